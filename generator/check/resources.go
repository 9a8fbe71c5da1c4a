package check

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var resourceHolds = Rule{
	Name:     "empty-resource",
	Severity: diag.Warning,
	Doc: `A resource leads to something or is something: it has a link, or a text of its own.
One with neither is a title that nobody can read on.

    link: https://video.example.org/looms`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, r := range h.Resources {
			written := r.At("link") != r.At("") // else it is told where it is read
			if r.Link == "" && !written && r.Body.Text == "" && len(r.Body.Refs) == 0 {
				problems.Warnf(r.At("title"), "empty-resource", `write a text below the second ---, or a "link"`, "there is nothing here to read or to follow")
			}
		}
	},
}

var oneLinkOnce = Rule{
	Name:     "same-link",
	Severity: diag.Warning,
	Doc: `What is worth keeping is kept once. Two resources that lead to one place part what
people say of it and who is thanked for it: keep one, and let it say what both said.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		seen := map[string]*hub.Resource{}
		for _, r := range h.Resources {
			if r.Link == "" {
				continue
			}
			place := placeOf(r.Link)
			if first := seen[place]; first != nil {
				problems.Warnf(r.At("link"), "same-link", "keep one of the two", "%q leads there, too (%s)", first.ID, first.File)
				continue
			}
			seen[place] = r
		}
	},
}

// placeOf is where a link leads, however people write it: whether it is secure, begins
// with www or ends in a slash does not count. What follows a "?" or "#" does: it tells one
// recording from another.
func placeOf(link string) string {
	_, place, found := strings.Cut(link, "://")
	if !found {
		return link // a file of the hub
	}
	host, path, _ := strings.Cut(place, "/")
	return strings.TrimPrefix(strings.ToLower(host), "www.") + "/" + strings.TrimRight(path, "/")
}
