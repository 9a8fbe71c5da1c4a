package media

import (
	"bytes"
	"encoding/binary"
	"slices"
	"testing"
)

// wide is the profile of a phone, with the secret among its tags.
func wide(t testing.TB, red uint32, power uint32) []byte {
	t.Helper()
	xyz := func(x, y, z uint32) []byte {
		b := []byte("XYZ \x00\x00\x00\x00")
		for _, v := range []uint32{x, y, z} {
			b = binary.BigEndian.AppendUint32(b, v)
		}
		return b
	}
	curve := binary.BigEndian.AppendUint32([]byte("para\x00\x00\x00\x00\x00\x03\x00\x00"), power)
	curve = append(curve, "\x00\x00\xf2\xa7\x00\x00\x0d\x59\x00\x00\x13\xd0\x00\x00\x0a\x5b"...)
	p := profile{4, map[string][]byte{
		"wtpt": xyz(63190, 65536, 54061), "rXYZ": xyz(red, 14581, 912), "gXYZ": xyz(25238, 46981, 6362), "bXYZ": xyz(9376, 3972, 46799),
		"rTRC": curve, "gTRC": curve, "bTRC": curve,
	}}
	icc := p.bytes()
	if got, ok := readProfile(icc); !ok || len(got.tags) != 9 {
		t.Fatalf("a profile made anew cannot be read: %v", ok)
	}
	told := append(append([]byte(nil), icc...), secret...)
	copy(told[24:], "zz 2026 zz")
	binary.BigEndian.PutUint32(told, uint32(len(told)))
	return told
}

func TestColoursStayAsTheyAreMeant(t *testing.T) {
	p3 := wide(t, 33765, fixed*24/10)
	jpeg := asJPEG(quarters(700, 400))
	jpeg = append(jpeg[:2:2], append(profileSegment(p3), jpeg[2:]...)...)
	png := asPNG(quarters(700, 400))
	png = append(png[:33:33], append(profileChunk(p3), png[33:]...)...)
	photo := asPNG(noise(700, 400))
	photo = append(photo[:33:33], append(profileChunk(p3), photo[33:]...)...)
	webp := toldWebP(t, "clearlossy", upright)
	webp = append(webp[:30:30], append(riff("ICCP", p3), webp[30:]...)...)
	binary.LittleEndian.PutUint32(webp[4:], uint32(len(webp)-8-len(secret)))
	for name, data := range map[string][]byte{"JPEG": jpeg, "PNG": png, "photo as PNG": photo, "WebP": webp} {
		s, err := look(data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !bytes.Equal(s.profile, distil(p3)) || s.profile == nil {
			t.Errorf("%s: the profile is lost", name)
		}
		clean, _ := Clean(data)
		made, err := Develop(data, s.Prints(InText|Portrait))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		made[Print{}] = clean
		for print, data := range made {
			if words := tells(data); words != "" {
				t.Errorf("%s: %v tells %q", name, print, words)
			}
			if s, err := look(data); err != nil || s.profile == nil {
				t.Errorf("%s: %v means other colours now (%v)", name, print, err)
			}
		}
	}
}

func TestAProfileThatSaysNothingNewIsLeftOut(t *testing.T) {
	if got := distil(wide(t, 28579, fixed*24/10)); got != nil {
		t.Errorf("sRGB is what every picture means, and got %d bytes", len(got))
	}
	if got := distil(wide(t, 28579, fixed)); got == nil {
		t.Error("sRGB's colours on a straight line are not sRGB")
	}
	for _, bad := range [][]byte{nil, []byte("profile"), make([]byte, 4096)} {
		if got := distil(bad); got != nil {
			t.Errorf("a profile was made of %q", bad[:min(len(bad), 8)])
		}
	}
	p3 := wide(t, 33765, fixed*24/10)
	for i := range p3 {
		distil(p3[:i]) // must not fail
	}
}

// A small file may hold a thousand profiles of a megabyte each.
func TestOnlyOneProfileIsUnpacked(t *testing.T) {
	png := asPNG(quarters(9, 9))
	many := bytes.Repeat(profileChunk(make([]byte, maxProfile)), 5000)
	data := slices.Concat(png[:33], profileChunk(wide(t, 33765, fixed)), many, png[33:])
	s, err := look(data)
	if err != nil || s.profile == nil || len(data) > MaxBytes {
		t.Errorf("of %d bytes: %v", len(data), err)
	}
}
