package intake

import (
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"kith/generator/source"
)

// mail is an e-mail address, or what looks like one.
var mail = regexp.MustCompile(`[^\s@<>()"',;:]+@[^\s@<>()"',;:]+\.[^\s@<>()"',;:.]+`)

// tidy is a cell as one line without control characters, or why it is not taken.
func tidy(cell string) (string, error) {
	text := strings.Join(strings.Fields(strings.Map(visible, cell)), " ")
	switch {
	case strings.HasPrefix(text, "="), strings.HasPrefix(text, "'="):
		return "", fmt.Errorf("%s is a formula of a spreadsheet and no text", excerpt(text))
	case mail.MatchString(text):
		return "", fmt.Errorf("%s holds an e-mail address, and those are never written", excerpt(mail.ReplaceAllString(text, "…@…")))
	case utf8.RuneCountInString(text) > source.MaxText:
		return "", fmt.Errorf("%s is longer than %d characters", excerpt(text), source.MaxText)
	}
	return text, nil
}

// visible turns what nobody sees, and nobody means, into blanks.
func visible(c rune) rune {
	if unicode.IsControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c == '\u00a0' || c == utf8.RuneError {
		return ' '
	}
	return c
}

// excerpt is a text as a message repeats it.
func excerpt(text string) string {
	if letters := []rune(text); len(letters) > 40 {
		text = string(letters[:40]) + "…"
	}
	return `"` + text + `"`
}

// items are the words of a list in one cell, each once.
func items(cell string) (words []string) {
	marks := "\n;|•·、؛"
	if !strings.ContainsAny(cell, marks) {
		marks = ",،，"
	}
	seen := map[string]bool{}
	for part := range strings.FieldsFuncSeq(cell, func(c rune) bool { return strings.ContainsRune(marks, c) }) {
		word := strings.Trim(strings.Join(strings.Fields(part), " "), `-–*" `)
		if key := bare(word); word != "" && !seen[key] {
			seen[key], words = true, append(words, word)
		}
	}
	return words
}

// linkOf is the web address that a cell names: an address, one without its "https://", or
// a handle at a service.
func linkOf(label, cell string) (string, error) {
	text := strings.Join(strings.Fields(strings.Map(visible, cell)), " ")
	if meant, sure := source.AddressMeant(label, text); sure {
		text = meant
	}
	if _, err := tidy(strings.Replace(text, "/@", "/", 1)); err != nil { // a fediverse address is none of e-mail
		return "", err
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || strings.Contains(text, " ") {
		return "", fmt.Errorf("%s is no web address", excerpt(text))
	}
	return text, nil
}
