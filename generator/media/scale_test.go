package media

import (
	"image"
	"testing"

	"golang.org/x/image/draw"
)

// The library reckons in floating point; what is reckoned here in whole numbers must
// look the same.
func TestScalingIsAsGoodAsTheLibrarys(t *testing.T) {
	for _, size := range []image.Point{{100, 75}, {399, 301}, {53, 200}, {1, 1}, {400, 300}, {610, 455}} {
		from := noise(400, 300)
		for y := range 300 {
			for x := range 400 {
				if (x/40+y/40)%2 == 0 {
					from.Pix[from.PixOffset(x, y)] = byte(x)
				}
			}
		}
		want := image.NewRGBA(image.Rectangle{Max: size})
		draw.CatmullRom.Scale(want, want.Rect, from, from.Rect, draw.Src, nil)
		got := sheetOf(from, from.Rect).scaled(size.X, size.Y).image().(*image.RGBA)
		for i := range want.Pix {
			if d := int(want.Pix[i]) - int(got.Pix[i]); d > 2 || d < -2 {
				t.Fatalf("%v: byte %d is %d, and the library has %d", size, i, got.Pix[i], want.Pix[i])
			}
		}
	}
}

func TestWeightsAddUpToOne(t *testing.T) {
	for _, sides := range [][2]int{{1, 1}, {1, 9}, {2, 1}, {3, 2}, {30_000, 1600}, {30_000, 1}, {1601, 1600}, {7, 30}} {
		for i, m := range mixes(sides[0], sides[1]) {
			sum := int32(0)
			for _, w := range m.weights {
				sum += w
			}
			if sum != one || m.from < 0 || m.from+len(m.weights) > sides[0] {
				t.Fatalf("%v: pixel %d is made of %d from %d on, with %d of %d", sides, i, len(m.weights), m.from, sum, one)
			}
		}
	}
}
