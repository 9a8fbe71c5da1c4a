package media

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"strings"
	"testing"
)

func TestLookReadsSizeAndKind(t *testing.T) {
	wide, clear := quarters(40, 20), image.NewNRGBA(image.Rect(0, 0, 8, 4))
	for _, test := range []struct {
		name string
		data []byte
		want Picture
	}{
		{"JPEG", asJPEG(wide), Picture{Kind: JPEG, Width: 40, Height: 20, Photo: true}},
		{"grey JPEG", asJPEG(image.NewGray(image.Rect(0, 0, 3, 5))), Picture{Kind: JPEG, Width: 3, Height: 5, Photo: true}},
		{"PNG", asPNG(wide), Picture{Kind: PNG, Width: 40, Height: 20}},
		{"PNG one sees through", asPNG(clear), Picture{Kind: PNG, Width: 8, Height: 4, Clear: true}},
		{"a photo as PNG", asPNG(noise(400, 300)), Picture{Kind: PNG, Width: 400, Height: 300, Photo: true}},
		{"GIF", asGIF(wide), Picture{Kind: GIF, Width: 40, Height: 20}},
		{"moving GIF", asGIF(wide, wide), Picture{Kind: GIF, Width: 40, Height: 20, Moving: true}},
		{"WebP", asWebP(t, "lossy"), Picture{Kind: WebP, Width: 64, Height: 48, Photo: true}},
		{"WebP one sees through", asWebP(t, "clear"), Picture{Kind: WebP, Width: 40, Height: 30, Clear: true}},
		{"extended WebP", asWebP(t, "clearlossy"), Picture{Kind: WebP, Width: 40, Height: 30, Clear: true, Photo: true}},
		{"moving WebP", asWebP(t, "moving"), Picture{Kind: WebP, Width: 24, Height: 24, Moving: true}},
		{"on its side", toldJPEG(wide, 6), Picture{Kind: JPEG, Width: 20, Height: 40, Turn: 6, Photo: true}},
	} {
		got, err := Look(test.data)
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if got.room < int64(got.Width*got.Height) && !(got.Kind == WebP && got.Moving) {
			t.Errorf("%s: it would take only %d bytes", test.name, got.room)
		}
		if test.want.Turn == 0 {
			test.want.Turn = upright
		}
		got.Sum, got.room = test.want.Sum, 0
		if got != test.want {
			t.Errorf("%s:\n got %+v\nwant %+v", test.name, got, test.want)
		}
	}
}

// told are pictures that tell the secret in every way they can.
func told(t testing.TB) map[string][]byte {
	return map[string][]byte{
		"JPEG": toldJPEG(quarters(40, 20), upright), "JPEG on its side": toldJPEG(quarters(40, 20), 6),
		"PNG": toldPNG(quarters(40, 20), upright), "PNG on its head": toldPNG(quarters(40, 20), 3),
		"GIF": toldGIF(quarters(40, 20)), "moving GIF": toldGIF(quarters(40, 20), quarters(40, 20)),
		"WebP": toldWebP(t, "lossy", upright), "WebP on its side": toldWebP(t, "lossy", 8),
		"WebP one sees through": toldWebP(t, "clearlossy", upright), "moving WebP": toldWebP(t, "moving", upright),
	}
}

// tells finds what nobody should read in a published picture.
func tells(data []byte) string {
	for _, words := range []string{secret, "zz 2026", "xap", "XMP", "Photoshop", "8BIM", "MPF", "JFXX", "PK\x03\x04", "tEXt", "iTXt", "zTXt", "note", "II*\x00"} {
		if bytes.Contains(data, []byte(words)) {
			return words
		}
	}
	return ""
}

