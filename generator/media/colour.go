package media

import (
	"bytes"
	"encoding/binary"
)

// A colour profile says what the numbers of a picture mean: most phones mean Display
// P3, and without their profile reds look dull. But profiles also tell of screens,
// down to serial numbers, and of days. So a picture keeps a profile made anew of the
// numbers alone: three primaries, a white and three curves (ICC.1:2022). What means
// sRGB needs none, and what is no such profile is left out.
const (
	profileHead  = 128
	profileTag   = 12
	maxProfile   = 1 << 20
	maxTags      = 100
	maxCurve     = 4096 // points of one
	fixed        = 1 << 16
	nearlyTheOne = fixed / 300
)

// A profile is the tags that count, as they stand in a profile.
type profile struct {
	version byte
	tags    map[string][]byte
}

// numbers are the tags that hold what a picture's colours depend on, in the order in
// which they are written.
var numbers = []string{"wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"}

// distil makes a profile of the numbers in another, or nil where none is needed.
func distil(icc []byte) []byte {
	p, ok := readProfile(icc)
	if !ok || p.plain() {
		return nil
	}
	return p.bytes()
}

func readProfile(icc []byte) (profile, bool) {
	p := profile{tags: map[string][]byte{}}
	if len(icc) < profileHead+4 || len(icc) > maxProfile || string(icc[16:24]) != "RGB XYZ " || string(icc[36:40]) != "acsp" {
		return p, false
	}
	if p.version = icc[8]; p.version != 2 && p.version != 4 {
		return p, false
	}
	count := int(binary.BigEndian.Uint32(icc[profileHead:]))
	list := icc[profileHead+4:]
	if count > maxTags || count*profileTag > len(list) {
		return p, false
	}
	for ; count > 0; count-- {
		from, size := int64(binary.BigEndian.Uint32(list[4:])), int64(binary.BigEndian.Uint32(list[8:]))
		if from+size <= int64(len(icc)) {
			p.tags[string(list[:4])] = icc[from : from+size]
		}
		list = list[profileTag:]
	}
	for _, name := range numbers {
		read := point
		if name[1:] == "TRC" {
			read = curve
		}
		if p.tags[name] = read(p.tags[name]); p.tags[name] == nil {
			return p, false
		}
	}
	return p, true
}

// point reads a colour: three numbers.
func point(tag []byte) []byte {
	if len(tag) < 20 || string(tag[:8]) != "XYZ \x00\x00\x00\x00" {
		return nil
	}
	return tag[:20]
}

// curve reads how light grows with a number: by points, or by a formula.
func curve(tag []byte) []byte {
	if len(tag) < 12 {
		return nil
	}
	size := 0
	switch string(tag[:8]) {
	case "curv\x00\x00\x00\x00":
		points := binary.BigEndian.Uint32(tag[8:])
		if points > maxCurve {
			return nil
		}
		size = 12 + 2*int(points)
	case "para\x00\x00\x00\x00":
		formulas := []int{1, 3, 4, 5, 7} // how many numbers each has
		which := int(binary.BigEndian.Uint16(tag[8:]))
		if which >= len(formulas) {
			return nil
		}
		size = 12 + 4*formulas[which]
	}
	if size == 0 || size > len(tag) {
		return nil
	}
	return tag[:size]
}

// plain tells that a profile means sRGB, as every picture without one does.
func (p profile) plain() bool {
	srgb := map[string][3]int{ // IEC 61966-2-1, adapted to D50
		"rXYZ": {28579, 14581, 912}, "gXYZ": {25238, 46981, 6362}, "bXYZ": {9376, 3972, 46799},
	}
	for name, colour := range srgb {
		for i, want := range colour {
			got := int(int32(binary.BigEndian.Uint32(p.tags[name][8+4*i:])))
			if got < want-nearlyTheOne || got > want+nearlyTheOne {
				return false
			}
		}
	}
	return usual(p.tags["rTRC"]) && usual(p.tags["gTRC"]) && usual(p.tags["bTRC"])
}

// usual tells a curve near to that of sRGB by what it makes of the middle, or by its power.
func usual(curve []byte) bool {
	if string(curve[:4]) == "para" {
		power := binary.BigEndian.Uint32(curve[12:])
		return power > fixed*21/10 && power < fixed*25/10
	}
	switch points := int(binary.BigEndian.Uint32(curve[8:])); points {
	case 0:
		return false
	case 1:
		power := binary.BigEndian.Uint16(curve[12:])
		return power > 256*21/10 && power < 256*23/10
	default:
		middle := binary.BigEndian.Uint16(curve[12+points/2*2:])
		return middle > 65535*19/100 && middle < 65535*24/100
	}
}

// bytes writes a profile of these numbers, and of the two texts that one must have.
func (p profile) bytes() []byte {
	name := "desc\x00\x00\x00\x00\x00\x00\x00\x04RGB\x00" + string(make([]byte, 78))
	none := "text\x00\x00\x00\x00CC0\x00"
	if p.version == 4 {
		name = "mluc\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x0cenUS\x00\x00\x00\x06\x00\x00\x00\x1c\x00R\x00G\x00B\x00\x00"
		none = name
	}
	tags := append([]string{"desc", "cprt"}, numbers...)
	p.tags["desc"], p.tags["cprt"] = []byte(name), []byte(none)
	head := make([]byte, profileHead)
	head[8] = p.version
	copy(head[12:], "mntrRGB XYZ ")
	copy(head[36:], "acsp")
	copy(head[68:], "\x00\x00\xf6\xd6\x00\x01\x00\x00\x00\x00\xd3\x2d") // D50
	list := binary.BigEndian.AppendUint32(nil, uint32(len(tags)))
	var body []byte
	start := profileHead + 4 + profileTag*len(tags)
	for _, tag := range tags {
		data := p.tags[tag]
		at := bytes.Index(body, data) // three curves are often one
		if at < 0 || at%4 != 0 {
			at = len(body)
			body = append(body, data...)
			body = append(body, make([]byte, -len(body)&3)...)
		}
		list = append(list, tag...)
		list = binary.BigEndian.AppendUint32(list, uint32(start+at))
		list = binary.BigEndian.AppendUint32(list, uint32(len(data)))
	}
	all := append(append(head, list...), body...)
	binary.BigEndian.PutUint32(all, uint32(len(all)))
	return all
}
