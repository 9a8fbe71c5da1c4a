package search

import (
	"unicode"
	"unicode/utf8"
)

// longest is how many letters of a word count; what follows them is cut off.
const longest = 32

// eachWord calls yield with every word of a text, folded, in order of place. A word is
// a run of letters, their signs and digits. Where a script writes without spaces, each
// two neighbours are a word, and the last letter of a run by itself, so that whatever
// somebody types begins one. The bytes are only lent.
func eachWord(text string, yield func(word []byte)) {
	var few [64]byte
	word := few[:0]
	for i := 0; i < len(text); {
		c := text[i]
		switch low := lower[c]; {
		case low != 0:
			word = append(word, low)
			i++
		case c < utf8.RuneSelf:
			if len(word) > 0 {
				yield(word[:min(len(word), longest)])
				word = word[:0]
			}
			i++
		default:
			end := i
			for end < len(text) && (text[end] >= utf8.RuneSelf || lower[text[end]] != 0) {
				end++
			}
			eachFolded(foldAny(text[i-len(word):end]), yield)
			word, i = word[:0], end
		}
	}
	if len(word) > 0 {
		yield(word[:min(len(word), longest)])
	}
}

// lower are the ASCII letters and digits in lower case, and 0 for all else.
var lower = func() (table [256]byte) {
	for c := range table {
		switch {
		case c >= 'a' && c <= 'z' || c >= '0' && c <= '9':
			table[c] = byte(c)
		case c >= 'A' && c <= 'Z':
			table[c] = byte(c) + 'a' - 'A'
		}
	}
	return table
}()

// eachFolded is eachWord for a text that is folded and holds any letters.
func eachFolded(text string, yield func(word []byte)) {
	bytes := []byte(text)
	for i := 0; i < len(bytes); {
		r, size := utf8.DecodeRune(bytes[i:])
		switch {
		case dense(r):
			i += eachPair(bytes[i:], yield)
		case inWord(r):
			i += oneWord(bytes[i:], yield)
		default:
			i += size
		}
	}
}

// oneWord yields the word that a text begins with, and tells how many bytes it took.
func oneWord(text []byte, yield func(word []byte)) int {
	end, cut := 0, 0
	for letters := 0; end < len(text); letters++ {
		r, size := utf8.DecodeRune(text[end:])
		if !inWord(r) || dense(r) {
			break
		}
		if end += size; letters < longest {
			cut = end
		}
	}
	yield(text[:cut])
	return end
}

// eachPair yields the pairs of the dense run that a text begins with.
func eachPair(text []byte, yield func(word []byte)) int {
	before, at := 0, 0
	for {
		size := denseLetter(text[at:])
		if size == 0 {
			yield(text[before:at])
			return at
		}
		if before < at {
			yield(text[before : at+size])
		}
		before, at = at, at+size
	}
}

// denseLetter is the size of the dense letter that a text begins with, its signs
// included.
func denseLetter(text []byte) int {
	r, end := utf8.DecodeRune(text)
	if !dense(r) {
		return 0
	}
	for end < len(text) {
		r, size := utf8.DecodeRune(text[end:])
		if !unicode.IsMark(r) {
			break
		}
		end += size
	}
	return end
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// dense are the letters of scripts that write without spaces: Thai, Lao, Myanmar,
// Khmer, Kana, Han and Hangul, which has spaces and hangs short words on long ones.
func dense(r rune) bool {
	if r < 0xE00 {
		return false
	}
	for _, span := range densities {
		if r <= span[1] {
			return r >= span[0] && inWord(r)
		}
	}
	return false
}

var densities = [...][2]rune{
	{0xE00, 0xEFF}, {0x1000, 0x109F}, {0x1100, 0x11FF}, {0x1780, 0x17FF}, {0x3005, 0x3007}, {0x3040, 0x30FF}, {0x3130, 0x318F},
	{0x31F0, 0x31FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA960, 0xA97F}, {0xAC00, 0xD7FF}, {0xF900, 0xFAFF}, {0x20000, 0x3FFFF},
}
