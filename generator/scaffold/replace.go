package scaffold

import (
	"cmp"
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source/front"
)

// replace writes the new id in one place, if the old one stands there: an alias stays.
func (r *renaming) replace(u use) bool {
	s, old := u.sheet, r.entry.ID
	switch {
	case u.key != "":
		return r.replaceValue(u)
	case u.ref.Form == markdown.Mention:
		from, to := s.span(u.ref.At)
		return r.same(u.ref.ID) && s.put(from, to, "@"+likewise(u.ref.ID, old, r.now))
	case u.ref.Form == markdown.Wiki:
		return r.replaceWiki(u)
	}
	changed := false
	for _, d := range s.destinations(u.ref) {
		to := d.text
		if u.ref.Path != "" {
			at := s.entry.Path()
			to = repath(to, r.entry.Path(), r.moves[r.entry.Path()], at, cmp.Or(r.moves[at], at))
		} else {
			to, _ = readdress(to, r.entry.Address(), r.renamed().Address())
		}
		changed = s.put(d.from, d.to, to) || changed
	}
	return changed
}

func (r *renaming) same(id string) bool { return hub.Fold(id) == hub.Fold(r.entry.ID) }

// renamed is the entry as it will be.
func (r *renaming) renamed() *hub.Entry {
	e := *r.entry
	e.ID = r.now
	return &e
}

func (r *renaming) replaceValue(u use) bool {
	s := u.sheet
	from, to := s.span(u.value.At)
	written, text := s.text[from:to], strings.TrimSpace(u.value.Text)
	id, ending := strings.TrimSuffix(text, ".md"), ""
	if r.entry.Kind != hub.Pages {
		id = text
	} else if id != text {
		ending = ".md"
	}
	kind := ""
	if folder := string(r.entry.Kind) + "/"; len(named[s.entry.Kind][u.key]) > 1 && strings.HasPrefix(id, folder) {
		kind, id = folder, strings.TrimPrefix(id, folder)
	}
	now := kind + likewise(id, r.entry.ID, r.now) + ending
	switch {
	case strings.HasPrefix(text, "/"):
		now, _ = readdress(text, r.entry.Address(), r.renamed().Address())
	case !r.same(id):
		return false
	}
	if strings.Count(written, text) == 1 && (written != text || s.syntax() != yaml || front.Item(now) == now) {
		return s.put(from, to, strings.Replace(written, text, now, 1))
	}
	return s.put(from, to, s.syntax().scalar(now))
}

func (r *renaming) replaceWiki(u use) bool {
	from, to := u.sheet.span(u.ref.At)
	inner := strings.TrimSuffix(strings.TrimPrefix(u.sheet.text[from:to], "[["), "]]")
	name, label, labelled := strings.Cut(inner, "|")
	rest := ""
	if labelled {
		rest = "|" + label
		if strings.HasSuffix(name, `\`) {
			name, rest = strings.TrimSuffix(name, `\`), `\`+rest
		}
	}
	if u.ref.Fragment != "" {
		page, part, _ := strings.Cut(name, "#")
		name, rest = page, "#"+part+rest
	}
	kind, id := "", name
	if prefix := string(r.entry.Kind) + "/"; !r.same(name) && strings.HasPrefix(name, prefix) {
		kind, id = prefix, strings.TrimPrefix(name, prefix)
	}
	if !r.same(id) {
		return false
	}
	return u.sheet.put(from, to, "[["+kind+likewise(id, r.entry.ID, r.now)+rest+"]]")
}

// carry takes a file to another folder: what it links to by path lies elsewhere then,
// seen from there.
func (r *renaming) carry(s *sheet, from, to string) {
	for _, ref := range s.entry.Body.Refs {
		if ref.Path == "" {
			continue
		}
		for _, d := range s.destinations(ref) {
			s.put(d.from, d.to, repath(d.text, ref.Path, ref.Path, from, to))
		}
	}
}
