package source

import (
	"net/url"
	"regexp"
	"strings"
)

// profiles are the sites on which people have a page by their name, and what that page's
// address begins with.
var profiles = map[string]string{
	"github": "https://github.com/", "gitlab": "https://gitlab.com/", "codeberg": "https://codeberg.org/",
	"sourcehut": "https://sr.ht/~", "bluesky": "https://bsky.app/profile/", "bsky": "https://bsky.app/profile/",
	"linkedin": "https://www.linkedin.com/in/", "x": "https://x.com/", "twitter": "https://x.com/",
	"instagram": "https://www.instagram.com/", "youtube": "https://www.youtube.com/@", "orcid": "https://orcid.org/",
	"mastodon": "", "fediverse": "",
}

var (
	handle    = regexp.MustCompile(`^@?([\pL\pN][\pL\pN_.-]*)$`)
	fediverse = regexp.MustCompile(`^@?([\w.-]+)@([\w-]+(?:\.[\w-]+)+)$`)
	mail      = regexp.MustCompile(`^[\w.+-]+@[\w-]+(\.[\w-]+)+$`)
	site      = regexp.MustCompile(`^(?:www\.)?[\pL\pN-]+(?:\.[\pL\pN-]+)*\.\pL{2,}(?::\d+)?(?:[/?#]\S*)?$`)
	slip      = regexp.MustCompile(`^(https?)(?::/?|//)([^/:\s]\S*)$`)
	clone     = regexp.MustCompile(`^(?:ssh://)?git@([\w.-]+)[:/]([\w./-]+?)(?:\.git)?$`)
	enclosed  = regexp.MustCompile(`^(?:<|\[[^\]]*\]\()(https?://[^\s<>()]+)[>)]$`)
)

// AddressMeant is the web address that somebody meant by a text beneath a label, "" where
// nobody knows, and whether nothing else can be meant.
func AddressMeant(label, text string) (address string, sure bool) {
	label = strings.ToLower(strings.TrimSpace(label))
	base, known := profiles[label]
	switch {
	case strings.ContainsAny(text, " \t"):
		return addressIn(text), false
	case label == "mastodon" || label == "fediverse":
		if m := fediverse.FindStringSubmatch(text); m != nil {
			return "https://" + m[2] + "/@" + m[1], true
		}
	case mail.MatchString(text):
		return "mailto:" + text, false
	}
	if m := enclosed.FindStringSubmatch(text); m != nil {
		return m[1], true
	}
	if m := slip.FindStringSubmatch(text); m != nil {
		return m[1] + "://" + m[2], true
	}
	if m := clone.FindStringSubmatch(text); m != nil {
		return "https://" + m[1] + "/" + m[2], true
	}
	named := handle.FindStringSubmatch(text)
	switch dotted := strings.HasPrefix(label, "b") && strings.Contains(text, "."); {
	case base != "" && named != nil && (!site.MatchString(text) || dotted):
		return base + url.PathEscape(named[1]), true
	case label == "linkedin" && strings.HasPrefix(text, "in/"):
		return "https://www.linkedin.com/" + text, true
	case site.MatchString(text) && (!known || strings.Contains(text, "/")):
		return "https://" + text, true
	}
	return "", false
}

// addressIn is the one address that stands among other words.
func addressIn(text string) string {
	found := ""
	for word := range strings.FieldsSeq(text) {
		if strings.HasPrefix(word, "https://") {
			if found != "" {
				return ""
			}
			found = word
		}
	}
	return found
}
