package card

import (
	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// A style is how text is set.
type style struct {
	face  *Face
	size  int // in pixels
	apart int // how much further letters stand apart, in thousandths of the size
	line  int // from line to line, in hundredths of the size
}

// units turns the face's units into those of a sheet.
func (s style) units(n int) int { return scale(n, s.size*unit, s.face.em) }

// fits is how many of the face's units so many pixels are.
func (s style) fits(pixels int) int { return scale(pixels, s.face.em, s.size) }

// height is that of so many lines, in pixels.
func (s style) height(lines int) int { return lines * s.size * s.line / 100 }

// sized is the style in another size.
func (s style) sized(size int) style {
	s.size = size
	return s
}

// A writer has what it takes to look letters up.
type writer struct{ sfnt.Buffer }

// places are where the letters of a text begin, and last where it ends, in the face's
// units.
func (w *writer) places(s style, text string) []int {
	places, at, last := make([]int, 1, len(text)+1), 0, sfnt.GlyphIndex(0)
	f, em, apart := s.face.font, fixed.I(s.face.em), s.apart*s.face.em/1000
	for _, r := range text {
		glyph, _ := f.GlyphIndex(&w.Buffer, r)
		if last != 0 {
			kern, _ := f.Kern(&w.Buffer, last, glyph, em, font.HintingNone)
			at += kern.Round() + apart
			places[len(places)-1] = at
		}
		wide, _ := f.GlyphAdvance(&w.Buffer, glyph, em, font.HintingNone)
		at += wide.Round()
		places, last = append(places, at), glyph
	}
	return places
}

// width is how wide a text is, in the face's units.
func (w *writer) width(s style, text string) int {
	places := w.places(s, text)
	return places[len(places)-1]
}
