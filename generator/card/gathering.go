package card

// bands are the half circles of the gathering, as partials/gathering.html has them: how
// far each reaches from the middle, of 500.
var bands = []struct {
	with  ink
	reach int
}{{row3, 500}, {row2, 398}, {row1, 301}, {row0, 206}, {deep, 110}}

// gathering paints the rows and who sits there. x and y are the middle of its foot, width
// its own; all in pixels.
func (s *sheet) gathering(seats []Seat, x, y, width int) error {
	for _, band := range bands {
		r := scale(band.reach, width, 1000)
		s.fill(band.with, halfCircle(x*unit, y*unit, scale(band.reach, width*unit, 1000)), moved(0, 0), x-r-1, y-r-1, 2*r+2, r+1)
	}
	for _, seat := range seats {
		at := point{x*unit + scale(seat.X-500, width*unit, 1000), y*unit + scale(seat.Y-500, width*unit, 1000)}
		size := scale(seat.Size, width, 1000)
		if seat.Tile == nil {
			s.free(at, size, seat.Turn)
		} else if err := s.tile(*seat.Tile, at.x, at.y, size, seat.Turn, true); err != nil {
			return err
		}
	}
	return nil
}

// free outlines a seat where somebody may sit down.
func (s *sheet) free(at point, size, turn int) {
	reach := size*3/4 + 1
	half, pen := size*unit/2, unit
	w := moved(at.x, at.y).turned(turn)
	s.stencil.over(at.x/unit-reach, at.y/unit-reach, 2*reach, 2*reach)
	s.stencil.cut(rounded(-half, -half, 2*half, 2*half, half/2), w)
	inside := rounded(-half+pen, -half+pen, 2*(half-pen), 2*(half-pen), half/2-pen)
	s.stencil.cut(inside, w.mirrored())
	s.stencil.settle()
	s.paint(dark, &s.stencil, nil)
}

// mark paints the hub's mark, a gathering in small.
func (s *sheet) mark(x, y, width int) {
	for _, band := range []struct {
		with  ink
		reach int
	}{{row1, 6}, {coral, 4}, {deep, 2}} {
		r := band.reach * width * unit / 12
		s.fill(band.with, halfCircle((x+width/2)*unit, y*unit, r), moved(0, 0), x-1, y-width/2-1, width+2, width/2+1)
	}
}
