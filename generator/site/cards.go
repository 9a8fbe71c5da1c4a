package site

import (
	"slices"
	"strings"

	"kith/generator/calendar"
	"kith/generator/card"
	"kith/generator/hub"
)

// A Card is the picture that stands for a page where its address is shared.
type Card struct {
	Address string // absolute
	Alt     string // what is on it
	Width   int    // in pixels
	Height  int
}

// Sessions near the as-of moment have cards of their own: those that people share.
const (
	cardsAhead  = 4
	cardsBefore = 2
)

// cards are what is drawn for pages. Those that have none of their own show the hub's.
type cards struct {
	common *Card
	own    map[string]*Card // by the address of the page
	drawn  []plannedCard
}

type plannedCard struct {
	path string
	card card.Card
}

// cardOf is the card of a page; nil where there are none.
func (m *maker) cardOf(address string) *Card {
	if own := m.cards.own[address]; own != nil {
		return own
	}
	return m.cards.common
}

// makeCards says which pages have cards. Whoever shows one asks for a whole address, so
// that there is none as long as the hub's is not known.
func (m *maker) makeCards() {
	if m.base.Root == "" || m.theme.Press == nil || !m.makes(Cards) && !m.makes(AllCards) {
		return
	}
	m.cards.own = map[string]*Card{}
	m.cards.common = m.card(card.Card{Hub: m.nameBeside(m.aim()), Title: m.aim(), Quilt: m.quiltOf("/")})
	m.addCard("/", card.Card{Hub: m.nameBeside(m.aim()), Title: m.aim(), Seats: m.cardSeats()})
	if m.makes(AllCards) {
		m.allCards()
		return
	}
	past, ahead := m.part(m.hub.Sessions)
	for _, s := range slices.Concat(past[max(0, len(past)-cardsBefore):], ahead[:min(cardsAhead, len(ahead))]) {
		m.sessionCard(s)
	}
}

// aim is what the hub is for, in a sentence where it says so, as on the home page.
func (m *maker) aim() string {
	if m.shell.Summary != "" {
		return m.shell.Summary
	}
	return m.shell.Name
}

// nameBeside is the hub's name, unless the title is just that.
func (m *maker) nameBeside(title string) string {
	if title == m.shell.Name {
		return ""
	}
	return m.shell.Name
}

// addCard gives a page a card of its own.
func (m *maker) addCard(address string, c card.Card, more ...string) {
	m.cards.own[address] = m.card(c, more...)
}

// card plans a card. more is what else stands on it.
func (m *maker) card(c card.Card, more ...string) *Card {
	c.Mirrored = m.shell.Dir == "rtl"
	path := m.theme.Press.Path(c)
	m.cards.drawn = append(m.cards.drawn, plannedCard{path, c})
	alt := m.words.Say("card.wordless", "name", m.shell.Name)
	if m.theme.Press.Says(c) {
		said := append([]string{c.Title}, more...)
		if c.Hub != "" {
			said = append(said, c.Hub)
		}
		alt = strings.Join(said, " · ")
	}
	return &Card{Address: m.absolute("/" + path), Alt: alt, Width: card.Width, Height: card.Height}
}

// drawCards plans the files of all cards.
func (m *maker) drawCards(files Files) {
	for _, c := range m.cards.drawn {
		m.print(c.path, func() ([]byte, error) {
			return files.Card(c.path, func() ([]byte, error) { return m.theme.Press.Draw(c.card) })
		})
	}
}

func (m *maker) sessionCard(s *hub.Session) {
	c := card.Card{Hub: m.shell.Name, Title: s.Title, Tag: m.status(s), Quilt: m.quiltOf(s.Address())}
	if d := s.Day(); !d.IsZero() {
		c.Ticket = m.cardTicket(s, d)
	}
	m.addCard(s.Address(), c, m.summary(s))
}

func (m *maker) cardTicket(s *hub.Session, d calendar.Day) card.Ticket {
	_, hours, zone := m.when(s)
	if _, several := s.LastDay(); several {
		hours = m.shortDays(s)
	}
	return card.Ticket{Number: number(d.Date), Weekday: capital(m.words.Weekday(d)), Month: m.words.Month(d), Digits: d.String()[:7], Hours: hours, Zone: zone}
}

// cardSeats are those of the gathering. Who wants to be nothing but a name is not there:
// a picture of this sort goes round.
func (m *maker) cardSeats() []card.Seat {
	var public []*hub.Member
	for _, p := range m.hub.Members {
		if p.Visibility == hub.Public {
			public = append(public, p)
		}
	}
	var seats []card.Seat
	for _, seat := range m.seats(public) {
		s := card.Seat{X: seat.X, Y: seat.Y, Turn: seat.Turn, Size: seat.Size}
		if !seat.Free {
			s.Tile = seat.Tile.onCard()
		}
		seats = append(seats, s)
	}
	return seats
}

// onCard is a tile as it is drawn there.
func (t *Tile) onCard() *card.Tile {
	c := &card.Tile{Shape: t.Pattern.Shape, Colours: t.Colours}
	for _, cell := range t.Pattern.Cells {
		c.Turns = append(c.Turns, cell.Turn)
	}
	return c
}

// inQuilt is how many tiles of a card's band are chosen, before they begin anew.
const inQuilt = 15

// quiltOf makes a band of tiles that no other page has.
func (m *maker) quiltOf(address string) []card.Tile {
	quilt := make([]card.Tile, inQuilt)
	for i := range quilt {
		quilt[i] = *m.tile(address + number(i)).onCard()
	}
	return quilt
}
