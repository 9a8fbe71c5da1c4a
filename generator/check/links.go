package check

import (
	"cmp"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

var linksLead = Rule{
	Name: "broken-link",
	Doc: `A link to a page or file of the hub must lead somewhere: [[id]], a path such as
../members/ada.md, or an address such as /members/ada/. An @name that nobody has is
left as it is written, with a warning: it may be a name from elsewhere.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		l := links{hub: h, problems: problems}
		for _, d := range h.Dangling {
			l.check(d.Ref)
		}
	},
}

type links struct {
	hub      *hub.Hub
	problems *diag.List
	ids      []string // of members, made when somebody is unknown
}

func (l *links) check(ref markdown.Ref) {
	switch ref.Form {
	case markdown.Mention:
		l.mention(ref)
	case markdown.Wiki:
		l.problems.Errorf(ref.At, "broken-link", l.nearest(ref), "there is nothing called %q here", name(ref))
	case markdown.Link:
		l.link(ref)
	case markdown.Picture:
		l.picture(ref)
	}
}

func (l *links) mention(ref markdown.Ref) {
	if l.ids == nil {
		l.ids = l.hub.IDs(hub.Members)
	}
	hint := diag.DidYouMean(ref.ID, l.ids)
	if hint == "" {
		hint = "if it is a name from elsewhere, write `@" + ref.ID + "` as code"
	}
	l.problems.Warnf(ref.At, "unknown-mention", hint, "nobody here is called %q", ref.ID)
}

func name(ref markdown.Ref) string {
	if ref.Kind != "" {
		return ref.Kind + "/" + ref.ID
	}
	return ref.ID
}

func (l *links) nearest(ref markdown.Ref) string {
	var ids []string
	for e := range l.hub.Entries() {
		if ref.Kind == "" || string(e.Kind) == ref.Kind {
			ids = append(ids, e.ID)
		}
	}
	return cmp.Or(diag.DidYouMean(ref.ID, ids), "write the name of a file without .md")
}

func (l *links) link(ref markdown.Ref) {
	switch {
	case ref.Path == "" && ref.Address == "": // an anchor on the same page
	case strings.HasPrefix(ref.Path, "../") || ref.Path == "..":
		l.problems.Errorf(ref.At, "broken-link", "link to its address on the web", "this link leads out of content/, and nothing there is published")
	case l.hub.HasFile(ref.Path), l.hub.HasFile(strings.TrimPrefix(ref.Address, "/")):
	case ref.Path != "":
		l.problems.Errorf(ref.At, "broken-link", l.nearestPath(ref.Path), "there is no file %q", ref.Path)
	case !listed(ref.Address):
		l.problems.Errorf(ref.At, "broken-link", l.nearestAddress(ref.Address), "there is no page at %q", ref.Address)
	}
}

func (l *links) picture(ref markdown.Ref) {
	path := ref.Path
	if path == "" {
		path = strings.TrimPrefix(ref.Address, "/")
	}
	if !l.hub.HasFile(path) {
		l.problems.Errorf(ref.At, "missing-picture", cmp.Or(diag.DidYouMean(path, l.hub.Files), "put the picture beside this file, or mend its name"), "there is no picture %q", path)
	}
}

// listed tells the addresses of lists, which no entry has.
func listed(address string) bool {
	address, _, _ = strings.Cut(address, "?")
	switch first, rest, _ := strings.Cut(strings.Trim(address, "/"), "/"); first {
	case "", "feed.xml", "sitemap.xml", "404.html":
		return rest == ""
	case "members", "sessions", "shoutouts", "topics":
		return rest == "" || year(rest)
	}
	return false
}

func year(s string) bool {
	return len(s) == 4 && strings.Trim(s, "0123456789") == ""
}

func (l *links) nearestPath(path string) string {
	var paths []string
	for e := range l.hub.Entries() {
		if e.File != "" {
			paths = append(paths, e.Path())
		}
	}
	return cmp.Or(diag.DidYouMean(path, append(paths, l.hub.Files...)), "write the path as seen from this file")
}

func (l *links) nearestAddress(address string) string {
	var addresses []string
	for e := range l.hub.Entries() {
		if a := e.Address(); a != "" {
			addresses = append(addresses, a)
		}
	}
	return diag.DidYouMean(address, addresses)
}
