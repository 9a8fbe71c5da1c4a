package intake

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// decoded is a text in whichever of the encodings that spreadsheets export: UTF-8 with a
// mark or without, UTF-16 either way round, and Windows-1252 where it is no UTF-8.
func decoded(data []byte) string {
	text := data
	if e := encodingOf(data); e != nil {
		if read, err := e.NewDecoder().Bytes(data); err == nil {
			text = read
		}
	}
	return strings.ToValidUTF8(strings.TrimPrefix(string(text), "\uFEFF"), "\uFFFD")
}

// encodingOf is nil for UTF-8.
func encodingOf(data []byte) encoding.Encoding {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), mostlyZero(data, 1):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	case bytes.HasPrefix(data, []byte{0xFE, 0xFF}), mostlyZero(data, 0):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case utf8.Valid(data):
		return nil
	}
	return charmap.Windows1252
}

// mostlyZero tells UTF-16 without a mark: of letters in Latin script every other byte is
// zero.
func mostlyZero(data []byte, from int) bool {
	data = data[:min(len(data), 1000)]
	zero := 0
	for i := from; i < len(data); i += 2 {
		if data[i] == 0 {
			zero++
		}
	}
	return len(data) >= 4 && zero*3 > len(data)
}
