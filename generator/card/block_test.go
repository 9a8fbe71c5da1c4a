package card

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestATitleFits sets whatever people write: no line is too wide, all lines are in the
// room there is, and what they say is the title, or its beginning and dots.
func TestATitleFits(t *testing.T) {
	f := face(t, "title.ttf")
	word := rapid.StringMatching(`[A-Za-zäöüéłșđ0-9]{1,14}([-/–][A-Za-z]{1,8})?|[A-Za-z]{40,90}`)
	rapid.Check(t, func(t *rapid.T) {
		title := strings.Join(rapid.SliceOfN(word, 1, 40).Draw(t, "words"), " ")
		width, height := rapid.IntRange(200, 1100).Draw(t, "width"), rapid.IntRange(60, 450).Draw(t, "height")
		b := fit(title, style{face: f, size: 92, apart: -25, line: 102}, 40, width, height)
		var w writer
		for _, line := range b.lines {
			if wide := b.units(w.width(b.style, line)) / unit; wide > width+b.size/10 {
				t.Errorf("%q is %d wide in size %d, and there is room for %d", line, wide, b.size, width)
			}
		}
		if b.height() > max(height, b.style.height(1)) {
			t.Errorf("%d lines of size %d have no room in %d", len(b.lines), b.size, height)
		}
		if said, whole := spoken(b.lines), bare(title); said != whole && !strings.HasPrefix(whole, strings.TrimSuffix(said, "...")) {
			t.Errorf("%q became %q", title, b.lines)
		}
	})
}

// spoken is what lines say, whatever was put between letters to part them.
func spoken(lines []string) string { return bare(strings.Join(lines, "")) }

func bare(text string) string { return strings.NewReplacer(" ", "", "-", "", "–", "").Replace(text) }

func TestLinesAreAsEvenAsCanBe(t *testing.T) {
	f := face(t, "title.ttf")
	b := fit("one two three four five six seven eight", style{face: f, size: 60, line: 100}, 40, 700, 140)
	if len(b.lines) != 2 || b.lines[0] != "one two three four" {
		t.Errorf("got %q", b.lines)
	}
}

func TestLinesEndWhereTheyMay(t *testing.T) {
	f := face(t, "title.ttf")
	for text, want := range map[string]string{
		"one two":        "one|two",
		"follow-up":      "follow-|up",
		"a/b - c":        "a/|b|-|c",
		"2026-11":        "2026-11",
		"読書会":            "読|書|会",
		"「読書」会。":         "「読|書」|会。",
		"キャッシュ":          "キャッ|シュ",
		"第3回 Go勉強会":      "第3|回|Go|勉|強|会",
		"18:00–19:30 in": "18:00–19:30|in",
	} {
		var pieces []string
		for _, p := range (style{face: f}).piecesOf(&writer{}, text) {
			pieces = append(pieces, p.text)
		}
		if got := strings.Join(pieces, "|"); got != want {
			t.Errorf("%q falls into %q, want %q", text, got, want)
		}
	}
}
