package media

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/color"
	"testing"
)

func prints(t *testing.T, data []byte, use Use) (Picture, map[Print]image.Image) {
	t.Helper()
	p, err := Look(data)
	if err != nil {
		t.Fatal(err)
	}
	made, err := Develop(data, p.Prints(use))
	if err != nil {
		t.Fatal(err)
	}
	images := map[Print]image.Image{}
	for print, data := range made {
		if images[print], err = decoders[p.format(print)](bytes.NewReader(data)); err != nil {
			t.Fatalf("%v: %v", print, err)
		}
	}
	return p, images
}

// near tells that two colours look alike.
func near(a, b color.Color) bool {
	r, g, b1, _ := a.RGBA()
	r2, g2, b2, _ := b.RGBA()
	for _, pair := range [][2]uint32{{r, r2}, {g, g2}, {b1, b2}} {
		if d := int(pair[0]>>8) - int(pair[1]>>8); d > 30 || d < -30 {
			return false
		}
	}
	return true
}

// corners are the colours in the middle of a picture's quarters: ↖ ↗ ↙ ↘.
func corners(m image.Image) [4]color.Color {
	w, h := m.Bounds().Dx(), m.Bounds().Dy()
	return [4]color.Color{m.At(w/4, h/4), m.At(3*w/4, h/4), m.At(w/4, 3*h/4), m.At(3*w/4, 3*h/4)}
}

// Each turn is that of Exif: which side of what lies in the file is up, and which left.
func TestPrintsStandUpright(t *testing.T) {
	want := map[Turn][4]color.Color{
		1: {red, green, blue, white},
		2: {green, red, white, blue},
		3: {white, blue, green, red},
		4: {blue, white, red, green},
		5: {red, blue, green, white},
		6: {blue, red, white, green},
		7: {white, green, blue, red},
		8: {green, white, red, blue},
	}
	for turn, colours := range want {
		for name, data := range map[string][]byte{
			"JPEG": toldJPEG(quarters(700, 401), turn), "small JPEG": toldJPEG(quarters(99, 51), turn),
			"PNG": toldPNG(quarters(701, 400), turn),
		} {
			p, made := prints(t, data, InText|Portrait)
			if turn.sideways() == (p.Width > p.Height) {
				t.Errorf("%s turned %d: it is said to be %d × %d", name, turn, p.Width, p.Height)
			}
			for print, m := range made {
				if m.Bounds().Dx() != print.Width || m.Bounds().Dy() != print.Height {
					t.Errorf("%s turned %d: the print of %v is %v", name, turn, print, m.Bounds())
				}
				for i, got := range corners(m) {
					if !print.Square && !near(got, colours[i]) {
						t.Errorf("%s turned %d: quarter %d of %v is %v, want %v", name, turn, i, print, got, colours[i])
					}
				}
			}
		}
	}
}

func TestPortraitsShowTheMiddle(t *testing.T) {
	wide, tall := image.NewRGBA(image.Rect(0, 0, 900, 300)), image.NewRGBA(image.Rect(0, 0, 300, 900))
	for i := range 900 {
		for k := range 300 {
			across, down := red, red
			if i >= 300 && i < 600 {
				across = green
			}
			if i >= 200 && i < 500 {
				down = green
			}
			wide.SetRGBA(i, k, across)
			tall.SetRGBA(k, i, down)
		}
	}
	for _, m := range []image.Image{wide, tall} {
		for _, turn := range []Turn{1, 2} {
			_, made := prints(t, toldJPEG(m, turn), Portrait)
			if len(made) != 3 {
				t.Errorf("%d portraits", len(made))
			}
			for print, m := range made {
				for i, got := range corners(m) {
					if !near(got, green) {
						t.Errorf("quarter %d of the portrait of %d is %v", i, print.Width, got)
					}
				}
			}
		}
	}
}

func TestPrintsAreNeverLargerThanThePicture(t *testing.T) {
	widths := func(p Picture, use Use) (w []int) {
		for _, print := range p.Prints(use) {
			w = append(w, print.Width)
		}
		return w
	}
	for _, test := range []struct {
		width, height int
		text, face    []int
	}{
		{4000, 3000, []int{480, 800, 1200, 1600}, []int{160, 272, 544}},
		{1600, 100, []int{480, 800, 1200, 1600}, []int{100}},
		{900, 900, []int{480, 800, 900}, []int{160, 272, 544}},
		{300, 200, []int{300}, []int{160, 200}},
		{1, 30_000, []int{1}, []int{1}},
		{30_000, 1, []int{480, 800, 1200, 1600}, []int{1}},
	} {
		p := Picture{Width: test.width, Height: test.height}
		text, face := widths(p, InText), widths(p, Portrait)
		if !equal(text, test.text) || !equal(face, test.face) || !equal(widths(p, InText|Portrait), append(text, face...)) {
			t.Errorf("%d × %d: %v and %v", test.width, test.height, text, face)
		}
		for _, print := range p.Prints(InText | Portrait) {
			if print.Height < 1 || print.Height > test.height {
				t.Errorf("%d × %d: a print of %v", test.width, test.height, print)
			}
		}
	}
}

