package hub

import "cmp"

// Thresholds are from what on somebody counts as core, active or occasional, as
// "participation" of purpose.md says it. What is zero is not said there.
type Thresholds struct {
	Window       int   // how many days count, today among them
	CoreLed      int   // sessions that somebody of the core has led
	CoreShare    Share // or the share of sessions that they took part in,
	CoreSessions int   // where there were at least so many
	ActiveShare  Share // the share of sessions that active people took part in
}

// usually are the thresholds of a hub that says nothing else: half a year; two sessions
// led or half of at least four; a quarter.
var usually = Thresholds{Window: 180, CoreLed: 2, CoreShare: Whole / 2, CoreSessions: 4, ActiveShare: Whole / 4}

// Filled are the thresholds with the usual ones where nothing is said.
func (t Thresholds) Filled() Thresholds {
	return Thresholds{
		Window:       cmp.Or(t.Window, usually.Window),
		CoreLed:      cmp.Or(t.CoreLed, usually.CoreLed),
		CoreShare:    cmp.Or(t.CoreShare, usually.CoreShare),
		CoreSessions: cmp.Or(t.CoreSessions, usually.CoreSessions),
		ActiveShare:  cmp.Or(t.ActiveShare, usually.ActiveShare),
	}
}

// A Share is a part of a whole, in ten-thousandths: a quarter is 2500. Whole numbers
// compare alike on every machine.
type Share int

// Whole is all of it.
const Whole Share = 10_000

// Within tells that some of a number are at least the share of it. Nothing is no share
// of nothing.
func (s Share) Within(some, of int) bool { return of > 0 && some*int(Whole) >= int(s)*of }
