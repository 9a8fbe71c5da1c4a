package site

import (
	"strings"

	"kith/generator/hub"
)

// Moved leads from an address that somebody had to the one they have.
type Moved struct {
	Frame
	To Link // the person's page
}

// moved plans the pages at earlier addresses of people, so that links from elsewhere go
// on leading to them. Only who may be seen wholly has such: an earlier id may be an
// earlier name. They come last, for an address that anything else has is none of theirs.
func (m *maker) moved() {
	for _, p := range m.hub.Members {
		if p.Visibility != hub.Public {
			continue
		}
		for _, alias := range p.Aliases {
			if m.leadsOn(alias.ID, p) {
				m.lead("/members/"+alias.ID+"/", p)
			}
		}
	}
}

// leadsOn tells that an earlier id may have a page: it means this person and no other,
// it can be an address, and that is free.
func (m *maker) leadsOn(id string, p *hub.Member) bool {
	path := hub.Fold("members/" + id)
	_, file := m.taken[path]
	_, page := m.taken[path+"/index.html"]
	return m.hub.Member(id) == p && hub.IsID(id) && !strings.Contains(id, "/") && hub.IsFileName(id) && !file && !page
}

func (m *maker) lead(from string, p *hub.Member) {
	m.unlisted(from, "", "moved.html", func() any {
		v := Moved{Frame: m.frame(m.words.Say("moved.title"), from, "/members/", ""), To: link(p.Name, m.href(p.Address()))}
		v.Canonical, v.Noindex = m.absolute(p.Address()), true
		return v
	})
}
