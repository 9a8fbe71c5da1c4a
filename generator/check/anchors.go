package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

var anchorsAreThere = Rule{
	Name:     "broken-anchor",
	Severity: diag.Warning,
	Doc: `What follows # in a link is a place on the page: the words of a heading in small
letters, with hyphens for spaces. A link to a place that is not there leads to the top of
the page.

    ## When something goes wrong

    [what then?](code-of-conduct.md#when-something-goes-wrong)

Places that begin with a capital letter are made by templates, and are not looked for.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		a := anchors{search{hub: h}, problems}
		for e := range h.Entries() {
			for _, ref := range e.Body.Refs {
				if ref.Fragment != "" && ref.Form != markdown.Picture {
					a.check(e, ref)
				}
			}
		}
	},
}

type anchors struct {
	search
	problems *diag.List
}

// check looks for the place that a link in a text names.
func (a *anchors) check(in *hub.Entry, ref markdown.Ref) {
	to, found := a.hub.Resolve(ref)
	if ref.Path == "" && ref.Address == "" && ref.ID == "" {
		to, found = in, true
	}
	if !found || a.hub.Hidden(to) || to.Kind == hub.Shoutouts && to != in || to.Kind == hub.Attendings {
		return
	}
	places := placesOf(to)
	if hub.Fold(to.Address()) == "/privacy/" {
		places = append(places, "Leave") // Kith's own part of that page
	}
	if thereAlready(ref.Fragment, places) {
		return
	}
	near, hint := "", "there are no headings on that page"
	if !a.over() {
		near, _ = diag.Near(ref.Fragment, places)
	}
	switch {
	case near != "":
		hint = `did you mean "#` + near + `"?`
	case len(places) > 0:
		hint = `its first heading is "#` + places[0] + `"`
	}
	a.problems.Warnf(ref.At, "broken-anchor", hint, "there is no place %q on that page", "#"+ref.Fragment).Fix = anchored(in, ref, near)
}

// placesOf are the headings of an entry's text as a link names them.
func placesOf(e *hub.Entry) []string {
	places := make([]string, len(e.Body.Headings))
	for i, heading := range e.Body.Headings {
		places[i] = heading.ID
		if e.Kind == hub.Shoutouts { // they share a page, and their ids carry a prefix
			_, places[i], _ = strings.Cut(heading.ID, "-")
		}
	}
	return places
}

// thereAlready tells the places that are there, or that are not for headings to make: those
// of a browser, of footnotes and of templates.
func thereAlready(fragment string, places []string) bool {
	for _, place := range places {
		if place == fragment {
			return true
		}
	}
	first, _ := utf8.DecodeRuneInString(fragment)
	if unicode.IsUpper(first) {
		for _, place := range places {
			if strings.EqualFold(place, fragment) {
				return false
			}
		}
		return true
	}
	return strings.EqualFold(fragment, "top") || strings.HasPrefix(fragment, ":~:") || strings.HasPrefix(fragment, "fn")
}

// anchored is the fix that puts another place into a link.
func anchored(in *hub.Entry, ref markdown.Ref, place string) diag.Fix {
	if place == "" {
		return diag.Fix{}
	}
	written := in.Written(ref.At)
	before, _, found := strings.Cut(written, "#")
	if !found {
		return diag.Fix{}
	}
	behind := ""
	if end := strings.IndexAny(written, "|]"); end >= 0 {
		behind = written[end:]
	}
	return ref.At.Maybe(before + "#" + place + behind)
}
