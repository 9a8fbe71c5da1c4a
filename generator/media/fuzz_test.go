package media

import (
	"bytes"
	"errors"
	"testing"
)

// FuzzLook reads files as strangers make them: each is a picture within the limits that
// can be cleaned and cleaned again, or a fault in words.
func FuzzLook(f *testing.F) {
	for _, data := range told(f) {
		f.Add(data)
	}
	small := asPNG(quarters(3, 2))
	f.Add(small)
	f.Add(append(small[:33:33], append(profileChunk(wide(f, 33765, fixed)), small[33:]...)...))
	f.Add(enormous(20_000, 20_000))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := Look(data)
		var fault *Fault
		if err != nil {
			if !errors.As(err, &fault) || fault.Message == "" || fault.Hint == "" || fault.Rule == "" {
				t.Fatalf("no words for it: %v", err)
			}
			return
		}
		if p.Width < 1 || p.Height < 1 || p.Width*p.Height > maxPixels || p.Turn < upright || p.Turn > turns {
			t.Fatalf("a picture of %+v", p)
		}
		clean, err := Clean(data)
		if err != nil || len(clean) > len(data)+4096 {
			t.Fatalf("cleaned to %d bytes of %d: %v", len(clean), len(data), err)
		}
		again, err := Clean(clean)
		if err != nil || !bytes.Equal(clean, again) {
			t.Fatalf("a clean copy is no clean picture: %v", err)
		}
		if p.Width*p.Height > 1<<16 || p.Kind == WebP && p.Moving {
			return
		}
		if _, err := Develop(data, p.Prints(InText|Portrait)); err != nil && !errors.As(err, &fault) {
			t.Fatalf("no words for it: %v", err)
		}
	})
}
