package starter

import (
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"kith/generator/diag"
)

// Languages are those in which a hub can begin. A hub in another begins in the nearest
// of these, and changes its language in content/purpose.md.
var Languages = []string{"ar", "de", "en", "es", "fr", "ja", "pt"}

// Language is the one of Languages that somebody means: "de" for "de-AT" and "German".
func Language(answer string) (string, error) {
	word := strings.ToLower(strings.TrimSpace(answer))
	tag, _, _ := strings.Cut(strings.ReplaceAll(word, "_", "-"), "-")
	for _, name := range []string{tag, called[word]} {
		if slices.Contains(Languages, name) {
			return name, nil
		}
	}
	if near, ok := diag.Near(word, names); ok && len(word) > 3 {
		return "", fmt.Errorf("there is no language %q; did you mean %q?", answer, called[near])
	}
	return "", fmt.Errorf("a hub cannot begin in %q yet: there are %s. Begin in the nearest, and write another \"language\" into content/purpose.md later", answer, diag.And(Languages))
}

// called are what people call the languages.
var called = map[string]string{
	"arabic": "ar", "العربية": "ar", "german": "de", "deutsch": "de", "english": "en", "spanish": "es", "español": "es",
	"french": "fr", "français": "fr", "japanese": "ja", "日本語": "ja", "portuguese": "pt", "português": "pt",
}

// names are the keys of called, in order.
var names = []string{"arabic", "deutsch", "english", "español", "français", "french", "german", "japanese", "portuguese", "português", "spanish"}

// Host is the one of Hosts that somebody means; "" for "none".
func Host(answer string) (string, error) {
	word := strings.ToLower(strings.TrimSpace(answer))
	switch word {
	case "none", "":
		return "", nil
	case "codeberg":
		return "forgejo", nil
	}
	if slices.Contains(Hosts, word) {
		return word, nil
	}
	known := append(slices.Clone(Hosts), "none")
	if near, ok := diag.Near(word, known); ok {
		return "", fmt.Errorf("there is no host %q; did you mean %q?", answer, near)
	}
	return "", fmt.Errorf("there is no host %q: %s are there", answer, diag.And(known))
}

// Address is a web address as settings hold it: a repository's, or a site's.
func Address(answer string) (string, error) {
	word := strings.TrimSpace(answer)
	if word == "" {
		return "", nil
	}
	u, err := url.Parse(word)
	switch {
	case strings.HasPrefix(word, "git@"), strings.HasPrefix(word, "ssh:"):
		return "", fmt.Errorf("%q is for git; the address in a browser begins with https://", answer)
	case err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || strings.ContainsFunc(word, forbidden):
		return "", fmt.Errorf("%q is no web address: it looks like https://example.org/hub/", answer)
	case u.User != nil:
		return "", fmt.Errorf("there is a name or a password in that address, and everybody would see it: leave it out")
	case u.RawQuery != "" || u.Fragment != "":
		return "", fmt.Errorf("%q is the address of one page: leave out what follows ? or #", answer)
	}
	return word, nil
}

// Site is [Address] with a slash at its end, as the address of a home page has it.
func Site(answer string) (string, error) {
	address, err := Address(answer)
	if err == nil && address != "" {
		address = strings.TrimRight(address, "/") + "/"
	}
	return address, err
}

// Line is a text that fits on one line: a title, a sentence, a name.
func Line(answer string) (string, error) {
	if strings.ContainsFunc(answer, unicode.IsControl) {
		return "", fmt.Errorf("%q should be one line of text", answer)
	}
	return strings.Join(strings.Fields(answer), " "), nil
}

// Mail is a mail address that everybody may see; it may be empty.
func Mail(answer string) (string, error) {
	word := strings.TrimSpace(answer)
	if word != "" && !mail.MatchString(word) {
		return "", fmt.Errorf("%q is no mail address: it looks like hello@example.org", answer)
	}
	return word, nil
}

var mail = regexp.MustCompile(`^[\pL\pN.!#$%&'*+/=?^_{|}~-]+@[\pL\pN-]+(\.[\pL\pN-]+)+$`)

// forbidden are the characters that no address holds, and that would end a quoted word
// of a script or of YAML.
func forbidden(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || strings.ContainsRune("'\"`\\<>{}|^$", r)
}
