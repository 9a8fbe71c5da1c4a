package source

import (
	"strings"

	"kith/generator/calendar"
	"kith/generator/hub"
)

func readSeries(r *reader) func(*hub.Parts) {
	s := &hub.Series{
		Title:    r.text(required, "title"),
		Rhythm:   r.line(required, Rhythm, "rhythm"),
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
	s.Rule = r.rule(s.Rhythm)
	s.Entry = r.entry(hub.AllSeries)
	return func(p *hub.Parts) { p.Series = append(p.Series, s) }
}

// pauses reads days and stretches of days.
func (r *reader) pauses(key string) []hub.Pause {
	var pauses []hub.Pause
	for _, v := range r.values(r.get(optional, Pauses, key), key) {
		days, err := calendar.ParseDays(strings.TrimSpace(v.Text))
		if r.mistake(v.At, err); err == nil {
			pauses = append(pauses, hub.Pause{Days: days, At: v.At})
		}
	}
	return pauses
}

var seriesSays = map[string]string{
	"title":    "What the series is called.",
	"rhythm":   "When it comes again, such as every 2nd Thursday 18:00.",
	"duration": "How long a session of the series takes.",
	"from":     "The first day of the series.",
	"until":    "The last day of the series.",
	"pauses":   "Days, or stretches of days, on which the series rests.",
	"timezone": "The time zone of the times; if absent, the hub's.",
	"hosts":    "The ids of those who open and lead the sessions.",
	"location": "Where the sessions are held.",
	"join":     "The web address where one takes part online.",
	"topics":   "What the sessions are about.",
}
