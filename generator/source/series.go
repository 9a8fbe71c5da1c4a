package source

import (
	"strings"

	"kith/generator/calendar"
	"kith/generator/hub"
)

func readSeries(r *reader) func(*hub.Parts) {
	s := &hub.Series{
		Title:    r.text(required, "title"),
		Rhythm:   r.text(required, "rhythm"),
		Duration: r.duration("duration"),
		From:     r.day(optional, "from"),
		Until:    r.day(optional, "until"),
		Pauses:   r.pauses("pauses"),
		Timezone: r.zone("timezone"),
		Hosts:    r.refs(optional, "hosts", "host"),
		Location: r.text(optional, "location"),
		Join:     r.web("join"),
		Topics:   r.terms("topics"),
	}
	s.Entry = r.entry(hub.AllSeries)
	return func(p *hub.Parts) { p.Series = append(p.Series, s) }
}

// pauses reads days and stretches of days.
func (r *reader) pauses(key string) []hub.Pause {
	var pauses []hub.Pause
	for _, v := range r.values(r.get(optional, key), key) {
		days, err := calendar.ParseDays(strings.TrimSpace(v.Text))
		if r.mistake(v.At, err); err == nil {
			pauses = append(pauses, hub.Pause{Days: days, At: v.At})
		}
	}
	return pauses
}
