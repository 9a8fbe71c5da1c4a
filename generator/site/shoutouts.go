package site

import (
	"strconv"

	"kith/generator/hub"
)

// Wall is the latest shout-outs and the way to the rest.
type Wall struct {
	Frame
	Total  string
	Thanks []*Thank
	Years  []Count
}

// WallYear is one page of a year's shout-outs.
type WallYear struct {
	Frame
	Total  string
	Thanks []*Thank
	Pager  Pager
	Years  []Count
}

const thanksOnPage = 50

// A wall knows where each shout-out stands. A year is filled from its first day on,
// so an address stays right while the year goes on.
type wall struct {
	years     []int
	of        map[int][]*hub.Shoutout
	addresses map[string]string // by id
}

func (w wall) address(t *hub.Shoutout) string { return w.addresses[t.ID] }

func (m *maker) makeWall() wall {
	w := wall{addresses: make(map[string]string, len(m.hub.Shoutouts))}
	w.years, w.of = byYear(m.hub.Shoutouts, func(t *hub.Shoutout) int { return t.Date.Year })
	for _, y := range w.years {
		for i, t := range w.of[y] {
			w.addresses[t.ID] = pageAt(yearOfWall(y), 1+i/thanksOnPage) + "#" + t.Anchor
		}
	}
	return w
}

func yearOfWall(y int) string { return "/shoutouts/" + strconv.Itoa(y) + "/" }

func (m *maker) shoutouts() {
	years := func(here int) []Count {
		return m.years("/shoutouts/", m.wall.years, func(y int) int { return len(m.wall.of[y]) }, here)
	}
	m.page("/shoutouts/", "", "wall.html", func() any {
		v := Wall{
			Frame:  m.frame(m.words.Say("thanks.title"), "/shoutouts/", "/shoutouts/", ""),
			Total:  m.words.Count("thanks.count", len(m.hub.Shoutouts)),
			Thanks: m.thanks(newest(m.hub.Shoutouts, thanksOnPage)),
			Years:  years(0),
		}
		v.Patterns = m.used(quilt{}.thanks(v.Thanks))
		return v
	})
	for _, y := range m.wall.years {
		of := m.wall.of[y]
		address, title := yearOfWall(y), m.words.Say("thanks.year", "year", strconv.Itoa(y))
		paged(len(of), thanksOnPage, address, func(number int, at string, from, to int) {
			m.page(at, "", "wall-year.html", func() any {
				v := WallYear{
					Frame:  m.frame(m.numbered(title, number), at, "/shoutouts/", "", link(m.words.Say("thanks.menu"), m.href("/shoutouts/"))),
					Total:  m.words.Count("thanks.count", len(of)),
					Thanks: m.thanks(of[from:to]),
					Pager:  m.pager(len(of), thanksOnPage, address, number),
					Years:  years(y),
				}
				v.Patterns = m.used(quilt{}.thanks(v.Thanks))
				return v
			})
		})
	}
}
