package insight

import (
	"maps"
	"slices"
	"time"

	"kith/generator/calendar"
)

// Turns is the first midnight after the window's end, and before another moment, at which
// somebody's role is another though nothing happens: what they did has left the window,
// or a day has come that a file speaks of. It is zero where there is none.
//
// That a session is over may change roles too, and is for whoever asks to foresee: before
// is the first such moment.
func (p *Participation) Turns(before time.Time) time.Time {
	for _, day := range p.by.turningDays(p.Days.To) {
		midnight := day.In(p.by.hub.Zone)
		if !before.IsZero() && !midnight.Before(before) {
			break
		}
		if then := p.by.at(p.by.window(day, midnight))[0]; !slices.EqualFunc(p.People, then.People, sameRole) {
			return midnight
		}
	}
	return time.Time{}
}

func sameRole(a, b Taking) bool { return a.Member == b.Member && a.Role == b.Role }

// turningDays are those after a day on which something leaves the window or enters it.
func (o *observer) turningDays(today calendar.Day) []calendar.Day {
	days := map[calendar.Day]bool{}
	past, last := today.AddDays(-o.thresholds.Window), calendar.Day{}
	note := func(day calendar.Day) {
		if day == last || day.Compare(past) <= 0 { // many come at once, and most are long gone
			return
		}
		last = day
		days[day], days[day.AddDays(o.thresholds.Window)] = true, true
	}
	for _, s := range o.hub.Sessions {
		if !s.Start.IsZero() {
			note(calendar.DayOf(s.Start.In(o.hub.Zone)))
			note(s.Date.Day()) // another day, maybe, where it was held
		}
	}
	for day := range o.hub.Dated() {
		note(day)
	}
	for _, m := range o.hub.Members {
		days[m.Joined], days[m.Left] = true, true
	}
	all := slices.SortedFunc(maps.Keys(days), calendar.Day.Compare)
	return slices.DeleteFunc(all, func(d calendar.Day) bool { return d.Compare(today) <= 0 })
}
