package site

import (
	"kith/generator/hub"
	"kith/generator/site/api"
)

func (m *maker) seriesData(s *hub.Series) api.Series {
	d := api.Series{
		ID: s.ID, URL: m.fully(s.Address()), Markdown: m.copyOf(s.Address()), Title: s.Title,
		Rhythm: s.Rhythm, Duration: isoLength(s.Duration), From: dated(s.From), Until: dated(s.Until), Timezone: s.Zone.String(),
		Hosts: m.refsTo(m.visible(s.Hosts)), Location: s.Location, Join: s.Join, Topics: m.termRefs(s.Topics),
	}
	for _, p := range s.Pauses {
		d.Pauses = append(d.Pauses, paused(p))
	}
	for _, f := range s.Ahead {
		start, end := instants(f)
		d.Foreseen = append(d.Foreseen, api.Occurrence{Date: f.Date.String(), Start: start, End: end, AllDay: f.AllDay()})
	}
	return d
}

// paused is a pause as front matter writes it.
func paused(p hub.Pause) string {
	if p.From == p.To {
		return p.From.String()
	}
	return p.From.String() + ".." + p.To.String()
}

func (m *maker) sessionData(s *hub.Session) api.Session {
	d := api.Session{
		ID: s.ID, URL: m.fully(s.Address()), Markdown: m.copyOf(s.Address()), Title: s.Title,
		Date: s.Date.String(), AllDay: s.AllDay(), Duration: isoLength(s.Duration), Status: string(s.Status), Replaces: dated(s.Replaces),
		Hosts: m.refsTo(s.Hosting), Speakers: m.refsTo(s.Speaking), Attendees: m.refsTo(s.There), Topics: m.termRefs(s.Topics),
		Location: s.Location, Recording: m.kept(s.Recording), Slides: m.kept(s.Slides),
	}
	m.dataOfTime(&d, s)
	if s.Coming {
		d.Join = s.Join
	}
	if s.Origin != nil {
		d.From = m.refTo(s.Origin)
	}
	if s.Counted() {
		n := s.People()
		d.People = &n
	}
	if of := m.hub.OneSeries(s.Series.ID); of != nil {
		d.Series = m.refTo(&of.Entry)
	}
	return d
}

// dataOfTime are the instants of a session and the zone they are in.
func (m *maker) dataOfTime(d *api.Session, s *hub.Session) {
	if s.Start.IsZero() {
		return
	}
	d.Start, d.End = instants(s)
	if s.Zone != nil {
		if zone, err := m.zones.Load(s.Zone.String()); err == nil {
			d.Timezone = zone.String()
		}
	}
}

// instants are when a session begins and, where that is known, ends.
func instants(s *hub.Session) (start, end string) {
	if s.Finish.After(s.Start) {
		end = machine(s.Finish)
	}
	return machine(s.Start), end
}
