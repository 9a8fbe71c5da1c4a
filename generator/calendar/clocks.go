package calendar

import (
	"fmt"
	"sort"
	"time"
)

// clocks are the clocks of a zone around a time that they may or may not show.
//
// They change at most once within reach of it, before or after: a test holds the zone
// data to that. So at most two offsets matter.
type clocks struct {
	zone          *time.Location
	wall          int64 // seconds since 1970 on the wall clock, as if it were UTC
	before, after int   // offsets in force well before and well after, in seconds east of UTC
}

// reach is more than any clock has ever been from UTC, in seconds (Asia/Manila was at
// -15:56 until 1844).
const reach = 16 * 60 * 60

func clocksAround(wall int64, zone *time.Location) clocks {
	if zone == nil {
		zone = time.UTC
	}
	return clocks{zone, wall, offsetAt(wall-reach, zone), offsetAt(wall+reach, zone)}
}

func offsetAt(unix int64, zone *time.Location) int {
	_, offset := time.Unix(unix, 0).In(zone).Zone()
	return offset
}

// shows tells whether the clocks show the wall time while at offset, one of the two.
func (c clocks) shows(offset int) bool {
	return c.before == c.after || offsetAt(c.wall-int64(offset), c.zone) == offset
}

// instant is the wall time at offset, as the zone's clocks show it.
func (c clocks) instant(offset int) time.Time {
	return time.Unix(c.wall-int64(offset), 0).In(c.zone)
}

// change is the first moment of the clocks' new offset, where there is one.
func (c clocks) change() time.Time {
	from := c.wall - reach
	n := sort.Search(2*reach, func(i int) bool { return offsetAt(from+int64(i), c.zone) != c.before })
	return time.Unix(from+int64(n), 0).In(c.zone)
}

// possible lists the offsets with which the wall time may be written: where it is in
// a gap, both that meet there, else those at which the clocks show it.
func (c clocks) possible() []int {
	before, after := c.shows(c.before), c.shows(c.after)
	switch {
	case before && (!after || c.before == c.after):
		return []int{c.before}
	case after && !before:
		return []int{c.after}
	}
	return []int{c.before, c.after}
}

// In says which instant is meant in a zone, which also gives the result its location.
// A bare day means its first moment there. A nil zone is UTC.
//
// stated tells whether somebody wrote that zone down. Then an offset that the zone
// did not have at that time is a mistake of rule wrong-offset; "Z" never is, for it
// claims nothing about local clocks (RFC 9557, section 2). Where no zone is stated the
// offset stands, and the result is in the zone only if that has the very offset, else
// in a nameless fixed one. In a gap of the zone's clocks either of the two offsets
// that meet there is right.
//
// A wall time that the clocks skip or show twice is a mistake of rule time-gap or
// time-fold; so is a bare day that the zone left out. Offsets are compared to the
// minute: before standard time many zones had seconds, which cannot be written.
func (s Stamp) In(zone *time.Location, stated bool) (time.Time, error) {
	if zone == nil {
		zone = time.UTC
	}
	switch {
	case s.form == none:
		return time.Time{}, badDate("there is no date", `write one like "2026-03-05 18:00"`)
	case s.form == bareDay:
		return s.dayIn(zone)
	case s.form == wallTime:
		return s.wallIn(zone)
	case !stated:
		return s.standing(zone), nil
	case s.form == zulu:
		return time.Unix(s.wall, 0).In(zone), nil
	}
	return s.offsetIn(zone)
}

func (s Stamp) dayIn(zone *time.Location) (time.Time, error) {
	day := s.Day()
	start := day.In(zone)
	if DayOf(start) != day {
		return time.Time{}, &Mistake{Rule: TimeGap,
			Message: fmt.Sprintf("%s left out %s", zone, day),
			Hint:    fmt.Sprintf(`the day after "%s" was "%s": write one of these`, DayOf(start.Add(-time.Second)), DayOf(start))}
	}
	return start, nil
}

func (s Stamp) wallIn(zone *time.Location) (time.Time, error) {
	c := clocksAround(s.wall, zone)
	before, after := c.shows(c.before), c.shows(c.after)
	switch {
	case before && after && c.before != c.after:
		return time.Time{}, s.fold(c)
	case before:
		return c.instant(c.before), nil
	case after:
		return c.instant(c.after), nil
	}
	return time.Time{}, s.gap(c)
}

// standing is the instant at the stamp's own offset.
func (s Stamp) standing(zone *time.Location) time.Time {
	offset := int(s.offset) * 60
	unix := s.wall - int64(offset)
	if offsetAt(unix, zone) == offset {
		return time.Unix(unix, 0).In(zone)
	}
	if offset == 0 {
		zone = time.UTC
	} else {
		zone = time.FixedZone("", offset)
	}
	return time.Unix(unix, 0).In(zone)
}

func (s Stamp) offsetIn(zone *time.Location) (time.Time, error) {
	c := clocksAround(s.wall, zone)
	possible := c.possible()
	for _, unit := range []int{1, 60} { // first to the second: a zone may have moved by less than a minute
		for _, offset := range possible {
			if offset/unit == int(s.offset)*60/unit {
				return c.instant(offset), nil
			}
		}
	}
	return time.Time{}, s.wrongOffset(c)
}
