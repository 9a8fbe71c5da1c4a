package calendar

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// The ways in which people write a day.
var (
	partOfDate = shaped(`^\d{4}(-\d{1,2})?$`)
	weekday    = shaped(`^(?i)((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[.,]* `)
	yearFirst  = shaped(`^(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})\b`)
	yearAndT   = shaped(`^(\d{4})([-/.])(\d{1,2})([-/.])(\d{1,2})[Tt]`)
	compact    = shaped(`^(\d{4})(\d\d)(\d\d)(?:\b|[Tt])`)
	yearLast   = shaped(`^(\d{1,2})([-/.]) ?(\d{1,2})([-/.]) ?(\d{4})\b`)
	dayMonth   = shaped(`^(?i)(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3,9})[.,]* (\d{4})\b`)
	monthDay   = shaped(`^(?i)([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`)
)

func (l *looseDate) readDay() bool {
	if m := l.cut(yearFirst); m != nil {
		l.yearFirst(m)
	} else if m := l.cut(yearAndT); m != nil {
		l.rest = "T" + l.rest
		l.yearFirst(m)
	} else if m := l.cut(compact); m != nil {
		l.blame(`a date has "-" between its numbers`)
		l.offer(m[1], m[2], m[3])
	} else if m := l.cut(yearLast); m != nil {
		l.yearLast(m)
	} else if m := l.cut(dayMonth); m != nil {
		return l.named(m[3], m[2], m[1])
	} else if m := l.cut(monthDay); m != nil {
		return l.named(m[3], m[1], m[2])
	}
	return len(l.days) > 0
}

func (l *looseDate) yearFirst(m []string) {
	switch {
	case m[2] != "-" || m[4] != "-":
		l.blame(`a date has "-" between its numbers, not ` + quote(strings.Trim(m[2]+m[4], "-")[:1]))
	case len(m[3]) < 2 || len(m[5]) < 2:
		l.blame("month and day have two digits each")
	}
	l.offer(m[1], m[3], m[5])
}

// yearLast reads "5.3.2026", which is day before month wherever dots are used, and
// "3/5/2026" or "3-5-2026", where only a number above 12 tells.
func (l *looseDate) yearLast(m []string) {
	l.blame("a date begins with the year")
	first, second, year := m[1], m[3], m[5]
	dots := m[2] == "."
	if dots || number(second) <= 12 && number(first) > 12 {
		l.offer(year, second, first)
		return
	}
	l.offer(year, first, second)
	if number(second) <= 12 && number(first) != number(second) {
		l.offer(year, second, first)
	}
}

func (l *looseDate) named(year, name, date string) bool {
	for month := time.January; month <= time.December; month++ {
		if strings.HasPrefix(strings.ToLower(month.String()), strings.ToLower(name)) {
			l.blame("a date has numbers only, not " + quote(name))
			l.offer(year, strconv.Itoa(int(month)), date)
			return true
		}
	}
	return false
}

func (l *looseDate) offer(year, month, date string) {
	l.days = append(l.days, fmt.Sprintf("%s-%02d-%02d", year, number(month), number(date)))
}
