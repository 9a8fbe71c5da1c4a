package calendar

import (
	"fmt"
	"strings"
	"time"
)

// ParseDuration reads how long a session takes, as people write it: "90m", "1h 30m",
// "1.5h", "90 minutes", "1 hour and 15 minutes", "3 days", or as ISO 8601 does:
// "PT1H30M". A day is 24 hours, a week 7 days. Units go from large to small, each at
// most once; only the last may have a fraction. The sum is a whole number of minutes, at
// least one and at most 31 days. Errors are *Mistake of rule bad-duration.
func ParseDuration(s string) (time.Duration, error) {
	var l length
	if m := l.read(s); m != nil {
		return 0, m
	}
	switch {
	case l.seconds < 60:
		return 0, badDuration(quote(s)+" is shorter than a minute", `leave the duration out, or write it like "90m"`)
	case l.seconds > 31*day:
		return 0, badDuration(quote(s)+" is longer than 31 days", "write each meeting as a session of its own")
	case l.seconds%minute != 0:
		return 0, badDuration(quote(s)+" is not a whole number of minutes", `write hours and minutes, like "1h 30m"`)
	}
	return time.Duration(l.seconds) * time.Second, nil
}

func badDuration(message, hint string) *Mistake {
	return &Mistake{Rule: BadDuration, Message: message, Hint: hint}
}

const likeThis = `write it like "90m", "1h 30m" or "2 days"`

// The units of a duration, in seconds.
const (
	minute = 60
	hour   = 60 * minute
	day    = 24 * hour
	week   = 7 * day
)

// units are the words of people.
var units = map[string]int{
	"s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1,
	"m": minute, "min": minute, "mins": minute, "minute": minute, "minutes": minute,
	"h": hour, "hr": hour, "hrs": hour, "hour": hour, "hours": hour,
	"d": day, "day": day, "days": day,
	"w": week, "week": week, "weeks": week,
}

// dateUnits and timeUnits are the letters of ISO 8601, before and after its "T".
var (
	dateUnits = map[string]int{"w": week, "d": day}
	timeUnits = map[string]int{"h": hour, "m": minute, "s": 1}
)

// A length is a duration while it is read.
type length struct {
	seconds  int
	last     int  // the unit that was read last, 0 at the beginning
	fraction bool // nothing may follow
}

func (l *length) read(s string) *Mistake {
	lower := strings.ToLower(strings.Trim(s, " "))
	switch {
	case lower == "":
		return badDuration("the duration is empty", likeThis)
	case lower[0] == '-':
		return badDuration(quote(s)+" is negative", likeThis)
	case lower[0] != 'p':
		return l.readAll(lower, units)
	}
	date, clock, hasClock := strings.Cut(lower[1:], "t")
	if strings.Contains(lower, " ") || date == "" && clock == "" || hasClock && clock == "" {
		return badDuration(quote(s)+" is not a duration", `write it like "PT1H30M" or "1h 30m"`)
	}
	if m := l.readAll(date, dateUnits); m != nil {
		return m
	}
	return l.readAll(clock, timeUnits)
}

// readAll reads numbers with their units until nothing is left.
func (l *length) readAll(s string, units map[string]int) *Mistake {
	for s != "" {
		number, rest := span(s, "0123456789.,")
		word, rest := span(strings.TrimLeft(rest, " "), "abcdefghijklmnopqrstuvwxyz")
		unit := units[word]
		switch {
		case number == "":
			return badDuration(quote(s)+" is not a duration", likeThis)
		case word == "":
			return l.noUnit(number, rest)
		case unit == 0:
			return noUnitCalled(word)
		}
		if m := l.add(number, unit); m != nil {
			return m
		}
		s = strings.TrimLeft(rest, " ")
		if and, found := strings.CutPrefix(s, "and "); found {
			s = strings.TrimLeft(and, " ")
		}
	}
	return nil
}

// add adds a number of units, in whole seconds.
func (l *length) add(number string, unit int) *Mistake {
	whole, fraction, hasFraction := strings.Cut(strings.ReplaceAll(number, ",", "."), ".")
	n, f, parts := digits(whole), digits(fraction), 1
	for range fraction {
		parts *= 10
	}
	switch {
	case whole == "" || hasFraction && fraction == "" || n < 0 || f < 0:
		return badDuration(quote(number)+" is not a number", likeThis)
	case len(whole) > 7 || len(fraction) > 7:
		return badDuration(quote(number)+" has too many digits", likeThis)
	case l.fraction:
		return badDuration("only the last part of a duration may have a fraction", likeThis)
	case l.last != 0 && unit >= l.last:
		return badDuration("the parts of a duration go from large to small, each once", likeThis)
	case unit*f%parts != 0:
		return badDuration(quote(number)+" does not come to whole minutes", `write hours and minutes, like "1h 30m"`)
	}
	l.seconds += n*unit + unit*f/parts
	l.last, l.fraction = unit, hasFraction
	return nil
}

// noUnit is for a number at the end: "90", "1h30" or "1:30".
func (l *length) noUnit(number, rest string) *Mistake {
	n, after := digits(number), digits(strings.TrimPrefix(rest, ":"))
	switch {
	case len(number)+len(rest) > 5:
	case len(rest) == 3 && rest[0] == ':' && n >= 0 && after >= 0:
		return noUnitBut(number+rest, fmt.Sprintf("%dh %dm", n, after))
	case l.last == hour && n >= 0 && rest == "":
		return noUnitBut(number, fmt.Sprintf("%dh %dm", l.seconds/hour, n))
	case l.last == 0 && n >= 0 && rest == "":
		return badDuration(quote(number)+" has no unit", fmt.Sprintf(`write "%dm" or "%dh"`, n, n))
	}
	return badDuration(quote(number)+" has no unit", likeThis)
}

// noUnitBut is for a number that can only count one thing.
func noUnitBut(number, meant string) *Mistake {
	return &Mistake{Rule: BadDuration, Message: quote(number) + " has no unit", Hint: `write "` + meant + `"`, Meant: meant, Sure: true}
}

func noUnitCalled(word string) *Mistake {
	switch word {
	case "m", "month", "months": // "m" only gets here from ISO 8601, before the "T"
		return badDuration("not every month is equally long", likeThis)
	case "y", "year", "years":
		return badDuration("not every year is equally long", likeThis)
	}
	return badDuration("there is no unit "+quote(word), `units are "m" for minutes, "h" for hours and "d" for days`)
}

// span cuts s behind its first letters that are all of set.
func span(s, set string) (string, string) {
	i := 0
	for i < len(s) && strings.IndexByte(set, s[i]) >= 0 {
		i++
	}
	return s[:i], s[i:]
}
