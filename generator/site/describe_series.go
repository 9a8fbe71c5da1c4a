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

// exceptMost is how many days a schedule leaves out one by one.
const exceptMost = 60

// schedule is a rhythm as the vocabulary can say it; nil where it cannot. Which of
// several days of a month is meant ("the last weekday") has no words there, nor has a
// long pause of a rhythm that comes every day.
func schedule(s *hub.Series) *linked.Schedule {
	course, err := s.Course()
	rule := course.Rule()
	every, known := periods[rule.Freq]
	if err != nil || !known || len(rule.Positions) > 0 {
		return nil
	}
	l := &linked.Schedule{
		Every: "P" + number(max(1, rule.Interval)) + every, MonthDays: rule.MonthDays,
		Until: dated(s.Until), Zone: s.Zone.String(), Duration: isoLength(s.Duration), Except: resting(s, course),
	}
	if len(l.Except) > exceptMost {
		return nil
	}
	if !s.From.IsZero() || rule.Interval > 1 {
		l.From = course.First().String()
	}
	for _, d := range rule.Weekdays {
		l.Days = append(l.Days, weekday(d))
	}
	for _, month := range rule.Months {
		l.Months = append(l.Months, int(month))
	}
	if rule.HasTime {
		l.At = time.Date(1, 1, 1, rule.Hour, rule.Minute, 0, 0, time.UTC).Format("15:04")
	}
	return l
}

// resting are the days on which a rhythm would come, were it not in a pause.
func resting(s *hub.Series, course rhythm.Course) (days []string) {
	for _, p := range s.Pauses {
		for _, o := range course.Unpaused().Occurrences(p.From, p.To) {
			days = append(days, o.Day.String())
		}
	}
	return days
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
