package calendar

import (
	"fmt"
	"strings"
	"time"
)

// at is the stamp's wall time with an offset, in seconds east of UTC.
func (s Stamp) at(offset int) Stamp {
	return Stamp{wall: s.wall, offset: int16(offset / 60), form: atOffset}
}

// gap says that the clocks skip the wall time, from when to when.
func (s Stamp) gap(c clocks) *Mistake {
	change := c.change().Unix()
	from := time.Unix(change+int64(c.before), 0).UTC()
	to := time.Unix(change+int64(c.after), 0).UTC()
	jump := from.Format("15:04") + " to " + to.Format("15:04")
	if DayOf(from) != DayOf(to) {
		jump = from.Format("2006-01-02 15:04") + " to " + to.Format("2006-01-02 15:04")
	}
	return &Mistake{Rule: TimeGap,
		Message: fmt.Sprintf("%s does not exist in %s: the clocks jump from %s", s, c.zone, jump),
		Hint: fmt.Sprintf(`write "%s", which is %s there, or "%s", which is %s`,
			s.at(c.before), s.shown(c.instant(c.before)), s.at(c.after), s.shown(c.instant(c.after)))}
}

// shown is what the clocks show at t, with the day where it is not the stamp's.
func (s Stamp) shown(t time.Time) string {
	if DayOf(t) != s.Day() {
		return t.Format("2006-01-02 15:04")
	}
	return t.Format("15:04")
}

// fold says that the clocks show the wall time twice.
func (s Stamp) fold(c clocks) *Mistake {
	return &Mistake{Rule: TimeFold,
		Message: fmt.Sprintf("%s happens twice in %s: the clocks go back", s, c.zone),
		Hint:    fmt.Sprintf(`write "%s" for the first time or "%s" for the second`, s.at(c.before), s.at(c.after))}
}

// wrongOffset says what the offset should have been.
func (s Stamp) wrongOffset(c clocks) *Mistake {
	possible := c.possible()
	offsets, stamps := make([]string, len(possible)), make([]string, len(possible))
	for i, offset := range possible {
		offsets[i] = string(appendOffset(nil, offset/60))
		stamps[i] = `"` + s.at(offset).String() + `"`
	}
	meant := ""
	if len(possible) == 1 {
		meant = s.at(possible[0]).String()
		local := Stamp{wall: s.wall, form: wallTime}
		stamps = append(stamps, `"`+local.String()+`" without an offset`)
	}
	return &Mistake{Rule: WrongOffset, Meant: meant,
		Message: fmt.Sprintf("%s was at %s on %s, not %s", c.zone, strings.Join(offsets, " or "), s.Day(), appendOffset(nil, int(s.offset))),
		Hint:    "write " + strings.Join(stamps, " or ")}
}
