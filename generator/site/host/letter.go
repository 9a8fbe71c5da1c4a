package host

import (
	"net/url"
	"strings"
)

// longestLetter is how long the address of a letter may be: mail programs on some
// systems are handed no more than 2,048 characters.
const longestLetter = 2000

// Letter is the address of a letter that is begun already, to somebody whose address is
// "ada@example.org" or "mailto:ada@example.org". It holds the first of some texts that
// is short enough, or none, and is empty where the contact is no mail address.
// https://www.rfc-editor.org/rfc/rfc6068
func Letter(contact, subject string, texts ...string) string {
	to, _, _ := strings.Cut(strings.TrimPrefix(contact, "mailto:"), "?")
	if to == "" || strings.Contains(to, "://") || !strings.Contains(to, "@") || strings.ContainsAny(to, " <>\"/&") {
		return ""
	}
	return shortest(longestLetter, texts, func(text string) string {
		address := "mailto:" + mailbox(to) + "?subject=" + query(subject)
		if text != "" {
			address += "&body=" + query(strings.ReplaceAll(text, "\n", "\r\n"))
		}
		return address
	})
}

// mailbox writes an address of one mailbox or several; what is encoded already stays.
func mailbox(to string) string {
	if plain, err := url.PathUnescape(to); err == nil {
		to = plain
	}
	return strings.NewReplacer("%40", "@", "%2C", ",").Replace(query(to))
}
