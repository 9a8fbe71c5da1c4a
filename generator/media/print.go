package media

import (
	"crypto/sha256"
	"encoding/base32"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// version stands for how prints are made. Whoever changes what comes out raises it; the
// test of known prints tells when that is due.
const version = "1"

// Folder is where prints are published.
const Folder = "pictures"

// A Print is a picture in one of the sizes in which it is shown.
type Print struct {
	Width, Height int
	Square        bool // the middle of the picture, for a person's portrait
}

// widths are those of pictures in a text, which is 704 wide on a large screen: for
// screens with one and with two dots where a style sheet counts one, and for phones.
var widths = []int{480, 800, 1200, 1600}

// squares are the sides of portraits: in lists, on the person's page, and there on
// screens with more dots.
var squares = []int{160, 272, 544}

// Still tells that a picture can be shown: it stands still, or its first frame is known.
func (p Picture) Still() bool { return p.Kind != WebP || !p.Moving }

// A Use is what a picture is shown for.
type Use uint8

const (
	InText   Use = 1 << iota // among words
	Portrait                 // beside a person's name
)

// Prints are the sizes that a use asks for, the smallest first. A picture is never made
// larger than it is; what is no picture has none.
func (p Picture) Prints(use Use) []Print {
	var prints []Print
	if !p.Still() || p.Width == 0 {
		return nil
	}
	if use&InText != 0 {
		for _, w := range upTo(widths, p.Width) {
			prints = append(prints, Print{Width: w, Height: max(1, (2*p.Height*w+p.Width)/(2*p.Width))})
		}
	}
	if use&Portrait != 0 {
		for _, side := range upTo(squares, min(p.Width, p.Height)) {
			prints = append(prints, Print{side, side, true})
		}
	}
	return prints
}

// upTo are the sizes below a limit, and the limit itself where a larger one would serve.
func upTo(sizes []int, limit int) []int {
	sizes = slices.Clone(sizes)
	for i, size := range sizes {
		if size >= limit {
			sizes[i] = limit
			return sizes[:i+1]
		}
	}
	return sizes
}

// Path is where a print is published. It tells the picture's bytes, how prints are made
// and which one this is, so that what stands under it never changes; and nothing of the
// file's name, which may name somebody who hides.
func (p Picture) Path(print Print) string {
	sum := sha256.Sum256(append([]byte("kith print "+version+" "), p.Sum[:]...))
	shape := ""
	if print.Square {
		shape = "s"
	}
	return Folder + "/" + strings.ToLower(base32.HexEncoding.EncodeToString(sum[:10])) + "-" + strconv.Itoa(print.Width) + shape + p.format(print).Ending()
}

// IsPrint tells whether a file's name, in lower case, is like that of a print.
func IsPrint(name string) bool { return printName.MatchString(name) }

var printName = regexp.MustCompile(`^[0-9a-v]{16}-[0-9]+s?\.(jpg|png|webp)$`)

// format is what a print is kept as. What moves, or may be seen through, or is drawn
// rather than photographed, stays sharp as PNG.
func (p Picture) format(print Print) Kind {
	switch {
	case p.Kind == WebP && p.whole(print):
		return WebP
	case p.Photo && !p.Clear:
		return JPEG
	}
	return PNG
}

// whole tells that a print is the picture as it is, so that a clean copy would serve.
func (p Picture) whole(print Print) bool {
	return !print.Square && print.Width == p.Width && p.Turn == upright && !p.Moving
}

// Ending is how names of such files end.
func (k Kind) Ending() string {
	for _, known := range kinds {
		if known.kind == k {
			return known.endings[0]
		}
	}
	return ""
}
