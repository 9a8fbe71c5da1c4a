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

// services are where handles lead to, by the label of the link.
var services = map[string]struct {
	handle *regexp.Regexp
	web    string
}{
	"GitHub":   {regexp.MustCompile(`^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$`), "https://github.com/"},
	"GitLab":   {regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.-]{0,254}$`), "https://gitlab.com/"},
	"LinkedIn": {regexp.MustCompile(`^[\p{L}0-9_-]{3,100}$`), "https://www.linkedin.com/in/"},
	"Bluesky":  {regexp.MustCompile(`^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$`), "https://bsky.app/profile/"},
	"ORCID":    {regexp.MustCompile(`^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$`), "https://orcid.org/"},
}

var (
	fediverse = regexp.MustCompile(`^@?([A-Za-z0-9_.-]+)@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$`)
	hostlike  = regexp.MustCompile(`^[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.\p{L}{2,}(?:[:/?#].*)?$`)
)

// linkOf is the web address that a cell names: an address, one without its "https://", or
// a handle at a service.
func linkOf(label, cell string) (string, error) {
	text := strings.Join(strings.Fields(strings.Map(visible, cell)), "")
	if m := fediverse.FindStringSubmatch(text); m != nil && label == "Mastodon" {
		return "https://" + strings.ToLower(m[2]) + "/@" + m[1], nil
	}
	if service, ok := services[label]; ok && service.handle.MatchString(strings.TrimPrefix(text, "@")) {
		return service.web + strings.TrimPrefix(text, "@"), nil
	}
	if text, err := tidy(text); err != nil {
		return "", err
	} else if u, err := url.Parse(text); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil {
		return text, nil
	} else if hostlike.MatchString(text) {
		return "https://" + text, nil
	}
	return "", fmt.Errorf("%s is no web address", excerpt(text))
}
