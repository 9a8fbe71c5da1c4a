package markdown

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark/util"
)

var update = flag.Bool("update", false, "rewrite the expected outputs in testdata")

// An example is one of CommonMark's, as goldmark carries them.
type example struct {
	Number   int    `json:"example"`
	Section  string `json:"section"`
	Markdown string `json:"markdown"`
	HTML     string `json:"html"`
}

func examples(t *testing.T) []example {
	missing := t.Skipf
	if os.Getenv("CI") != "" {
		missing = t.Fatalf
	}
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/yuin/goldmark").Output()
	if err != nil {
		missing("the CommonMark examples are not tested: go list: %v", err)
	}
	text, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "_test", "spec.json"))
	if err != nil {
		missing("the CommonMark examples are not tested: %v", err)
	}
	var all []example
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	if len(all) != 652 {
		t.Fatalf("goldmark carries %d examples, want CommonMark 0.31's 652", len(all))
	}
	return all
}

// apart are the examples that are drawn otherwise here, and why. What is drawn
// instead stands in testdata/commonmark.txtar, which a test compares.
var apart = map[string][]int{
	"raw HTML that is not allowed is left out": {150, 163, 170, 171, 172, 173, 176, 178, 180, 181, 182, 201, 524, 536,
		613, 614, 615, 616, 617, 623, 627, 628, 629},
	"comments vanish": {177, 179, 183, 308, 309, 625, 626},
	"ids, classes and other attributes are left out":                              {152, 153, 154, 164, 169},
	"end tags are added, stray ones left out":                                     {148, 151, 155, 165, 174, 175, 184, 187, 191, 476, 477, 494},
	"rows are put into a table body":                                              {149, 160, 190},
	"unfinished tags are left out":                                                {156, 157, 158},
	"raw addresses are percent-encoded":                                           {21, 31, 344, 630, 631},
	"raw addresses do not run over lines":                                         {491, 642, 643},
	"raw pictures have an alternative text":                                       {475},
	"addresses of files are cleaned":                                              {484},
	"unknown schemes are left out":                                                {598, 599, 601},
	"bare addresses become links, as on GitHub":                                   {608, 611, 612},
	"with bare addresses goldmark keeps more than two spaces before a line break": {226, 635},
}

// TestCommonMark promises every example of CommonMark: its HTML as the standard has
// it, but for what sameHTML sets aside, or else what testdata/commonmark.txtar says.
func TestCommonMark(t *testing.T) {
	const file = "testdata/commonmark.txtar"
	instead := make(map[string]string)
	if !*update {
		for _, s := range sections(t, file) {
			instead[s.name] = s.text
		}
	}
	reasons := make(map[int]string)
	for reason, numbers := range apart {
		for _, n := range numbers {
			reasons[n] = reason
		}
	}
	var written []section
	p := New()
	for _, e := range examples(t) {
		body, _ := p.Read(Input{File: "content/page.md", Text: e.Markdown})
		got, want := string(body.HTML(asWritten)), e.HTML
		reason, isApart := reasons[e.Number]
		if !isApart {
			if sameHTML(got) != demoted(sameHTML(want), want) {
				t.Errorf("example %d, %s\n%s\ngot  %s\nwant %s", e.Number, e.Section, e.Markdown, sameHTML(got), demoted(sameHTML(want), want))
			}
			continue
		}
		if sameHTML(got) == demoted(sameHTML(want), want) {
			t.Errorf("example %d is drawn as the standard has it: take it off the list", e.Number)
		}
		name := fmt.Sprintf("%d %s", e.Number, reason)
		written = append(written, section{name, got})
		if !*update && got != instead[name] && got+"\n" != instead[name] {
			t.Errorf("example %d, %s\n%s\ngot  %s\nwant %s", e.Number, reason, e.Markdown, got, instead[name])
		}
	}
	if *update {
		writeSections(t, file, "What is drawn where CommonMark's own output is not: number and reason.\n", written)
	}
}

// asWritten resolves a reference to the address that its author wrote.
func asWritten(r Ref) Target {
	to := r.Address
	if r.Path != "" {
		to = string(util.URLEscape([]byte(r.Path), false))
	}
	if r.Fragment != "" {
		to += "#" + r.Fragment
	}
	return Target{Address: to}
}

var (
	ids   = regexp.MustCompile(`(<h[2-6]) id="[^"]*"`)
	spans = regexp.MustCompile(`</?span[^>]*>`)
	code  = regexp.MustCompile(`(?s)<pre class="chroma".*?</pre>`)
	h1    = regexp.MustCompile(`<h1>`)
	level = regexp.MustCompile(`(</?h)([1-5])>`)
)

// sameHTML sets aside what is ours and not CommonMark's question: ids of headings,
// scrolling and colours of code, when pictures are fetched, and XML's way to end a tag.
func sameHTML(s string) string {
	s = ids.ReplaceAllString(s, "$1")
	s = code.ReplaceAllStringFunc(s, func(block string) string { return spans.ReplaceAllString(block, "") })
	return strings.NewReplacer(` class="chroma" tabindex="0"`, "", ` tabindex="0"`, "", ` loading="lazy"`, "", ` decoding="async"`, "", " />", ">").Replace(s)
}

// demoted lowers the standard's headings as ours are lowered.
func demoted(s, want string) string {
	if !h1.MatchString(want) {
		return s
	}
	return level.ReplaceAllStringFunc(s, func(tag string) string {
		i := slices.Index([]byte(tag), 'h')
		return tag[:i+1] + string(rune(tag[i+1]+1)) + ">"
	})
}
