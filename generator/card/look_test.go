package card

import (
	"fmt"
	"image/color"
	"os"
	"strings"
	"testing"

	"kith/generator/theme/colour"
)

// TestTextIsReadableInEveryHue measures what is written on what (WCAG 2.2, 1.4.3).
func TestTextIsReadableInEveryHue(t *testing.T) {
	title, text := face(t, "title.ttf"), face(t, "text.ttf")
	for hue := range colour.Hue(360) {
		p := PressOf(colour.Of(hue), title, text)
		of := func(i ink) colour.Colour {
			c := p.palette[i].(color.RGBA)
			return colour.Colour{Red: c.R, Green: c.G, Blue: c.B}
		}
		for _, pair := range [][2]ink{{dark, field}, {onDeep, deep}, {onDeep2, deep}, {sun, deep}, {onSun, coral}} {
			if ratio := colour.Contrast(of(pair[0]), of(pair[1])); ratio < 4.5 {
				t.Errorf("in hue %d, %s on %s has a contrast of %.2f", hue, tokens[pair[0]], tokens[pair[1]], ratio)
			}
		}
	}
}

// TestTextIsDrawnInItsColour looks for it where it was put: in the middle of its strokes
// it is what was measured, whatever edges mix.
func TestTextIsDrawnInItsColour(t *testing.T) {
	_, m := draw(t, press(t, 300), samples()["session"])
	for with, where := range map[ink][4]int{dark: {margin, 300, 700, 480}, sun: {844, 110, 1040, 240}, onDeep: {844, 260, 1100, 400}, onDeep2: {844, 410, 1100, 440}, onSun: {90, 200, 260, 280}} {
		n := 0
		for y := where[1]; y < where[3]; y++ {
			for x := where[0]; x < where[2]; x++ {
				if m.ColorIndexAt(x, y) == uint8(with) {
					n++
				}
			}
		}
		if n < 100 {
			t.Errorf("%d pixels are %s between %v", n, tokens[with], where)
		}
	}
}

func TestTilesHaveTheColoursOfPages(t *testing.T) {
	sheet := read(t, "assets/css/lists.css")
	for i, pair := range pairs {
		want := fmt.Sprintf(".q%d { --a: var(--%s); --b: var(--%s); }", i, tokens[pair.ground], tokens[pair.shape])
		if !strings.Contains(sheet, want) {
			t.Errorf("the style sheet lacks %s", want)
		}
	}
	if strings.Contains(sheet, fmt.Sprintf(".q%d ", len(pairs))) {
		t.Error("the style sheet has more pairs")
	}
}

func TestRowsAreThoseOfPages(t *testing.T) {
	partial, home := read(t, "partials/gathering.html"), read(t, "assets/css/home.css")
	for _, band := range bands {
		want := fmt.Sprintf(`d="M%d 500a%d %d 0 0 1 %d 0z"/>`, 500-band.reach, band.reach, band.reach, 2*band.reach)
		if !strings.Contains(partial, want) {
			t.Errorf("the gathering of pages lacks %s", want)
		}
		if !strings.Contains(home, "{ fill: var(--"+tokens[band.with]+"); }") {
			t.Errorf("no row of pages is %s", tokens[band.with])
		}
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../templates/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func BenchmarkDraw(b *testing.B) {
	p := press(b, colour.Marigold)
	for name, c := range samples() {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Draw(c); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
