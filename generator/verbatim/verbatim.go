// Package verbatim writes what people wrote as plain words where it might be read as more:
// in Markdown, in mail and in chats. Whatever a stranger calls a session forms no link and
// no picture there, calls nobody, and ends no list. It is for texts on one line, whose
// control characters are gone.
package verbatim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What stands between a sign and the word that it would call or link.
const (
	Comment   = "<!-- -->" // where Markdown admits HTML, and people copy what they read
	NonJoiner = "\u200c"   // anywhere: nobody sees it, and no program reads a name or an address across it
)

// Markdown are plain words: every sign that Markdown or HTML would read is escaped
// (CommonMark section 2.4), and part, Comment or NonJoiner, stands between @ and the name it would
// call, # and the number it would link, and within what would be a bare address.
func Markdown(s, part string) string {
	var b strings.Builder
	for i, c := range s {
		switch {
		case c == '<':
			b.WriteString("&lt;")
		case c == '&':
			b.WriteString("&amp;")
		case strings.ContainsRune("\\`*_{}[]|~$", c), c == '.' && follows(s[i+1:]), begins(s[:i], c):
			b.WriteByte('\\')
			b.WriteRune(c)
		default:
			b.WriteRune(c)
			if calls(c, s[i+1:]) {
				b.WriteString(part)
			}
		}
	}
	return b.String()
}

// begins tells that a sign makes a list, a quotation or a title of the line that it begins,
// alone or after a number.
func begins(before string, sign rune) bool {
	if before == "" {
		return strings.ContainsRune("-+=>", sign)
	}
	return (sign == '.' || sign == ')') && strings.Trim(before, "0123456789") == ""
}

// calls tells that a sign does something to what follows it.
func calls(sign rune, rest string) bool {
	return sign == '@' || sign == '#' || sign == ':' && follows(rest)
}

// follows tells that a word goes on.
func follows(rest string) bool {
	c, _ := utf8.DecodeRuneInString(rest)
	return rest != "" && !unicode.IsSpace(c)
}

// Code is a text as code within a line of Markdown (CommonMark section 6.1).
func Code(s string) string {
	ticks := strings.Repeat("`", 1+Longest(s, '`'))
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") {
		s = " " + s + " "
	}
	return ticks + s + ticks
}

// Longest is the length of the longest row of one letter.
func Longest(s string, letter rune) (most int) {
	row := 0
	for _, c := range s {
		if row++; c != letter {
			row = 0
		}
		most = max(most, row)
	}
	return most
}

// Words are plain words where a program looks for addresses in what it shows, as those for
// mail do.
func Words(s string) string {
	var b strings.Builder
	for i, c := range s {
		b.WriteRune(c)
		if calls(c, s[i+1:]) || c == '.' && follows(s[i+1:]) {
			b.WriteString(NonJoiner)
		}
	}
	return b.String()
}

// Chat are plain words where a program reads marks between them, too, and has no sign that
// would escape them: those that mean something give way to others that look alike.
func Chat(s string) string { return lookAlike.Replace(Words(s)) }

var lookAlike = strings.NewReplacer("*", "∗", "_", "ˍ", "~", "∼", "`", "ˋ", "<", "‹", ">", "›", "|", "∣")
