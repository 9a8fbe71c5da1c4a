package front

import (
	"strings"
	"unicode/utf8"
)

// colons are those of other scripts and of mathematics, which look like one.
const colons = "：﹕꞉∶"

// key finds the key that begins at a byte of the line, mends how it is parted from its
// value, and returns where the value begins; -1 where there is no key. loose says that
// there may as well be a value here.
func (p *proof) key(at int, loose bool) int {
	rest := p.line[at:]
	end := keyEnd(rest)
	if i := strings.IndexAny(rest, colons); i > 0 && (end < 0 || i < end) && wordy(rest[:i]) {
		_, size := utf8.DecodeRuneInString(rest[i:])
		to := at + i + size + blanks(rest[i+size:])
		p.slip(slip{from: at + i, to: to, text: ": ", mark: span{at + i, at + i + size}, sure: true, silent: true,
			message: "this is another character than the colon that follows a key", hint: `write ": ", an ordinary colon and a space`})
		p.unseen(at, at+i)
		return to
	}
	if i := strings.IndexByte(rest, ':'); i > 0 && i+1 < len(rest) && (end < 0 || i < end) && wordy(rest[:i]) && p.tight(rest[i+1:], loose) {
		p.slip(slip{from: at + i, to: at + i + 1, text: ": ", mark: span{at + i, at + i + 1}, sure: true, silent: true,
			message: "a key is followed by a colon and a space", hint: "add a space behind the colon"})
		p.unseen(at, at+i)
		return at + i + 1
	}
	if end >= 0 {
		p.unseen(at, at+end)
		return at + end + 1
	}
	if i := strings.IndexByte(rest, '='); i > 0 && !loose && wordy(strings.TrimRight(rest[:i], " ")) {
		from := at + len(strings.TrimRight(rest[:i], " "))
		to := at + i + 1 + blanks(rest[i+1:])
		p.slip(slip{from: from, to: to, text: ": ", mark: span{at + i, at + i + 1}, sure: true,
			message: "here a key is followed by a colon, not by =", hint: `write "key: value"; with = a file begins and ends its keys with +++`})
		p.unseen(at, from)
		return to
	}
	return -1
}

// tight tells that a key and its value were meant, though there is no space between
// them. An address has a colon, too.
func (p *proof) tight(value string, loose bool) bool {
	if strings.HasPrefix(value, "//") {
		return false
	}
	return !loose || strings.HasPrefix(value, "http")
}

// unseen removes what nobody sees from a key.
func (p *proof) unseen(from, to int) {
	if c := p.line[from]; c == '"' || c == '\'' {
		return // it is meant
	}
	for i, c := range p.line[from:to] {
		if invisible(c) {
			p.slip(slip{from: from + i, to: from + i + len(string(c)), sure: true, silent: true,
				message: "there is a character here that nobody sees", hint: "remove it: it comes with text that is copied from elsewhere"})
		}
	}
}

// keyless passes over a line that is no key, no item, and goes on with nothing.
func (p *proof) keyless(at, level int) {
	rest := strings.TrimRight(p.line[at:], " ")
	p.last, p.col, p.item = worded, level, false
	if strings.IndexByte("[{?&*!\"'", rest[0]) >= 0 {
		return // whatever it is, the parser says what is wrong with it
	}
	const message = `this line is no "key: value"`
	if first, _, more := strings.Cut(rest, " "); more && commonKeys[first] {
		end := at + len(first)
		p.slip(slip{from: end, to: end, text: ":", mark: span{at, end}, message: message, hint: `write a colon behind "` + first + `"`})
		p.last, p.item = p.value(end), false
		return
	}
	p.slip(slip{from: at, to: len(p.line), lost: true, mark: span{at, at + len(rest)}, message: message,
		hint: "add the colon and a space after the key, or indent the line to continue the one above"})
}

// commonKeys are keys that many files have. A line that begins with one was meant to be a key.
var commonKeys = map[string]bool{
	"name": true, "title": true, "date": true, "end": true, "role": true, "host": true, "hosts": true, "speakers": true,
	"series": true, "from": true, "to": true, "for": true, "topics": true, "skills": true, "offers": true, "wants": true, "joined": true, "left": true,
	"location": true, "join": true, "status": true, "duration": true, "summary": true, "timezone": true, "rhythm": true, "links": true, "pronouns": true,
	"attendees": true, "recording": true, "slides": true, "visibility": true, "avatar": true, "url": true, "repository": true, "language": true, "menu": true,
}
