package insight

import (
	"slices"

	"kith/generator/hub"
)

// A Waiting is an ask that nobody has answered, and who could.
type Waiting struct {
	Ask     *hub.Ask
	Days    int           // since it was asked
	Helping []*hub.Member // a few; neither the asker nor who wants it too
}

// UnansweredOf are the open asks up to today, those that wait longest first. One without a
// date has waited nobody knows how long.
func UnansweredOf(h *hub.Hub, asks Asks) []Waiting {
	var waiting []Waiting
	for _, a := range asks.Waiting {
		if !a.Date.IsZero() {
			aside := append(slices.Clone(a.Wanting), a.Asker)
			waiting = append(waiting, Waiting{a, a.Date.DaysTo(h.Today()), fewFor(h, a.Topics, aside)})
		}
	}
	return waiting
}
