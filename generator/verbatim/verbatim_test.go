package verbatim

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	"pgregory.net/rapid"
)

// anything are words as strangers write them, with all that means something somewhere.
var anything = rapid.StringMatching("([a-z0-9 ]|[`*_\\[\\]()<>!&#@:/.~|\\\\=+-]|https://a\\.b|www\\.a\\.b|<b>|&lt;|a@b\\.c|:tada:){0,30}")

// TestMarkdownSaysWordsAsTheyAre gives any words to a reader of GitHub's Markdown, who
// finds them and nothing else: no link, no list, no emphasis, no mention.
func TestMarkdownSaysWordsAsTheyAre(t *testing.T) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM))
	rapid.Check(t, func(t *rapid.T) {
		said := strings.TrimSpace(anything.Draw(t, "said"))
		part := rapid.SampledFrom([]string{Comment, NonJoiner}).Draw(t, "part")
		source := []byte("- " + Markdown(said, part) + "\n")
		var got bytes.Buffer
		err := ast.Walk(md.Parser().Parse(text.NewReader(source)), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			switch n := n.(type) {
			case *ast.Text:
				if entering {
					got.Write(n.Value(source))
				}
			case *ast.Document, *ast.List, *ast.ListItem, *ast.TextBlock, *ast.RawHTML:
			default:
				t.Fatalf("%q makes a %s", said, n.Kind())
			}
			return ast.WalkContinue, nil
		})
		if err != nil {
			t.Fatal(err)
		}
		plain := strings.NewReplacer("&lt;", "<", "&amp;", "&", NonJoiner, "").Replace(unescape(got.String()))
		if plain != said {
			t.Fatalf("%q is read as %q", said, plain)
		}
	})
}

// unescape takes out the backslashes of CommonMark section 2.4.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("\\`*_{}[]()>!|~$.-+=", s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// called are the words that programs for mail and chats make links of, and mentions.
var called = regexp.MustCompile(`[:.]\S|[@#]\w`)

func TestNoProgramFindsAnAddressInWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		said := anything.Draw(t, "said")
		got := Words(said)
		if strings.ReplaceAll(got, NonJoiner, "") != said {
			t.Fatalf("%q has become %q", said, got)
		}
		if found := called.FindString(strings.ReplaceAll(got, NonJoiner, " ")); found != "" {
			t.Fatalf("%q still has %q", got, found)
		}
	})
}

func TestAChatFindsNoMarksInWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		said := anything.Draw(t, "said")
		if got := Chat(said); strings.ContainsAny(got, "*_~`<>|") || len([]rune(strings.ReplaceAll(got, NonJoiner, ""))) != len([]rune(said)) {
			t.Fatalf("%q has become %q", said, got)
		}
	})
}

func TestWordsThatMeanNothingStayAsTheyAre(t *testing.T) {
	for said, want := range map[string]string{
		"Proofs: a talk. Bring tea.": "Proofs: a talk. Bring tea.",
		"Node.js at 18:00":           `Node\.js at 18:` + NonJoiner + "00",
		"1. The beginning":           `1\. The beginning`,
		"- no list":                  `\- no list`,
		"1) The beginning":           `1\) The beginning`,
		"> no quotation":             `\> no quotation`,
		"Hello (you)! 1) is fine":    "Hello (you)! 1) is fine",
		"well-known":                 "well-known",
		"@ada in #3":                 "@" + NonJoiner + "ada in #" + NonJoiner + "3",
	} {
		if got := Markdown(said, NonJoiner); got != want {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
	if got := Code("a `b`"); got != "`` a `b` ``" {
		t.Errorf("got %q", got)
	}
	if got := Words("at the end:"); got != "at the end:" {
		t.Errorf("got %q", got)
	}
}
