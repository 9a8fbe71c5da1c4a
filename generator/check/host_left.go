package check

import (
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var hostsAreHere = Rule{
	Name:     "host-has-left",
	Severity: diag.Warning,
	Doc: `A session that is still to come needs a host who is here. Its page names whoever
stands in "hosts", or in those of its series, and people would turn to somebody who has
left.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Sessions {
			if s.Coming {
				gone(h, s.Hosts, s.Date.Day(), "this session", problems)
			}
		}
		for _, s := range h.Series {
			if s.Until.IsZero() || s.Until.Compare(h.Today()) >= 0 {
				gone(h, s.Hosts, h.Today(), "the next of these sessions", problems)
			}
		}
	},
}

// gone warns of hosts who have left before a day.
func gone(h *hub.Hub, hosts []hub.Ref, day calendar.Day, what string, problems *diag.List) {
	for _, ref := range hosts {
		if m := h.Member(ref.ID); m != nil && passed(m.Left, day, 0) {
			problems.Warnf(ref.At, "host-has-left", "name another host, or remove \"left\" from "+m.File, "%s left on %s, before %s", m.Name, m.Left, what)
		}
	}
}
