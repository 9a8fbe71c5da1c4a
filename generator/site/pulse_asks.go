package site

// asksFinding tells what becomes of what people ask for: well where two of three were
// answered.
func (m *maker) asksFinding() finding {
	a := m.figures().asks
	f := about("asks", m.words.Say("pulse.asks"), m.words.Markup("pulse.asks.how"))
	if !a.Enough() {
		f.Missing, f.Act = m.words.Markup("pulse.asks.missing", "folder", code("asks/")), m.shell.Ask
		return f
	}
	evidence := m.words.Count("pulse.asks.of", a.Replied.All, "answered", m.words.Number(a.Replied.Some))
	if 3*a.Replied.Some >= 2*a.Replied.All {
		f.is(true, m.words.Say("pulse.asks.met"), evidence, "")
	} else {
		f.Act = link(m.words.Say("asks.all-open"), m.href(asking))
		f.is(false, m.words.Say("pulse.asks.wait"), evidence, m.words.Say("pulse.head.asks"))
	}
	f.Reading = m.words.Say("pulse.asks.reading")
	m.tell(&f, m.lately(),
		tally{label: m.words.Say("pulse.asks.answered"), full: a.Answered},
		tally{label: m.words.Say("pulse.asks.open"), open: a.Open},
		tally{label: m.words.Say("pulse.asks.closed"), cross: a.Closed},
	)
	if a.Response.Known.Some > 0 {
		f.Facts = append(f.Facts, m.words.Count("pulse.asks.first", rounded(a.Response.Median)))
	}
	return f
}
