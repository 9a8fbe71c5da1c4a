package check

import (
	"time"

	"kith/generator/diag"
	"kith/generator/hub"
)

var notEndless = Rule{
	Name:     "long-session",
	Severity: diag.Warning,
	Doc: `A session is a meeting, or a few days of meetings. One that lasts longer than a
month has most likely an end in the wrong year or month. What goes on for months is a
series, or a project.

Wrong:

    date: 2026-03-05
    end: 2027-03-06

Right:

    date: 2026-03-05
    end: 2026-03-06`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Sessions {
			const day = 24 * time.Hour
			lasts := s.Finish.Sub(s.Start)
			if lasts <= longest*day {
				continue
			}
			problems.Warnf(s.At("end"), "long-session", "mend the end; what goes on for months is a series", "this session lasts %d days", lasts/day)
		}
	},
}

// longest is how many days a session lasts at most, as of every duration.
const longest = 31
