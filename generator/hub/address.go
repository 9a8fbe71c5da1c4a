package hub

import (
	"net/url"
	"slices"
	"strings"
)

// Address is where an entry's own page is, from the hub's root: "/members/ada/". A
// shout-out and an attendance have none of their own.
func (e *Entry) Address() string {
	switch e.Kind {
	case Shoutouts, Attendings:
		return ""
	case Purposes:
		return "/purpose/"
	case Pages:
		return "/" + strings.TrimSuffix(e.ID, "index") + slashUnlessIndex(e.ID)
	}
	return "/" + string(e.Kind) + "/" + e.ID + "/"
}

// A page named index stands for its folder.
func slashUnlessIndex(id string) string {
	if id == "index" || strings.HasSuffix(id, "/index") {
		return ""
	}
	return "/"
}

// Path is an entry's file within content/.
func (e *Entry) Path() string { return strings.TrimPrefix(e.File, "content/") }

// pathOf is how paths are looked up.
func pathOf(file string) string { return Fold(strings.TrimPrefix(file, "content/")) }

// Plain is an address as a path is written: without its query and its escapes
// (RFC 3986, section 2.1).
func Plain(address string) string {
	address, _, _ = strings.Cut(address, "?")
	if plain, err := url.PathUnescape(address); err == nil {
		return plain
	}
	return address
}

// paged tells the kinds whose entries have pages below a folder of their own.
func (h *Hub) paged(kind Kind) bool {
	switch kind {
	case Members, Sessions, AllSeries, Asks, Projects, Resources, Topics:
		return true
	case Pages:
		return false
	}
	return slices.Contains(h.kinds, kind)
}

// byAddress finds the entry whose page is at an address.
func (h *Hub) byAddress(address string) (*Entry, bool) {
	path := strings.Trim(strings.TrimSuffix(Plain(address), "index.html"), "/")
	folder, id, _ := strings.Cut(path, "/")
	switch kind := Kind(folder); {
	case kind == Purposes && id == "":
		return &h.Purpose.Entry, true
	case id != "" && h.paged(kind):
		return h.wiki(kind, id)
	}
	e := h.entries[KeyOf(Pages, path)]
	if e == nil && path != "" {
		e = h.entries[KeyOf(Pages, path+"/index")]
	}
	return e, e != nil
}
