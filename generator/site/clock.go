package site

import (
	"time"

	"kith/generator/words"
)

// clock says how far somebody's clocks are from the hub's at the as-of moment: "1 hour
// behind Berlin". A zone that nobody knows is left as it is written.
func (m *maker) clock(zone string) string {
	if zone == "" {
		return ""
	}
	theirs, err := m.zones.Load(zone)
	if err != nil {
		return zone
	}
	if theirs.String() == m.hub.Zone.String() {
		return m.clocksOf(theirs)
	}
	_, here := m.hub.AsOf.Zone()
	_, there := m.hub.AsOf.In(theirs).Zone()
	apart := time.Duration(there-here) * time.Second
	switch home := m.city(m.hub.Zone); {
	case apart > 0:
		return m.words.Say("clock.ahead", "length", m.words.Length(apart), "place", home)
	case apart < 0:
		return m.words.Say("clock.behind", "length", m.words.Length(-apart), "place", home)
	default:
		return m.words.Say("clock.same", "place", home)
	}
}

// clocksOf names a zone as a place's time: "Berlin time", or "UTC".
func (m *maker) clocksOf(zone *time.Location) string {
	if city := words.City(zone); city != "" {
		return m.words.Say("zone.time", "place", city)
	}
	return m.city(zone)
}

// city is the place a zone is named for, or its offset where it is named for none.
func (m *maker) city(zone *time.Location) string {
	if city := words.City(zone); city != "" {
		return city
	}
	return m.words.Zone(m.hub.AsOf.In(zone))
}
