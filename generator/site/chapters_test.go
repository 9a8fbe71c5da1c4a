package site

import (
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/hub"
)

func TestEachLetterBeginsOnce(t *testing.T) {
	for _, c := range []struct{ lang, names, want string }{
		{"en", "Ada Ægir Afonso Bo (Zed) Zoe Zora Émile Eva", "# A B E Z"},
		{"da", "Ada Ægir Afonso Bo Åse Zoe", "A B Z Æ Å"},
		{"sv", "Ada Åse Ärla Östen Zoe", "A Z Å Ä Ö"},
		{"de", "Änne Anton Öztürk Olga", "A O"},
		{"ja", "かおり ガク さとし 田中 高橋 Ken", "K か さ 漢"},
		{"ar", "أحمد إبراهيم آمنة بدر", "ا ب"},
	} {
		var parts hub.Parts
		for i, name := range strings.Fields(c.names) {
			p := member("p" + number(i))
			p.Name = name
			parts.Members = append(parts.Members, p)
		}
		gone := member("gone")
		gone.Left = calendar.Day{Year: 2026, Month: 1, Date: 2}
		parts.Members = append(parts.Members, gone)
		parts.Purpose = &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Language: c.lang}
		m := makerOf(hubOf(t, parts), Base{Path: "/"}, Theme{Words: spoken(t, "en")}, nil)
		here := len(m.directory.people) - 1
		var got []string
		for _, chapter := range append(m.lettered(m.directory.people[:here]), m.chapters(m.directory.people[here:])...) {
			got = append(got, chapter.title)
		}
		if strings.Join(got, " ") != c.want+" Alumni" {
			t.Errorf("%s: %s begin %q, want %s and Alumni", c.lang, c.names, got, c.want)
		}
	}
}

func TestFewPeopleNeedNoLetters(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 30: 1, 50: 1, 78: 26, 101: 26} {
		var parts hub.Parts
		for i := range n {
			p := member("p" + number(i))
			p.Name = string(rune('A'+i%26)) + number(i)
			parts.Members = append(parts.Members, p)
		}
		m := makerOf(hubOf(t, parts), Base{Path: "/"}, Theme{Words: spoken(t, "en")}, nil)
		if got := len(m.chapters(m.directory.people)); got != want {
			t.Errorf("%d people stand under %d headings, want %d", n, got, want)
		}
	}
}
