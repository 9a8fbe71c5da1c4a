// Package calendar turns what an author writes about time into time.
//
// It owns the reading of dates ([Stamp], [Day], [Days]), of durations and of zone
// names ([Zones]), and the step from a wall clock in a zone to an instant ([Stamp.In]).
// It does no I/O and asks no clock: the data of all time zones is part of the binary,
// so that the same words mean the same instant on every machine.
//
// A time that a zone's clocks skip or show twice is never guessed. It is a [Mistake],
// like all that an author wrote wrong, and its hint says what to write instead.
package calendar

import (
	"strings"
	"unicode/utf8"
)

// A Mistake is what an author wrote wrong about time. It has no place: whoever read
// the words from a file knows where they stand.
type Mistake struct {
	Rule    string // one of the names below
	Message string // lower case, without a full stop
	Hint    string // how to mend it; never empty
	Meant   string // what to write instead, where only one thing can be meant or is most likely
	Sure    bool   // nothing but Meant can be meant
}

// Error is the message.
func (m *Mistake) Error() string { return m.Message }

// The rules that a Mistake may name.
const (
	BadDate     = "bad-date"     // not a date, or one that no calendar has
	BadDuration = "bad-duration" // not a length of time that a session could have
	UnknownZone = "unknown-zone" // not the name of an IANA time zone
	TimeGap     = "time-gap"     // a time of day that the zone's clocks skip
	TimeFold    = "time-fold"    // a time of day that the zone's clocks show twice
	WrongOffset = "wrong-offset" // an offset that the stated zone did not have
)

func badDate(message, hint string) *Mistake {
	return &Mistake{Rule: BadDate, Message: message, Hint: hint}
}

const quoted = 40 // characters of an author's words that a message repeats

// quote repeats an author's words in a message, cut where they are long.
func quote(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if utf8.RuneCountInString(s) > quoted {
		s = string([]rune(s)[:quoted]) + "…"
	}
	return `"` + s + `"`
}
