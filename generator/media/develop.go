package media

import (
	"bytes"
	"cmp"
	"errors"
	"image"
	"image/draw"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"slices"

	"golang.org/x/image/webp"
)

// quality is that of prints as JPEG: more makes larger files, and nobody sees it.
const quality = 80

// decoders unpack pictures. Of a moving one they unpack the first frame.
var decoders = map[Kind]func(io.Reader) (image.Image, error){
	JPEG: jpeg.Decode, PNG: png.Decode, GIF: gif.Decode, WebP: webp.Decode,
}

// Develop makes prints of a picture. Its error is a *Fault: what looks well from outside
// may be damaged within.
func Develop(data []byte, prints []Print) (map[Print][]byte, error) {
	s, err := look(data)
	if err != nil {
		return nil, err
	}
	d := developer{Picture: s.Picture, profile: s.profile, clean: bytes.Join(s.parts, nil)}
	made := make(map[Print][]byte, len(prints))
	for _, square := range []bool{false, true} {
		d.begin(square)
		for _, print := range largestFirst(prints, square) {
			if made[print], err = d.print(print); err != nil {
				return nil, err
			}
		}
	}
	return made, nil
}

// largestFirst are the prints of one shape: each is made of the one before.
func largestFirst(prints []Print, square bool) []Print {
	var some []Print
	for _, print := range prints {
		if print.Square == square {
			some = append(some, print)
		}
	}
	slices.SortFunc(some, func(a, b Print) int { return cmp.Compare(b.Width, a.Width) })
	return some
}

// A developer makes the prints of one picture.
type developer struct {
	Picture
	profile []byte
	clean   []byte      // the picture as it is, without what was written about it
	pixels  image.Image // unpacked when first asked for
	part    image.Rectangle
	lies    Turn  // how the sheet lies
	sheet   sheet // the last print, or none
}

// begin takes the part of the picture that prints of one shape show.
func (d *developer) begin(square bool) {
	d.sheet, d.lies, d.part = sheet{}, d.Turn, image.Rect(0, 0, d.Width, d.Height)
	if !square {
		return
	}
	// The middle, and of a tall picture rather the upper part: there are faces.
	side := min(d.Width, d.Height)
	d.part = image.Rect(0, 0, side, side).Add(image.Pt((d.Width-side)/2, (d.Height-side)/3))
}

func (d *developer) print(print Print) ([]byte, error) {
	format := d.format(print)
	if format == WebP {
		return d.clean, nil
	}
	if d.pixels == nil {
		pixels, err := unpack(d.Kind, d.clean)
		if err != nil {
			return nil, unread(err)
		}
		d.pixels = d.framed(pixels)
	}
	d.scale(print)
	made, err := encode(format, d.sheet.image(), d.profile)
	if err != nil {
		return nil, unread(err)
	}
	// A drawing of few colours may grow when it is made smaller. The picture as it is
	// then serves as well: it looks the same, and readers fetch less.
	if format == d.Kind && !print.Square && d.Turn == upright && !d.Moving && len(d.clean) <= len(made) {
		return d.clean, nil
	}
	return made, nil
}

// scale makes the sheet as large as a print, and puts it upright.
func (d *developer) scale(print Print) {
	if d.sheet.planes == nil {
		bounds := d.pixels.Bounds()
		d.sheet = sheetOf(d.pixels, d.Turn.lying(d.part, bounds.Dx(), bounds.Dy()))
	}
	width, height := print.Width, print.Height
	if d.lies.sideways() {
		width, height = height, width
	}
	d.sheet = d.sheet.scaled(width, height).upright(d.lies)
	d.lies = upright
}

// unpack decodes a picture. A decoder that gives up by a panic has met a broken file,
// too.
func unpack(kind Kind, data []byte) (m image.Image, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("what is in it makes no sense")
		}
	}()
	return decoders[kind](bytes.NewReader(data))
}

// framed puts a first frame that is smaller than its picture where it belongs.
func (d *developer) framed(pixels image.Image) image.Image {
	whole := image.Rect(0, 0, d.Width, d.Height)
	if d.Kind != GIF || pixels.Bounds() == whole {
		return pixels
	}
	m := image.NewRGBA(whole)
	draw.Draw(m, pixels.Bounds(), pixels, pixels.Bounds().Min, draw.Src)
	return m
}

// encode packs a print, and says how its colours are meant.
func encode(kind Kind, m image.Image, profile []byte) ([]byte, error) {
	var b bytes.Buffer
	var err error
	at := len(pngMagic) + 25 // behind the header
	if kind == JPEG {
		at = 2
		err = jpeg.Encode(&b, m, &jpeg.Options{Quality: quality})
	} else {
		err = png.Encode(&b, m)
	}
	if err != nil || profile == nil {
		return b.Bytes(), err
	}
	block := profileChunk(profile)
	if kind == JPEG {
		block = profileSegment(profile)
	}
	return slices.Concat(b.Bytes()[:at], block, b.Bytes()[at:]), nil
}
