package card

// ticket tells when it is. What there are no letters for stays away.
func (d drawing) ticket() error {
	const pad = 36
	high := 400
	if d.Ticket.Hours+d.Ticket.Zone == "" {
		high = 300
	}
	left := d.begin(Width-margin-panel, panel)
	d.fill(deep, rounded(left*unit, margin*unit, panel*unit, high*unit, 28*unit), moved(0, 0), left, margin, panel, high)
	month := d.Ticket.Month
	if _, ok := d.text.reading(month); !ok {
		month = d.Ticket.Digits
	}
	number := style{face: d.title, size: 168, apart: -35, line: 100}
	lines := []struct {
		with ink
		style
		text string
		y    int
	}{
		{sun, number, d.Ticket.Number, 160},
		{onDeep, style{face: d.title, size: 38, apart: -10, line: 100}, d.Ticket.Weekday, 222},
		{onDeep, style{face: d.text, size: 30, line: 100}, month, 264},
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
