package generator

import (
	"bytes"
	"compress/gzip"
	"strings"
	"testing"

	"kith/generator/corpus"
)

// TestDirectoryStaysLight weighs the directory's pages as they travel, whatever the size
// of the community.
func TestDirectoryStaysLight(t *testing.T) {
	const page, roster = 10 << 10, 150 << 10
	for _, people := range []int{0, 1, 50, 10_000} {
		files := map[string]string{}
		for _, f := range corpus.Of(corpus.Size{Members: people}, 1) {
			if front := strings.SplitAfter(f.Text, "---\n"); !strings.Contains(f.Path, "/") || strings.HasPrefix(f.Path, "members/") {
				files["content/"+f.Path] = strings.Join(front[:2], "") // what they write leads elsewhere
			}
		}
		site := siteOf(t, files)
		facets := 0
		for _, path := range site.Paths() {
			if !strings.HasPrefix(path, "members/by/") && path != "members/index.html" && !strings.HasPrefix(path, "members/page/") {
				continue
			}
			data, err := site.Draw(path)
			if err != nil {
				t.Fatal(err)
			}
			most := page
			if path == "members/by/all.json" {
				most = roster
			}
			if n := gzipped(data); n > most {
				t.Errorf("%d people: %s weighs %d bytes", people, path, n)
			}
			if strings.HasPrefix(path, "members/by/") {
				facets++
			}
			if strings.Contains(string(data), `data-script="/assets/members`) != (people > 8 && !strings.HasSuffix(path, ".json") && !isFacetList(path)) {
				t.Errorf("%d people: %s and its script do not fit", people, path)
			}
		}
		if (facets > 0) != (people > 8) {
			t.Errorf("%d people have %d pages to be found by", people, facets)
		}
	}
}

// isFacetList tells the pages that list the values of a facet: members/by/skill/.
func isFacetList(path string) bool {
	return strings.HasPrefix(path, "members/by/") && strings.Count(path, "/") == 3
}

func gzipped(data []byte) int {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Len()
}
