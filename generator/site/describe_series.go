package site

import (
	"strings"
	"time"

	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
	"kith/generator/site/linked"
)

// rhythmic is a series.
func (m *maker) rhythmic(s *hub.Series) linked.Series {
	l := linked.Series{Name: s.Title, URL: m.absolute(s.Address()), About: m.sentence(s), Organizer: m.us(), Schedule: schedule(s)}
	l.Attendance, l.Location = venue(s.Location, s.Join)
	return l
}

// schedule is a rhythm as the vocabulary can say it; nil where it cannot. Which of
// several days of a month is meant ("the last weekday") has no words there.
func schedule(s *hub.Series) *linked.Schedule {
	every, known := periods[s.Rule.Freq]
	if !known || len(s.Rule.Positions) > 0 {
		return nil
	}
	l := &linked.Schedule{
		Every: "P" + number(max(1, s.Rule.Interval)) + every, MonthDays: s.Rule.MonthDays,
		From: dated(s.From), Until: dated(s.Until), Zone: s.Zone.String(), Duration: isoLength(s.Duration),
	}
	for _, d := range s.Rule.Weekdays {
		l.Days = append(l.Days, weekday(d))
	}
	for _, month := range s.Rule.Months {
		l.Months = append(l.Months, int(month))
	}
	if s.Rule.HasTime {
		l.At = time.Date(1, 1, 1, s.Rule.Hour, s.Rule.Minute, 0, 0, time.UTC).Format("15:04")
	}
	for _, p := range s.Pauses {
		if p.From == p.To {
			l.Except = append(l.Except, p.From.String())
		}
	}
	return l
}

// periods are the letters of ISO 8601 for them.
var periods = map[rhythm.Freq]string{rhythm.Daily: "D", rhythm.Weekly: "W", rhythm.Monthly: "M", rhythm.Yearly: "Y"}

// weekday is a day as iCalendar writes it (RFC 5545, section 3.3.10).
func weekday(d rhythm.Weekday) string {
	day := strings.ToUpper(d.Day.String()[:2])
	if d.Nth == 0 {
		return day
	}
	return number(d.Nth) + day
}

// isoLength is a length as ISO 8601 writes it: "PT1H30M".
func isoLength(d time.Duration) string {
	if d < time.Second {
		return ""
	}
	length := "PT"
	for _, unit := range []struct {
		of     time.Duration
		letter string
	}{{time.Hour, "H"}, {time.Minute, "M"}, {time.Second, "S"}} {
		if n := d / unit.of; n > 0 {
			length += number(int(n)) + unit.letter
		}
		d %= unit.of
	}
	return length
}
