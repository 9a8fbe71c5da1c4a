package check

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

var linksLead = Rule{
	Name:     "broken-link",
	Severity: diag.Error,
	Doc: `A link to a page or file of the hub must lead somewhere: [[id]], a path such as
../members/ada.md, or an address such as /members/ada/. A picture must be in the hub
(missing-picture), be one (not-a-picture) and be whole (unreadable-picture); of one that
moves only the first frame is shown (moving-picture). An @name that nobody has is left
as it is written, with a warning (unknown-mention): it may be a name from elsewhere.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		l := links{search: search{hub: h, parts: p}, problems: problems}
		for _, d := range h.Dangling {
			l.check(d.In, d.Ref)
		}
	},
}

type links struct {
	search
	problems *diag.List
	lists    map[string]bool   // found when first asked for
	linked   map[string]bool   // likewise
	spelled  map[string]string // likewise: files by their folded paths
	lying    map[string]string // likewise: paths by their last parts; "" where two have one
}

func (l *links) check(in *hub.Entry, ref markdown.Ref) {
	switch ref.Form {
	case markdown.Mention:
		l.mention(ref)
	case markdown.Wiki:
		hint := l.nearest(ref)
		l.problems.Errorf(ref.At, "broken-link", hint, "there is nothing called %q here", name(ref)).Fix = l.mend(ref.At, ref.ID)
	case markdown.Link:
		l.link(in, ref)
	case markdown.Picture:
		l.picture(in, ref)
	}
}

func (l *links) mention(ref markdown.Ref) {
	hint := l.near(ref.ID, func() []string { return l.hub.IDs(hub.Members) })
	if hint == "" {
		hint = "if it is a name from elsewhere, write `@" + ref.ID + "` as code"
	}
	l.problems.Warnf(ref.At, "unknown-mention", hint, "nobody here is called %q", ref.ID).Fix = l.mend(ref.At, ref.ID)
}

func name(ref markdown.Ref) string {
	if ref.Kind != "" {
		return ref.Kind + "/" + ref.ID
	}
	return ref.ID
}

func (l *links) nearest(ref markdown.Ref) string {
	hint := l.near(ref.ID, func() (ids []string) {
		for e := range l.hub.Entries() {
			if ref.Kind == "" || string(e.Kind) == ref.Kind {
				ids = append(ids, e.ID)
			}
		}
		return ids
	})
	return cmp.Or(hint, "write the name of a file without .md")
}

func (l *links) link(in *hub.Entry, ref markdown.Ref) {
	switch {
	case ref.Path == "" && ref.Address == "": // an anchor on the same page
	case strings.HasPrefix(ref.Path, "../") || ref.Path == "..":
		l.problems.Errorf(ref.At, "broken-link", "link to its address on the web", "this link leads out of content/, and nothing there is published")
	case l.hub.HasFile(hub.FileOf(ref)), l.hub.Withheld(hub.FileOf(ref)): // to link to what is kept back is no mistake
	case l.hub.Unreadable(hub.FileOf(ref)):
		unreadable(hub.FileOf(ref), ref.At, l.problems)
	case l.otherCase(in, ref, hub.FileOf(ref)):
	case ref.Path != "":
		hint, fix := l.elsewhere(in, ref, "write the path as seen from this file")
		l.problems.Errorf(ref.At, "broken-link", hint, "there is no file %q", ref.Path).Fix = fix
	case !l.listed(ref.Address):
		hint := l.nearestAddress(ref.Address)
		l.problems.Errorf(ref.At, "broken-link", hint, "there is no page at %q", ref.Address).Fix = l.mend(ref.At, ref.Address)
	}
}

func (l *links) nearestAddress(address string) string {
	return l.near(hub.Plain(address), func() (addresses []string) {
		for e := range l.hub.Entries() {
			if a := e.Address(); a != "" {
				addresses = append(addresses, a)
			}
		}
		for _, list := range slices.Sorted(maps.Keys(l.lists)) {
			if !strings.Contains(list, ".") {
				addresses = append(addresses, "/"+list+"/")
			}
		}
		return addresses
	})
}
