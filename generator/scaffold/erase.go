package scaffold

import (
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/source/front"
)

// rewrite takes the person out of a file that stays.
func (f *forgetting) rewrite(s *sheet) {
	goes := map[diag.Pos]bool{} // values that name what goes
	for _, u := range f.desk.uses(s) {
		switch {
		case !f.gone[u.to.File]:
		case u.key == "menu":
			f.unlist(s, u.value)
		case u.key != "":
			goes[u.value.At] = true
		default:
			person := means(u.to, &f.member.Entry)
			f.unlink(s, u.ref, person)
			if !person {
				f.look(s.entry.File, "it led to thanks or an ask that are removed: see whether the sentence still reads well")
			}
		}
	}
	for _, p := range s.fields.Pairs {
		if slices.ContainsFunc(scalars(p.Value), func(v front.Value) bool { return goes[v.At] }) {
			f.outOfList(s, p, func(v front.Value) bool { return goes[v.At] })
		}
	}
	for _, name := range f.names.sure {
		for _, span := range flatten(s.text).find(name, true) {
			f.replace(s, span)
		}
	}
}

// replace puts the neutral word in place of a name, and a part of an address in place
// of an id.
func (f *forgetting) replace(s *sheet, span [2]int) {
	word := f.word
	switch {
	case span[0] > 0 && strings.ContainsRune("/=", rune(s.text[span[0]-1])), span[1] < len(s.text) && s.text[span[1]] == '/':
		word = hub.Slug(word)
	case begins(s.text[:span[0]]):
		word = capital(word)
	}
	s.put(span[0], span[1], word)
}

// outOfList takes out of a list what goes. Of who attended, at least how many is kept.
func (f *forgetting) outOfList(s *sheet, p front.Pair, unwanted func(front.Value) bool) {
	values := scalars(p.Value)
	if slices.ContainsFunc(values, func(v front.Value) bool { return !unwanted(v) }) {
		s.drop(p.Key, unwanted)
		return
	}
	if p.Key == "attendees" {
		s.number(p, 1)
		return
	}
	s.dropKey(p)
	f.missed(s, p.Key)
}

// missed tells what follows where nobody is named under a key any more.
func (f *forgetting) missed(s *sheet, key string) {
	session, isSession := f.session(s)
	switch {
	case isSession && (key == "hosts" || key == "host") && !session.Series.IsZero():
		f.look(s.entry.File, "nobody is named as host any more, so the hosts of the series will be shown")
	case key == "leads":
		f.look(s.entry.File, "nobody is named as leading it any more")
	case key == "answered-by":
		f.look(s.entry.File, "nobody is named as having answered any more: see whether its status is still right")
	}
}

func (f *forgetting) session(s *sheet) (*hub.Session, bool) {
	for _, session := range f.desk.parts.Sessions {
		if session.File == s.entry.File {
			return session, true
		}
	}
	return nil, false
}

// unlist takes a line out of the menu.
func (f *forgetting) unlist(s *sheet, v front.Value) {
	from, _ := s.span(v.At)
	row, next := s.row(from)
	if strings.ContainsAny(s.text[row:from], "{[,") {
		f.look(s.entry.File, "a line of the menu leads to the person's page")
		return
	}
	s.put(row, next, "")
}

// unlink leaves only words where a text refers to the person, or to what goes with them.
func (f *forgetting) unlink(s *sheet, ref markdown.Ref, person bool) {
	if whole, at, ok := s.extent(ref); ok {
		words := s.text[at[0]:at[1]]
		if !person && ref.Form == markdown.Wiki && !strings.HasPrefix(ref.Label, "[[") {
			words = ref.Label
		}
		s.put(whole[0], whole[1], f.instead(s, whole[0], words, person))
		if ref.Form != markdown.Link || s.leads(s.written(ref.At), ref) {
			return
		}
	}
	for _, d := range s.destinations(ref) {
		if from, to, ok := s.definition(d); ok {
			s.put(from, to, "")
		} else if whole, words, ok := s.tag(d); ok {
			s.put(whole[0], whole[1], f.instead(s, whole[0], s.text[words[0]:words[1]], person))
		}
	}
}

// instead is what a link becomes: its words, the name among them replaced; where it leads
// to the person and the name is not among them, the neutral word alone.
func (f *forgetting) instead(s *sheet, at int, words string, person bool) string {
	now := words
	for _, name := range f.names.all() {
		spans := flatten(now).find(name, false)
		for _, span := range slices.Backward(spans) {
			now = now[:span[0]] + f.word + now[span[1]:]
		}
	}
	if now == words && (person || words == "") {
		now = f.word
	}
	now = strings.ReplaceAll(now, f.word+" "+f.word, f.word)
	mark := len(now) - len(strings.TrimLeft(now, "*_`\"'("))
	if begins(s.text[:at]) && strings.HasPrefix(now[mark:], f.word) {
		return now[:mark] + capital(now[mark:])
	}
	return now
}
