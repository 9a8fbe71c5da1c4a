package card

import (
	"strings"
	"unicode/utf8"
)

// A block is text in lines that fit.
type block struct {
	style
	lines []string
}

// height is that of all lines, in pixels.
func (b block) height() int { return b.style.height(len(b.lines)) }

// fit sets text as large as it fits into a width and height in pixels, between the size
// of its style and a smallest. Words are parted only where one is too wide for the
// smallest, and what is too long even so is cut off, which dots tell.
func fit(text string, s style, smallest, width, height int) block {
	var w writer
	all, space := s.piecesOf(&w, text), w.width(s, " ")
	for _, part := range []func([]piece, int) []piece{s.keep, s.chop} {
		for size := s.size; size >= smallest; size -= 2 {
			s := s.sized(size)
			parts := part(all, s.fits(width))
			lines, whole := wrap(parts, space, s.fits(width))
			if whole && s.height(len(lines)) <= height {
				return block{s, balance(parts, space, s.fits(width), lines)}
			}
		}
		if widest(all) <= s.sized(smallest).fits(width) {
			break
		}
	}
	s = s.sized(smallest)
	lines, _ := wrap(s.chop(all, s.fits(width)), space, s.fits(width))
	lines = lines[:min(len(lines), max(1, height*100/(s.size*s.line)))]
	last := len(lines) - 1
	lines[last] = s.dots(&w, lines[last], s.fits(width))
	return block{s, lines}
}

// widest is the width of the widest piece.
func widest(all []piece) (width int) {
	for _, p := range all {
		width = max(width, p.width)
	}
	return width
}

// wrap puts pieces into lines of a width. They are not whole where a piece is wider.
func wrap(all []piece, space, width int) (lines []string, whole bool) {
	var line strings.Builder
	at := 0
	whole = true
	for i, p := range all {
		more := p.width
		if p.space {
			more += space
		}
		if i > 0 && at+more > width {
			lines = append(lines, line.String())
			line.Reset()
			at = 0
		}
		if line.Len() == 0 {
			more = p.width
		} else if p.space {
			line.WriteByte(' ')
		}
		line.WriteString(p.text)
		at += more
		whole = whole && p.width <= width
	}
	return append(lines, line.String()), whole
}

// balance makes as many lines, as evenly long as can be.
func balance(all []piece, space, width int, lines []string) []string {
	for least, most := 0, width; most-least > 1; {
		half := (least + most) / 2
		if even, whole := wrap(all, space, half); whole && len(even) == len(lines) {
			lines, most = even, half
		} else {
			least = half
		}
	}
	return lines
}

// keep leaves pieces as they are.
func (s style) keep(all []piece, _ int) []piece { return all }

// chop parts pieces that are wider than a line.
func (s style) chop(all []piece, width int) (chopped []piece) {
	var w writer
	for _, p := range all {
		for p.width > width {
			n := s.within(&w, p.text, "-", width)
			if n == len(p.text) {
				break
			}
			part := p.text[:n] + "-"
			chopped = append(chopped, piece{part, p.space, w.width(s, part)})
			p = piece{p.text[n:], false, w.width(s, p.text[n:])}
		}
		chopped = append(chopped, p)
	}
	return chopped
}

// dots ends a line that is not the end.
func (s style) dots(w *writer, text string, width int) string {
	const more = "..."
	return strings.TrimRight(text[:s.within(w, text, more, width)], " ,.;:-–—") + more
}

// within is how many bytes of a text there is room for beside what comes after them: a
// letter at least.
func (s style) within(w *writer, text, after string, width int) int {
	places, end := w.places(s, text), w.width(s, after)
	_, n := utf8.DecodeRuneInString(text)
	letter := 0
	for i := range text {
		if i > 0 && places[letter]+end <= width {
			n = i
		}
		letter++
	}
	if places[letter]+end <= width {
		n = len(text)
	}
	return n
}
