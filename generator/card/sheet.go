package card

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"sync"

	"kith/generator/theme/colour"
)

// A sheet is what is drawn on: a picture of at most 256 colours, which makes it small.
// Colours that mix along an edge are added when they are needed; where there is no room
// for another, the nearest serves.
type sheet struct {
	image   *image.Paletted
	mixed   []uint16 // which colour comes of laying so much of one over another, plus one
	stencil stencil
	mask    stencil
}

// paper is where a sheet begins: sheets are large and lent out again.
var sheets = sync.Pool{New: func() any {
	return &sheet{image: image.NewPaletted(image.Rect(0, 0, Width, Height), nil), mixed: make([]uint16, 256*inks*steps)}
}}

// take lends a sheet of one colour.
func (p *Press) take(ground ink) *sheet {
	s := sheets.Get().(*sheet)
	s.image.Palette = append(s.image.Palette[:0], p.palette...)
	clear(s.mixed)
	s.block(ground, 0, 0, Width, Height)
	return s
}

// fill paints an outline that lies within a rectangle of pixels.
func (s *sheet) fill(with ink, o outline, w way, left, top, width, height int) {
	s.stencil.over(left, top, width, height)
	s.stencil.cut(o, w)
	s.stencil.settle()
	s.paint(with, &s.stencil, nil)
}

// paint lays a colour where a stencil is open, and where within is open too.
func (s *sheet) paint(with ink, open, within *stencil) {
	for y := range open.h {
		row := open.sums[y*(open.w+2):][:open.w]
		pixels := s.image.Pix[(open.y+y)*Width+open.x:][:open.w]
		for x, much := range row {
			if within != nil {
				much = min(much, within.sums[y*(open.w+2)+x])
			}
			switch much {
			case 0:
			case steps:
				pixels[x] = uint8(with)
			default:
				pixels[x] = s.mix(with, int(much), pixels[x])
			}
		}
	}
}

// block paints a rectangle of pixels that begins on the sheet.
func (s *sheet) block(with ink, x, y, w, h int) {
	right, bottom := min(x+w, Width), min(y+h, Height)
	first := s.image.Pix[y*Width+x : y*Width+right]
	for i := range first {
		first[i] = uint8(with)
	}
	for y++; y < bottom; y++ {
		copy(s.image.Pix[y*Width+x:], first)
	}
}

// mix is what comes of laying so many steps of a colour over another.
func (s *sheet) mix(over ink, much int, under uint8) uint8 {
	known := &s.mixed[(int(under)*inks+int(over))*steps+much]
	if *known == 0 {
		top, ground := s.image.Palette[over].(color.RGBA), s.image.Palette[under].(color.RGBA)
		blend := func(a, b uint8) uint8 { return uint8((int(a)*much + int(b)*(steps-much) + steps/2) / steps) }
		*known = uint16(s.add(color.RGBA{blend(top.R, ground.R), blend(top.G, ground.G), blend(top.B, ground.B), 255})) + 1
	}
	return uint8(*known - 1)
}

// add finds room for a colour.
func (s *sheet) add(c color.RGBA) int {
	if len(s.image.Palette) < 256 {
		s.image.Palette = append(s.image.Palette, c)
		return len(s.image.Palette) - 1
	}
	return s.image.Palette.Index(c)
}

// png yields the picture's file, and gives the sheet back.
func (s *sheet) png() ([]byte, error) {
	defer sheets.Put(s)
	var b bytes.Buffer
	err := packer.Encode(&b, s.image)
	return b.Bytes(), err
}

var packer = png.Encoder{CompressionLevel: png.BestSpeed, BufferPool: &buffers{}}

// buffers lends the encoder its working memory.
type buffers struct{ pool sync.Pool }

func (b *buffers) Get() *png.EncoderBuffer {
	lent, _ := b.pool.Get().(*png.EncoderBuffer)
	return lent
}

func (b *buffers) Put(lent *png.EncoderBuffer) { b.pool.Put(lent) }

func rgba(c colour.Colour) color.RGBA { return color.RGBA{c.Red, c.Green, c.Blue, 255} }
