package site

// few is up to how many people who lead half of all sessions are few.
const few = 3

// hostingFinding tells on how many shoulders the sessions rest. Where fewer than that many
// lead, it says no number: everybody would know whose it is.
func (m *maker) hostingFinding() finding {
	h := m.figures().hosting
	f := about("hosts", m.words.Say("pulse.hosting"), m.words.Markup("pulse.hosting.how"))
	if !h.Enough() {
		f.Missing = m.words.Markup("pulse.hosting.missing")
		return f
	}
	if len(h.Hosts) < fewestPeople {
		f.Act = m.shell.Propose
		f.is(false, m.words.Say("pulse.hosting.few"), m.words.Say("pulse.hosting.hands", "crowd", m.words.Number(fewestPeople)), m.words.Say("pulse.head.hands"))
		return f
	}
	evidence := m.words.Count("pulse.hosting.half", h.Absent)
	if h.Absent > few {
		f.is(true, m.words.Say("pulse.hosting.many"), evidence, "")
	} else {
		f.Act = m.shell.Propose
		f.is(false, m.words.Say("pulse.hosting.few"), evidence, m.words.Count("pulse.head.hosting", h.Absent))
	}
	f.Reading = m.words.Say("pulse.hosting.reading")
	m.tell(&f, m.lately(),
		tally{label: m.words.Say("pulse.hosting.one-half"), full: h.Absent},
		tally{label: m.words.Say("pulse.hosting.other-half"), open: len(h.Hosts) - h.Absent},
	)
	return f
}
