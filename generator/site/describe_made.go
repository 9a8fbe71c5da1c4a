package site

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/site/linked"
)

// asQuestion is what somebody asks for.
func (m *maker) asQuestion(a *hub.Ask) linked.Question {
	q := linked.Question{Name: a.Title, URL: m.absolute(a.Address()), About: beginning(a.Body.Plain(m.naming)), Asked: dated(a.Date), Topics: texts(a.Topics)}
	if a.Asker != nil {
		q.Author = &linked.Person{Name: a.Asker.Name, URL: m.absolute(a.Asker.Address())}
	}
	return q
}

func (m *maker) asProject(p *hub.Project) linked.Project {
	return linked.Project{
		Name: p.Title, URL: m.absolute(p.Address()), About: beginning(p.Body.Plain(m.naming)), Started: dated(p.Started),
		Members: m.linkedPeople(makersOf(p)), Of: m.us(), Elsewhere: onTheWeb(p.Link), Topics: texts(p.Topics),
	}
}

// asWork is something worth keeping, and where it is.
func (m *maker) asWork(r *hub.Resource) linked.Work {
	_, sort := m.sortOf(r)
	return linked.Work{
		Name: r.Title, URL: m.absolute(r.Address()), About: beginning(r.Body.Plain(m.naming)), Sort: sort, Authors: m.linkedPeople(r.Makers),
		Changed: dated(r.Date), Of: m.us(), Where: onTheWeb(m.kept(r.Link)), Topics: texts(r.Topics),
	}
}

func (m *maker) linkedPeople(people []*hub.Member) []linked.Person {
	var all []linked.Person
	for _, p := range first(inSentence, people) {
		all = append(all, linked.Person{Name: p.Name, URL: m.absolute(p.Address())})
	}
	return all
}

// onTheWeb is a web address; nothing where it is none.
func onTheWeb(address string) string {
	if strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://") {
		return address
	}
	return ""
}
