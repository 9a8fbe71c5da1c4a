package words

import (
	"fmt"
	"strings"
	"time"

	"kith/generator/calendar"
)

// Clock is the time of day in t's own zone: "18:00".
func (w *Words) Clock(t time.Time) string { return t.Format("15:04") }

// Zone says whose clocks t is told by: "Berlin (UTC+1)", "Kolkata (UTC+5:30)", "UTC", or
// "UTC+2" where t has an offset and no place.
func (w *Words) Zone(t time.Time) string {
	_, offset := t.Zone()
	if city := City(t.Location()); city != "" {
		return w.Say("zone.place", "place", city, "offset", fromUTC(offset))
	}
	return fromUTC(offset)
}

// City is the place a zone is named for; empty where it is named for none.
func City(zone *time.Location) string {
	name := zone.String()
	if name == "Local" || strings.HasPrefix(name, "Etc/") || timeless[name] {
		return ""
	}
	return strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], "_", " ")
}

// timeless are the names that mean UTC itself and no place.
var timeless = map[string]bool{
	"UTC": true, "UCT": true, "Universal": true, "Zulu": true, "Greenwich": true, "GMT0": true, "GMT+0": true, "GMT-0": true,
}

// fromUTC words seconds east of UTC, with a true minus sign.
func fromUTC(offset int) string {
	sign, minutes := "+", offset/60
	if minutes < 0 {
		sign, minutes = "−", -minutes
	}
	switch {
	case minutes == 0:
		return "UTC"
	case minutes%60 == 0:
		return fmt.Sprintf("UTC%s%d", sign, minutes/60)
	}
	return fmt.Sprintf("UTC%s%d:%02d", sign, minutes/60, minutes%60)
}

// Span says from when to when, in start's zone: "18:00–19:30", to midnight
// "18:00–24:00", to another day "5 Mar 22:00 – 7 Mar 01:00" and to another year
// "31 Dec 2026 22:00 – 1 Jan 2027 01:00". Without an end after start it is
// start's clock alone.
func (w *Words) Span(start, end time.Time) string {
	end = end.In(start.Location())
	first, last := calendar.DayOf(start), calendar.DayOf(end)
	switch {
	case !end.After(start):
		return w.Clock(start)
	case first == last:
		return w.Say("time.span", "from", w.Clock(start), "to", w.Clock(end))
	case first.AddDays(1) == last && w.Clock(end) == "00:00":
		return w.Say("time.span", "from", w.Clock(start), "to", "24:00")
	case first.Year != last.Year:
		return w.Say("date.span", "from", w.clockOn(w.ShortDayOfYear(first), start), "to", w.clockOn(w.ShortDayOfYear(last), end))
	}
	return w.Say("date.span", "from", w.clockOn(w.ShortDay(first), start), "to", w.clockOn(w.ShortDay(last), end))
}

// clockOn is a time of day on a day that is worded already.
func (w *Words) clockOn(day string, t time.Time) string {
	return w.Say("time.on", "day", day, "time", w.Clock(t))
}

// Days says from one day to another in short: "26–28 Nov", "30 Nov – 2 Dec".
func (w *Words) Days(first, last calendar.Day) string {
	switch {
	case first == last:
		return w.ShortDay(first)
	case first.Month == last.Month && first.Year == last.Year:
		return w.daysOfMonth(first, last)
	}
	return w.Say("date.span", "from", w.ShortDay(first), "to", w.ShortDay(last))
}

// Length says how long something takes, to the minute: "1 hour 30 minutes", "2 days".
// A day is 24 hours.
func (w *Words) Length(d time.Duration) string {
	minutes := max(0, int(d/time.Minute))
	said := ""
	for _, unit := range []struct {
		key     string
		minutes int
	}{{"time.days", 24 * 60}, {"time.hours", 60}, {"time.minutes", 1}} {
		n := minutes / unit.minutes
		minutes -= n * unit.minutes
		switch {
		case n == 0:
		case said == "":
			said = w.Count(unit.key, n)
		default:
			said = w.Say("time.and", "more", said, "less", w.Count(unit.key, n))
		}
	}
	if said == "" {
		return w.Count("time.minutes", 0)
	}
	return said
}
