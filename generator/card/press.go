package card

import (
	"crypto/sha256"
	"image/color"

	"kith/generator/theme/colour"
)

// A Press draws the cards of one look. It is immutable and safe for concurrent use.
type Press struct {
	title   *Face
	text    *Face
	palette color.Palette // by ink
	key     [sha256.Size]byte
}

// An ink is one of the colours that a card is drawn with.
type ink uint8

const (
	field ink = iota
	dark
	soft
	deep
	onDeep
	onDeep2
	sun
	onSun
	row3
	row2
	row1
	row0
	plum
	coral
	leaf
	sky
	rose
	cream
	inks = iota
)

// tokens are what a scheme calls the inks.
var tokens = [inks]string{"field", "ink", "ink-2", "deep", "on-deep", "on-deep-2", "sun", "on-sun", "row-3", "row-2", "row-1", "row-0", "plum", "coral", "leaf", "sky", "rose", "cream"}

// PressOf sets up a press with the light colours of a scheme: one typeface for titles and
// one for what is beside them.
func PressOf(scheme colour.Scheme, title, text *Face) *Press {
	p := &Press{title: title, text: text, palette: make(color.Palette, inks)}
	for _, token := range scheme {
		for ink, name := range tokens {
			if token.Name == name {
				p.palette[ink] = rgba(token.Light)
			}
		}
	}
	h := sha256.New()
	for _, ink := range p.palette {
		c := ink.(color.RGBA)
		h.Write([]byte{c.R, c.G, c.B})
	}
	h.Write(title.sum[:])
	h.Write(text.sum[:])
	h.Sum(p.key[:0])
	return p
}

// Says tells that a card can show its title: that there is every letter for it.
func (p *Press) Says(c Card) bool {
	_, ok := p.title.reading(c.Title)
	return ok
}
