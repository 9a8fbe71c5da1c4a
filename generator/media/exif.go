package media

import "encoding/binary"

// The one thing that is read of what a camera wrote is how it was held: tag 0x0112 in
// the first directory of an Exif block, which is a small TIFF file (TIFF 6.0, section
// 2; Exif 2.32, section 4.6). Nothing else is followed, so nothing can lead in circles.
const (
	tagOrientation = 0x0112
	typeShort      = 3
	entrySize      = 12
)

// orientation reads how a picture lies. What cannot be read means upright.
func orientation(tiff []byte) Turn {
	var order binary.ByteOrder = binary.BigEndian
	switch {
	case begins(tiff, "II*\x00"):
		order = binary.LittleEndian
	case !begins(tiff, "MM\x00*"):
		return upright
	}
	if len(tiff) < 8 {
		return upright
	}
	first := order.Uint32(tiff[4:])
	if int64(first) > int64(len(tiff))-2 {
		return upright
	}
	count := int(order.Uint16(tiff[first:]))
	for entries := tiff[first+2:]; count > 0 && len(entries) >= entrySize; count-- {
		if order.Uint16(entries) == tagOrientation && order.Uint16(entries[2:]) == typeShort {
			if t := Turn(order.Uint16(entries[8:])); t >= upright && t <= turns {
				return t
			}
			return upright
		}
		entries = entries[entrySize:]
	}
	return upright
}

// exif is a block that says how a picture lies, and nothing else.
func (t Turn) exif() []byte {
	b := []byte("MM\x00*\x00\x00\x00\x08\x00\x01")
	b = binary.BigEndian.AppendUint16(b, tagOrientation)
	b = binary.BigEndian.AppendUint16(b, typeShort)
	b = binary.BigEndian.AppendUint32(b, 1)
	b = binary.BigEndian.AppendUint16(b, uint16(t))
	return append(b, 0, 0, 0, 0, 0, 0)
}
