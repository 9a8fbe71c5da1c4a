package digest

import (
	"kith/generator/hub"
)

// joined are the people who came into the community. Whoever shows a name only does not
// say when.
func (m *maker) joined() section {
	return m.section("digest.joined", some(m.hub.Members, m.isNew, m.welcome), false)
}

func (m *maker) isNew(p *hub.Member) bool { return m.past(p.Joined) && !p.Alumnus() }

// welcome says where somebody is and what they know.
func (m *maker) welcome(p *hub.Member) item {
	i := item{title: m.person(p)}
	place := Phrase(nil)
	if p.Location != "" {
		place = Phrase{m.theirs(p.Location, "")}
	}
	i.say(m.listed(place, m.terms(p.Skills[:min(3, len(p.Skills))])))
	return i
}

// first are the people whom a session names for the first time. Whether they came before,
// when nobody wrote names down, nobody knows.
func (m *maker) first() section {
	var people []*hub.Member
	for _, p := range m.hub.Members {
		if p.Visibility != hub.NameOnly && !m.isNew(p) && len(p.Sessions) > 0 && p.Sessions[0].TookPlace() && m.within(p.Sessions[0].Day()) {
			people = append(people, p)
		}
	}
	if len(people) == 0 {
		return section{}
	}
	return m.section("digest.first", []item{{lines: []Phrase{m.names(people)}}}, false)
}
