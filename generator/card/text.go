package card

// write sets one line of text, its foot on y. x is where it begins, in pixels.
func (s *sheet) write(with ink, st style, text string, x, y int) error {
	var w writer
	places := w.places(st, text)
	wide := st.units(places[len(places)-1])/unit + 1
	s.stencil.over(x-st.size/4, y-st.size*5/4, wide+st.size/2, st.size*7/4)
	i := 0
	for _, r := range text {
		o, err := st.face.letter(&w.Buffer, r, st.size)
		if err != nil {
			return err
		}
		s.stencil.cut(o, moved(x*unit+st.units(places[i]), y*unit))
		i++
	}
	s.stencil.settle()
	s.paint(with, &s.stencil, nil)
	return nil
}
