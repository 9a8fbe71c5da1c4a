package site

import (
	"math"

	"kith/generator/hub"
)

// A Line is sessions in a row, as a circle each: the rhythm as one sees it.
type Line struct {
	Label string // what the row is, for those who do not see it
	Beats []*Beat
	Spare []*Beat // what follows when some of these are over
	Room  int     // how many of those ahead are shown at a time
}

// A Beat is one session on a line. Exactly one of Held, Next, Planned and Skipped is set.
type Beat struct {
	Href    string
	Title   string
	Day     Moment // "Thursday 12 November 2026"
	Short   string // "12 Nov"
	Held    bool
	Next    bool // the first that is to come
	Planned bool
	Skipped bool   // it was called off
	Radius  int    // of a held one: its area is how many came; 36 is half of the room it has
	Count   string // "15", or empty where nobody counted
	Said    string // "Proofs, 15 people", "Proofs, cancelled"
	Here    bool   // the page is about it
	End     string // when one ahead is over, for machines
}

const (
	beatsBefore = 10 // what was, on a line
	beatsAfter  = 5  // what is next, and what follows
)

// beats makes the line of sessions around the moment: what was last, the next, and
// what is planned. here is the session whose page it stands on, or nil. A line of one
// session says nothing, and is empty.
func (m *maker) beats(label string, of row, here *hub.Session) Line {
	past, ahead := of.past[max(0, len(of.past)-beatsBefore):], of.ahead
	shown := min(beatsAfter, len(ahead))
	if len(past)+shown < 2 {
		return Line{}
	}
	line, most := Line{Label: label, Room: beatsAfter}, mostPeople(past)
	next := false
	for i, s := range append(past[:len(past):len(past)], ahead[:min(beatsAfter+laterMax, len(ahead))]...) {
		b := m.beat(s, most)
		b.Here = s == here
		b.Next = s.Coming && !next
		b.Planned = s.Coming && next
		next = next || b.Next
		if i < len(past)+shown {
			line.Beats = append(line.Beats, b)
		} else {
			line.Spare = append(line.Spare, b)
		}
	}
	return line
}

// A row is sessions in order of time, parted by the moment: what rhythms foresee is
// among those ahead.
type row struct {
	past, ahead []*hub.Session
}

// alongside is the row of one rhythm, or that of the whole hub.
func (m *maker) alongside(of *hub.Series) (r row) {
	if of == nil {
		r.past, _ = m.part(m.hub.Sessions)
		r.ahead = m.hub.Ahead
		return r
	}
	r.past, _ = m.part(of.Held)
	for _, s := range m.hub.Ahead {
		if hub.Fold(s.Series.ID) == hub.Fold(of.ID) {
			r.ahead = append(r.ahead, s)
		}
	}
	return r
}

func mostPeople(sessions []*hub.Session) int {
	most := 1
	for _, s := range sessions {
		most = max(most, s.People())
	}
	return most
}

func (m *maker) beat(s *hub.Session, most int) *Beat {
	l := m.line(s)
	b := &Beat{
		Href: l.Href, Title: l.Title, Day: l.Day, End: l.End, Short: l.Short, Said: m.words.Listed(l.Title, l.People),
		Held: !m.ahead(s) && s.Status != hub.Cancelled, Skipped: s.Status == hub.Cancelled,
	}
	if b.Skipped {
		b.Said = m.words.Say("beats.cancelled", "title", l.Title)
	}
	if b.Held {
		b.Radius = radius(s, most)
		if l.People != "" {
			b.Count = m.words.Number(s.People())
		}
	}
	return b
}

// radius makes a circle's area follow how many were there, between one that holds a
// number and one that fills its room. Where nobody counted it is the smallest.
func radius(s *hub.Session, most int) int {
	const smallest, largest = 16, 30
	if !s.Counted() {
		return smallest
	}
	share := float64(s.People()) / float64(most)
	return int(math.Round(math.Sqrt(smallest*smallest + share*(largest*largest-smallest*smallest))))
}
