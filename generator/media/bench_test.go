package media

import (
	"image"
	"testing"
)

// landscape is as smooth and as rough as a photo.
func landscape(width, height int) image.Image {
	m := image.NewYCbCr(image.Rect(0, 0, width, height), image.YCbCrSubsampleRatio420)
	state := uint32(7)
	for i := range m.Y {
		state = state*1664525 + 1013904223
		x, y := i%m.YStride, i/m.YStride
		m.Y[i] = byte(60 + 90*y/height + x*40/width + int(state>>28))
	}
	for i := range m.Cb {
		m.Cb[i], m.Cr[i] = byte(100+i%m.CStride*50/m.CStride), byte(90+i/m.CStride*60/height)
	}
	return m
}

// BenchmarkPhoto makes all the prints of a phone's photo: 12 megapixels.
func BenchmarkPhoto(b *testing.B) {
	data := asJPEG(landscape(4000, 3000))
	b.SetBytes(int64(len(data)))
	p, err := Look(data)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("look", func(b *testing.B) {
		for b.Loop() {
			_, _ = Look(data)
		}
	})
	b.Run("unpack", func(b *testing.B) {
		for b.Loop() {
			_, _ = unpack(JPEG, data)
		}
	})
	b.Run("develop", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := Develop(data, p.Prints(InText)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
