package card

import (
	"crypto/sha256"
	"errors"
	"unicode"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// A Face is a typeface: outlines of letters, and how they stand beside each other. It is
// immutable.
type Face struct {
	font *sfnt.Font
	em   int // how many of its own units are its size
	sum  [sha256.Size]byte
}

// ErrNoFont says that a file holds no typeface that can be drawn with.
var ErrNoFont = errors.New("this is no font in the form of TrueType or OpenType")

// ReadFace reads a typeface: TrueType or OpenType, not packed for the web.
func ReadFace(data []byte) (*Face, error) {
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, ErrNoFont
	}
	face := &Face{font: f, em: int(f.UnitsPerEm()), sum: sha256.Sum256(data)}
	if _, err := face.letter(&sfnt.Buffer{}, 'n', 16); err != nil {
		return nil, ErrNoFont
	}
	return face, nil
}

// has tells that there is an outline for a character.
func (f *Face) has(b *sfnt.Buffer, r rune) bool {
	glyph, err := f.font.GlyphIndex(b, r)
	return err == nil && glyph != 0
}

// letter is the outline of a character, on its line, at a size in pixels.
func (f *Face) letter(b *sfnt.Buffer, r rune, size int) (o outline, err error) {
	glyph, err := f.font.GlyphIndex(b, r)
	if err != nil {
		return nil, err
	}
	steps, err := f.font.LoadGlyph(b, glyph, fixed.I(size), nil)
	if err != nil {
		return nil, err
	}
	at := func(p fixed.Point26_6) point { return point{int(p.X) * (unit / 64), int(p.Y) * (unit / 64)} }
	for _, s := range steps {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			o.move(at(s.Args[0]))
		case sfnt.SegmentOpLineTo:
			o.line(at(s.Args[0]))
		case sfnt.SegmentOpQuadTo:
			o.quad(at(s.Args[0]), at(s.Args[1]))
		case sfnt.SegmentOpCubeTo:
			o.cube(at(s.Args[0]), at(s.Args[1]), at(s.Args[2]))
		}
	}
	return o, nil
}

// written are the scripts whose letters stand beside each other as they come, from left
// to right. Those of the others join, change places or stand above each other, which is
// more than a face by itself tells.
var written = []*unicode.RangeTable{
	unicode.Common, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Armenian, unicode.Georgian,
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo,
	unicode.Cherokee, unicode.Ethiopic, unicode.Canadian_Aboriginal, unicode.Tifinagh, unicode.Yi, unicode.Vai, unicode.Lisu,
}
