package check

import (
	"net/url"
	"strings"

	"kith/generator/hub"
)

// An address is that of a link, without what people write differently.
type address struct{ host, path string }

// addressOf reads a link: whether it is secure, begins with www or ends in a slash does
// not count.
func addressOf(link string) address {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil {
		return address{path: link}
	}
	if u.Host == "" {
		return address{u.Scheme, strings.ToLower(u.Opaque)} // mailto:ada@example.org
	}
	a := address{strings.TrimPrefix(strings.ToLower(u.Host), "www."), strings.Trim(u.Path, "/")}
	if a.host == "twitter.com" || a.host == "mobile.twitter.com" {
		a.host = "x.com"
	}
	if _, known := profileHosts[a.host]; known {
		a.path = strings.ToLower(a.path)
	} else if u.RawQuery != "" {
		a.path += "?" + u.RawQuery
	}
	return a
}

// String is the address as one word; equal addresses have equal words.
func (a address) String() string { return a.host + "/" + a.path }

// profileHosts are places where people have a page of their own, and what stands before
// their handle there.
var profileHosts = map[string]string{
	"github.com": "", "gitlab.com": "", "codeberg.org": "", "bitbucket.org": "", "sr.ht": "~",
	"x.com": "", "instagram.com": "", "threads.net": "@", "bsky.app": "profile/", "medium.com": "@",
	"linkedin.com": "in/", "orcid.org": "", "keybase.io": "", "youtube.com": "@", "dev.to": "",
}

// profile tells that an address is of one person: a handle at a known place, or a page
// that begins with @, as in the fediverse.
func (a address) profile() bool { return a.handle() != "" }

func (a address) handle() string {
	if rest, ok := strings.CutPrefix(a.path, "@"); ok && rest != "" && !strings.Contains(rest, "/") {
		return rest
	}
	before, known := profileHosts[a.host]
	rest, ok := strings.CutPrefix(a.path, before)
	if known && ok && !strings.Contains(rest, "/") {
		return rest
	}
	return ""
}

// otherProfile tells that two people have profiles of their own at one place: then they
// are two.
func otherProfile(m, other *hub.Member) bool {
	at := map[string]string{}
	for _, l := range other.Links {
		if a := addressOf(l.URL); a.profile() {
			at[a.host] = a.handle()
		}
	}
	for _, l := range m.Links {
		if a := addressOf(l.URL); a.profile() && at[a.host] != "" && at[a.host] != a.handle() {
			return true
		}
	}
	return false
}