func equal(a, b []int) bool {
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return false
		}
	}
	return len(a) == len(b)
}

func TestAPrintNeverWeighsMoreThanThePicture(t *testing.T) {
	text := image.NewPaletted(image.Rect(0, 0, 1300, 900), color.Palette{red, white})
	for i := range text.Pix {
		text.Pix[i] = byte(i / 7 % 13 / 12)
	}
	data := asPNG(text)
	p, _ := Look(data)
	made, err := Develop(data, p.Prints(InText))
	if err != nil || len(made) == 0 {
		t.Fatal(err)
	}
	for print, m := range made {
		if len(m) > len(data) {
			t.Errorf("the print of %d has %d bytes, the picture %d", print.Width, len(m), len(data))
		}
	}
}

func TestKindsOfPrints(t *testing.T) {
	glass := image.NewNRGBA(image.Rect(0, 0, 700, 500))
	for i := range glass.Pix {
		glass.Pix[i] = byte(i)
	}
	for name, data := range map[string][]byte{
		"JPEG": asJPEG(noise(700, 500)), "photo as PNG": asPNG(noise(700, 500)), "PNG": asPNG(quarters(700, 500)),
		"glass": asPNG(glass), "GIF": asGIF(quarters(700, 500)), "WebP": asWebP(t, "lossy"), "WebP of glass": asWebP(t, "clearlossy"),
	} {
		want := map[string]Kind{"JPEG": JPEG, "photo as PNG": JPEG, "PNG": PNG, "glass": PNG, "GIF": PNG, "WebP": WebP, "WebP of glass": WebP}[name]
		p, err := Look(data)
		if err != nil {
			t.Fatal(err)
		}
		made, err := Develop(data, p.Prints(InText))
		if err != nil {
			t.Fatal(err)
		}
		for print, data := range made {
			if got, err := Look(data); err != nil || got.Kind != want || KindOf(p.Path(print)[len(p.Path(print))-len(want.Ending()):]) != want {
				t.Errorf("%s: %s is %v, want %v (%v)", name, p.Path(print), got.Kind, want, err)
			}
		}
	}
}

// TestOneSeesThroughAPrint makes sure that what is clear stays so, and that its colour
// does not bleed.
func TestOneSeesThroughAPrint(t *testing.T) {
	m := image.NewNRGBA(image.Rect(0, 0, 1000, 1000))
	for y := range 1000 {
		for x := range 1000 {
			m.SetNRGBA(x, y, color.NRGBA{255, 255, 255, 0})
			if x < 500 {
				m.SetNRGBA(x, y, color.NRGBA{230, 20, 20, 255})
			}
		}
	}
	_, made := prints(t, asPNG(m), InText)
	for print, m := range made {
		left, right := m.At(print.Width/4, 9), m.At(print.Width*3/4, 9)
		edge := color.NRGBAModel.Convert(m.At(print.Width/2-1, 9)).(color.NRGBA)
		if _, _, _, a := right.RGBA(); a != 0 || !near(left, red) || edge.A > 0 && edge.G > 40 {
			t.Errorf("the print of %d: %v, %v, %v", print.Width, left, edge, right)
		}
	}
}

// TestKnownPrints holds what comes out today. Where it fails because prints have become
// better, or a new Go encodes otherwise, raise version and put the new sums here: prints
// are named for what they are made of, and old ones stay where their names stay.
func TestKnownPrints(t *testing.T) {
	for name, test := range map[string]struct {
		data []byte
		want string
	}{
		"JPEG": {toldJPEG(noise(1610, 300), 6), "79a8272cff623569"},
		"PNG":  {asPNG(quarters(999, 702)), "f6d113ce93d9ae80"},
		"WebP": {asWebP(t, "clearlossy"), "02d56a7535854557"},
	} {
		p, err := Look(test.data)
		if err != nil {
			t.Fatal(err)
		}
		all := p.Prints(InText | Portrait)
		made, err := Develop(test.data, all)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.New()
		for _, print := range all {
			sum.Write(made[print])
		}
		if got := hex.EncodeToString(sum.Sum(nil))[:16]; version != "1" || got != test.want {
			t.Errorf("%s: %s under version %s", name, got, version)
		}
	}
}
