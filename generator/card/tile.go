package card

// A Tile is a block of the quilt: four cells, each with a shape that is turned in it.
type Tile struct {
	Shape   string // of one cell, 28 units wide, as SVG writes a path
	Turns   []int  // degrees, of the four cells in order of reading
	Colours int    // which of the pairs
}

// pairs are the colours of tiles, as css/lists.css has them: what is beneath, and the
// shapes on it.
var pairs = [...]struct{ ground, shape ink }{
	{leaf, cream}, {cream, plum}, {sky, plum}, {coral, plum}, {plum, sun}, {cream, leaf},
	{coral, cream}, {plum, rose}, {plum, sky}, {rose, plum}, {plum, cream}, {leaf, sun},
}

// side is that of a tile in its own units; a cell's is half of it.
const (
	side = 56
	cell = side / 2
)

// tile paints a tile that is turned about its middle, which x and y are, in units. It is
// size pixels wide. Its corners are round, unless it is a block in a band.
func (s *sheet) tile(t Tile, x, y, size, turn int, round bool) error {
	shape, err := outlineOf(t.Shape)
	if err != nil {
		return err
	}
	colours := pairs[t.Colours%len(pairs)]
	at := scaled(size, side, x, y).turned(turn)
	reach := size*3/4 + 1 // of a corner, however it is turned
	if !round {
		reach = (size + 1) / 2
	}
	left, top := x/unit-reach, y/unit-reach
	var within *stencil
	if round {
		within = &s.mask
		within.over(left, top, 2*reach, 2*reach)
		within.cut(rounded(-cell*unit, -cell*unit, side*unit, side*unit, 27*unit/2), at)
		within.settle()
		s.paint(colours.ground, within, nil)
	} else {
		s.block(colours.ground, left, top, size, size)
	}
	s.stencil.over(left, top, 2*reach, 2*reach)
	for i, turn := range t.Turns {
		middle := point{(i%2*cell - cell/2) * unit, (i/2*cell - cell/2) * unit}
		s.stencil.cut(shape, at.shifted(middle.x, middle.y).turned(turn).shifted(-cell/2*unit, -cell/2*unit))
	}
	s.stencil.settle()
	s.paint(colours.shape, &s.stencil, within)
	return nil
}

// quilt paints tiles of a size in pixels over the whole width, from top to the foot.
func (s *sheet) quilt(tiles []Tile, top, size int) error {
	if len(tiles) == 0 {
		return nil
	}
	for y := top; y < Height; y += size {
		for x := 0; x < Width; x += size {
			t := tiles[(x/size+(y-top)/size*4)%len(tiles)] // each row begins elsewhere
			if err := s.tile(t, (x+size/2)*unit, (y+size/2)*unit, size, 0, false); err != nil {
				return err
			}
		}
	}
	return nil
}
