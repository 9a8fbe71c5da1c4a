// Package media knows pictures: what kind and size one has, what in its file tells of
// the person who took it, and how to make it as small as it is shown. Bytes go in and
// bytes come out.
//
// Three promises are kept here. No picture keeps what its camera or its editor wrote
// about it: of a file that is published whole, [Clean] copies only what the picture
// itself is made of; what is shown is a print, made anew. No file, however it is made,
// costs more than bounded time and memory: [Look] judges it by its header and its
// outline before anything is unpacked, and a [Darkroom] works on only so much at once.
// And equal bytes give equal prints on every machine, so that a print can be named for
// what it is made of: there is no floating point in here, which processors round apart.
package media

import (
	"bytes"
	"crypto/sha256"
)

// Limits on a picture. A phone's largest photo meets them.
const (
	MaxBytes  = 20 << 20
	maxPixels = 50 << 20
	maxSide   = 30_000
)

// A Kind is a file format of pictures.
type Kind uint8

const (
	JPEG Kind = iota + 1
	PNG
	GIF
	WebP
)

// String is the format's name.
func (k Kind) String() string { return [...]string{"", "JPEG", "PNG", "GIF", "WebP"}[k] }

// kinds are the formats that are read: how their files begin and end in name.
var kinds = []struct {
	kind    Kind
	magic   string // ? is any byte
	endings []string
	read    func(*survey) *Fault
}{
	{JPEG, "\xff\xd8\xff", []string{".jpg", ".jpeg"}, readJPEG},
	{PNG, pngMagic, []string{".png"}, readPNG},
	{GIF, "GIF8?a", []string{".gif"}, readGIF},
	{WebP, "RIFF????WEBP", []string{".webp"}, readWebP},
}

// KindOf tells a picture by the ending of its file's name, in lower case. It is zero
// for anything else.
func KindOf(ending string) Kind {
	for _, k := range kinds {
		for _, e := range k.endings {
			if e == ending {
				return k.kind
			}
		}
	}
	return 0
}

// A Picture is what the outline of a file tells of the picture in it.
type Picture struct {
	Kind          Kind
	Width, Height int  // as it is to be seen
	Turn          Turn // how it lies in the file
	Moving        bool // it has several frames
	Clear         bool // it may have parts that one sees through
	Photo         bool // it is better kept as JPEG, whatever it is now
	Sum           [sha256.Size]byte

	room int64 // how many bytes its pixels may take while it is developed
}

// A Fault is why a file cannot be published as a picture, in an author's words.
type Fault struct {
	Rule, Message, Hint string
}

func (f *Fault) Error() string { return f.Message }

// Rules that a file may break.
const (
	broken   = "broken-picture"
	tooLarge = "picture-too-large"
	disguise = "not-a-picture"
	odd      = "picture-kind"
)

const (
	again   = "export it again, or take another copy"
	smaller = "make it smaller: it is shown at most 1600 pixels wide"
)

// ErrTooLarge says that a picture has more than MaxBytes.
var ErrTooLarge = &Fault{tooLarge, "a picture may have 20 MB, and this one has more", smaller}

// Look judges a file by its header and its outline. Its error is a *Fault.
func Look(data []byte) (Picture, error) {
	s, err := look(data)
	if err != nil {
		return Picture{}, err
	}
	s.Sum = sha256.Sum256(data)
	return s.Picture, nil
}

// Clean copies what a picture is made of, and nothing that was written about it. Of its
// colour profile the numbers stay and the words go; a picture that lies turned keeps
// the one number that says so.
func Clean(data []byte) ([]byte, error) {
	s, err := look(data)
	if err != nil {
		return nil, err
	}
	return bytes.Join(s.parts, nil), nil
}

func look(data []byte) (*survey, error) {
	s := &survey{data: data, Picture: Picture{Turn: upright}}
	if len(data) > MaxBytes {
		return nil, ErrTooLarge
	}
	for _, k := range kinds {
		if !begins(data, k.magic) {
			continue
		}
		s.Kind = k.kind
		fault := k.read(s)
		if fault == nil {
			fault = s.judge()
		}
		if fault != nil {
			return nil, fault
		}
		return s, nil
	}
	return nil, &Fault{disguise, "this is no picture" + instead(data), "put the picture itself here, as JPEG, PNG or WebP"}
}

func begins(data []byte, magic string) bool {
	if len(data) < len(magic) {
		return false
	}
	for i := range len(magic) {
		if magic[i] != '?' && magic[i] != data[i] {
			return false
		}
	}
	return true
}

// instead says what a file is that only bears a picture's name.
func instead(data []byte) string {
	for _, known := range []struct{ magic, words string }{
		{"????ftyphei", ", but a HEIC photo"}, {"????ftypmif", ", but a HEIC photo"}, {"????ftypavif", ", but an AVIF picture"},
		{"????ftyp", ", but a film"}, {"%PDF", ", but a PDF"}, {"PK\x03\x04", ", but a zip"}, {"BM", ", but a bitmap"},
		{"II*\x00", ", but a TIFF or raw photo"}, {"MM\x00*", ", but a TIFF or raw photo"}, {"<", ", but text in HTML or XML"},
		{"version https://git-lfs", ", but a note of git's where it is kept"},
	} {
		if begins(data, known.magic) {
			return known.words
		}
	}
	if len(data) == 0 {
		return ": the file is empty"
	}
	return ", whatever its name says"
}
