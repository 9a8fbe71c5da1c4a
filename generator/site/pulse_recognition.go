package site

// recognitionFinding tells whom thanks reach: well where they reached half of the members.
func (m *maker) recognitionFinding() finding {
	r := m.figures().recognition
	f := about("thanks", m.words.Say("pulse.thanks"), m.words.Markup("pulse.thanks.how"))
	switch {
	case !r.Enough():
		f.Missing, f.Act = m.words.Markup("pulse.thanks.missing", "folder", code("shoutouts/")), m.shell.Thank
		return f
	case r.Coverage.All < fewestPeople:
		f.Missing = m.words.Markup("pulse.few")
		return f
	}
	evidence := m.words.Count("pulse.thanks.of", r.Coverage.All, "thanked", m.words.Number(r.Coverage.Some))
	if 2*r.Coverage.Some >= r.Coverage.All {
		f.is(true, m.words.Say("pulse.thanks.most"), evidence, "")
	} else {
		f.Act = m.shell.Thank
		f.is(false, m.words.Say("pulse.thanks.some"), evidence, m.words.Say("pulse.head.thanks"))
	}
	f.Reading = m.words.Say("pulse.parts")
	rows := []tally{m.portion(m.words.Say("pulse.thanks.members"), r.Coverage.Some, r.Coverage.All)}
	if r.Reciprocity.All >= fewestPeople {
		rows = append(rows, m.portion(m.words.Say("pulse.thanks.pairs"), r.Reciprocity.Some, r.Reciprocity.All))
	}
	if r.New.Some >= fewestPeople {
		rows = append(rows, m.portion(m.words.Say("pulse.thanks.new"), r.Reaching.Some, r.Reaching.All))
	}
	m.tell(&f, m.lately(), rows...)
	return f
}
