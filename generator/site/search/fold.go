package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold makes texts equal that people take for the same word: letter case, accents and
// ways of writing a letter do not count. What it gives is its own fold.
//
// assets/search/fold.js does the same in the browser; testdata/vectors.json holds both
// to it.
func Fold(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= 0x80 || c >= 'A' && c <= 'Z' {
			return foldAny(s)
		}
	}
	return s
}

// foldAny takes letters apart (NFKD), changes each by itself and puts what is left
// together again (NFC): some letters of Hangul, Kana and Indic scripts are two signs apart.
func foldAny(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) {
		if r < 0x80 {
			b.WriteRune(unicode.ToLower(r))
			continue
		}
		if !silent(r) {
			foldRune(&b, unicode.ToLower(r))
		}
	}
	return norm.NFC.String(b.String())
}

func foldRune(b *strings.Builder, r rune) {
	for _, zero := range zeros {
		if r >= zero && r <= zero+9 {
			b.WriteRune('0' + r - zero)
			return
		}
	}
	if as, ok := alike[r]; ok {
		b.WriteString(as)
		return
	}
	b.WriteRune(r)
}

// silent are the signs that a word may be written without: accents of Latin, Greek and
// Cyrillic, points and marks of Hebrew and Arabic, the tatweel, and what only says how
// letters are drawn. The signs of other scripts, such as Devanagari's vowels, speak.
func silent(r rune) bool {
	for _, span := range silence {
		if r <= span[1] {
			return r >= span[0]
		}
	}
	return false
}

var silence = [...][2]rune{
	{0xAD, 0xAD}, {0x300, 0x36F}, {0x591, 0x5BD}, {0x5BF, 0x5BF}, {0x5C1, 0x5C2}, {0x5C4, 0x5C5}, {0x5C7, 0x5C7},
	{0x610, 0x61A}, {0x640, 0x640}, {0x64B, 0x65F}, {0x670, 0x670}, {0x6D6, 0x6DC}, {0x6DF, 0x6E4}, {0x6E7, 0x6E8}, {0x6EA, 0x6ED},
	{0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200C, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x2069}, {0x20D0, 0x20F0},
	{0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF},
}

// zeros are the noughts of digits that people mix with 0 to 9.
var zeros = [...]rune{0x660, 0x6F0, 0x966, 0x9E6, 0xE50}

// alike are letters that count as others and that Unicode does not take apart.
var alike = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ŧ': "t", 'ı': "i", 'ŋ': "n", 'ĸ': "k", 'ə': "e",
	'ς': "σ", 'ґ': "г",
	'ٱ': "ا", 'ى': "ي", 'ی': "ي", 'ې': "ي", 'ک': "ك", 'ة': "ه", 'ۀ': "ه", 'ہ': "ه", 'ھ': "ه",
}
