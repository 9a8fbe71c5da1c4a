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
		const wide = 680
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

// ticket tells when it is. What there are no letters for stays away.
func (d drawing) ticket() error {
	const high, pad = 400, 36
	left := d.begin(Width-margin-panel, panel)
	d.fill(deep, rounded(left*unit, margin*unit, panel*unit, high*unit, 28*unit), moved(0, 0), left, margin, panel, high)
	number := style{face: d.title, size: 168, apart: -35, line: 100}
	lines := []struct {
		with ink
		style
		text string
		y    int
	}{
		{sun, number, d.Ticket.Number, 160},
		{onDeep, style{face: d.title, size: 38, apart: -10, line: 100}, d.Ticket.Weekday, 222},
		{onDeep, style{face: d.text, size: 30, line: 100}, d.Ticket.Month, 264},
		{onDeep, style{face: d.title, size: 38, apart: -10, line: 100}, d.Ticket.Hours, 326},
		{onDeep2, style{face: d.text, size: 26, line: 100}, d.Ticket.Zone, 364},
	}
	for _, l := range lines {
		text, ok := l.face.reading(l.text)
		if !ok {
			continue
		}
		b := fit(text, l.style, l.size/2, panel-2*pad, l.size)
		if err := d.put(l.with, b.style, b.lines[0], Width-margin-panel+pad, margin+l.y); err != nil {
			return err
		}
	}
	return nil
}
