package generator

import (
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"
)

// policy is what every page allows itself: files of its own site, and nothing else.
const policy = `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'self'; frame-src 'none'; object-src 'none'">
`

// forbidden is what that policy keeps browsers from doing, wherever it comes from.
var forbidden = regexp.MustCompile(`(?i)<style|<script(?: [^>]*)?>[^<]|<[^>]+ (?:style|on[a-z]+)=|(?:href|src|action)="?(?:javascript|data|blob):|<(?:iframe|frame|object|embed|base)\b`)

// data is a block that no browser runs, and that the policy does not concern.
var data = regexp.MustCompile(`<script type="application/ld\+json">[^<]*</script>`)

// TestEveryPageHasAStrictPolicy looks at every page of the starter hub, and of one whose
// author tries what is forbidden.
func TestEveryPageHasAStrictPolicy(t *testing.T) {
	hostile := input(map[string]string{
		"content/purpose.md": "---\ntitle: Tiny\nurl: https://tiny.example.org/\n---\n<p style=\"color:red\" onclick=\"alert(1)\">a</p><script>alert(1)</script><iframe src=\"https://a.example/\"></iframe>\n\n![a](data:image/gif;base64,AA)\n",
	})
	starter := Input{Content: os.DirFS("../content"), Theme: []fs.FS{look}, Now: moment}
	for name, in := range map[string]Input{"hostile": hostile, "starter": starter} {
		var b Builder
		site, problems, err := b.Build(in)
		if err != nil || site == nil {
			t.Fatal(err, problems)
		}
		for _, path := range site.Paths() {
			if !strings.HasSuffix(path, ".html") {
				continue
			}
			page, err := site.Draw(path)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(page), "<head>\n"+policy) {
				t.Errorf("%s: %s has no policy at its head", name, path)
			}
			for _, found := range forbidden.FindAllString(data.ReplaceAllString(string(page), ""), -1) {
				t.Errorf("%s: %s holds %s", name, path, found)
			}
		}
	}
}
