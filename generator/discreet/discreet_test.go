package discreet_test

import (
	"encoding/json"
	"encoding/xml"
	"html"
	"regexp"
	"strings"
	"testing"

	"kith/generator/discreet"
)

// inClear is an address as those look for it who gather them.
var inClear = regexp.MustCompile(`[\w.+\-]+@[\w\-]+(\.[\w\-]+)+`)

func TestAnAddressIsInNoFileInClear(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"a.html", `<a href="mailto:ada@looms.example">ada@looms.example</a>`, `<a href="mailto:ada&#64;looms&#46;example">ada&#64;looms&#46;example</a>`},
		{"a.html", `a&#43;b@looms.example.`, `a&#43;b&#64;looms&#46;example.`},
		{"a.html", `<script type="application/ld+json">{"a":"x@y.z"}</script> x@y.z`, `<script type="application/ld+json">{"a":"x\u0040y.z"}</script> x&#64;y&#46;z`},
		{"a.html", "@ada, @media, a@b, a @b.c, https://x.example/@ada.example, a@.b", "@ada, @media, a@b, a @b.c, https://x.example/@ada.example, a@.b"},
		{"a.md", "Write to ada@looms.example.", "Write to ada&#64;looms&#46;example."},
		{"feed.xml", "<a>ada@looms.example</a>", "<a>ada&#64;looms&#46;example</a>"},
		{"a.json", `{"a":"<ada@looms.example>"}`, `{"a":"<ada\u0040looms.example>"}`},
		{"a.html", "李娜@例子.example", "李娜&#64;例子&#46;example"},
		{"a.bin", "ada@looms.example", "ada@looms.example"},
		{"a.html", "", ""},
	}
	for _, test := range tests {
		if got := string(discreet.File(test.name, []byte(test.in))); got != test.want {
			t.Errorf("%s: %s becomes %s, want %s", test.name, test.in, got, test.want)
		}
	}
	for in, want := range map[string]string{"Ask ada@looms.example.": "Ask ada (at) looms.example.", "none": "none", "@ada": "@ada"} {
		if got := discreet.Words(in); got != want {
			t.Errorf("%q is said %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{"mailto:a@b.c": "", "https://x.example/?who=a@b.c": "https://x.example/?who=a%40b.c", "xmpp:room@rooms.example": "xmpp:room@rooms.example"} {
		if got := discreet.Address(in); got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
	}
}

// FuzzFile asks that nothing is lost, whatever stands in a file, and nothing is in clear.
func FuzzFile(f *testing.F) {
	for _, seed := range []string{"ada@looms.example", "a@b.c@d.e", "<script>a@b.c</script>", `"@id":"x"`, "a@b.c.", "@", "a@b.c-@d.e"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		encoded, _ := json.Marshal(text)
		data := discreet.File("a.json", encoded)
		var got, want string
		if json.Unmarshal(encoded, &want) != nil || json.Unmarshal(data, &got) != nil || got != want {
			t.Errorf("as JSON %q becomes %q", text, got)
		}
		if found := inClear.Find(data); found != nil {
			t.Errorf("%q is in clear in %s", found, data)
		}
		page := html.EscapeString(strings.ReplaceAll(text, "<script", ""))
		drawn := string(discreet.File("a.html", []byte(page)))
		if html.UnescapeString(drawn) != html.UnescapeString(page) {
			t.Errorf("as HTML %q becomes %q", page, drawn)
		}
		if found := inClear.FindString(drawn); found != "" {
			t.Errorf("%q is in clear in %s", found, drawn)
		}
		var b strings.Builder
		if xml.EscapeText(&b, []byte(text)) == nil {
			drawn := discreet.File("a.xml", []byte("<a>"+b.String()+"</a>"))
			var before, after string
			_, _ = xml.Unmarshal([]byte("<a>"+b.String()+"</a>"), &before), xml.Unmarshal(drawn, &after)
			if before != after {
				t.Errorf("as XML %q becomes %q", before, after)
			}
		}
	})
}
