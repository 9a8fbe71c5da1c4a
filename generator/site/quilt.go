package site

// A quilt gathers the patterns of a page's tiles: each is drawn once on the page, and
// every tile refers to it.
type quilt map[*Pattern]bool

// tile takes the pattern of a tile, unless the person's picture stands in its place.
func (q quilt) tile(t *Tile) {
	if t.Photo == "" {
		q[t.Pattern] = true
	}
}

func (q quilt) tiles(tiles []*Tile) quilt {
	for _, t := range tiles {
		q.tile(t)
	}
	return q
}

func (q quilt) people(people []Person) quilt {
	for _, p := range people {
		q.tile(p.Tile)
	}
	return q
}

func (q quilt) thanks(thanks []*Thank) quilt {
	for _, t := range thanks {
		q.tile(t.By.Tile)
		q.people(t.To)
	}
	return q
}

func (q quilt) kith(kith []*KithLine) quilt {
	for _, l := range kith {
		q.tile(l.Tile)
	}
	return q
}

func (q quilt) notes(notes []Note) quilt {
	for _, n := range notes {
		q.tile(n.Tile)
	}
	return q
}

func (q quilt) topics(topics []*TopicLine) quilt {
	for _, t := range topics {
		q.tiles(t.Helpers)
	}
	return q
}

func (q quilt) matches(matches []*Match) quilt {
	for _, match := range matches {
		q.tiles(match.Faces)
	}
	return q
}

func (q quilt) pairs(pairs []PairLine) quilt {
	for _, p := range pairs {
		q.tiles(p.Faces)
	}
	return q
}

func (q quilt) gaps(gaps []*Gap) quilt {
	for _, g := range gaps {
		q.tiles(g.Helpers)
	}
	return q
}

func (q quilt) asks(asks []*AskLine) quilt {
	for _, a := range asks {
		q.tiles(a.Faces)
	}
	return q
}

func (q quilt) projects(projects []*ProjectLine) quilt {
	for _, p := range projects {
		q.tiles(p.Faces)
	}
	return q
}

func (q quilt) needs(needs []*NeedLine) quilt {
	for _, n := range needs {
		q.tiles(n.Faces)
	}
	return q
}

func (q quilt) seats(seats []Seat) quilt {
	for _, s := range seats {
		if !s.Free {
			q[s.Pattern] = true
		}
	}
	return q
}

// used are a page's patterns in their own order.
func (m *maker) used(q quilt) []*Pattern {
	var used []*Pattern
	for _, p := range m.patterns {
		if q[p] {
			used = append(used, p)
		}
	}
	return used
}
