package media

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	"io"
)

const pngMagic = "\x89PNG\r\n\x1a\n"

// kept are the chunks of a PNG that the picture itself is made of (PNG, third edition,
// section 11): what must be understood, transparency, colours and movement.
var kept = map[string]bool{
	"IHDR": true, "PLTE": true, "IDAT": true, "IEND": true,
	"tRNS": true, "gAMA": true, "cHRM": true, "sRGB": true, "sBIT": true, "cICP": true,
	"acTL": true, "fcTL": true, "fdAT": true,
}

// pngParts are what a walk through a PNG file has met.
type pngParts struct {
	headed, pixels bool
	colour         byte
	profiled       bool // one profile was read: to unpack many would take long
	profile        []byte
}

// readPNG walks from chunk to chunk up to the last. What stands behind it is no part of
// the picture: some programs that cut a picture have left the rest of it there.
func readPNG(s *survey) *Fault {
	magic, _ := s.take(len(pngMagic))
	s.keep(magic)
	var p pngParts
	for {
		name, chunk, fault := s.chunk()
		switch {
		case fault != nil:
			return fault
		case p.headed == (name == "IHDR"):
			return garbled("its header is not where it must be")
		case kept[name]:
			s.keep(chunk)
		}
		if fault := s.see(name, chunk[8:len(chunk)-4], &p); fault != nil {
			return fault
		}
		if name == "IEND" {
			break
		}
	}
	if !p.pixels {
		return garbled("it holds no picture")
	}
	s.finishPNG(p)
	return nil
}

// chunk passes a chunk whose sum is right.
func (s *survey) chunk() (name string, chunk []byte, fault *Fault) {
	from := s.at
	head, ok := s.take(8)
	if !ok {
		return "", nil, cutOff
	}
	n := binary.BigEndian.Uint32(head)
	if n > MaxBytes {
		return "", nil, cutOff
	}
	if _, ok := s.take(int(n)); !ok {
		return "", nil, cutOff
	}
	sum, ok := s.take(4)
	if !ok {
		return "", nil, cutOff
	}
	chunk = s.data[from:s.at]
	if crc32.ChecksumIEEE(chunk[4:len(chunk)-4]) != binary.BigEndian.Uint32(sum) {
		return "", nil, garbled("a sum in it is wrong")
	}
	return string(chunk[4:8]), chunk, nil
}

// see takes notice of a chunk.
func (s *survey) see(name string, words []byte, p *pngParts) *Fault {
	switch name {
	case "IHDR":
		return s.header(words, p)
	case "IDAT":
		p.pixels = true
	case "tRNS":
		s.Clear = true
	case "acTL":
		s.Moving = len(words) >= 4 && binary.BigEndian.Uint32(words) > 1
	case "eXIf":
		s.exif = words
	case "iCCP":
		if !p.profiled {
			p.profiled, p.profile = true, unpackProfile(words)
		}
	}
	return nil
}

func (s *survey) header(words []byte, p *pngParts) *Fault {
	if len(words) != 13 {
		return garbled("its header has the wrong length")
	}
	p.headed, p.colour = true, words[9]
	width, height := binary.BigEndian.Uint32(words), binary.BigEndian.Uint32(words[4:])
	s.sized(int(min(width, 1<<30)), int(min(height, 1<<30)))
	s.Clear, s.grey = p.colour&4 != 0, p.colour&2 == 0
	perPixel := int64(4)
	if words[8] == 16 {
		perPixel = 8
	}
	if words[12] != 0 {
		perPixel *= 2 // interlaced: each pass is unpacked on its own
	}
	s.room = int64(min(s.Width, maxSide)) * int64(min(s.Height, maxSide)) * (perPixel + 4)
	return nil
}

// finishPNG tells photos from drawings, whose pixels pack well, and puts in what is
// written anew.
func (s *survey) finishPNG(p pngParts) {
	const photo, icon = 1, 100_000 // bytes for each pixel; pixels
	pixels := int64(s.Width) * int64(s.Height)
	s.Photo = p.colour == 2 && !s.Clear && pixels >= icon && int64(len(s.data)) > photo*pixels
	var anew [][]byte
	if t := orientation(s.exif); t != upright {
		anew = append(anew, pngChunk("eXIf", t.exif()))
	}
	if s.tune(p.profile); s.profile != nil {
		anew = append(anew, profileChunk(s.profile))
	}
	s.insert(2, anew...)
}

// unpackProfile reads a profile, which stands behind its name.
func unpackProfile(words []byte) []byte {
	_, packed, named := bytes.Cut(words, []byte{0})
	if !named || len(packed) < 1 {
		return nil
	}
	z, err := zlib.NewReader(bytes.NewReader(packed[1:]))
	if err != nil {
		return nil
	}
	icc, err := io.ReadAll(io.LimitReader(z, maxProfile))
	if err != nil {
		return nil
	}
	return icc
}

func profileChunk(icc []byte) []byte {
	var b bytes.Buffer
	b.WriteString("RGB\x00\x00")
	z := zlib.NewWriter(&b)
	_, _ = z.Write(icc) // a buffer takes everything
	_ = z.Close()
	return pngChunk("iCCP", b.Bytes())
}

func pngChunk(name string, words []byte) []byte {
	b := binary.BigEndian.AppendUint32(nil, uint32(len(words)))
	b = append(append(b, name...), words...)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[4:]))
}
