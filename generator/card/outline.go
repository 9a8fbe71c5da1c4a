package card

import (
	"fmt"
	"strconv"
	"strings"
)

// unit is a pixel in the numbers that places are counted in.
const unit = 256

// A point is a place, y downwards.
type point struct{ x, y int }

// An outline is what a shape is bounded by.
type outline []step

// A step goes on from where the last one ended. Its last point is where it ends.
type step struct {
	verb rune // move, line, quad, cube
	to   [3]point
}

const (
	move = 'M'
	line = 'L'
	quad = 'Q'
	cube = 'C'
)

func (o *outline) move(p point)       { *o = append(*o, step{move, [3]point{p}}) }
func (o *outline) line(p point)       { *o = append(*o, step{line, [3]point{p}}) }
func (o *outline) quad(a, p point)    { *o = append(*o, step{quad, [3]point{a, p}}) }
func (o *outline) cube(a, b, p point) { *o = append(*o, step{cube, [3]point{a, b, p}}) }

// quarter goes along a quarter of a circle: first in the direction of the corner of the
// square around it, then away from it.
func (o *outline) quarter(from, corner, to point) {
	near := func(p point) point {
		return point{p.x + scale(corner.x-p.x, 5523, 10_000), p.y + scale(corner.y-p.y, 5523, 10_000)}
	}
	o.cube(near(from), near(to), to)
}

// rounded is a rectangle with round corners.
func rounded(x, y, w, h, r int) (o outline) {
	left, top, right, bottom := x, y, x+w, y+h
	o.move(point{left + r, top})
	o.line(point{right - r, top})
	o.quarter(point{right - r, top}, point{right, top}, point{right, top + r})
	o.line(point{right, bottom - r})
	o.quarter(point{right, bottom - r}, point{right, bottom}, point{right - r, bottom})
	o.line(point{left + r, bottom})
	o.quarter(point{left + r, bottom}, point{left, bottom}, point{left, bottom - r})
	o.line(point{left, top + r})
	o.quarter(point{left, top + r}, point{left, top}, point{left + r, top})
	return o
}

// halfCircle stands with its flat side on y.
func halfCircle(x, y, r int) (o outline) {
	o.move(point{x - r, y})
	o.quarter(point{x - r, y}, point{x - r, y - r}, point{x, y - r})
	o.quarter(point{x, y - r}, point{x + r, y - r}, point{x + r, y})
	return o
}

// outlineOf reads a path as SVG writes it, of what the look's shapes are made of: M, h,
// v, a and z, of circles only their quarters and halves.
func outlineOf(path string) (o outline, err error) {
	r := reader{rest: path}
	var at point
	for r.rest != "" && r.err == nil {
		verb := r.rest[0]
		r.rest = r.rest[1:]
		switch verb {
		case 'M':
			at = point{r.number(), r.number()}
			o.move(at)
		case 'h':
			at.x += r.number()
			o.line(at)
		case 'v':
			at.y += r.number()
			o.line(at)
		case 'a':
			at = r.arc(&o, at)
		case 'z':
		default:
			r.err = fmt.Errorf("a card cannot draw the path %q", path)
		}
	}
	return o, r.err
}

// A reader reads the numbers of a path.
type reader struct {
	rest string
	err  error
}

// number is the next one, in units.
func (r *reader) number() int {
	r.rest = strings.TrimLeft(r.rest, " ,")
	end := 1
	for end < len(r.rest) && strings.IndexByte("0123456789.", r.rest[end]) >= 0 {
		end++
	}
	n, err := strconv.ParseFloat(r.rest[:min(end, len(r.rest))], 64)
	if err != nil {
		r.err = err
		return 0
	}
	r.rest = r.rest[end:]
	return int(n * unit)
}

// arc goes along half a circle, or a quarter.
func (r *reader) arc(o *outline, from point) point {
	radius, _, _, _, clockwise := r.number(), r.number(), r.number(), r.number(), r.number() > 0
	dx, dy := r.number(), r.number()
	to := point{from.x + dx, from.y + dy}
	if abs(dx) == radius && abs(dy) == radius {
		corner := point{from.x, to.y}
		if (dx > 0) == (dy > 0) == clockwise {
			corner = point{to.x, from.y}
		}
		o.quarter(from, corner, to)
		return to
	}
	if abs(dx)+abs(dy) != 2*radius {
		r.err = fmt.Errorf("a card cannot draw an arc from %v to %v", from, to)
	}
	side := point{dy / 2, -dx / 2} // from the middle to the top of a clockwise half
	if !clockwise {
		side = point{-side.x, -side.y}
	}
	top := point{from.x + dx/2 + side.x, from.y + dy/2 + side.y}
	o.quarter(from, point{from.x + side.x, from.y + side.y}, top)
	o.quarter(top, point{to.x + side.x, to.y + side.y}, to)
	return to
}

func abs(n int) int { return max(n, -n) }
