package corpus

import (
	"bytes"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"path"
)

// Whereabouts is what a camera has written into every photo of this package.
const Whereabouts = "GPS 48.8584 N 2.2945 E"

// Photo is a photo as JPEG, with a camera's words in it: where it was taken, and that it
// is to be turned to the right. Another number makes another photo.
func Photo(width, height int, number byte) []byte {
	m := image.NewYCbCr(image.Rect(0, 0, height, width), image.YCbCrSubsampleRatio420)
	grain := uint32(number) + 1
	for i := range m.Y {
		grain = grain*1664525 + 1013904223
		m.Y[i] = byte(60 + 120*(i/m.YStride)/width + int(grain>>28))
	}
	for i := range m.Cb {
		m.Cb[i], m.Cr[i] = number*37, byte(90+60*(i%m.CStride)/m.CStride)
	}
	var b bytes.Buffer
	_ = jpeg.Encode(&b, m, nil) // a buffer takes everything
	camera := "Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00" + Whereabouts
	head := append([]byte("\xff\xd8\xff\xe1\x00"), byte(2+len(camera)))
	return append(append(append(head, camera...), b.Bytes()[2:]...), Whereabouts...)
}

// Drawing is a drawing as PNG. Another number makes another drawing.
func Drawing(width, height int, number byte) []byte {
	m := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.Gray{number}, color.White})
	for i := range m.Pix {
		m.Pix[i] = byte((i%width*7/width + i/width*5/height) % 2)
	}
	var b bytes.Buffer
	_ = png.Encode(&b, m)
	return b.Bytes()
}

// Film is a GIF that moves.
func Film(width, height int) []byte {
	var film gif.GIF
	for i := range 2 {
		m := image.NewPaletted(image.Rect(0, 0, width, height), color.Palette{color.Gray{byte(200 * i)}})
		film.Image, film.Delay = append(film.Image, m), append(film.Delay, 50)
	}
	var b bytes.Buffer
	_ = gif.EncodeAll(&b, &film)
	return b.Bytes()
}

// Picture is a small picture of the kind that a file's name says, for hubs in tests; it
// is empty for other names.
func Picture(name string) []byte {
	switch path.Ext(name) {
	case ".png":
		return Drawing(8, 6, 0)
	case ".jpg":
		return Photo(8, 6, 0)
	case ".gif":
		return Film(8, 6)
	}
	return nil
}
