package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// AnsweredOn is the first day on which something came of an ask, as [AsksOf] finds it; zero
// where none is known.
func AnsweredOn(h *hub.Hub, a *hub.Ask) calendar.Day { return responded(h, a) }
