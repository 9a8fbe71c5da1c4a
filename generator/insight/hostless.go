package insight

import (
	"time"

	"kith/generator/hub"
)

// A Hostless is a session that comes soon, and that nobody hosts.
type Hostless struct {
	Session *hub.Session
	Helping []*hub.Member // a few who offer or know one of its topics
}

// soon is how long before a session somebody should know who hosts it.
const soon = 28 * 24 * time.Hour

// HostlessOf are the sessions of the next four weeks that are written down and have no
// host: neither they nor their series name one, and nobody says they will. A host who is
// hidden hosts. Where sessions are held of which nobody names a host, none is missing.
func HostlessOf(h *hub.Hub, hosting Hosting) []Hostless {
	if !hosting.Enough() {
		return nil
	}
	var list []Hostless
	for _, s := range h.Ahead {
		if !s.Coming || s.Foreseen || s.Start.Before(h.AsOf) || s.Start.Sub(h.AsOf) > soon {
			continue
		}
		named := len(s.Hosts) + len(s.Hosting) + len(s.Speakers)
		if of := h.OneSeries(s.Series.ID); of != nil {
			named += len(of.Hosts)
		}
		if named == 0 {
			list = append(list, Hostless{s, fewFor(h, s.Topics, nil)})
		}
	}
	return list
}
