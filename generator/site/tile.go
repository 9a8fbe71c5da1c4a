package site

import (
	"hash/fnv"

	"kith/generator/hub"
)

// A Tile is somebody's block of the quilt, chosen by their id: a pattern in two colours.
// It says nothing, and so is always beside a name.
type Tile struct {
	Pattern *Pattern
	Colours int    // which pair, from 0
	Photo   string // address of their picture, which stands in its place; or empty
}

// A Pattern is how four equal shapes make a tile.
type Pattern struct {
	ID    string // "Quarter-2"
	Shape string // the path of one cell
	Cells []Cell
}

// A Cell is one shape of a pattern, drawn in a square of 28 and turned about its middle.
type Cell struct {
	X, Y int
	Turn int // degrees
}

const colourPairs = 12

var shapes = []struct{ id, shape string }{
	{"Quarter", "M0 0h28a28 28 0 0 1-28 28z"},
	{"Petal", "M0 0a28 28 0 0 1 28 28a28 28 0 0 1-28-28z"},
	{"Half", "M0 0a14 14 0 0 0 28 0z"},
	{"Arc", "M17 0h11a28 28 0 0 1-28 28v-11a17 17 0 0 0 17-17z"},
}

// turnings are the symmetries: how far each cell is turned, the first row first.
var turnings = [][4]int{{0, 90, 270, 180}, {180, 270, 90, 0}, {0, 0, 0, 0}, {0, 90, 90, 0}, {90, 180, 0, 270}}

func makePatterns() []*Pattern {
	var patterns []*Pattern
	for _, s := range shapes {
		for i, turns := range turnings {
			p := &Pattern{ID: s.id + "-" + number(i+1), Shape: s.shape}
			for cell, turn := range turns {
				p.Cells = append(p.Cells, Cell{cell % 2 * 28, cell / 2 * 28, turn})
			}
			patterns = append(patterns, p)
		}
	}
	return patterns
}

// tiles are those of the first n people.
func (m *maker) tiles(people []*hub.Member, n int) []*Tile {
	tiles := make([]*Tile, min(n, len(people)))
	for i := range tiles {
		tiles[i] = m.person(people[i]).Tile
	}
	return tiles
}

// tile is the one with somebody's pattern and colours: whoever looks alike shares it, so
// that it is drawn once for all.
func (m *maker) tile(id string) *Tile {
	hash := fnv.New32a()
	hash.Write([]byte(id))
	n := int(hash.Sum32() >> 1)
	look := Tile{Pattern: m.patterns[n%len(m.patterns)], Colours: n / len(m.patterns) % colourPairs}
	return m.known.tiles.Get(look, func() *Tile { return &look })
}
