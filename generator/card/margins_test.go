package card

import (
	"image"
	"strings"
	"testing"

	"kith/generator/theme/colour"
)

// beyond finds what is drawn in the margins of a card with a band at its foot.
func beyond(m *image.Paletted, c Card) (x, y int, found bool) {
	ground := m.ColorIndexAt(0, 0)
	for y := range Height - 5*foot {
		for x := range Width {
			if (x < margin-4 || x >= Width-margin+4 || y < margin-40) && m.ColorIndexAt(x, y) != ground {
				return x, y, true
			}
		}
	}
	return 0, 0, false
}

func TestTitlesStayInsideTheMargins(t *testing.T) {
	p := press(t, colour.Marigold)
	for _, title := range []string{
		"I", "Proofs", "Reading a portfolio without falling for the layout",
		strings.Repeat("Two hundred letters are more than one says. ", 5)[:200],
		strings.Repeat("W", 200), strings.Repeat("WWWW ", 60), strings.Repeat("i", 2500),
		"Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverein und Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
		"https://very-long.example.org/with/some/path/and_more-pieces.html?and=more",
	} {
		for name, c := range samples() {
			if name == "hub" {
				continue
			}
			c.Title = title
			_, m := draw(t, p, c)
			if x, y, out := beyond(m, c); out {
				t.Errorf("on the card of a %s, %.40q… reaches into the margin at %d, %d", name, title, x, y)
			}
			if !shows(m, c) {
				t.Errorf("on the card of a %s, %.40q… is not to be seen", name, title)
			}
		}
	}
}

// shows tells whether there is text where a title stands.
func shows(m *image.Paletted, c Card) bool {
	n := 0
	for y := margin + mark/2 + 36; y < Height-foot; y++ {
		for x := margin; x < Width-margin-panel-gap; x++ {
			if c.Mirrored {
				if m.ColorIndexAt(Width-x, y) == uint8(dark) {
					n++
				}
			} else if m.ColorIndexAt(x, y) == uint8(dark) {
				n++
			}
		}
	}
	return n > 200
}
