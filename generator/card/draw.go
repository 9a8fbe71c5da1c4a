package card

// Measures of a card, in pixels.
const (
	margin = 72
	foot   = 80 // the height of the band of tiles
	panel  = 320
	gap    = 48

	mark    = 60 // the width of the hub's mark
	tagHigh = 52
)

// Draw draws a card as a PNG: without words where a typeface turns out to be damaged.
func (p *Press) Draw(c Card) ([]byte, error) {
	data, err := p.draw(c)
	if err != nil {
		return p.draw(Card{Mirrored: c.Mirrored, Seats: c.Seats, Portrait: c.Portrait, Quilt: c.Quilt})
	}
	return data, nil
}

func (p *Press) draw(c Card) ([]byte, error) {
	s := p.take(field)
	d := drawing{p, s, c}
	if err := d.draw(); err != nil {
		sheets.Put(s)
		return nil, err
	}
	return s.png()
}

// A drawing is a card on the way.
type drawing struct {
	*Press
	*sheet
	Card
}

func (d drawing) draw() error {
	title, said := d.title.reading(d.Title)
	if err := d.shapes(said); err != nil {
		return err
	}
	if err := d.name(); err != nil || !said {
		return err
	}
	return d.heading(title)
}

// name says whose card it is, beside the mark.
func (d drawing) name() error {
	const beside = mark + 18
	d.mark(d.begin(margin, mark), margin+mark/2, mark)
	name, ok := d.title.reading(d.Hub)
	if !ok {
		return nil
	}
	b := fit(name, style{face: d.title, size: 34, apart: -15, line: 100}, 26, d.room()-beside, 34)
	return d.put(dark, b.style, b.lines[0], margin+beside, margin+mark/2-1)
}

// heading sets the title, as large as there is room for it, above what is at the foot.
// What a reader must not miss stands on it in a word.
func (d drawing) heading(title string) error {
	top, bottom := margin+mark/2+36, Height-margin
	if len(d.Quilt) > 0 {
		bottom = Height - foot - 44
	}
	tag, tagged := d.title.reading(d.Tag)
	high := 0
	if tagged {
		high = tagHigh + 24
	}
	b := fit(title, style{face: d.title, size: 92, apart: -25, line: 102}, 40, d.room(), bottom-top-high)
	y := top + max(0, (bottom-top-high-b.height())/2)
	if tagged {
		if err := d.tag(tag, y); err != nil {
			return err
		}
		y += high
	}
	for i, line := range b.lines {
		if err := d.put(dark, b.style, line, margin, y+b.size*80/100+b.style.height(i)); err != nil {
			return err
		}
	}
	return nil
}

// tag is a word that stands out.
func (d drawing) tag(word string, y int) error {
	const pad = 22
	b := fit(word, style{face: d.title, size: 32, line: 100}, 16, d.room()-2*pad, 32)
	wide := d.wide(b.style, b.lines[0]) + 2*pad
	left := d.begin(margin, wide)
	d.fill(coral, rounded(left*unit, y*unit, wide*unit, tagHigh*unit, tagHigh*unit/2), moved(0, 0), left, y, wide, tagHigh)
	return d.put(onSun, b.style, b.lines[0], margin+pad, y+37)
}

// put sets a line that begins so far from the side where reading begins.
func (d drawing) put(with ink, st style, text string, x, y int) error {
	if d.Mirrored {
		x = Width - x - d.wide(st, text)
	}
	return d.write(with, st, text, x, y)
}

// wide is how wide a line is, in pixels.
func (d drawing) wide(st style, text string) int {
	var w writer
	return st.units(w.width(st, text)) / unit
}

// begin is the left side of what is so wide and begins so far from the side where reading
// begins.
func (d drawing) begin(x, wide int) int {
	if d.Mirrored {
		return Width - x - wide
	}
	return x
}

// room is how wide the title may be.
func (d drawing) room() int {
	switch {
	case len(d.Seats) > 0:
		return 470
	case d.Ticket != (Ticket{}), d.Portrait != nil:
		return Width - 2*margin - panel - gap
	}
	return Width - 2*margin
}
