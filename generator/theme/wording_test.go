package theme

import (
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/net/html"
)

// spoken are the attributes that are read out or shown.
var spoken = []string{"alt", "aria-label", "aria-description", "aria-roledescription", "label", "placeholder", "title"}

var (
	action  = regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	quoted  = regexp.MustCompile("\"[^\"]*\"|`[^`]*`")
	keyed   = regexp.MustCompile(`\b(say|once|each|template|define|block)\s+("[^"]*"|` + "`[^`]*`)")
	tone    = regexp.MustCompile(`\{\{define "tone"\}\}.*`) // a class
	comment = regexp.MustCompile(`(?s)^\{\{-?\s*/\*`)
)

// TestNoTemplateIsWordedInALanguage: what a template says, it says by {{say "key"}} or
// its view has it, so that a file of words is all that a language needs.
func TestNoTemplateIsWordedInALanguage(t *testing.T) {
	err := fs.WalkDir(os.DirFS("../../templates"), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".html") {
			return err
		}
		data, err := os.ReadFile("../../templates/" + name)
		if err != nil {
			return err
		}
		for _, words := range wordedIn(string(data)) {
			t.Errorf("templates/%s says %q: give it a key in words/en.json", name, words)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// wordedIn finds what a template says in words of its own.
func wordedIn(text string) (found []string) {
	keep := func(s string) {
		if s = strings.TrimSpace(s); strings.ContainsFunc(s, unicode.IsLetter) {
			found = append(found, s)
		}
	}
	text = tone.ReplaceAllString(text, "")
	bare := action.ReplaceAllStringFunc(text, func(a string) string {
		if !comment.MatchString(a) {
			for _, s := range quoted.FindAllString(keyed.ReplaceAllString(a, ""), -1) {
				if s := s[1 : len(s)-1]; strings.ContainsAny(s, " ") || s != strings.ToLower(s) {
					keep(s)
				}
			}
		}
		return "\x01"
	})
	z := html.NewTokenizer(strings.NewReader(bare))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return found
		case html.TextToken:
			keep(string(z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			for _, a := range z.Token().Attr {
				if slices.Contains(spoken, a.Key) {
					keep(a.Val)
				}
			}
		}
	}
}

func TestWordsInATemplateAreFound(t *testing.T) {
	for text, want := range map[string]string{
		`<p class="a b">{{.Text}}, {{say "key"}}</p>`:         "",
		`{{/* Words. */}}{{template "Two words" .}}`:          "",
		`<p>Hello{{.Name}}</p>`:                               "Hello\x01",
		`<a title="Go {{.Name}}" href="{{.Href}}">×</a>`:      "Go \x01",
		`{{or .Count "Nobody yet"}}{{with say "key"}}{{end}}`: "Nobody yet",
	} {
		if got := strings.Join(wordedIn(text), "|"); got != want {
			t.Errorf("%s: found %q, want %q", text, got, want)
		}
	}
}
