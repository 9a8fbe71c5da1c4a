package check

import (
	"fmt"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

// missed says of a name that may be of several kinds, "id" or "kind/id", that none of them
// has it, and what to do; what is whose name it is. It is empty where one has it.
func (s *search) missed(ref hub.Ref, what string, kinds ...hub.Kind) (message, hint string) {
	if s.found = ""; ref.IsZero() || s.oneOf(ref.ID, kinds) {
		return "", ""
	}
	if hint = s.near(ref.ID, func() []string { return s.names(ref.ID, kinds) }); hint == "" {
		hint = "write the name of a file in " + folders(kinds) + " without .md"
	}
	if kind, ok := s.another(ref.ID); ok {
		return fmt.Sprintf("%q is %s, and %s is %s", ref.ID, kind.A(), what, ones(kinds, hub.Kind.A)), hint
	}
	return fmt.Sprintf("there is no %s %q", ones(kinds, hub.Kind.One), ref.ID), hint
}

// oneOf tells that a name is of one of some kinds. That nobody may see an ask is no mistake.
func (s *search) oneOf(name string, kinds []hub.Kind) bool {
	told, id, found := strings.Cut(name, "/")
	for _, kind := range kinds {
		if !found {
			id = name
		} else if string(kind) != told {
			continue
		}
		if e, _ := s.hub.Resolve(markdown.Ref{Form: markdown.Wiki, Kind: string(kind), ID: id}); e != nil && e.Kind == kind {
			return true
		}
	}
	return false
}

// another is the kind of what has a name and is of none of those that were wanted.
func (s *search) another(name string) (hub.Kind, bool) {
	kind, id, found := strings.Cut(name, "/")
	if !found {
		kind, id = "", name
	}
	e, _ := s.hub.Resolve(markdown.Ref{Form: markdown.Wiki, Kind: kind, ID: id})
	if e == nil || s.hub.Hidden(e) {
		return "", false
	}
	return e.Kind, true
}

// names are those that may have been meant, written as a name is: with its kind or not.
func (s *search) names(like string, kinds []hub.Kind) (all []string) {
	for _, kind := range kinds {
		for _, id := range s.hub.IDs(kind) {
			if strings.Contains(like, "/") {
				id = string(kind) + "/" + id
			}
			all = append(all, id)
		}
	}
	return all
}

// ones are kinds as a sentence says them: "session, resource or project".
func ones(kinds []hub.Kind, say func(hub.Kind) string) string {
	var words []string
	for _, kind := range kinds {
		words = append(words, say(kind))
	}
	return diag.Or(words)
}

func folders(kinds []hub.Kind) string {
	var words []string
	for _, kind := range kinds {
		words = append(words, string(kind)+"/")
	}
	return diag.Or(words)
}
