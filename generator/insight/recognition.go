package insight

import (
	"slices"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// Newness is for how many days somebody is new.
const Newness = 365

// Recognition is whom thanks reach. Its basis counts the shout-outs.
type Recognition struct {
	Basis
	Givers      int
	Receivers   int
	Coverage    Share         // of the current members, those who were thanked
	Reciprocity Share         // of the pairs of people with thanks between them, those with thanks both ways
	Reaching    Share         // of the shout-outs, those that reach somebody who is new
	New         Share         // of the current members, those who are new: what Reaching is to be held against
	Unthanked   []*hub.Member // current members who led a session in these days, and whom nobody ever thanked
}

// RecognitionOf finds whom thanks reached in the last [Stretch] days. People thank less
// often than they meet, and some once a year; so it looks at a year.
//
//	coverage    = current members thanked at least once / current members
//	reciprocity = pairs of people who thanked each other / pairs of which at least one thanked the other
//	reaching    = shout-outs to somebody who joined or first came at most [Newness] days before / shout-outs
//	new         = current members who joined or first came at most [Newness] days ago / current members
//
// Thanks to oneself reach nobody. Of whom nobody knows since when they are here, is not
// new. Kith's own. It speaks from three shout-outs on.
func RecognitionOf(h *hub.Hub) Recognition {
	r := Recognition{Basis: Basis{Days: stretch(h), Least: Fewest}}
	type pair struct{ from, to *hub.Member }
	givers, thanked, pairs := map[*hub.Member]bool{}, map[*hub.Member]bool{}, map[pair]bool{}
	for _, t := range h.Shoutouts {
		others := othersThanked(t)
		if !r.Days.Has(t.Date) || len(others) == 0 {
			continue
		}
		r.Count++
		givers[t.By] = true
		reaches := false
		for _, m := range others {
			reaches = reaches || isNew(m, t.Date)
			thanked[m] = true
			pairs[pair{t.By, m}] = true
		}
		r.Reaching.All++
		if reaches {
			r.Reaching.Some++
		}
	}
	r.Givers, r.Receivers = len(givers), len(thanked)
	for p := range pairs {
		if !pairs[pair{p.to, p.from}] {
			r.Reciprocity.All += 2
			continue
		}
		r.Reciprocity.All++ // it comes along twice
		r.Reciprocity.Some++
	}
	r.Reciprocity.All, r.Reciprocity.Some = r.Reciprocity.All/2, r.Reciprocity.Some/2
	r.cover(h, thanked)
	return r
}

// cover looks at all current members.
func (r *Recognition) cover(h *hub.Hub, thanked map[*hub.Member]bool) {
	for _, m := range current(h) {
		r.Coverage.All++
		r.New.All++
		if thanked[m] {
			r.Coverage.Some++
		}
		if isNew(m, h.Today()) {
			r.New.Some++
		}
		if !thankedBy(m, h.Today()) && len(heldIn(m.Hosted, r.Days)) > 0 {
			r.Unthanked = append(r.Unthanked, m)
		}
	}
}

// isNew tells that somebody joined, or first came, not long before a day.
func isNew(m *hub.Member, day calendar.Day) bool {
	since := joined(m)
	return !since.IsZero() && since.DaysTo(day) <= Newness
}

// othersThanked are those whom a shout-out thanks: nobody thanks themselves.
func othersThanked(t *hub.Shoutout) []*hub.Member {
	if !slices.Contains(t.Thanked, t.By) {
		return t.Thanked
	}
	return slices.DeleteFunc(slices.Clone(t.Thanked), func(m *hub.Member) bool { return m == t.By })
}

// thankedBy tells that somebody was ever thanked up to a day.
func thankedBy(m *hub.Member, day calendar.Day) bool {
	return len(m.Thanked) > 0 && m.Thanked[0].Date.Compare(day) <= 0
}
