package media

import "encoding/binary"

// Flags of a WebP file (RFC 9649, section 2.7).
const (
	webpMoving  = 1 << 1
	webpXMP     = 1 << 2
	webpExif    = 1 << 3
	webpClear   = 1 << 4
	webpProfile = 1 << 5
)

// webpParts are what a walk through a WebP file has met.
type webpParts struct {
	head    []byte // of an extended file, with its flags
	pixels  bool
	profile []byte
}

// readWebP walks from chunk to chunk within the size that the file names.
func readWebP(s *survey) *Fault {
	head, _ := s.take(12)
	size := int64(binary.LittleEndian.Uint32(head[4:])) + 8
	if size > int64(len(s.data)) {
		return cutOff
	}
	s.data = s.data[:size]
	s.keep(nil) // for the head, which is written last
	var p webpParts
	for first := true; s.at < len(s.data); first = false {
		name, chunk, ok := s.riffChunk()
		if !ok {
			return cutOff
		}
		if fault := s.webpChunk(name, chunk, first, &p); fault != nil {
			return fault
		}
	}
	if !p.pixels {
		return garbled("it holds no picture")
	}
	s.finishWebP(p)
	return nil
}

// riffChunk passes a chunk and the byte that makes its length even.
func (s *survey) riffChunk() (name string, chunk []byte, ok bool) {
	from := s.at
	head, ok := s.take(8)
	if !ok {
		return "", nil, false
	}
	n := int64(binary.LittleEndian.Uint32(head[4:]))
	if n > MaxBytes {
		return "", nil, false
	}
	if _, ok := s.take(int(n)); !ok {
		return "", nil, false
	}
	chunk = s.data[from:s.at:s.at]
	if n&1 == 1 {
		s.take(1) // some leave it out at the end
		chunk = append(chunk, 0)
	}
	return string(head[:4]), chunk, true
}

func (s *survey) webpChunk(name string, chunk []byte, first bool, p *webpParts) *Fault {
	words := chunk[8:]
	switch name {
	case "VP8 ", "VP8L", "VP8X":
		if name == "VP8X" && !first {
			return garbled("its header is not where it must be")
		}
		return s.webpPixels(name, chunk, p)
	case "ANMF":
		frame, ok := movingFrame(chunk)
		if !ok {
			return cutOff
		}
		p.pixels, s.Moving = true, true
		s.keep(frame)
	case "ALPH", "ANIM":
		s.keep(chunk)
	case "EXIF":
		if s.exif = words; begins(words, "Exif\x00\x00") { // some write it as in a JPEG
			s.exif = words[6:]
		}
	case "ICCP":
		p.profile = words
	}
	return nil
}

// webpPixels reads the size, and how much room the pixels take.
func (s *survey) webpPixels(name string, chunk []byte, p *webpParts) *Fault {
	words := chunk[8:]
	switch {
	case name == "VP8X" && p.head == nil && len(words) == 10:
		p.head = append([]byte(nil), chunk...)
		s.sized(1+int(uint24(words[4:])), 1+int(uint24(words[7:])))
		s.Clear = words[0]&webpClear != 0
		s.Moving = words[0]&webpMoving != 0
		s.keep(p.head)
		return nil
	case name == "VP8 " && !p.pixels && len(words) >= 10 && string(words[3:6]) == "\x9d\x01\x2a":
		s.Photo = true
		s.keep(chunk)
		return s.unpacked(int(binary.LittleEndian.Uint16(words[6:])&0x3fff), int(binary.LittleEndian.Uint16(words[8:])&0x3fff), p)
	case name == "VP8L" && !p.pixels && len(words) >= 5 && words[0] == 0x2f:
		bits := binary.LittleEndian.Uint32(words[1:])
		s.Clear = bits>>28&1 != 0
		s.keep(chunk)
		return s.unpacked(1+int(bits&0x3fff), 1+int(bits>>14&0x3fff), p)
	}
	return garbled("its header cannot be read")
}

// unpacked sets the size of the pixels themselves, which an extended file must agree to.
func (s *survey) unpacked(width, height int, p *webpParts) *Fault {
	if p.head != nil && (width != s.Width || height != s.Height) {
		return garbled("it tells two sizes")
	}
	p.pixels = true
	s.sized(width, height)
	s.room = int64(width) * int64(height) * 10
	return nil
}

// movingFrame keeps of a frame what is drawn.
func movingFrame(chunk []byte) ([]byte, bool) {
	const place = 16 // where and how long the frame stands
	inner := &survey{data: chunk, at: 8}
	head, ok := inner.take(place)
	if !ok {
		return nil, false
	}
	frame := append([]byte("ANMF\x00\x00\x00\x00"), head...)
	for inner.at+8 <= len(chunk) {
		name, part, ok := inner.riffChunk()
		if !ok {
			return nil, false
		}
		if name == "ALPH" || name == "VP8 " || name == "VP8L" {
			frame = append(frame, part...)
		}
	}
	binary.LittleEndian.PutUint32(frame[4:], uint32(len(frame)-8))
	return frame, true
}

// finishWebP puts in what is written anew, and the head with the size.
func (s *survey) finishWebP(p webpParts) {
	if p.head != nil {
		s.tune(p.profile)
		p.head[8] &^= webpExif | webpXMP | webpProfile
		if s.profile != nil {
			p.head[8] |= webpProfile
			s.insert(2, riff("ICCP", s.profile))
		}
		if t := orientation(s.exif); t != upright {
			p.head[8] |= webpExif
			s.keep(riff("EXIF", t.exif()))
		}
	} else {
		s.exif = nil // a simple file has none that counts
	}
	size := 4
	for _, part := range s.parts {
		size += len(part)
	}
	s.parts[0] = binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(size))
	s.parts[0] = append(s.parts[0], "WEBP"...)
}

func riff(name string, words []byte) []byte {
	b := binary.LittleEndian.AppendUint32([]byte(name), uint32(len(words)))
	b = append(b, words...)
	return append(b, make([]byte, len(b)&1)...)
}

func uint24(b []byte) uint32 { return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 }
