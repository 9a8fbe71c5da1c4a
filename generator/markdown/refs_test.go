package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"kith/generator/diag"
)

// TestRefs promises what each reference names and where it stands. The place is
// line:column+width.
func TestRefs(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a mention", "hello @ada.", []string{`mention ada "@ada" 5:7+4`}},
		{"columns count characters", "žluťoučký @ada 漢字 @bob", []string{`mention ada "@ada" 5:11+4`, `mention bob "@bob" 5:19+4`}},
		{"lines count from Line", "one\r\ntwo\r\n@ada", []string{`mention ada "@ada" 7:1+4`}},
		{"wikilinks", "[[ada]] [[members/ada]] [[ada|the countess]]", []string{
			`wiki ada "[[ada]]" 5:1+7`, `wiki members/ada "[[members/ada]]" 5:9+15`, `wiki ada "the countess" 5:25+20`}},
		{"a link stands at its destination", `see [her *page*](../members/ada.md#life "x")`, []string{`link members/ada.md #life "her page" 5:18+22`}},
		{"a link like its words", "[ada.md](ada.md)", []string{`link sessions/ada.md "ada.md" 5:10+6`}},
		{"a destination in brackets", "[x](<two words.md>)", []string{`link sessions/two words.md "x" 5:6+12`}},
		{"an encoded destination", "[x](two%20words.md?raw=1)", []string{`link sessions/two words.md "x" 5:5+20`}},
		{"an escaped destination", `[x](a\_b&amp;c.md)`, []string{`link sessions/a_b&c.md "x" 5:5+13`}},
		{"a link by definition stands where it is used", "x [page]\n\n[page]: ../purpose.md", []string{`link purpose.md "page" 5:3+6`}},
		{"a link out of the content", "[x](../../README.md) [y](../../../z)", []string{`link ../README.md "x" 5:5+15`, `link ../../z "y" 5:26+10`}},
		{"a rooted link", "[x](/members/ada/?a=1&b=2#c)", []string{`link /members/ada/?a=1&b=2 #c "x" 5:5+23`}},
		{"a link within the page", "[x](#über)", []string{`link #über "x" 5:5+5`}},
		{"a picture", "![a *room*](room.jpg)", []string{`picture sessions/room.jpg "a room" 5:13+8`}},
		{"a picture in a link", "[![a](b.png)](c.md)", []string{`picture sessions/b.png "a" 5:7+5`, `link sessions/c.md "a" 5:15+4`}},
		{"a link in a tabbed list", "-\t[x](y.md)", []string{`link sessions/y.md "x" 5:7+4`}},
		{"in a table", "| a |\n|---|\n| [[ada\\|x]] @bob |", []string{`wiki ada "x" 7:3+10`, `mention bob "@bob" 7:14+4`}},
		{"in a quoted list", "> - x\n>   @ada", []string{`mention ada "@ada" 6:5+4`}},
		{"in a heading", "# a @ada", []string{`mention ada "@ada" 5:5+4`}},
		{"raw links stand at their line", "x\n\n<p>\n<a href=\"y.md#z\">w</a> <img src=\"p.png\" alt=\"q\"></p>", []string{`link sessions/y.md #z "w" 7:1+3`, `picture sessions/p.png "q" 7:1+3`}},
		{"raw links among words", "x <a href=\"y.md\">w</a>", []string{`link sessions/y.md "w" 5:3+15`}},
		{"in order of place", "one[^1] @bob\n\n[^1]: @ada\n\n@cyd", []string{`mention bob "@bob" 5:9+4`, `mention ada "@ada" 7:7+4`, `mention cyd "@cyd" 9:1+4`}},
		{"none elsewhere", "https://example.org/@ada ada@example.org [x](https://example.org) `@ada` [x]()", nil},
	} {
		body, _ := New().Read(Input{File: "content/sessions/x.md", Line: 5, Text: c.text})
		var got []string
		for _, r := range body.Refs {
			got = append(got, describe(r))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %s\ngot  %s\nwant %s", c.name, c.text, strings.Join(got, "; "), strings.Join(c.want, "; "))
		}
	}
}

func describe(r Ref) string {
	words := []string{[]string{"mention", "wiki", "link", "picture"}[r.Form]}
	if r.ID != "" {
		words = append(words, strings.TrimPrefix(r.Kind+"/"+r.ID, "/"))
	}
	if to := r.Path + r.Address; to != "" {
		words = append(words, to)
	}
	if r.Fragment != "" {
		words = append(words, "#"+r.Fragment)
	}
	return fmt.Sprintf("%s %q %d:%d+%d", strings.Join(words, " "), r.Label, r.At.Line, r.At.Col, r.At.Width)
}

// TestPathsFollowTheFile promises that the same words lead elsewhere from elsewhere.
func TestPathsFollowTheFile(t *testing.T) {
	for file, want := range map[string]string{
		"content/purpose.md":             "ada.md",
		"content/members/bob.md":         "members/ada.md",
		"content/sessions/2026/march.md": "sessions/2026/ada.md",
	} {
		body, _ := New().Read(Input{File: file, Text: "[x](./ada.md)"})
		if got := body.Refs[0].Path; got != want {
			t.Errorf("%s: got %q, want %q", file, got, want)
		}
	}
}

