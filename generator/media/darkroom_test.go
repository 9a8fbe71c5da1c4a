package media

import (
	"bytes"
	"errors"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

func TestADarkroomUnpacksAPictureOnce(t *testing.T) {
	data := asJPEG(quarters(900, 600))
	p, _ := Look(data)
	want, err := Develop(data, p.Prints(InText))
	if err != nil {
		t.Fatal(err)
	}
	var d Darkroom
	var reads atomic.Int32
	var all sync.WaitGroup
	for range 4 {
		for _, print := range p.Prints(InText) {
			all.Go(func() {
				got, err := d.Print(p, InText, print, func() ([]byte, error) { reads.Add(1); return data, nil })
				if err != nil || !bytes.Equal(got, want[print]) {
					t.Errorf("%v: %d bytes and %v", print, len(got), err)
				}
			})
		}
	}
	all.Wait()
	if reads.Load() != 1 {
		t.Errorf("the file was read %d times", reads.Load())
	}
}

func TestADarkroomTriesAgainWhatFailed(t *testing.T) {
	data := asPNG(quarters(20, 20))
	p, _ := Look(data)
	print := p.Prints(InText)[0]
	var d Darkroom
	ask := func(data []byte, failed error) error {
		_, err := d.Print(p, InText, print, func() ([]byte, error) { return data, failed })
		return err
	}
	var fault *Fault
	if err := ask(nil, fs.ErrNotExist); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	if err := ask(asPNG(quarters(20, 22)), nil); !errors.As(err, &fault) || fault.Rule != "picture-changed" {
		t.Errorf("another file was taken for the one that was looked at: %v", err)
	}
	if err := ask(data, nil); err != nil {
		t.Error(err)
	}
}

func TestADarkroomForgetsTheOldest(t *testing.T) {
	var d Darkroom
	reads := 0
	ask := func(n int) {
		o := order{Picture{Kind: PNG, Width: n}, InText}
		d.order(o, nil)
		reads++
		d.put(o, map[Print][]byte{{}: make([]byte, shelfSize/4)}, nil)
	}
	for n := range 10 {
		ask(n)
	}
	if len(d.orders) != 4 || len(d.shelf) != 4 || d.held != shelfSize || d.shelf[0].picture.Width != 6 {
		t.Errorf("%d orders and %d on the shelf, %d bytes", len(d.orders), len(d.shelf), d.held)
	}
}

// Files that look well from outside may be damaged within.
func TestDamageWithinIsAFault(t *testing.T) {
	photo := asJPEG(noise(90, 90))
	drawing := asPNG(quarters(90, 90))
	for name, data := range map[string][]byte{
		"a JPEG that lacks a part":      slices.Concat(photo[:len(photo)/2], photo[len(photo)-2:]),
		"a PNG that cannot be unpacked": slices.Concat(drawing[:33], pngChunk("IDAT", []byte("nonsense")), drawing[len(drawing)-12:]),
	} {
		p, err := Look(data)
		if err != nil {
			t.Errorf("%s: the outline is enough to tell: %v", name, err)
		}
		var fault *Fault
		if _, err := Develop(data, p.Prints(InText)); !errors.As(err, &fault) || fault.Rule != broken {
			t.Errorf("%s: %v", name, err)
		}
	}
}
