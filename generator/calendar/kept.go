package calendar

import "time"

// At is a time of that day on the clocks of some place.
func (d Day) At(hour, minute int) Stamp {
	return Stamp{wall: time.Date(d.Year, d.Month, d.Date, hour, minute, 0, 0, time.UTC).Unix(), form: wallTime}
}

// Kept is the instant of a wall time that nobody can be asked about, an occurrence of
// a rhythm: what the clocks skip happens as much later as they jump, and of what they
// show twice the first counts (RFC 5545, section 3.3.5). written is the stamp as a file
// must say it, with an offset in these two cases alone. A stamp that is no wall time is
// what In makes of it where no zone is stated; a nil zone is UTC.
func (s Stamp) Kept(zone *time.Location) (at time.Time, written Stamp) {
	if s.form != wallTime {
		at, err := s.In(zone, false)
		if err != nil { // a day that the zone left out, or none
			at = s.Day().In(zone)
		}
		return at, s
	}
	c := clocksAround(s.wall, zone)
	before, after := c.shows(c.before), c.shows(c.after)
	if after && !before {
		return c.instant(c.after), s
	}
	at = c.instant(c.before)
	if before == after && c.before != c.after {
		s = s.at(c.before)
	}
	return at, s
}

// Bare is the stamp's day alone.
func (s Stamp) Bare() Stamp {
	if s.IsZero() {
		return s
	}
	return Stamp{wall: s.Day().At(0, 0).wall, form: bareDay}
}
