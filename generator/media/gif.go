package media

import "encoding/binary"

// Blocks of a GIF file (GIF89a, sections 17 to 27).
const (
	gifExtension = 0x21
	gifFrame     = 0x2c
	gifEnd       = 0x3b
	gifControl   = 0xf9 // how long a frame stands and what one sees through
	gifApp       = 0xff
)

// readGIF walks from block to block, and keeps frames, their controls and how often
// they are repeated: no comments, and nothing that applications wrote.
func readGIF(s *survey) *Fault {
	head, ok := s.take(13)
	if !ok {
		return cutOff
	}
	s.sized(int(binary.LittleEndian.Uint16(head[6:])), int(binary.LittleEndian.Uint16(head[8:])))
	s.room = int64(s.Width) * int64(s.Height) * 5
	table, ok := s.take(tableSize(head[10]))
	if !ok {
		return cutOff
	}
	s.keep(head, table)
	for frames := 0; ; {
		kind, ok := s.take(1)
		if !ok {
			return cutOff
		}
		switch kind[0] {
		case gifEnd:
			if s.Moving = frames > 1; frames == 0 {
				return garbled("it holds no picture")
			}
			s.keep(kind)
			return nil
		case gifFrame:
			frames++
			ok = s.gifFrame()
		case gifExtension:
			ok = s.extension()
		default:
			return garbled("a part of it is unknown")
		}
		if !ok {
			return cutOff
		}
	}
}

// tableSize is how many bytes of colours follow.
func tableSize(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

func (s *survey) gifFrame() bool {
	from := s.at - 1
	head, ok := s.take(9)
	if !ok {
		return false
	}
	if int(binary.LittleEndian.Uint16(head[4:])) < s.Width || int(binary.LittleEndian.Uint16(head[6:])) < s.Height {
		s.Clear = true
	}
	if _, ok := s.take(tableSize(head[8]) + 1); !ok || !s.blocks() {
		return false
	}
	s.keep(s.data[from:s.at])
	return true
}

func (s *survey) extension() bool {
	from := s.at - 1
	kind, ok := s.take(1)
	if !ok {
		return false
	}
	words := s.data[s.at:]
	if !s.blocks() {
		return false
	}
	switch {
	case kind[0] == gifControl && begins(words, "\x04"):
		s.Clear = s.Clear || words[1]&1 != 0
		s.keep(s.data[from:s.at])
	case kind[0] == gifApp && (begins(words, "\x0bNETSCAPE2.0\x03\x01??\x00") || begins(words, "\x0bANIMEXTS1.0\x03\x01??\x00")):
		s.keep(s.data[from:s.at])
	}
	return true
}

// blocks passes small blocks up to an empty one.
func (s *survey) blocks() bool {
	for {
		size, ok := s.take(1)
		if !ok {
			return false
		}
		if size[0] == 0 {
			return true
		}
		if _, ok := s.take(int(size[0])); !ok {
			return false
		}
	}
}
