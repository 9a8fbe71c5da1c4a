package site

import (
	"kith/generator/card"
	"kith/generator/hub"
)

// allCards gives each page with a title of its own a card, where the hub wants that.
func (m *maker) allCards() {
	for _, s := range m.hub.Sessions {
		m.sessionCard(s)
	}
	for _, p := range m.hub.Members {
		if p.Visibility == hub.Public {
			m.addCard(p.Address(), card.Card{Hub: m.shell.Name, Title: p.Name, Portrait: m.tile(p.ID).onCard(), Quilt: m.quiltOf(p.Address())})
		}
	}
	for e := range m.hub.Entries() {
		if e.Kind != hub.Members && e.Kind != hub.Sessions && e.Address() != "" {
			m.titleCard(m.called(e), e.Address())
		}
	}
	for _, section := range m.filled() {
		m.titleCard(section.Text, section.Address)
	}
	m.titleCard(m.shell.Search.Text, "/search/")
	if m.ownPrivacy() == nil {
		m.titleCard(m.words.Say("privacy.title"), privacyAt)
	}
	if m.cards.own[joining] == nil && m.shell.Join.Href == m.href(joining) {
		m.titleCard(m.shell.Join.Text, joining)
	}
}

func (m *maker) titleCard(title, address string) {
	m.addCard(address, card.Card{Hub: m.shell.Name, Title: title, Quilt: m.quiltOf(address)})
}
