// Package chart draws what is counted one by one: dots in a grid, bars of rungs on one
// another, and where labels stand beside them. It gives shapes as SVG writes them, in
// whole units, and knows neither what is counted nor any word.
package chart

import "strconv"

// Step is from one dot to the next: a dot's width of 12, its outline, and some air.
const Step = 17

const (
	inset  = 2 // of a dot in its cell
	radius = 6
	dot    = "a6 6 0 1 0 12 0a6 6 0 1 0-12 0"
	cross  = "l12 12m0-12-12 12"
)

// A Grid is where dots stand: some beside one another, row after row.
type Grid struct {
	Across int
	Upward bool // the first row is the lowest
	Dots   int  // as many as the grid must hold
}

// Width is how wide the grid is.
func (g Grid) Width() int { return Step * min(g.Across, max(g.Dots, 1)) }

// Height is how high the grid is.
func (g Grid) Height() int { return Step * g.rows() }

func (g Grid) rows() int { return (max(g.Dots, 1) + g.Across - 1) / g.Across }

// Circles is the outline of the dots from one number, counted from 0, up to another.
func (g Grid) Circles(from, to int) string { return g.shapes(from, to, radius, dot) }

// Crosses are in the places of dots.
func (g Grid) Crosses(from, to int) string { return g.shapes(from, to, 0, cross) }

func (g Grid) shapes(from, to, down int, shape string) string {
	var path []byte
	for i := from; i < to; i++ {
		row := i / g.Across
		if g.Upward {
			row = g.rows() - 1 - row
		}
		path = append(path, 'M')
		path = strconv.AppendInt(path, int64(i%g.Across*Step+inset), 10)
		path = append(path, ' ')
		path = strconv.AppendInt(path, int64(row*Step+inset+down), 10)
		path = append(path, shape...)
	}
	return string(path)
}

// Each is how many of a count one dot stands for, so that there are at most so many
// dots: 1, 2, 5, 10, 20 and so on.
func Each(count, most int) int {
	for unit := 1; ; unit *= 10 {
		for _, each := range []int{unit, 2 * unit, 5 * unit} {
			if (count+each-1)/each <= most {
				return each
			}
		}
	}
}

// Of is how many dots stand for a count: as many as it fills by half, and one for what is
// not nothing.
func Of(count, each int) int {
	if count == 0 {
		return 0
	}
	return max(1, (count+each/2)/each)
}

// Stack is how high each of some counts stands, so that all of them together are as high
// as their share of most: 0 for nothing, and some units for whatever is there.
func Stack(counts []int, most, height int) []int {
	const least = 3
	high := make([]int, len(counts))
	for i, n := range counts {
		if n > 0 {
			high[i] = max(least, n*height/max(most, 1))
		}
	}
	return high
}

// Apart moves labels that stand in order from the highest to the lowest, so that each is
// at least so far below the one before it. The lowest stays; those above give way.
func Apart(places []int, least int) []int {
	apart := append([]int(nil), places...)
	for i := len(apart) - 2; i >= 0; i-- {
		apart[i] = min(apart[i], apart[i+1]-least)
	}
	return apart
}
