package site

// afterlifeFinding tells what sessions leave behind: well where half of them left
// something.
func (m *maker) afterlifeFinding() finding {
	a := m.figures().afterlife
	f := about("afterlife", m.words.Say("pulse.afterlife"), m.words.Markup("pulse.afterlife.how"))
	if !a.Enough() {
		f.Missing = m.words.Markup("pulse.afterlife.missing", "recording", code("recording"), "slides", code("slides"))
		return f
	}
	all := a.Left.All
	evidence := m.words.Count("pulse.afterlife.of", all, "left", m.words.Number(a.Left.Some))
	if 2*a.Left.Some >= all {
		f.is(true, m.words.Say("pulse.afterlife.much"), evidence, "")
	} else {
		f.is(false, m.words.Say("pulse.afterlife.little"), evidence, m.words.Say("pulse.head.afterlife"))
	}
	f.Reading = m.words.Say("pulse.parts")
	m.tell(&f, m.lately(),
		m.portion(capital(m.words.Say("left.notes")), a.Notes, all),
		m.portion(capital(m.words.Say("left.recording")), a.Recordings, all),
		m.portion(capital(m.words.Say("left.slides")), a.Slides, all),
		m.portion(m.words.Say("thanks.menu"), a.Thanked, all),
	)
	return f
}
