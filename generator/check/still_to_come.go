package check

import (
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var madeByNow = Rule{
	Name:     "still-to-come",
	Severity: diag.Warning,
	Doc: `What somebody asks was asked, what is kept was made, and a project that goes on has
begun: on a day that has been. One that is still to come would stand above all others
until then. An idea may say when it is to begin.

    status: idea
    started: 2027-01-10`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		tomorrow := life.today.AddDays(1) // it is tomorrow already somewhere
		coming := func(e *hub.Entry, key string, day calendar.Day, hint string, fix func(*hub.Entry, string, calendar.Day) diag.Fix) {
			if day.Compare(tomorrow) > 0 && day.Compare(life.last) <= 0 {
				problems.Warnf(e.At(key), "still-to-come", hint, "%s is still to come", spoken(day)).Fix = fix(e, key, day)
			}
		}
		for _, a := range h.Asks {
			coming(&a.Entry, "date", a.Date, "write the day on which it was asked", life.past)
		}
		for _, p := range h.Projects {
			if p.Status != hub.Idea {
				coming(&p.Entry, "started", p.Started, `write the day on which it began, or "status: idea" until then`, life.slipped)
			}
		}
		for _, r := range h.Resources {
			coming(&r.Entry, "date", r.Date, "write the day on which it was made", life.past)
		}
	},
}
