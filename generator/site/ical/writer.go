package ical

import (
	"strings"
	"unicode/utf8"

	"kith/generator/discreet"
)

// A writer appends content lines (RFC 5545, section 3.1).
type writer []byte

// longest is how many octets a line may have, its end not counted.
const longest = 75

// line writes a property whose value is safe as it stands.
func (w *writer) line(name, value string) { w.fold(name + ":" + value) }

// text writes a property that holds a text; an empty one is left out. An e-mail address in
// it is said in words, for a calendar has no other way to write one.
func (w *writer) text(name, value string) {
	if value = escape(discreet.Words(value)); value != "" {
		w.line(name, value)
	}
}

// uri writes an address; one that no line can hold is left out, and so is a mailbox.
func (w *writer) uri(name, value string) {
	if value = discreet.Address(value); value != "" && strings.IndexFunc(value, control) < 0 && utf8.ValidString(value) {
		w.line(name, value)
	}
}

// fold breaks a line where it has its length, and continues it behind a blank. It never
// breaks a letter, which programs could not read.
func (w *writer) fold(line string) {
	room := longest
	for len(line) > room {
		cut := room
		for cut > room-utf8.UTFMax && !utf8.RuneStart(line[cut]) {
			cut--
		}
		*w = append(*w, line[:cut]...)
		*w = append(*w, "\r\n "...)
		line, room = line[cut:], longest-1
	}
	*w = append(*w, line...)
	*w = append(*w, "\r\n"...)
}

// escape writes a text as section 3.3.11 wants it. Line ends of all kinds become one;
// what else controls a terminal or a program goes.
func escape(s string) string {
	s = strings.TrimSpace(strings.ReplaceAll(s, "\r\n", "\n"))
	if !strings.ContainsAny(s, "\\;,\n") && strings.IndexFunc(s, control) < 0 && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	for _, c := range s {
		switch {
		case c == '\\' || c == ';' || c == ',':
			b.WriteByte('\\')
			b.WriteRune(c)
		case c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085':
			b.WriteString(`\n`)
		case c == '\t':
			b.WriteByte(' ')
		case !control(c):
			b.WriteRune(c)
		}
	}
	return b.String()
}

func control(c rune) bool { return c < ' ' || c >= 0x7f && c < 0xa0 || c == '\u2028' || c == '\u2029' }

// parameter writes the value of a parameter, which nothing escapes (section 3.2): what
// it cannot hold goes.
func parameter(s string) string {
	return `"` + strings.Map(func(c rune) rune {
		if c == '"' || control(c) {
			return -1
		}
		return c
	}, discreet.Words(s)) + `"`
}
