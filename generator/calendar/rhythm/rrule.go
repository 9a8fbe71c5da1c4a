package rhythm

import (
	"strconv"
	"strings"
	"time"

	"kith/generator/calendar"
)

// isRRule tells a calendar's rule from a phrase.
func isRRule(text string) bool {
	upper := strings.ToUpper(strings.TrimSpace(text))
	return strings.HasPrefix(upper, "RRULE") || strings.HasPrefix(upper, "DTSTART") || strings.Contains(upper, "FREQ=")
}

// A recurrence is an RRULE while it is read: lines, properties of a line, each with
// its place.
type recurrence struct {
	rule   Rule
	seen   map[string]field
	utcEnd bool
}

// A field is one NAME=VALUE of an RRULE.
type field struct {
	name, value string
	from, to    int // in characters of the text
}

const likeThisRule = `write it like "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", or in words: "every 2nd Thursday 18:00"`

func readRRule(text string) (Rule, *Mistake) {
	r := recurrence{rule: Rule{Interval: 1, WeekStart: time.Monday}, seen: map[string]field{}}
	for _, line := range pieces(field{value: text, to: len([]rune(text))}, " \t\r\n") {
		if m := r.line(line); m != nil {
			return Rule{}, m
		}
	}
	return r.settled()
}

// pieces cuts a field's value where one of the marks stands. Empty pieces are left out.
func pieces(f field, marks string) (list []field) {
	at, start, begun := f.to-len([]rune(f.value)), 0, false
	letters := []rune(f.value)
	for i, c := range letters {
		if strings.ContainsRune(marks, c) {
			if begun {
				list = append(list, field{f.name, string(letters[start:i]), at + start, at + i})
			}
			begun = false
		} else if !begun {
			start, begun = i, true
		}
	}
	if begun {
		list = append(list, field{f.name, string(letters[start:]), at + start, f.to})
	}
	return list
}

func (f field) fail(message, hint string) *Mistake { return mistake(message, hint).in(f.from, f.to) }

// line reads "RRULE:…", "DTSTART;TZID=…:…" or a bare rule.
func (r *recurrence) line(f field) *Mistake {
	name, rest, named := strings.Cut(f.value, ":")
	upper := strings.ToUpper(name)
	after := f
	after.value = rest
	switch {
	case named && upper == "RRULE":
		return r.properties(after)
	case strings.HasPrefix(upper, "DTSTART"):
		return r.start(f, upper, name, rest)
	case strings.HasPrefix(upper, "EXDATE"), strings.HasPrefix(upper, "EXRULE"):
		return f.fail("a rhythm has no exceptions", `list the days on which the series rests under "pauses"`)
	case strings.HasPrefix(upper, "RDATE"):
		return f.fail("a rhythm has no days of its own", "write what comes besides as sessions")
	case strings.Contains(upper, "FREQ=") || strings.Contains(upper, "="):
		return r.properties(f)
	}
	return f.fail(quote(f.value)+" is no part of a calendar's rule", likeThisRule)
}

// start reads a DTSTART: the first day, the time and the zone.
func (r *recurrence) start(f field, upper, name, value string) *Mistake {
	for _, p := range strings.Split(name, ";")[1:] {
		if key, zone, _ := strings.Cut(p, "="); strings.EqualFold(key, "TZID") {
			r.rule.Zone = strings.Trim(zone, `"`)
		}
	}
	stamp, ok := stampOf(value)
	if !ok {
		return f.fail(quote(value)+" is not a date of a calendar", `write it like "DTSTART:20260305T180000"`)
	}
	r.rule.From = stamp.Day()
	if stamp.HasTime() {
		r.rule.HasTime, r.rule.Hour, r.rule.Minute = true, number2(value, 9), number2(value, 11)
	}
	if stamp.HasOffset() {
		r.rule.Zone = "UTC"
	}
	return nil
}

// number2 are the two digits at a place.
func number2(s string, at int) int {
	n, _ := strconv.Atoi(s[at : at+2])
	return n
}

// stampOf reads 20260305, 20260305T180000 or 20260305T180000Z.
func stampOf(s string) (calendar.Stamp, bool) {
	s = strings.ToUpper(s)
	if len(s) < 8 {
		return calendar.Stamp{}, false
	}
	text := s[:4] + "-" + s[4:6] + "-" + s[6:8]
	switch rest := s[8:]; {
	case rest == "":
	case (len(rest) == 7 || len(rest) == 8 && rest[7] == 'Z') && rest[0] == 'T':
		text += " " + rest[1:3] + ":" + rest[3:5] + ":" + rest[5:7] + rest[7:]
	default:
		return calendar.Stamp{}, false
	}
	stamp, err := calendar.ParseStamp(text)
	return stamp, err == nil
}