func TestNoPictureKeepsWhatWasWrittenAboutIt(t *testing.T) {
	for name, data := range told(t) {
		if tells(data) == "" {
			t.Fatalf("%s: there is nothing to find", name)
		}
		clean, err := Clean(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if words := tells(clean); words != "" {
			t.Errorf("%s: a clean copy tells %q", name, words)
		}
		p, _ := Look(data)
		if p.Kind == WebP && p.Moving {
			continue
		}
		prints, err := Develop(data, p.Prints(InText|Portrait))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for print, data := range prints {
			if words := tells(data); words != "" {
				t.Errorf("%s: the print of %d tells %q", name, print.Width, words)
			}
		}
	}
}

func TestACleanCopyIsTheSamePicture(t *testing.T) {
	for name, data := range told(t) {
		clean, err := Clean(data)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		before, _ := Look(data)
		after, err := Look(clean)
		if err != nil {
			t.Errorf("%s: a clean copy is none: %v", name, err)
			continue
		}
		before.Sum, after.Sum = [32]byte{}, [32]byte{}
		if before != after {
			t.Errorf("%s:\n was %+v\nis %+v", name, before, after)
		}
		if again, err := Clean(clean); err != nil || !bytes.Equal(again, clean) {
			t.Errorf("%s: a clean copy is cleaned to another: %v", name, err)
		}
		if before.Moving && before.Kind == WebP {
			continue
		}
		a, err := decoders[before.Kind](bytes.NewReader(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		b, err := decoders[after.Kind](bytes.NewReader(clean))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for y := range a.Bounds().Dy() {
			for x := range a.Bounds().Dx() {
				if a.At(x, y) != b.At(x, y) {
					t.Fatalf("%s: the pixel at %d,%d is another", name, x, y)
				}
			}
		}
	}
}

// A moving picture keeps its movement in a clean copy.
func TestACleanCopyStillMoves(t *testing.T) {
	looped := asGIF(quarters(8, 8), quarters(8, 8))
	clean, err := Clean(looped)
	if err != nil || !bytes.Contains(clean, []byte("NETSCAPE2.0")) {
		t.Errorf("a GIF is no longer repeated: %v", err)
	}
}

func TestBadFilesAreFaults(t *testing.T) {
	photo, drawing, film := asJPEG(quarters(64, 64)), asPNG(quarters(64, 64)), asGIF(quarters(64, 64))
	scans := append([]byte(nil), photo...)
	at := bytes.Index(scans, []byte{0xff, markScan})
	for range maxScans + 1 {
		scans = append(scans[:at:at], append([]byte("\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00"), scans[at:]...)...)
	}
	for _, test := range []struct {
		name string
		data []byte
		rule string
		says string
	}{
		{"nothing", nil, disguise, "empty"},
		{"a web page", []byte("<!doctype html><script>"), disguise, "HTML"},
		{"a zip", []byte("PK\x03\x04…"), disguise, "zip"},
		{"an AVIF", []byte("\x00\x00\x00\x20ftypavif"), disguise, "AVIF"},
		{"a pointer of git LFS", []byte("version https://git-lfs.github.com/spec/v1"), disguise, "git"},
		{"anything else", []byte("hello"), disguise, "no picture"},
		{"half a JPEG", photo[:len(photo)/2], broken, "ends in the middle"},
		{"the head of a JPEG", photo[:20], broken, "ends in the middle"},
		{"half a PNG", drawing[:len(drawing)/2], broken, "ends in the middle"},
		{"half a GIF", film[:len(film)/2], broken, "ends in the middle"},
		{"half a WebP", asWebP(t, "lossy")[:100], broken, "ends in the middle"},
		{"a PNG with a wrong sum", replaced(drawing, "IDAT", "IDAU"), broken, "sum"},
		{"a PNG of 400 megapixels", enormous(20_000, 20_000), tooLarge, "20000 × 20000"},
		{"a PNG that is long", enormous(40_000, 1), tooLarge, "40000 × 1"},
		{"a PNG of 2³¹ × 2³¹", enormous(1<<31, 1<<31), tooLarge, ""},
		{"a JPEG of 4 gigapixels", replaced(photo, "\x08\x00\x40\x00\x40", "\x08\xff\xff\xff\xff"), tooLarge, "65535"},
		{"a JPEG of no height", replaced(photo, "\x08\x00\x40\x00\x40", "\x08\x00\x00\x00\x40"), broken, "no size"},
		{"a JPEG of many scans", scans, broken, "too often"},
		{"a JPEG with arithmetic coding", replaced(photo, "\xff\xc0", "\xff\xc9"), odd, "not understood"},
		{"a JPEG of two pictures", append(photo[:at:at], append(appSegment(baseline, "\x08\x00\x40\x00\x40\x01\x01\x11\x00", nil), photo[at:]...)...), broken, "two pictures"},
		{"a huge file", append(photo, make([]byte, MaxBytes)...), tooLarge, "20 MB"},
	} {
		_, err := Look(test.data)
		var fault *Fault
		if !errors.As(err, &fault) {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		if fault.Rule != test.rule || !strings.Contains(fault.Message, test.says) || fault.Hint == "" {
			t.Errorf("%s: got %+v, want %s: …%s…", test.name, fault, test.rule, test.says)
		}
	}
}

func replaced(data []byte, old, new string) []byte {
	return bytes.Replace(data, []byte(old), []byte(new), 1)
}

// enormous is a small PNG that claims a size.
func enormous(width, height uint32) []byte {
	m := asPNG(image.NewPaletted(image.Rect(0, 0, 1, 1), color.Palette{red}))
	head := []byte{byte(width >> 24), byte(width >> 16), byte(width >> 8), byte(width), byte(height >> 24), byte(height >> 16), byte(height >> 8), byte(height), 1, 3, 0, 0, 0}
	return append(append([]byte(pngMagic), pngChunk("IHDR", head)...), m[33:]...)
}
