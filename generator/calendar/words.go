package calendar

import (
	"fmt"
	"strings"
	"time"
)

// Words says times in a language. The zero value is English.
type Words struct{}

// Day is a day in full: "Thursday 5 March 2026". The zero Day is "".
func (Words) Day(d Day) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s %d %s %d", d.Weekday(), d.Date, d.Month, d.Year)
}

// ShortDay is a day where the year is plain from what stands around: "5 Mar".
func (Words) ShortDay(d Day) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%d %s", d.Date, d.Month.String()[:3])
}

// Month is the month of a day: "March 2026".
func (Words) Month(d Day) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%s %d", d.Month, d.Year)
}

// Clock is the time of day in t's own zone: "18:00".
func (Words) Clock(t time.Time) string { return t.Format("15:04") }

// Zone says whose clocks t is told by: "Berlin (UTC+1)", "Kolkata (UTC+5:30)", "UTC", or
// "UTC+2" where t has an offset and no place.
func (Words) Zone(t time.Time) string {
	_, offset := t.Zone()
	name := t.Location().String()
	city := strings.ReplaceAll(name[strings.LastIndexByte(name, '/')+1:], "_", " ")
	if city == "" || name == "Local" || strings.HasPrefix(name, "Etc/") || timeless[name] {
		return fromUTC(offset)
	}
	return city + " (" + fromUTC(offset) + ")"
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
func (w Words) Span(start, end time.Time) string {
	end = end.In(start.Location())
	first, last := DayOf(start), DayOf(end)
	switch {
	case !end.After(start):
		return w.Clock(start)
	case first == last:
		return w.Clock(start) + "–" + w.Clock(end)
	case first.AddDays(1) == last && w.Clock(end) == "00:00":
		return w.Clock(start) + "–24:00"
	case first.Year != last.Year:
		return fmt.Sprintf("%s %d %s – %s %d %s", w.ShortDay(first), first.Year, w.Clock(start), w.ShortDay(last), last.Year, w.Clock(end))
	}
	return fmt.Sprintf("%s %s – %s %s", w.ShortDay(first), w.Clock(start), w.ShortDay(last), w.Clock(end))
}

// Length says how long something takes, to the minute: "1 hour 30 minutes", "2 days".
// A day is 24 hours.
func (Words) Length(d time.Duration) string {
	minutes := max(0, int(d/time.Minute))
	var parts []string
	for _, unit := range []struct {
		name    string
		minutes int
	}{{"day", 24 * 60}, {"hour", 60}, {"minute", 1}} {
		n := minutes / unit.minutes
		minutes -= n * unit.minutes
		if n > 0 {
			parts = append(parts, count(n, unit.name))
		}
	}
	if len(parts) == 0 {
		return "0 minutes"
	}
	return strings.Join(parts, " ")
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
