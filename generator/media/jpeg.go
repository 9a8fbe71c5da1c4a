package media

import (
	"bytes"
	"encoding/binary"
)

// Markers of a JPEG file (ITU T.81, table B.1).
const (
	markStart   = 0xd8
	markEnd     = 0xd9
	markScan    = 0xda
	markTables  = 0xc4
	markQuant   = 0xdb
	markRestart = 0xdd
	markApp0    = 0xe0
	markApp1    = 0xe1
	markApp2    = 0xe2
	markApp14   = 0xee
	baseline    = 0xc0
	extended    = 0xc1
	progressive = 0xc2
)

// How often a file may go over its picture. Each time costs a walk over all its blocks,
// and a few bytes can ask for one. Once for each channel is enough; a progressive file
// needs about ten.
const (
	maxScans            = 4
	maxProgressiveScans = 100
)

// readJPEG walks from marker to marker up to the end of the picture. What a camera puts
// behind that (a film, a second picture) is no part of it.
func readJPEG(s *survey) *Fault {
	start, _ := s.take(2)
	s.keep(start)
	var p jpegParts
	for {
		mark, segment, fault := s.segment()
		if fault != nil {
			return fault
		}
		switch {
		case mark == markEnd:
			if p.scans == 0 {
				return garbled("it holds no picture")
			}
			s.keep([]byte{0xff, markEnd})
			return s.finishJPEG(p)
		case mark == markScan:
			if p.scans++; p.scans > p.maxScans {
				return garbled("it is drawn too often")
			}
			s.keep(segment)
			if fault := s.scan(); fault != nil {
				return fault
			}
		case mark >= markApp0 && mark <= 0xef:
			s.app(mark, segment, &p)
		case mark == markTables, mark == markQuant, mark == markRestart:
			s.keep(segment)
		case mark >= baseline && mark <= 0xcf && mark != 0xc8 && mark != 0xcc:
			if fault := s.frame(mark, segment, &p); fault != nil {
				return fault
			}
		}
	}
}

// jpegParts are what a walk through a JPEG file has met.
type jpegParts struct {
	framed   bool
	scans    int
	maxScans int
	profile  [][]byte // pieces of the colour profile, by their number
}

// segment passes a marker and what belongs to it; fill bytes before it are left out.
func (s *survey) segment() (mark byte, segment []byte, fault *Fault) {
	next := bytes.IndexByte(s.data[s.at:], 0xff)
	if next < 0 {
		return 0, nil, cutOff
	}
	s.at += next
	for s.at+1 < len(s.data) && s.data[s.at+1] == 0xff {
		s.at++
	}
	from := s.at
	head, ok := s.take(2)
	if !ok {
		return 0, nil, cutOff
	}
	if mark = head[1]; mark == markEnd || mark <= 1 || mark >= 0xd0 && mark <= markStart {
		return mark, nil, nil // alone
	}
	size, ok := s.take(2)
	if !ok {
		return 0, nil, cutOff
	}
	n := int(binary.BigEndian.Uint16(size))
	if n < 2 {
		return 0, nil, garbled("a part of it has no length")
	}
	if _, ok := s.take(n - 2); !ok {
		return 0, nil, cutOff
	}
	return mark, s.data[from:s.at], nil
}

// scan passes coded pixels, up to the next marker that is not part of them.
func (s *survey) scan() *Fault {
	from := s.at
	for {
		next := bytes.IndexByte(s.data[s.at:], 0xff)
		if next < 0 || s.at+next+1 >= len(s.data) {
			return cutOff
		}
		s.at += next
		switch mark := s.data[s.at+1]; {
		case mark == 0xff:
			s.at++
		case mark == 0, mark >= 0xd0 && mark <= 0xd7:
			s.at += 2
		default:
			s.keep(s.data[from:s.at])
			return nil
		}
	}
}

// frame reads the header of the picture itself.
func (s *survey) frame(mark byte, segment []byte, p *jpegParts) *Fault {
	switch {
	case p.framed:
		return garbled("it holds two pictures in one")
	case mark != baseline && mark != extended && mark != progressive || len(segment) < 10 || segment[4] != 8:
		return &Fault{odd, "this kind of JPEG is not understood", "save it again as an ordinary JPEG"}
	}
	p.framed, p.maxScans = true, maxScans
	s.keep(segment)
	s.sized(int(binary.BigEndian.Uint16(segment[7:])), int(binary.BigEndian.Uint16(segment[5:])))
	s.Photo, s.grey = true, segment[9] == 1
	perPixel := int64(segment[9])
	if mark == progressive {
		perPixel *= 5 // the coefficients wait for the last scan
		p.maxScans = maxProgressiveScans
	}
	s.room = int64(s.Width) * int64(s.Height) * (perPixel + 1)
	return nil
}

// app keeps of what applications wrote only how colours are meant, and finds how the
// camera was held.
func (s *survey) app(mark byte, segment []byte, p *jpegParts) {
	words := segment[4:]
	switch {
	case mark == markApp0 && len(words) >= 14 && begins(words, "JFIF\x00"):
		s.keep(segment[:2], []byte{0, 16}, words[:12], []byte{0, 0}) // without its small copy
	case mark == markApp14 && len(words) >= 12 && begins(words, "Adobe"):
		s.keep(segment[:2], []byte{0, 14}, words[:12])
	case mark == markApp1 && s.exif == nil && begins(words, "Exif\x00?"):
		s.exif = words[6:]
	case mark == markApp2 && len(words) > 14 && begins(words, "ICC_PROFILE\x00"):
		p.profile = append(p.profile, words[12:])
	}
}

// finishJPEG puts in what is written anew.
func (s *survey) finishJPEG(p jpegParts) *Fault {
	var anew [][]byte
	if t := orientation(s.exif); t != upright {
		anew = append(anew, appSegment(markApp1, "Exif\x00\x00", t.exif()))
	}
	if s.tune(joined(p.profile)); s.profile != nil {
		anew = append(anew, profileSegment(s.profile))
	}
	s.insert(1, anew...)
	return nil
}

// joined puts the pieces of a profile together, each of which begins with its number
// and how many there are (ICC.1:2022, annex B.4).
func joined(pieces [][]byte) []byte {
	var whole []byte
	for i, piece := range pieces {
		if int(piece[0]) != i+1 || int(piece[1]) != len(pieces) {
			return nil
		}
		whole = append(whole, piece[2:]...)
	}
	return whole
}

func profileSegment(icc []byte) []byte { return appSegment(markApp2, "ICC_PROFILE\x00\x01\x01", icc) }

func appSegment(mark byte, name string, words []byte) []byte {
	b := []byte{0xff, mark}
	b = binary.BigEndian.AppendUint16(b, uint16(2+len(name)+len(words)))
	return append(append(b, name...), words...)
}
