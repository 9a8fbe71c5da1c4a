package media

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"os"
	"slices"
	"testing"
)

// secret stands in every place where a camera, an editor or a person may write.
const secret = "zz 48.8584 N zz"

// quarters is a picture whose four quarters are red, green, blue and white.
func quarters(width, height int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			m.SetRGBA(x, y, [2][2]color.RGBA{{red, green}, {blue, white}}[2*y/height][2*x/width])
		}
	}
	return m
}

var (
	red, green  = color.RGBA{230, 20, 20, 255}, color.RGBA{20, 200, 20, 255}
	blue, white = color.RGBA{20, 20, 230, 255}, color.RGBA{250, 250, 250, 255}
)

// noise is a picture that packs as badly as a photo.
func noise(width, height int) *image.RGBA {
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	state := uint32(1)
	for i := range m.Pix {
		state = state*1664525 + 1013904223
		if m.Pix[i] = byte(state >> 24); i%4 == 3 {
			m.Pix[i] = 255
		}
	}
	return m
}

func asJPEG(m image.Image) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: 95}); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func asPNG(m image.Image) []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func asGIF(frames ...image.Image) []byte {
	var g gif.GIF
	for _, m := range frames {
		p := image.NewPaletted(m.Bounds(), color.Palette{red, green, blue, white})
		for y := range m.Bounds().Dy() {
			for x := range m.Bounds().Dx() {
				p.Set(x, y, m.At(x, y))
			}
		}
		g.Image, g.Delay = append(g.Image, p), append(g.Delay, 10)
	}
	var b bytes.Buffer
	if err := gif.EncodeAll(&b, &g); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func asWebP(t testing.TB, name string) []byte {
	data, err := os.ReadFile("testdata/" + name + ".webp")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// exifOf is what a camera writes: how it was held, and where.
func exifOf(t Turn) []byte {
	b := []byte("II*\x00\x08\x00\x00\x00\x02\x00")
	b = append(b, "\x0f\x01\x02\x00\x10\x00\x00\x00\x32\x00\x00\x00"...) // its maker
	b = append(b, "\x12\x01\x03\x00\x01\x00\x00\x00"...)
	b = append(b, byte(t), 0, 0, 0, 0, 0, 0, 0)
	return append(append(b, make([]byte, 12)...), secret...)
}

// toldJPEG tells the secret in every way a JPEG can.
func toldJPEG(m image.Image, t Turn) []byte {
	plain := asJPEG(m)
	thumbnail := "JFIF\x00\x01\x02\x00\x00\x48\x00\x48\x01\x01" + secret
	told := slices.Concat(
		plain[:2],
		appSegment(markApp0, thumbnail, nil),
		appSegment(markApp0, "JFXX\x00\x10"+secret, nil),
		appSegment(markApp1, "Exif\x00\x00", exifOf(t)),
		appSegment(markApp1, "http://ns.adobe.com/xap/1.0/\x00"+secret, nil),
		appSegment(markApp2, "MPF\x00"+secret, nil),
		appSegment(0xed, "Photoshop 3.0\x008BIM"+secret, nil),
		appSegment(0xe5, secret, nil),
		appSegment(0xfe, secret, nil),
		plain[2:],
	)
	return append(told, secret+"PK\x03\x04"...)
}

// toldPNG tells the secret in every way a PNG can.
func toldPNG(m image.Image, t Turn) []byte {
	plain := asPNG(m)
	head := len(pngMagic) + 25
	told := slices.Clone(plain[:head])
	for _, name := range []string{"tEXt", "zTXt", "iTXt", "dSIG", "prVt", "pHYs"} {
		told = append(told, pngChunk(name, []byte("Comment\x00"+secret))...)
	}
	told = append(told, pngChunk("eXIf", exifOf(t))...)
	told = append(told, plain[head:]...)
	return append(told, secret...)
}

// toldGIF tells the secret in every way a GIF can.
func toldGIF(frames ...image.Image) []byte {
	plain := asGIF(frames...)
	head := 13 + tableSize(plain[10])
	words := string(rune(len(secret))) + secret + "\x00"
	told := slices.Concat(plain[:head], []byte("\x21\xfe"+words), []byte("\x21\xff\x0bXMP DataXMP"+words), []byte("\x21\x01\x0c"+secret[:12]+words), plain[head:])
	return append(told, secret...)
}

// toldWebP tells the secret in every way a WebP can.
func toldWebP(t testing.TB, name string, lies Turn) []byte {
	plain := asWebP(t, name)
	p, err := Look(plain)
	if err != nil {
		t.Fatal(err)
	}
	head := []byte{webpExif | webpXMP, 0, 0, 0, byte(p.Width - 1), byte((p.Width - 1) >> 8), 0, byte(p.Height - 1), byte((p.Height - 1) >> 8), 0}
	chunks := plain[12:]
	if begins(chunks, "VP8X") {
		head[0] |= chunks[8]
		chunks = chunks[18:]
	}
	told := slices.Concat([]byte("RIFF????WEBP"), riff("VP8X", head), chunks,
		riff("EXIF", exifOf(lies)), riff("XMP ", []byte(secret)), riff("note", []byte(secret)))
	binary.LittleEndian.PutUint32(told[4:], uint32(len(told)-8))
	return append(told, secret...)
}
