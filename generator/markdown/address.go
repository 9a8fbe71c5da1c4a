package markdown

import (
	"net/url"
	"path"
	"strings"

	"github.com/yuin/goldmark/util"
)

// An address is the destination of a link or picture, sorted by where it leads.
type address struct {
	way way
	url string // percent-encoded, not yet escaped for HTML
	ref Ref    // for inHub and inPage: Path, Address and Fragment
}

type way uint8

const (
	nowhere way = iota // empty
	unsafe             // a scheme that is not on the list
	abroad             // another site
	inPage             // #fragment
	inHub
)

// addressOf reads a destination as written in Markdown, with escapes and character
// references in it.
func (p *page) addressOf(destination []byte) address {
	return p.lead(string(util.URLEscape(destination, true)))
}

// Leads reads where a destination, as it is written in the text of a file, leads
// within the hub. Of one that leads elsewhere Path and Address are empty.
func Leads(file, destination string) Ref {
	p := page{in: Input{File: file}}
	return p.addressOf([]byte(destination)).ref
}

// lead reads a percent-encoded address.
func (p *page) lead(to string) address {
	a := address{url: to}
	rest, fragment, _ := strings.Cut(to, "#")
	scheme, hasScheme := schemeOf(to)
	switch {
	case to == "":
		a.way = nowhere
	case hasScheme && !safeScheme(scheme):
		a.way = unsafe
	case hasScheme || strings.HasPrefix(to, "//"):
		a.way = abroad
	case to[0] == '?':
		a.way = abroad // this page, asked for differently: nothing to check
	case rest == "":
		a.way = inPage
	default:
		a.way = inHub
	}
	a.ref.Fragment = decoded(fragment)
	if a.way == inHub && rest[0] == '/' {
		a.ref.Address = rest
	} else if a.way == inHub {
		file, _, _ := strings.Cut(rest, "?")
		folder := path.Dir(strings.TrimPrefix(p.in.File, "content/"))
		a.ref.Path = path.Join(folder, decoded(file))
	}
	return a
}

// decoded undoes percent-encoding where that is well-formed.
func decoded(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}

// schemeOf finds the scheme of an address (RFC 3986 section 3.1), in lower case.
func schemeOf(to string) (scheme string, ok bool) {
	for i := 0; i < len(to); i++ {
		switch c := to[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z':
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		case i > 0 && c == ':':
			return strings.ToLower(to[:i]), true
		default:
			return "", false
		}
	}
	return "", false
}

// safeSchemes lead to a page, a person or a place, and run nothing.
var safeSchemes = []string{"http", "https", "mailto", "tel", "xmpp", "irc", "geo", "sms", "webcal", "matrix", "ftp"}

func safeScheme(scheme string) bool {
	for _, safe := range safeSchemes {
		if scheme == safe {
			return true
		}
	}
	return false
}

func (p *page) warnUnsafe(url string, at spot) {
	scheme, _ := schemeOf(url)
	p.problems.Warnf(p.place(at), "unsafe-link", `use an address that begins with "https:", or a file of the hub`,
		`addresses that begin with "%s:" are left out`, scheme)
}
