package calendar

import (
	"regexp"
	"strings"
	"sync"
)

const dateLike = `write year, month and day like "2026-03-05", with a time like "2026-03-05 18:00"`

const longestDate = 80 // bytes beyond which nobody meant a date

// mend says why s has not the shape of a date, and what it most likely should be. It
// reads s again as loosely as people write: "5.3.2026 6pm CET".
func mend(s string) *Mistake {
	if strings.TrimSpace(s) == "" {
		return badDate("the date is empty", dateLike)
	}
	if partOfDate().MatchString(s) {
		return badDate(quote(s)+" is only part of a date", `write the day as well, like "2026-03-05"`)
	}
	var l looseDate
	if len(s) > longestDate || !l.read(s) {
		return badDate(quote(s)+" is not a date", dateLike)
	}
	var offers []string
	for _, day := range l.days {
		w, ok := scan(day + l.clock + l.offset)
		if !ok {
			return badDate(quote(s)+" is not a date", dateLike)
		}
		if m := w.fault(); m == nil {
			offers = append(offers, `"`+w.stamp().String()+`"`)
		} else if len(l.days) == 1 {
			return m
		}
	}
	if len(offers) == 0 {
		return badDate(quote(s)+" is not a date", dateLike)
	}
	m := badDate(l.fault, "write "+strings.Join(offers, " or ")+l.besides)
	if len(offers) == 1 && l.besides == "" {
		m.Meant, m.Sure = strings.Trim(offers[0], `"`), !l.doubtful
	}
	return m
}

// A looseDate is a date while it is read loosely.
type looseDate struct {
	rest    string
	fault   string   // the first thing that is wrong, in words
	days    []string // "2026-03-05", both where day and month may be swapped
	clock   string   // " 18:00" or ""
	offset  string   // "+01:00", "Z" or ""
	besides string   // what else to write: the zone or the end

	doubtful bool // it holds what the offer leaves out
}

func (l *looseDate) read(s string) bool {
	l.rest = strings.Join(strings.Fields(s), " ")
	if l.rest != s {
		l.blame("there are blanks too many in " + quote(s))
	}
	if m := l.cut(weekday); m != nil {
		l.blame("a date goes without the name of the day, " + quote(m[1]))
		l.doubtful = true
	}
	if !l.readDay() {
		return false
	}
	l.readClock()
	l.readPlace()
	if l.fault == "" {
		l.blame(quote(s) + " is not written like other dates")
	}
	return l.rest == ""
}

// blame keeps the first fault: the others are mended without words.
func (l *looseDate) blame(fault string) {
	if l.fault == "" {
		l.fault = fault
	}
}

// cut takes what matches off the rest, and returns the match and its groups.
func (l *looseDate) cut(pattern shape) []string {
	m := pattern().FindStringSubmatch(l.rest)
	if m != nil {
		l.rest = l.rest[len(m[0]):]
	}
	return m
}

// A shape is a pattern that is compiled when it is first needed, as in most hubs it
// never is.
type shape func() *regexp.Regexp

func shaped(pattern string) shape {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}

// number is a short run of digits as a number; "" is 0.
func number(s string) int { return max(0, digits(s)) }
