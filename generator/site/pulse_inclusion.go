package site

// inclusionFinding tells for whom sessions are at a time to be awake: well where that is
// nine of ten.
func (m *maker) inclusionFinding() finding {
	i := m.figures().inclusion
	f := about("hours", m.words.Say("pulse.hours"), m.words.Markup("pulse.hours.how"))
	switch {
	case !i.Enough() || i.Reached.All == 0:
		f.Missing = m.words.Markup("pulse.hours.missing", "timezone", code("timezone"))
		return f
	case i.Reached.All < fewestPeople:
		f.Missing = m.words.Markup("pulse.few")
		return f
	}
	evidence := m.words.Count("pulse.hours.of", i.Reached.All, "awake", m.words.Number(i.Reached.Some))
	if 10*i.Reached.Some >= 9*i.Reached.All {
		f.is(true, m.words.Say("pulse.hours.all"), evidence, "")
	} else {
		f.is(false, m.words.Say("pulse.hours.some"), evidence, m.words.Say("pulse.head.hours"))
	}
	f.Reading = m.words.Say("pulse.hours.reading")
	m.tell(&f, m.words.Say("pulse.hours.starts"),
		tally{label: m.words.Say("pulse.hours.day"), full: i.Reached.Some},
		tally{label: m.words.Say("pulse.hours.night"), open: i.Reached.All - i.Reached.Some},
		tally{label: m.words.Say("pulse.hours.unknown"), dashed: i.Unknown},
	)
	return f
}
