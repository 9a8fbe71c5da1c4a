package site

import (
	"slices"

	"kith/generator/site/host"
)

// A Way is one of the four ways to be here. None is better than another.
type Way struct {
	Row   int // where it sits: 0 in front to 3 at the back
	Title string
	Text  string
	Links []Link // where it begins; none where it begins nowhere
}

// ways are the four of them, from the back row to the front, each with the first few
// places where it begins.
func (m *maker) ways(begin int) []Way {
	say := m.words.Say
	ways := []Way{
		{3, say("way.listen"), say("way.listen-how"), somewhere(m.listen())},
		{2, say("way.drop-in"), say("way.drop-in-how"), somewhere(m.dropIn())},
		{1, say("way.take-part"), say("way.take-part-how"), somewhere(m.shell.Add, m.shell.Ask, m.shell.Share)},
		{0, say("way.hold"), say("way.hold-how"), somewhere(m.hold(), m.shell.Begin)},
	}
	for i, w := range ways {
		ways[i].Links = first(begin, w.Links)
	}
	return ways
}

// somewhere are the links that lead somewhere.
func somewhere(links ...Link) []Link {
	return slices.DeleteFunc(links, func(l Link) bool { return l.Href == "" })
}

// listen begins with what there is to read.
func (m *maker) listen() Link {
	if len(m.lastNotes(1)) > 0 {
		return link(m.words.Say("way.read-notes"), m.href("/sessions/"))
	}
	return link(m.words.Say("way.read-purpose"), m.href("/purpose/"))
}

// dropIn begins with what is coming.
func (m *maker) dropIn() Link {
	if len(m.hub.Sessions)+len(m.hub.Series) == 0 {
		return Link{}
	}
	return link(m.words.Say("way.see-coming"), m.href("/sessions/"))
}

// hold begins with a word to those who do already, else with a session of one's own.
func (m *maker) hold() Link {
	p := m.hub.Purpose
	if letter := host.Letter(p.Contact, p.Title+": "+m.words.Say("way.ask-to-host")); letter != "" {
		return link(m.words.Say("way.ask-to-host"), letter)
	}
	if m.shell.Propose.Href != "" {
		return link(m.words.Say("way.host-one"), m.shell.Propose.Href)
	}
	if contact := m.shell.Contact; contact.Href != "" {
		return link(m.words.Say("way.ask-to-host"), contact.Href)
	}
	return Link{}
}
