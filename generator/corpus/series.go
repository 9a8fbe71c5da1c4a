package corpus

import (
	"strings"
	"time"
)

// A series is a rhythm, and the days it gives.
type series struct {
	id, title, rhythm, location string
	at                          time.Duration // since midnight
	on                          func(time.Time) bool
}

func rhythms() []series {
	return []series{
		{"bench-thursday", "Bench Thursday", "every 2nd Thursday 18:00", "the tram depot", 18 * time.Hour, func(t time.Time) bool {
			return daysBetween(firstDay(), t)%14 == 0
		}},
		{"lunch-table", "Lunch table", "monthly on the last Tuesday 12:30", "the bakery yard", 12*time.Hour + 30*time.Minute, func(t time.Time) bool {
			return t.Weekday() == time.Tuesday && t.AddDate(0, 0, 7).Month() != t.Month()
		}},
		{"field-saturday", "Field Saturday", "monthly on the first Saturday 10:00", "the boathouse", 10 * time.Hour, func(t time.Time) bool {
			return t.Weekday() == time.Saturday && t.Day() <= 7
		}},
	}
}

// days are when the series meets, from the first day to the last.
func (s series) days() []time.Time {
	var days []time.Time
	for t := firstDay(); !t.After(lastDay()); t = t.AddDate(0, 0, 1) {
		if s.on(t) {
			days = append(days, t.Add(s.at))
		}
	}
	return days
}

func (c *community) writeSeries() {
	p := pen{c, "../"}
	for _, s := range rhythms() {
		c.write("series/"+s.id+".md", []string{
			"title: " + s.title,
			"rhythm: " + s.rhythm,
			"duration: 90m",
			"from: " + iso(firstDay()),
			"hosts: " + list(c.ids(c.draw(2, firstDay()))),
			"location: " + s.location,
			"topics: " + list(some(c.dice, c.words.topics, 2)),
		}, strings.TrimSpace(p.paragraph()))
	}
}
