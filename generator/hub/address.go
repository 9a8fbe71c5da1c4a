package hub

import (
	"strings"
)

// Address is where an entry's own page is, from the hub's root: "/members/ada/". A
// shout-out and an attendance have none of their own.
func (e *Entry) Address() string {
	switch e.Kind {
	case Members, Sessions, AllSeries, Topics:
		return "/" + string(e.Kind) + "/" + e.ID + "/"
	case Purposes:
		return "/purpose/"
	case Pages:
		return "/" + strings.TrimSuffix(e.ID, "index") + slashUnlessIndex(e.ID)
	}
	return ""
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

// byAddress finds the entry whose page is at an address.
func (h *Hub) byAddress(address string) (*Entry, bool) {
	address, _, _ = strings.Cut(address, "?")
	path := strings.Trim(strings.TrimSuffix(address, "index.html"), "/")
	folder, id, _ := strings.Cut(path, "/")
	switch kind := Kind(folder); kind {
	case Members, Sessions, AllSeries, Topics:
		if id != "" {
			return h.wiki(kind, id)
		}
	case Purposes:
		return &h.Purpose.Entry, true
	}
	e := h.entries[KeyOf(Pages, path)]
	return e, e != nil
}
