package insight

import (
	"kith/generator/calendar"
	"kith/generator/hub"
)

// wasHeld tells that a session took place: its time is over, and nobody called it off.
func wasHeld(s *hub.Session) bool {
	return s.Status != hub.Cancelled && !s.Coming && !s.Start.IsZero()
}

// held are the sessions that took place, by start.
func held(sessions []*hub.Session) []*hub.Session {
	list := make([]*hub.Session, 0, len(sessions))
	for _, s := range sessions {
		if wasHeld(s) {
			list = append(list, s)
		}
	}
	return list
}

// heldIn are the sessions that took place on some days.
func heldIn(sessions []*hub.Session, days calendar.Days) []*hub.Session {
	var list []*hub.Session
	for _, s := range sessions {
		if wasHeld(s) && days.Has(s.Day()) {
			list = append(list, s)
		}
	}
	return list
}

// named tells that somebody recorded who was there, and not only how many.
func named(s *hub.Session) bool { return len(s.There)+s.Unseen > 0 }
