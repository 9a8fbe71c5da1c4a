package markdown

import (
	"strings"
	"testing"
)

// vectors are ways in which people have tried to make a page run something.
func vectors(t testing.TB) []string {
	var all []string
	for _, s := range sections(t, "testdata/xss.txtar") {
		if strings.HasPrefix(s.name, "lines") {
			all = append(all, strings.Split(strings.TrimSpace(s.text), "\n")...)
		} else {
			all = append(all, s.text)
		}
	}
	return all
}

func TestNothingRuns(t *testing.T) {
	p := New()
	for _, v := range vectors(t) {
		for _, text := range []string{v, "word " + v, "> " + v, "- " + v, "| a |\n|---|\n| " + v, "<div>\n" + v, "# " + v, "*" + v + "*", "[" + v + "](x)", "![" + v + "](x)", "`" + v} {
			body, _ := p.Read(Input{File: "content/x.md", Text: text})
			html := string(body.HTML(somewhere))
			if err := unsafeIn(html); err != nil {
				t.Errorf("%v\n%s\nbecomes\n%s", err, text, html)
			}
		}
	}
}
