package calendar

import (
	"fmt"
	"strings"
)

// The ways in which people write a time of day, and what they put behind it.
var (
	clock24    = shaped(`^(?i)[ ,]*(?:t|at )?((\d{1,2})([:.h])(\d\d)(?:[:.](\d\d))?(?:([.,])\d+)?(?: ?(h|uhr)\b)?)`)
	clock12    = shaped(`^(?i)[ ,]*(?:t|at )?((\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?)`)
	hourOnly   = shaped(`^(?i)[ ,]*(?:t|at )?((\d{1,2}) ?(?:h|uhr|o'clock))(?:\b|$)`)
	clockTight = shaped(`^[ Tt]?((\d\d)(\d\d)(\d\d)?)`)
	fromUTCBy  = shaped(`^(?i) ?(?:utc|gmt)? ?([-+−])(\d{1,2}):?(\d\d)?$`)
	atUTC      = shaped(`^(?i) ?(?:z|utc|gmt)$`)
	zoneName   = shaped(`^ ?[\[(]?([A-Za-z]{2,}[A-Za-z_/+-]*)[\])]?$`)
	anEnd      = shaped(`^ ?(?:-|–|—|to|until) ?(\d{1,2})[:.](\d\d)$`)
)

func (l *looseDate) readClock() {
	if m := l.cut(clock12); m != nil {
		l.blame(quote(m[1]) + " is not a time of the 24-hour clock")
		hour := number(m[2])
		if hour <= 12 {
			hour %= 12
			if strings.EqualFold(m[4], "p") {
				hour += 12
			}
		}
		l.clock = fmt.Sprintf(" %02d:%02d", hour, number(m[3]))
	} else if m := l.cut(clock24); m != nil {
		l.clock24(m)
	} else if m := l.cut(hourOnly); m != nil {
		l.blame(quote(m[1]) + " is not a time like " + quote("18:00"))
		l.clock = fmt.Sprintf(" %02d:00", number(m[2]))
	} else if m := l.cut(clockTight); m != nil {
		l.blame(`a time has ":" between its numbers`)
		l.clock = fmt.Sprintf(" %s:%s:%02d", m[2], m[3], number(m[4]))
	}
}

func (l *looseDate) clock24(m []string) {
	switch {
	case m[6] != "":
		l.doubtful = true
		l.blame("a time has no fractions of a second")
	case m[3] != ":" || m[7] != "":
		l.blame(quote(m[1]) + " is not a time like " + quote("18:00"))
	case len(m[2]) < 2:
		l.blame("the hour has two digits")
	}
	l.clock = fmt.Sprintf(" %02d:%s:%02d", number(m[2]), m[4], number(m[5]))
}

// readPlace reads what stands behind a time: an offset, a zone's name or an end.
func (l *looseDate) readPlace() {
	if l.clock == "" {
		return
	}
	if m := l.cut(anEnd); m != nil {
		l.blame("a date has no end")
		l.besides = fmt.Sprintf(` and "end: %s %02d:%s"`, l.days[0], number(m[1]), m[2])
	} else if m := l.cut(fromUTCBy); m != nil {
		l.blame(`an offset from UTC is written like "+01:00"`)
		l.offset = fmt.Sprintf("%s%02d:%02d", strings.ReplaceAll(m[1], "−", "-"), number(m[2]), number(m[3]))
	} else if l.cut(atUTC) != nil {
		l.blame(`UTC is written as "Z"`)
		l.offset = "Z"
	} else if m := l.cut(zoneName); m != nil {
		zone := zoneCalled(m[1])
		if zone == "" {
			l.blame(quote(m[1]) + " has no place in a date")
			l.doubtful = true
			return
		}
		l.blame("a date does not hold a time zone, " + quote(m[1]))
		l.besides = fmt.Sprintf(` and "timezone: %s"`, zone)
	}
}
