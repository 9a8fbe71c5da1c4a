package site

import (
	"encoding/json"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"testing"

	"kith/generator/hub"
)

func TestTitlesStandUnderTheLettersOfTheLanguage(t *testing.T) {
	for _, test := range []struct{ lang, title, want string }{
		{"en", "ada", "A"},
		{"en", "Élan", "E"},
		{"en", "  “Zero”", "Z"},
		{"en", "¿Qué?", "Q"},
		{"en", "2026 in review", digits},
		{"en", "٣ أشياء", digits},
		{"en", "!?", signs},
		{"en", "", signs},
		{"en", "Straße", "S"},
		{"en", "ﬁne", "F"},
		{"en", "Øyvind", "O"},
		{"en", "Łódź", "L"},
		{"en", "Ångström", "A"},
		{"de", "Ärger", "A"},
		{"sv", "Ångström", "Å"},
		{"sv", "Ärger", "Ä"},
		{"sv", "Élan", "E"},
		{"da", "Øyvind", "Ø"},
		{"es", "Ñandú", "Ñ"},
		{"pl", "Łódź", "Ł"},
		{"tr", "İzmir", "İ"},
		{"ru", "ёлка", "Е"},
		{"ru", "йога", "Й"},
		{"el", "Άννα", "Α"},
		{"ar", "أحمد", "ا"},
		{"ar", "الكتاب", "ا"},
		{"he", "שָׁלוֹם", "ש"},
		{"hi", "हिन्दी", "ह"},
		{"ka", "ქართული", "ქ"},
		{"ja", "東京", "漢"},
		{"ja", "がくしゅう", "か"},
		{"ja", "アプリ", "あ"},
		{"ja", "ヴァイオリン", "あ"},
		{"ja", "っ", "た"},
		{"ja", "んだ", "わ"},
		{"ko", "한국", "ㅎ"},
		{"ko", "까치", "ㄱ"},
		{"th", "สวัสดี", "ส"},
	} {
		if got := newAlphabet(test.lang).letter(test.title); got != test.want {
			t.Errorf("%s: %q stands under %q, want %q", test.lang, test.title, got, test.want)
		}
	}
}

func TestLettersStandInOrder(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "0–9 A B Z Ω Б # ",
		"sv": "0–9 A B Z Å Ω Б # ",
	} {
		a := newAlphabet(lang)
		var all []*registered
		for _, title := range strings.Fields("Zoe Å Б # Ωmega b 7 ada") {
			if l := a.letter(title); !slices.ContainsFunc(all, func(r *registered) bool { return r.letter == l }) {
				all = append(all, &registered{letter: l})
			}
		}
		a.sort(all)
		got := ""
		for _, l := range all {
			got += l.letter + " "
		}
		if got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

func TestASmallSiteIsOnOnePageFromAToZ(t *testing.T) {
	parts := hub.Parts{Members: []*hub.Member{member("zoe"), member("ada")}, Sessions: []*hub.Session{session(t, "2026-11-12", hub.Confirmed, "ada")}}
	v := viewOf[Search](t, parts, "search/index.html")
	var got []string
	for _, g := range v.Groups {
		for _, l := range g.Links {
			got = append(got, g.Letter+" "+l.Text+" "+l.Href)
		}
	}
	want := []string{"A ADA /members/ada/", "O On 2026-11-12 · 12 Nov 2026 /sessions/2026-11-12/", "P Purpose /purpose/", "Z ZOE /members/zoe/"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if v.Letters[0].Href != "#Letter-a" {
		t.Errorf("the first letter leads to %q", v.Letters[0].Href)
	}
}

// TestALargeSiteHasPagesFromAToZ finds everybody once, in order, by links alone.
func TestALargeSiteHasPagesFromAToZ(t *testing.T) {
	var parts hub.Parts
	for i := range 500 {
		p := member(fmt.Sprintf("m%03d", i))
		p.Name = string(rune('A'+i%2)) + fmt.Sprintf(" %03d", i)
		parts.Members = append(parts.Members, p)
	}
	v := viewOf[Search](t, parts, "search/index.html")
	if len(v.Groups) > 0 || v.Letters[0].Href != "/search/a/" {
		t.Errorf("%d groups; the first letter leads to %q", len(v.Groups), v.Letters[0].Href)
	}
	first, second := viewOf[Letter](t, parts, "search/a/index.html"), viewOf[Letter](t, parts, "search/a/page/2/index.html")
	got := append(slices.Clone(first.Links), second.Links...)
	if len(got) != 250 || len(first.Links) != onLetter {
		t.Fatalf("%d and %d people stand under A", len(first.Links), len(second.Links))
	}
	for i, l := range got {
		if want := fmt.Sprintf("A %03d", 2*i); l.Text != want {
			t.Fatalf("%d: %q, want %q", i, l.Text, want)
		}
	}
	if !first.Letters[0].Here || first.Letters[1].Here || first.Pager.Next.Href != "/search/a/page/2/" {
		t.Errorf("the page of A does not know where it is: %+v", first.Letters)
	}
}

func TestNoTextLeavesTheSearchUnharmed(t *testing.T) {
	parts := hub.Parts{Members: []*hub.Member{member("ada")}}
	parts.Members[0].Name = `<b>"Ada"</b> \ </script>`
	for _, p := range planOf(t, parts).Pages {
		if strings.HasPrefix(p.Path, "search/") && p.Bytes != nil {
			data, err := p.Bytes()
			if err != nil {
				t.Fatal(err)
			}
			if !json.Valid(data) {
				t.Errorf("%s is no JSON: %s", p.Path, data)
			}
		}
	}
	if got, want := viewOf[Search](t, parts, "search/index.html").Groups[0].Links[0].Anchor, template.HTML("&lt;b&gt;"); !strings.Contains(string(got), string(want)) {
		t.Errorf("got %s", got)
	}
}
