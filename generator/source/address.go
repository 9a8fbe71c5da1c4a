package source

import (
	"cmp"
	"errors"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// schemes are those a link may have. Anything else could run in the reader's browser.
var schemes = map[string]bool{"http": true, "https": true, "mailto": true, "tel": true, "xmpp": true, "matrix": true, "irc": true, "ircs": true, "sip": true, "geo": true, "webcal": true}

// Schemes are those a link may have, in order.
func Schemes() []string { return slices.Sorted(maps.Keys(schemes)) }

func checkAddress(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return errors.New("it cannot be read")
	case u.Scheme == "":
		return errors.New("it does not begin with https://")
	case !schemes[strings.ToLower(u.Scheme)]:
		return errors.New("links of the form " + u.Scheme + ": are not allowed")
	case (u.Scheme == "http" || u.Scheme == "https") && u.Host == "":
		return errors.New("it names no site")
	}
	return nil
}

// web reads an address on the web.
func (r *reader) web(key string) string {
	v := r.get(optional, Address, key)
	if v.Form == front.Absent {
		return ""
	}
	if v.Form != front.Scalar {
		r.wrong(v, key, "one web address", "")
		return ""
	}
	return r.address(v.At, key, v.Text)
}

// address makes sure that something can be linked to without harm. label says what kind
// of address it is.
func (r *reader) address(at diag.Pos, label, text string) string {
	text = strings.TrimSpace(text)
	err := checkAddress(text)
	if err == nil {
		return text
	}
	straight := strings.TrimSpace(front.Uncurled(text))
	p := r.problems.Errorf(at, "bad-address", "write it as https://…", "%q is no web address: %s", text, err)
	if straight != text && checkAddress(straight) == nil {
		p.Rule, p.Message, p.Hint = "curly-quotes", "typographic quotes are part of the value", "write straight ones, or none"
		r.offer(p, straight, true)
		return straight
	}
	if meant, sure := AddressMeant(label, straight); meant != "" && checkAddress(meant) == nil {
		p.Hint = `write "` + meant + `"`
		r.offer(p, meant, sure)
	}
	return ""
}

// written reads one value as it stands.
func (r *reader) written(s Shape, key string) hub.Ref {
	v := r.get(optional, s, key)
	switch v.Form {
	case front.Scalar:
		return hub.Ref{ID: r.straight(v), At: v.At}
	case front.Absent:
	default:
		r.wrong(v, key, "one name", "")
	}
	return hub.Ref{}
}

// asset reads the name of a file of the hub, as seen from this file or from content/.
func (r *reader) asset(key string) hub.Asset {
	ref := r.written(File, key)
	switch {
	case ref.IsZero():
		return hub.Asset{}
	case elsewhere(ref.ID):
		r.problems.Warnf(ref.At, "remote-picture", "add the picture to the hub and write its file name",
			"a picture from another site is not shown: pages ask nobody else for anything")
		return hub.Asset{}
	case strings.HasPrefix(ref.ID, "/"):
		return hub.Asset{Path: cmp.Or(path.Clean(ref.ID)[1:], "."), Ref: ref}
	}
	return hub.Asset{Path: path.Join(path.Dir(r.path), ref.ID), Ref: ref}
}

// elsewhere tells an address on the web from the name of a file.
func elsewhere(name string) bool {
	return strings.Contains(name, "://") || strings.HasPrefix(name, "//")
}
