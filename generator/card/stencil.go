package card

// A stencil is how much of each pixel an outline covers, within a rectangle. Each edge
// writes into the pixels that it goes through how much lies to its right; the sum from
// the left is then what is covered.
type stencil struct {
	x, y, w, h int // in pixels
	sums       []int32
}

// Of a pixel that is covered wholly, and how much the steps tell apart.
const (
	whole = unit * unit * 2
	steps = 8
)

// over clears the stencil for a rectangle of pixels; what lies off the sheet is cut.
func (s *stencil) over(x, y, w, h int) {
	right, bottom := min(x+w, Width), min(y+h, Height)
	s.x, s.y = max(x, 0), max(y, 0)
	s.w, s.h = max(right-s.x, 0), max(bottom-s.y, 0)
	size := (s.w + 2) * s.h
	if cap(s.sums) < size {
		s.sums = make([]int32, size)
	}
	s.sums = s.sums[:size]
	clear(s.sums)
}

// cut adds an outline.
func (s *stencil) cut(o outline, w way) {
	w.x -= s.x * unit
	w.y -= s.y * unit
	var first, at point
	for _, step := range o {
		a, b, c := w.of(step.to[0]), w.of(step.to[1]), w.of(step.to[2])
		switch step.verb {
		case move:
			s.edge(at, first)
			first, at = a, a
		case line:
			s.edge(at, a)
			at = a
		case quad:
			s.bend(at, a, b)
			at = b
		case cube:
			s.curve(at, a, b, c)
			at = c
		}
	}
	s.edge(at, first)
}

// pieces is into how many straight ones a curve falls, so that none is further from it
// than a sixty-fourth of a pixel. far is how far it is from a straight one, four times.
func pieces(far int) int {
	n := 1
	for n*n*16 < far {
		n++
	}
	return n
}

// bend is a curve with one handle.
func (s *stencil) bend(from, a, to point) {
	n := pieces(max(abs(from.x-2*a.x+to.x), abs(from.y-2*a.y+to.y)))
	part := func(i, from, a, to int) int {
		j := n - i
		return int((int64(j*j)*int64(from) + int64(2*i*j)*int64(a) + int64(i*i)*int64(to)) / int64(n*n))
	}
	for at, i := from, 1; i <= n; i++ {
		next := point{part(i, from.x, a.x, to.x), part(i, from.y, a.y, to.y)}
		s.edge(at, next)
		at = next
	}
}

// curve is a curve with two handles.
func (s *stencil) curve(from, a, b, to point) {
	far := max(abs(from.x-2*a.x+b.x), abs(from.y-2*a.y+b.y), abs(a.x-2*b.x+to.x), abs(a.y-2*b.y+to.y))
	n := pieces(3 * far)
	part := func(i, from, a, b, to int) int {
		j := n - i
		sum := int64(j*j*j)*int64(from) + int64(3*i*j*j)*int64(a) + int64(3*i*i*j)*int64(b) + int64(i*i*i)*int64(to)
		return int(sum / int64(n*n*n))
	}
	for at, i := from, 1; i <= n; i++ {
		next := point{part(i, from.x, a.x, b.x, to.x), part(i, from.y, a.y, b.y, to.y)}
		s.edge(at, next)
		at = next
	}
}

// edge is a straight one, row by row.
func (s *stencil) edge(a, b point) {
	sign := 1
	if a.y > b.y {
		a, b, sign = b, a, -1
	}
	from, to := max(a.y, 0), min(b.y, s.h*unit)
	if from >= to {
		return
	}
	at := func(y int) int { return a.x + scale(b.x-a.x, y-a.y, b.y-a.y) }
	for x, y := at(from), from; y < to; {
		end := min((y/unit+1)*unit, to)
		next := at(end)
		row := s.sums[y/unit*(s.w+2):][:s.w+2]
		s.cross(row, min(x, next), max(x, next), sign*(end-y))
		x, y = next, end
	}
}

// cross goes through the pixels of a row, down by height on the way.
func (s *stencil) cross(row []int32, from, to, height int) {
	for {
		column := from >> 8
		side := (column + 1) << 8
		if to <= side {
			s.put(row, column, from, to, height)
			return
		}
		part := scale(height, side-from, to-from)
		s.put(row, column, from, side, part)
		height -= part
		from = side
	}
}

// put writes what lies right of a piece of edge within one pixel.
func (s *stencil) put(row []int32, column, from, to, height int) {
	switch {
	case column < 0:
		row[0] += int32(height * 2 * unit)
	case column < s.w:
		left := from + to - 2*column*unit
		row[column] += int32(height * (2*unit - left))
		row[column+1] += int32(height * left)
	}
}

// settle turns edges into how many steps of each pixel are covered.
func (s *stencil) settle() {
	for y := range s.h {
		row := s.sums[y*(s.w+2):][:s.w+2]
		sum, covered := int32(0), int32(0)
		for x, edge := range row {
			if edge != 0 {
				sum += edge
				covered = (min(max(sum, -sum), whole)*steps + whole/2) / whole
			}
			row[x] = covered
		}
	}
}
