package media

import (
	"bytes"
	"fmt"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"

	"golang.org/x/image/webp"
)

// A survey is a walk through a picture's file, from which it takes along what the
// picture is made of.
type survey struct {
	Picture
	data    []byte
	at      int
	parts   [][]byte // of a clean copy, in order
	exif    []byte   // what the camera wrote, where it wrote something
	profile []byte   // how colours are meant, distilled; nil where they are sRGB
	grey    bool     // there are no colours
}

// take passes n bytes, or says that the file ends before.
func (s *survey) take(n int) ([]byte, bool) {
	if n < 0 || n > len(s.data)-s.at {
		return nil, false
	}
	taken := s.data[s.at : s.at+n]
	s.at += n
	return taken, true
}

func (s *survey) keep(parts ...[]byte) { s.parts = append(s.parts, parts...) }

// insert puts parts before the n-th.
func (s *survey) insert(n int, parts ...[]byte) {
	s.parts = append(s.parts[:n:n], append(parts, s.parts[n:]...)...)
}

// tune keeps what counts of a colour profile.
func (s *survey) tune(icc []byte) {
	if !s.grey {
		s.profile = distil(icc)
	}
}

// sized sets the size as it lies in the file.
func (s *survey) sized(width, height int) { s.Width, s.Height = width, height }

var cutOff = &Fault{broken, "the picture's file ends in the middle", again}

func garbled(what string) *Fault {
	return &Fault{broken, "the picture's file is damaged: " + what, again}
}

// configs read what the decoders will believe of a file.
var configs = map[Kind]func(io.Reader) (image.Config, error){
	JPEG: jpeg.DecodeConfig, PNG: png.DecodeConfig, GIF: gif.DecodeConfig, WebP: webp.DecodeConfig,
}

// judge says whether the decoder would unpack what was seen here, and whether that is
// within the limits. Then it turns the size as it will be seen.
func (s *survey) judge() *Fault {
	if s.Width <= 0 || s.Height <= 0 {
		return garbled("it has no size")
	}
	if s.Width > maxSide || s.Height > maxSide || s.Width*s.Height > maxPixels {
		return &Fault{tooLarge, fmt.Sprintf("a picture may have 50 megapixels and sides of %d, and this one is %d × %d", maxSide, s.Width, s.Height), smaller}
	}
	if s.Kind != WebP || !s.Moving { // the decoder knows no moving WebP, which is not shown
		config, err := configs[s.Kind](bytes.NewReader(s.data))
		if err != nil {
			return unread(err)
		}
		if config.Width != s.Width || config.Height != s.Height {
			return garbled("it tells two sizes")
		}
	}
	if s.exif != nil {
		s.Turn = orientation(s.exif)
	}
	if s.Turn.sideways() {
		s.Width, s.Height = s.Height, s.Width
	}
	return nil
}

// unread words what a decoder says.
func unread(err error) *Fault { return garbled(err.Error()) }
