package calendar

import "time"

// written is a date of the right shape, its numbers not yet looked at.
type written struct {
	year, month, date    int
	hour, minute, second int
	sign                 byte // '+', '-', or 0 where there is no numeric offset
	offsetHour           int
	offsetMinute         int
	form                 form
}

// scan takes a date apart. It is strict: ok is false for any other shape. It runs
// for every date of a hub, hence by hand.
func scan(s string) (w written, ok bool) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return w, false
	}
	w = written{year: digits(s[:4]), month: digits(s[5:7]), date: digits(s[8:10]), form: bareDay}
	if w.year < 0 || w.month < 0 || w.date < 0 {
		return w, false
	}
	if len(s) == 10 {
		return w, true
	}
	if s[10] != ' ' && s[10] != 'T' {
		return w, false
	}
	return w, w.scanClock(s[11:])
}

// scanClock takes "18:00" or "18:00:00" apart, and an offset behind it.
func (w *written) scanClock(s string) bool {
	if len(s) < 5 || s[2] != ':' {
		return false
	}
	w.hour, w.minute, w.form = digits(s[:2]), digits(s[3:5]), wallTime
	s = s[5:]
	if len(s) >= 3 && s[0] == ':' {
		w.second, s = digits(s[1:3]), s[3:]
	}
	if w.hour < 0 || w.minute < 0 || w.second < 0 {
		return false
	}
	return s == "" || w.scanOffset(s)
}

// scanOffset takes "Z", "+01:00" or "+0100" apart, a blank before it or none.
func (w *written) scanOffset(s string) bool {
	if s[0] == ' ' {
		s = s[1:]
	}
	if s == "Z" {
		w.form = zulu
		return true
	}
	if len(s) == 6 && s[3] == ':' {
		w.offsetMinute = digits(s[4:])
	} else if len(s) == 5 {
		w.offsetMinute = digits(s[3:])
	} else {
		return false
	}
	w.sign, w.offsetHour, w.form = s[0], digits(s[1:3]), atOffset
	return (w.sign == '+' || w.sign == '-') && w.offsetHour >= 0 && w.offsetMinute >= 0
}

// digits is the number that s writes in ASCII digits, or -1.
func digits(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// stamp is the date that was written, where fault found none.
func (w written) stamp() Stamp {
	wall := time.Date(w.year, time.Month(w.month), w.date, w.hour, w.minute, w.second, 0, time.UTC).Unix()
	s := Stamp{wall: wall, form: w.form}
	if w.form == atOffset {
		s.offset = int16(w.offsetHour*60 + w.offsetMinute)
		if w.sign == '-' {
			s.offset = -s.offset
		}
		if w.sign == '-' && s.offset == 0 {
			s.form = zulu
		}
	}
	return s
}