func (r *recurrence) properties(f field) *Mistake {
	for _, p := range pieces(f, ";") {
		name, value, ok := strings.Cut(p.value, "=")
		name = strings.ToUpper(name)
		if !ok || value == "" {
			return p.fail(quote(p.value)+" says nothing", likeThisRule)
		}
		if _, again := r.seen[name]; again {
			return p.fail(name+" is said twice", "leave one of the two")
		}
		p.name, p.value = name, strings.ToUpper(value)
		r.seen[name] = p
		if m := r.property(p); m != nil {
			return m
		}
	}
	return nil
}

func (r *recurrence) property(p field) (m *Mistake) {
	switch p.name {
	case "FREQ":
		return r.freq(p)
	case "INTERVAL":
		r.rule.Interval, m = p.number(1, maxYears*365)
	case "COUNT":
		r.rule.Count, m = p.number(1, maxCount)
	case "UNTIL":
		return r.until(p)
	case "WKST":
		var w Weekday
		w, m = p.weekday()
		r.rule.WeekStart = w.Day
	case "BYDAY":
		for _, piece := range pieces(p, ",") {
			w, m := piece.weekday()
			if m != nil {
				return m
			}
			r.rule.Weekdays = append(r.rule.Weekdays, w)
		}
	case "BYMONTHDAY":
		r.rule.MonthDays, m = p.numbers(31, true)
	case "BYSETPOS":
		r.rule.Positions, m = p.numbers(366, true)
	case "BYMONTH":
		var months []int
		months, m = p.numbers(12, false)
		for _, n := range months {
			r.rule.Months = append(r.rule.Months, time.Month(n))
		}
	case "BYHOUR":
		r.rule.Hour, m = p.number(0, 23)
		r.rule.HasTime = m == nil
	case "BYMINUTE":
		r.rule.Minute, m = p.number(0, 59)
	case "BYSECOND":
		_, m = p.number(0, 0)
	case "BYWEEKNO", "BYYEARDAY", "BYEASTER":
		return p.fail(p.name+" is not read: nobody knows the number of a week or day by heart", likeThisRule)
	default:
		return p.fail("a calendar's rule has no "+quote(p.name), likeThisRule)
	}
	return m
}

func (r *recurrence) freq(p field) *Mistake {
	freqs := map[string]Freq{"DAILY": Daily, "WEEKLY": Weekly, "MONTHLY": Monthly, "YEARLY": Yearly}
	r.rule.Freq = freqs[p.value]
	switch p.value {
	case "DAILY", "WEEKLY", "MONTHLY", "YEARLY":
		return nil
	case "SECONDLY", "MINUTELY", "HOURLY":
		return p.fail("nobody meets "+strings.ToLower(p.value), `write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY`)
	}
	return p.fail(quote(p.value)+" is no FREQ", `write FREQ=DAILY, WEEKLY, MONTHLY or YEARLY`)
}

func (r *recurrence) until(p field) *Mistake {
	stamp, ok := stampOf(p.value)
	if !ok {
		return p.fail(quote(p.value)+" is not a date of a calendar", `write it like "UNTIL=20261231"`)
	}
	r.rule.Until = stamp
	return nil
}

// number reads a whole number within bounds.
func (p field) number(least, most int) (int, *Mistake) {
	n, err := strconv.Atoi(p.value)
	switch {
	case err == nil && n >= least && n <= most:
		return n, nil
	case strings.Contains(p.value, ",") && strings.HasPrefix(p.name, "BY"):
		return 0, p.fail("a series has one time of day, and "+p.name+" names several", "make a series of each")
	case least == most:
		return 0, p.fail(p.name+" is not read", "a time is hours and minutes: leave "+p.name+" out")
	}
	return 0, p.fail(p.name+"="+p.value+" is not read", "write a number from "+strconv.Itoa(least)+" to "+strconv.Itoa(most)+", or leave "+p.name+" out")
}

// numbers reads a list of numbers from 1, or from the end where they may be negative.
func (p field) numbers(most int, negative bool) (list []int, m *Mistake) {
	for _, piece := range pieces(p, ",") {
		n, err := strconv.Atoi(piece.value)
		if err != nil || n == 0 || n > most || n < -most || n < 0 && !negative {
			return nil, piece.fail(p.name+" has no "+quote(piece.value), "write numbers from 1 to "+strconv.Itoa(most))
		}
		list = append(list, n)
	}
	return list, nil
}

// weekday reads "TH", "2TH" or "-1TH".
func (p field) weekday() (Weekday, *Mistake) {
	if len(p.value) >= 2 {
		cut := len(p.value) - 2
		day := strings.Index("SUMOTUWETHFRSA", p.value[cut:])
		nth, err := strconv.Atoi(p.value[:cut])
		if day >= 0 && day%2 == 0 && (cut == 0 || err == nil && nth != 0 && nth >= -53 && nth <= 53) {
			return Weekday{nth, time.Weekday(day / 2)}, nil
		}
	}
	return Weekday{}, p.fail(quote(p.value)+" is no day of the week", "write MO, TU, WE, TH, FR, SA or SU, with a number before it for one of the month: 2TH")
}
