package prose

import (
	"encoding/json"
	"html"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"kith/generator/markdown"
)

func as(address string) string { return address }

// drawn draws Markdown of which every reference leads somewhere.
func drawn(text string) string {
	body, _ := markdown.New().Read(markdown.Input{File: "content/a.md", Text: text})
	return string(body.HTML(func(r markdown.Ref) markdown.Target {
		if r.Address != "" {
			return markdown.Target{Address: r.Address}
		}
		return markdown.Target{Address: "/" + r.Path}
	}))
}

// same leaves out what Markdown has no words for, and how addresses are escaped.
func same(page string) string {
	page = attributes.ReplaceAllString(page, "")
	page = addresses.ReplaceAllStringFunc(page, func(s string) string {
		if plain, err := url.PathUnescape(s); err == nil {
			return plain
		}
		return s
	})
	return strings.Join(strings.Fields(page), " ")
}

var (
	attributes = regexp.MustCompile(` (?:id|aria-label|tabindex|loading|decoding|width|height)="[^"]*"|</?div class="table"[^>]*>`)
	addresses  = regexp.MustCompile(`(?:href|src)="[^"]*"`)
)

// apart are the examples that are not written again as they were: links that lead
// nowhere become words, and white space goes that no page shows.
var apart = []int{40, 200, 485, 486, 487, 504, 524, 536, 567}

// TestWhatIsWrittenIsReadAsItWas writes CommonMark's own examples again, but for those of
// raw HTML, of which only the words stay.
func TestWhatIsWrittenIsReadAsItWas(t *testing.T) {
	for _, e := range examples(t) {
		want := drawn(e.Markdown)
		again := Of(want, as)
		got := drawn(again)
		kept := same(got) == same(want)
		raw := strings.Contains(e.Section, "HTML") || slices.Contains([]int{21, 31, 494, 642, 643}, e.Number)
		if kept == slices.Contains(apart, e.Number) && !raw {
			t.Errorf("%d: %q is drawn as\n%s\nand written as\n%s\nwhich is drawn as\n%s", e.Number, e.Markdown, want, again, got)
		}
		if letters(got) != letters(want) {
			t.Errorf("%d: %q has other words when it is written as\n%s", e.Number, e.Markdown, again)
		}
	}
}

// An example is one of CommonMark's, as goldmark carries them.
type example struct {
	Number   int `json:"example"`
	Section  string
	Markdown string
}

func examples(t testing.TB) (all []example) {
	t.Helper()
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
	if err := json.Unmarshal(text, &all); err != nil || len(all) < 600 {
		t.Fatal(len(all), err)
	}
	return all
}

// letters are the words of HTML.
func letters(page string) string {
	page = html.UnescapeString(tags.ReplaceAllString(page, ""))
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, page)
}

var tags = regexp.MustCompile(`<[^>]*>`)

// TestTheStarterHubIsWrittenAsItsAuthorsWroteIt reads every text of the starter hub.
func TestTheStarterHubIsWrittenAsItsAuthorsWroteIt(t *testing.T) {
	read := 0
	err := filepath.WalkDir("../../../content", func(path string, d os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".md" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		read++
		_, body, _ := strings.Cut(strings.TrimPrefix(string(text), "---\n"), "\n---\n")
		want := drawn(body)
		again := Of(want, as)
		if strings.Contains(body, "<details>") {
			again, want = letters(drawn(again)), letters(want) // it has no marks
		}
		if got := drawn(again); same(got) != same(want) && letters(got) != want {
			t.Errorf("%s is written as\n%s\nwhich is drawn as\n%s\nand not as\n%s", path, again, got, want)
		}
		return nil
	})
	if err != nil || read < 20 {
		t.Fatal(read, err)
	}
}

// TestEachSyntaxHasItsMarks shows what is written, where more than one would serve.
func TestEachSyntaxHasItsMarks(t *testing.T) {
	for _, text := range []string{
		"## A heading & more",
		"Some *stress*, **more**, ~~none~~ and `code`.",
		"One line\\\nand the next.",
		"- one\n- two\n  - deeper\n- three",
		"3. three\n4. four",
		"- [x] done\n- [ ] to do",
		"> A quote\n>\n> of two paragraphs.",
		"> [!NOTE]\n> Bring a pen.",
		"```go\nfmt.Println(\"<hi>\")\n\n\treturn\n```",
		"| a | b |\n| :-- | --: |\n| 1 \\| 2 | **3** |",
		"A claim.[^1]\n\n[^1]: Its source.",
		"Term\n: What it means.",
		"[Ada](/members/ada/ \"a title\") and <https://example.org/>.",
		"![The board](/board.png)",
		"***",
		"2026\\. A year, \\*no\\* list, snake_case and \\_more\\_.",
		"H<sub>2</sub>O and <kbd>Ctrl</kbd>",
	} {
		if got := Of(drawn(text), as); got != text {
			t.Errorf("%q is written as %q", text, got)
		}
	}
}

// TestAddressesAreWrittenForElsewhere asks how each is written.
func TestAddressesAreWrittenForElsewhere(t *testing.T) {
	got := Of(`<p><a href="/a&amp;b/">a</a> <img src="/p.png" alt="p"> <a href="#x">x</a></p>`, func(s string) string { return "https://example.org" + s })
	if want := "[a](https://example.org/a&b/) ![p](https://example.org/p.png) [x](https://example.org#x)"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzWords: whatever somebody writes, its words come through and no others.
func FuzzWords(f *testing.F) {
	for _, e := range examples(f) {
		f.Add(e.Markdown)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want := drawn(text)
		again := Of(want, as)
		if got := drawn(again); letters(got) != letters(want) {
			t.Errorf("%q is drawn as\n%s\nand written as\n%s\nwhich is drawn as\n%s", text, want, again, got)
		}
	})
}
