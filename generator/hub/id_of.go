package hub

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// strokes are Latin letters whose stroke or ligature is no accent to Unicode.
var strokes = strings.NewReplacer("ß", "ss", "ẞ", "ss", "æ", "ae", "Æ", "ae", "œ", "oe", "Œ", "oe", "ø", "o", "Ø", "o", "ł", "l", "Ł", "l", "đ", "d", "Đ", "d", "ð", "d", "Ð", "d", "þ", "th", "Þ", "th", "ı", "i", "İ", "i")

// IDOf is the id that somebody gets of their name: without accents where the script is Latin, so that it can be
// typed everywhere; other scripts keep their letters.
func IDOf(name string) string {
	var b strings.Builder
	latin := false
	for _, c := range norm.NFD.String(strokes.Replace(name)) {
		if unicode.IsLetter(c) {
			latin = unicode.Is(unicode.Latin, c)
		}
		if !latin || !unicode.Is(unicode.Mn, c) {
			b.WriteRune(c)
		}
	}
	return Slug(strings.ReplaceAll(norm.NFC.String(b.String()), "'", ""))
}
