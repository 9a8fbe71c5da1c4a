package front

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// scalar writes a text as a single value of YAML: as it is where that can mean nothing
// else, in quotes where not. inList says that commas and brackets would end it.
func scalar(text string, inList bool) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	switch {
	case plain(text, inList):
		return text
	case strings.IndexFunc(text, unseen) < 0 && strings.ContainsAny(text, `"\`) && !strings.Contains(text, "'"):
		return "'" + text + "'"
	}
	return quote(text)
}

// plain tells that a text without quotes is read as it is, by every reader of YAML.
func plain(text string, inList bool) bool {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	switch {
	case text == "", strings.TrimSpace(text) != text, last == ':',
		!unicode.IsLetter(first) && !unicode.IsDigit(first) && !strings.ContainsRune("/(+$_", first),
		strings.IndexFunc(text, unseen) >= 0 || strings.IndexFunc(text, invisible) >= 0,
		strings.Contains(text, ": ") || strings.Contains(text, " #"),
		inList && strings.ContainsAny(text, ",[]{}:"),
		typed.MatchString(text) && !counted.MatchString(text):
		return false
	}
	return true
}

// typed are texts that some reader of YAML takes for something else than text: what
// YAML 1.1 and 1.2 say of booleans, nothing and numbers, in any letter case. Dates are
// not among them, because who writes a date means one.
var typed = regexp.MustCompile(`(?i)^(y|n|yes|no|on|off|true|false|null|[-+]?[0-9][0-9_,.]*(e[-+]?[0-9]+)?|[-+]?0[xob][0-9a-f_]+|[-+]?[0-9_]+(:[0-5]?[0-9])+(\.[0-9_]*)?|[-+]?\.(inf|nan|[0-9].*))$`)

// counted are numbers that nobody takes for anything else.
var counted = regexp.MustCompile(`^(0|[1-9][0-9]{0,8})$`)

// unseen tells what cannot stand in YAML, or would not be seen there to end a line.
func unseen(c rune) bool {
	return unicode.IsControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c&0xFFFE == 0xFFFE
}

// quote writes a text in double quotes.
func quote(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, c := range text {
		switch {
		case c == '"' || c == '\\':
			b.WriteByte('\\')
			b.WriteRune(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\t':
			b.WriteString(`\t`)
		case unseen(c) && c > 0xFFFF:
			fmt.Fprintf(&b, `\U%08X`, c)
		case unseen(c):
			fmt.Fprintf(&b, `\u%04X`, c)
		default:
			b.WriteRune(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// Item writes a text as one value, to stand behind a key or in a list in brackets.
func Item(text string) string { return scalar(text, true) }