// TestHTMLFillsHolesInOrder promises each answer at its own place, footnotes included,
// which are drawn last and written earlier.
func TestHTMLFillsHolesInOrder(t *testing.T) {
	body, _ := New().Read(Input{File: "content/x.md", Text: "[^1]: @b\n\na[^1] @c [d](d.md) ![e](e.png)"})
	html := string(body.HTML(func(r Ref) Target { return Target{Address: "to-" + r.ID + r.Path} }))
	order := []string{`href="to-c">@c`, `href="to-d.md">d</a>`, `src="to-e.png" alt="e"`, `href="to-b">@b`}
	from := 0
	for _, want := range order {
		i := strings.Index(html[from:], want)
		if i < 0 {
			t.Fatalf("%s is not in its place in %s", want, html)
		}
		from += i
	}
}

func TestUnresolvedReferencesAreWords(t *testing.T) {
	body, _ := New().Read(Input{File: "content/x.md", Text: "@ada [[b|c]] [d *e*](f.md) ![g & h](i.png) [j](#k)"})
	const want = "<p>@ada c d <em>e</em> g &amp; h <a href=\"#k\">j</a></p>\n"
	for name, resolve := range map[string]func(Ref) Target{"nil": nil, "nowhere": func(Ref) Target { return Target{} }} {
		if got := string(body.HTML(resolve)); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

// TestPrefixKeepsBodiesApart promises that two bodies can stand on one page.
func TestPrefixKeepsBodiesApart(t *testing.T) {
	body, _ := New().Read(Input{File: "content/x.md", Prefix: "after-", Text: "# A\n\n[a](#a) b[^1]\n\n[^1]: c"})
	html := string(body.HTML(nil))
	for _, want := range []string{`<h2 id="after-a">`, `href="#after-a"`, `id="after-fnref:1"`, `href="#after-fn:1"`, `<li id="after-fn:1">`, `href="#after-fnref:1"`} {
		if !strings.Contains(html, want) {
			t.Errorf("%s is not in %s", want, html)
		}
	}
	if got := body.Headings[0]; got != (Heading{2, "after-a", "A"}) {
		t.Errorf("got heading %v", got)
	}
	if got := body.Refs[0].Fragment; got != "a" {
		t.Errorf("got fragment %q, want it as written", got)
	}
}

func TestTextIsPlain(t *testing.T) {
	body, _ := New().Read(Input{File: "content/x.md", Text: "# A *b* &amp; \\* `c<d>`\n\ne\nf  \n@g [h](i.md) ![j](k.png)[^1]\n\n- l\n- m\n\n| n | o |\n|---|---|\n| p | q |\n\n```\nr  s\n```\n\n> [!NOTE]\n> t\n\n<div>u <b>v</b></div>\n\nw\n: x\n\n[^1]: y"})
	const want = "A b & * c<d>\ne f @g h j\nl\nm\nn\no\np\nq\nr  s\nt\nu v\nw\nx\ny"
	if body.Text != want {
		t.Errorf("got  %q\nwant %q", body.Text, want)
	}
}

func TestPlainNamesPeopleAsThePageDoes(t *testing.T) {
	for text, want := range map[string]string{
		"":                               "",
		"no one":                         "no one",
		"  \n\n@ada and @bob":            "Ada Lovelace and @bob",
		"> @ada\n\nžlutý [[ada]], @ada":  "Ada Lovelace\nžlutý Ada Lovelace, Ada Lovelace",
		"[[ada|the countess]]":           "the countess",
		"# With @ada\n\n[to @ada](x.md)": "With Ada Lovelace\nto @ada",
		"one[^1] @bob\n\n[^1]: @ada\n":   "one @bob\nAda Lovelace",
		"![of @ada](a.png) `@ada` @ada":  "of @ada Ada Lovelace",
	} {
		body, _ := New().Read(Input{File: "content/a.md", Text: text})
		got := body.Plain(func(r Ref) Target {
			if r.ID == "ada" {
				return Target{Address: "/members/ada/", Title: "Ada Lovelace"}
			}
			return Target{}
		})
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

func TestHeadingsAreListedAsDrawn(t *testing.T) {
	body, _ := New().Read(Input{File: "content/x.md", Text: "# A *b*\n\n###### C [d](e.md)\n\n> ## A b"})
	want := []Heading{{2, "a-b", "A b"}, {6, "c-d", "C d"}, {3, "a-b-1", "A b"}}
	if !slices.Equal(body.Headings, want) {
		t.Errorf("got %v, want %v", body.Headings, want)
	}
}

func TestEmpty(t *testing.T) {
	for text, want := range map[string]bool{"": true, " \n\n": true, "[a]: b": true, "<!-- x -->": true, "a": false, "-\t[x](y.md)": false, "@ada": false} {
		body, _ := New().Read(Input{File: "content/x.md", Text: text})
		if body.Empty() != want {
			t.Errorf("%q: got %v", text, body.Empty())
		}
	}
	if !(Body{}).Empty() || (Body{}).HTML(nil) != "" {
		t.Error("the zero Body is not empty")
	}
}

// TestProblemsStandWhereTheyAre promises places of problems as of references.
func TestProblemsStandWhereTheyAre(t *testing.T) {
	_, problems := New().Read(Input{File: "content/x.md", Line: 3, Text: "a\n\n[é](file:x) ![](//y)\n\n<div>\n<p><video>\n</div>"})
	want := []diag.Pos{{File: "content/x.md", Line: 5, Col: 5, Width: 6}, {File: "content/x.md", Line: 5, Col: 17, Width: 3}, {File: "content/x.md", Line: 8, Col: 4, Width: 7}}
	var got []diag.Pos
	for _, p := range problems {
		got = append(got, p.Pos)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
