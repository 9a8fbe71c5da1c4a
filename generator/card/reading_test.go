package card

import (
	"bytes"
	"encoding/binary"
	"os"
	"strings"
	"testing"

	"kith/generator/theme/colour"
)

// TestWhatCannotBeShownIsNeverABox gives titles for which there are no letters, or whose
// letters must be joined or ordered: all such cards are one, without words.
func TestWhatCannotBeShownIsNeverABox(t *testing.T) {
	p := press(t, colour.Marigold)
	c := samples()["page"]
	c.Title = ""
	wordless, _ := draw(t, p, c)
	for _, title := range []string{
		"読書会", "Reading 読書会", "독서 모임", "संगम", "قراءة", "Reading قراءة", "קריאה", "อ่านหนังสือ", "Чтение", "Ανάγνωση",
		"🎉", "🎉 👩🏽‍💻", "\u200b", "\n", "q\u0323\u0308", "≠\u0338x⋘", "\U000F0000", "\uFFFD",
	} {
		c.Title = title
		if got, _ := draw(t, p, c); !bytes.Equal(got, wordless) || p.Says(c) {
			t.Errorf("%q is on a card", title)
		}
	}
}

func TestTextIsReadAsItIsMeant(t *testing.T) {
	f := face(t, "title.ttf")
	for text, want := range map[string]string{
		"Proofs":                     "Proofs",
		"  two \t\n lines ":          "two lines",
		"party 🎉 tonight":            "party tonight",
		"1\ufe0f\u20e3 step":         "1 step",
		"soft\u00adly":               "softly",
		"\u2068Ada\u2069 \u200eLove": "Ada Love",
		"cafe\u0301":                 "café",
		"18:00～19:30":                "18:00~19:30",
		"Ｆｕｌｌ（ｗｉｄｔｈ）":                "Full(width)",
		"Đọc một hồ sơ, Žluťoučký kůň": "Đọc một hồ sơ, Žluťoučký kůň",
	} {
		if got, ok := f.reading(text); got != want || !ok {
			t.Errorf("%q is read as %q (%v), want %q", text, got, ok, want)
		}
	}
}

func TestEveryLetterOfWesternLanguagesIsThere(t *testing.T) {
	for _, name := range []string{"title.ttf", "text.ttf"} {
		f := face(t, name)
		for _, text := range []string{
			"ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789",
			"ÄÖÜäöüß ÀÂÇÉÈÊËÎÏÔÙÛÜŸàâçéèêëîïôùûüÿœŒæÆ ÁÍÓÚÑáíóúñ¿¡ ÃÕãõ ÅØåø ĄĆĘŁŃŚŹŻąćęłńśźż ČĎĚŇŘŠŤŮŽčďěňřšťůž ŐŰőű ĞİŞğış ȘȚșț",
			"“quoted” ‘so’ „unten“ «là» – — … · • & @ # % ( ) [ ] / + − × = ! ? ; : ' \" § € £ ½",
		} {
			if got, ok := f.reading(text); !ok || got != text {
				t.Errorf("%s reads %q as %q (%v)", name, text, got, ok)
			}
		}
	}
}

func TestAnythingButAFontIsRefused(t *testing.T) {
	for name, data := range map[string]string{
		"nothing": "", "words": "Not a font.", "a web font": "wOF2" + strings.Repeat("\x00", 200), "half a font": strings.Repeat("\x00\x01\x00\x00", 64),
	} {
		if _, err := ReadFace([]byte(data)); err != ErrNoFont {
			t.Errorf("%s gives %v", name, err)
		}
	}
}

// TestADamagedFontCostsOnlyTheWords breaks the outlines of some letters.
func TestADamagedFontCostsOnlyTheWords(t *testing.T) {
	data, err := os.ReadFile("../../templates/cards/title.ttf")
	if err != nil {
		t.Fatal(err)
	}
	for i := bytes.Index(data, []byte("glyf")); i > 0; i = 0 {
		start, size := binary.BigEndian.Uint32(data[i+8:]), binary.BigEndian.Uint32(data[i+12:])
		for j := start + size/16; j < start+size/8; j++ {
			data[j] = 0x7F
		}
	}
	damaged, err := ReadFace(data)
	if err != nil {
		t.Fatal(err)
	}
	p := PressOf(colour.Of(colour.Marigold), damaged, face(t, "text.ttf"))
	c := samples()["page"]
	c.Title = ""
	wordless, _ := draw(t, p, Card{Quilt: c.Quilt})
	lost := 0
	for _, letter := range "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
		c.Hub, c.Title = "", string(letter)
		if got, _ := draw(t, p, c); bytes.Equal(got, wordless) {
			lost++
		}
	}
	if lost == 0 || lost == 52 {
		t.Errorf("of 52 letters %d are lost: the font is not half damaged", lost)
	}
}

// FuzzTitles draws whatever people may call things, and keeps to the margins.
func FuzzTitles(f *testing.F) {
	for _, seed := range []string{"Proofs", "a b", strings.Repeat("a", 300), "読書", "\xff", "-", "a-b/c", "e\u0301", "„“", strings.Repeat("W ", 200)} {
		f.Add(seed)
	}
	p := press(f, colour.Marigold)
	f.Fuzz(func(t *testing.T, title string) {
		c := samples()["session"]
		c.Hub, c.Title, c.Tag, c.Ticket.Zone = title, title, title, title
		_, m := draw(t, p, c)
		if x, y, out := beyond(m, c); out {
			t.Errorf("%q reaches into the margin at %d, %d", title, x, y)
		}
	})
}
