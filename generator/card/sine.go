package card

import "math"

// one is 1 as a factor in whole numbers.
const one = 1 << 16

// sine is that of whole degrees, times [one]. None of them lies so near the middle
// between two whole numbers that processors could round it apart.
func sine(degrees int) int {
	return int(math.Round(math.Sin(float64(degrees%360)*(math.Pi/180)) * one))
}

// A way is how an outline is laid onto a sheet: turned and scaled, then moved.
type way struct {
	xx, xy, yx, yy int // times one
	x, y           int
}

// moved is a way that only moves.
func moved(x, y int) way { return way{xx: one, yy: one, x: x, y: y} }

// scaled enlarges by a fraction, then moves.
func scaled(times, of, x, y int) way {
	f := scale(one, times, of)
	return way{xx: f, yy: f, x: x, y: y}
}

// turned turns about the origin, clockwise, before all else that a way does.
func (w way) turned(degrees int) way {
	return w.after(way{xx: sine(degrees + 90), xy: -sine(degrees), yx: sine(degrees), yy: sine(degrees + 90)})
}

// shifted moves before all else that a way does.
func (w way) shifted(x, y int) way { return w.after(moved(x, y)) }

// after goes one way, then the other.
func (w way) after(first way) way {
	along := func(a, x, b, y int) int { return scale(a, x, one) + scale(b, y, one) }
	at := w.of(point{first.x, first.y})
	return way{
		along(w.xx, first.xx, w.xy, first.yx), along(w.xx, first.xy, w.xy, first.yy),
		along(w.yx, first.xx, w.yy, first.yx), along(w.yx, first.xy, w.yy, first.yy),
		at.x, at.y,
	}
}

// of is where a point comes to lie.
func (w way) of(p point) point {
	return point{scale(w.xx, p.x, one) + scale(w.xy, p.y, one) + w.x, scale(w.yx, p.x, one) + scale(w.yy, p.y, one) + w.y}
}

// scale is n·times/of without its fraction, where an int has 32 bits too.
func scale(n, times, of int) int { return int(int64(n) * int64(times) / int64(of)) }

// mirrored swaps left and right before all else, so that an outline goes the other way
// round: what it bounds is cut out of what is there.
func (w way) mirrored() way { return w.after(way{xx: -one, yy: one}) }
