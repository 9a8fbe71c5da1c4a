package markdown

import (
	"strings"
	"sync"
	"testing"

	"github.com/alecthomas/chroma/v2/lexers"
)

func fenced(language, text string) Input {
	return Input{File: "content/x.md", Text: "~~~" + language + "\n" + text + "~~~\n"}
}

func isColoured(t *testing.T, p *Parser, in Input) bool {
	t.Helper()
	body, problems := p.Read(in)
	if len(problems) > 0 {
		t.Error(problems)
	}
	return strings.Contains(string(body.HTML(nil)), `<pre class="chroma"`)
}

// TestCodeStaysPlainAboveItsBounds promises colours at each bound and none above it.
func TestCodeStaysPlainAboveItsBounds(t *testing.T) {
	for name, c := range map[string]struct{ at, above string }{
		"block":  {times(maxCode/8, "a := 1;\n"), times(maxCode/8, "a := 1;\n") + "\n"},
		"line":   {times(maxCodeLine, "a") + "\n", times(maxCodeLine+1, "a") + "\n"},
		"spaces": {"a" + times(maxCodeSpace-1, " ") + "\n", "a" + times(maxCodeSpace, " ") + "\n"},
		"lines":  {"a" + times(maxCodeSpace, "\n"), "a" + times(maxCodeSpace+1, "\n")},
	} {
		if !isColoured(t, New(), fenced("go", c.at)) {
			t.Errorf("%s: plain at the bound", name)
		}
		if isColoured(t, New(), fenced("go", c.above)) {
			t.Errorf("%s: coloured above the bound", name)
		}
	}
	many := fenced("go", times(maxCode/8, "a := 1;\n"))
	many.Text = times(maxCodes/maxCode+3, many.Text+"\n")
	body, _ := New().Read(many)
	if got, want := strings.Count(string(body.HTML(nil)), "chroma"), maxCodes/maxCode; got != want {
		t.Errorf("%d blocks of a body are coloured, want %d", got, want)
	}
}

// TestLanguages promises that chroma has each language that we name, under that name.
func TestLanguages(t *testing.T) {
	for _, name := range languages {
		if l := lexers.Get(name); l == nil || l.Config().Name != name {
			t.Errorf("chroma has no lexer called %q", name)
		}
	}
	p := New()
	for language, want := range map[string]bool{"go": true, "sh": true, "js": true, "YAML": true, "md": false, "nonsense": false, "brainfuck": false} {
		if got := isColoured(t, p, fenced(language, "a\n")); got != want {
			t.Errorf("%s: coloured is %v", language, got)
		}
	}
}

// TestCodeIsRememberedAsItIs promises that a remembered block is what a fresh Parser
// would draw, whatever was read before, and by how many at once.
func TestCodeIsRememberedAsItIs(t *testing.T) {
	shared := New()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for _, language := range []string{"go", "python", "go", "nonsense", ""} {
				for _, text := range []string{"a := \"<b>\"\n", "def a(): pass\n"} {
					got, _ := shared.Read(fenced(language, text))
					want, _ := New().Read(fenced(language, text))
					if got.HTML(nil) != want.HTML(nil) {
						t.Errorf("%s: got %s, want %s", language, got.HTML(nil), want.HTML(nil))
					}
				}
			}
		})
	}
	all.Wait()
}

// TestManyReadAtOnce promises that readers do not disturb each other.
func TestManyReadAtOnce(t *testing.T) {
	shared := New()
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for _, s := range sections(t, features) {
				in := Input{File: "content/x.md", Text: s.text}
				got, _ := shared.Read(in)
				want, _ := New().Read(in)
				if got.HTML(ada) != want.HTML(ada) || got.Text != want.Text {
					t.Errorf("%s: got %s, want %s", s.name, got.HTML(ada), want.HTML(ada))
				}
			}
		})
	}
	all.Wait()
}
