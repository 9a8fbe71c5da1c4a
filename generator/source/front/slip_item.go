package front

import (
	"strings"
	"unicode/utf8"
)

// bullets are what people and word processors put before the items of a list. The last
// two begin other things as well, and count with a space behind them only.
const bullets = "•‣◦⁃∙·▪▫●○■□►➤–—−‒*+"

// dashes passes over the dashes of a line's items, and mends what is no dash. It returns
// where the line goes on, in bytes and in characters, and where the last dash stands, -1
// where there is none.
func (p *proof) dashes(indent, level int) (at, col, dash int) {
	at, col, dash = indent, level, -1
	if p.listed(level) {
		if to, item := p.bullet(at); item {
			at, col, dash = to, col+2, col
		}
	}
	for strings.HasPrefix(p.line[at:], "- ") || p.line[at:] == "-" {
		n := 1 + blanks(p.line[at+1:])
		at, col, dash = at+n, col+n, col
	}
	return at, col, dash
}

// listed tells that a list may stand here.
func (p *proof) listed(level int) bool {
	return p.seen > 0 && (p.last == nothing && level >= p.col || p.items >= 0 && level == p.items)
}

// bullet passes over one that is no dash, or a dash with no space behind it.
func (p *proof) bullet(at int) (int, bool) {
	rest := p.line[at:]
	c, size := utf8.DecodeRuneInString(rest)
	after := rest[size:]
	switch space := blanks(after); {
	case after == "" || c == utf8.RuneError:
	case c == '-' && space == 0 && after[0] != '-':
		p.slip(slip{from: at, to: at + 1, text: "- ", sure: true, silent: true,
			message: "an item of a list has a space behind its hyphen", hint: `write "- " before each item`})
		return at + 1, true
	case strings.ContainsRune(bullets, c) && (space > 0 || c != '*' && c != '+'):
		p.slip(slip{from: at, to: at + size + space, text: "- ", mark: span{at, at + size}, sure: true, silent: true,
			message: `an item of a list begins with "- ", not with "` + string(c) + `"`, hint: "write a hyphen and a space before each item"})
		return at + size + space, true
	}
	return at, false
}
