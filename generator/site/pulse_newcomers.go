package site

import (
	"html/template"

	"kith/generator/insight"
)

// newcomersFinding tells whether those who came once came again: well where half of them
// did.
func (m *maker) newcomersFinding() finding {
	n := m.figures().newcomers
	days := m.words.Number(insight.Return)
	f := about("newcomers", m.words.Say("pulse.newcomers"), m.words.Markup("pulse.newcomers.how", "days", template.HTML(days)))
	switch {
	case !n.Enough():
		f.Missing = m.words.Markup("pulse.newcomers.missing", append(attendance[:4:4], "days", template.HTML(days))...)
		return f
	case n.Back.All < fewestPeople:
		f.Missing = m.words.Markup("pulse.few")
		return f
	}
	evidence := m.words.Count("pulse.newcomers.of", n.Back.All, "back", m.words.Number(n.Back.Some))
	if 2*n.Back.Some >= n.Back.All {
		f.is(true, m.words.Say("pulse.newcomers.back"), evidence, "")
	} else {
		f.is(false, m.words.Say("pulse.newcomers.seldom"), evidence, m.words.Say("pulse.head.newcomers"))
	}
	f.Reading = m.words.Say("pulse.newcomers.reading")
	m.tell(&f, f.Title,
		tally{label: m.words.Say("pulse.newcomers.within", "days", days), full: n.Back.Some},
		tally{label: m.words.Say("pulse.newcomers.not"), open: n.Back.All - n.Back.Some},
		tally{label: m.words.Say("pulse.newcomers.yet"), dashed: n.Early.All},
		tally{label: m.words.Say("session.not-recorded"), dashed: n.Unknown},
	)
	return f
}
