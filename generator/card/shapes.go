package card

// shapes draws what stands beside the title, or in its place where it cannot be said.
func (d drawing) shapes(said bool) error {
	top := Height - foot
	if !said && len(d.Seats) == 0 {
		top = Height - 5*foot
	}
	if err := d.quilt(d.Quilt, top, foot); err != nil {
		return err
	}
	switch {
	case len(d.Seats) > 0 && said:
		const wide = 620
		return d.gathering(d.Seats, d.begin(Width-wide-18, wide)+wide/2, Height, wide)
	case len(d.Seats) > 0:
		return d.gathering(d.Seats, Width/2, Height, 1000)
	case d.Ticket != (Ticket{}):
		return d.ticket()
	case d.Portrait != nil:
		x := d.begin(Width-margin-panel, panel)
		return d.tile(*d.Portrait, (x+panel/2)*unit, (margin+panel/2)*unit, panel, 0, true)
	}
	return nil
}
