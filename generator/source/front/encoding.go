package front

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"kith/generator/diag"
)

// wide are the byte order marks of UTF-16, which some editors call "Unicode".
var wide = []string{"\xff\xfe", "\xfe\xff"}

// inUTF16 tells of a file in which every letter has two bytes.
func inUTF16(file, text string) (problems diag.List) {
	for _, mark := range wide {
		if strings.HasPrefix(text, mark) {
			problems.Errorf(diag.Pos{File: file, Line: 1, Col: 1, Width: 1}, "not-utf8", `save the file as "UTF-8"`, `this file is saved as UTF-16, which some editors call "Unicode"`)
		}
	}
	return problems
}

// decoded is a block whose bytes that are not UTF-8 are read as Windows writes them in
// the west: mostly that is what they are. Each is one character before and after.
func (b block) decoded() block {
	var text strings.Builder
	for i, c := range b.text {
		if _, size := utf8.DecodeRuneInString(b.text[i:]); c == utf8.RuneError && size == 1 {
			c = charmap.Windows1252.DecodeByte(b.text[i])
		}
		text.WriteRune(c)
	}
	b.text = text.String()
	return b
}

// undecoded tells of the first such byte of each line, and offers the line as it may be
// meant.
func (b block) undecoded() (problems diag.List) {
	offset := 0
	meant := strings.Split(b.decoded().text, "\n")
	for i, line := range strings.Split(b.text, "\n") {
		if bad := invalid(line); bad < len(line) {
			at := b.place(offset + bad)
			p := problems.Errorf(at, "not-utf8", "save the file as UTF-8", "this is not UTF-8 text")
			rest := []rune(strings.TrimSuffix(meant[i], "\r"))[at.Col-1:]
			p.Fix = diag.Fix{Line: at.Line, Col: at.Col, ToLine: at.Line, ToCol: at.Col + len(rest), Text: string(rest)}
		}
		offset += len(line) + 1
	}
	return problems
}
