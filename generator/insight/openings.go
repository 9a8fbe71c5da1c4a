package insight

import (
	"time"

	"kith/generator/hub"
)

const (
	notice  = 3 * 24 * time.Hour  // somebody needs it who is asked to hold a session
	planned = 90 * 24 * time.Hour // how far ahead they look
)

// OpeningsOf are the sessions in 3 to 90 days that nobody has given a topic yet, in order
// of time: planned ones that name neither topic, host nor speaker, and those that a rhythm
// foresees, where the last session of the series had a topic or none was held.
func OpeningsOf(h *hub.Hub) []*hub.Session {
	takes := map[string]bool{}
	for _, s := range h.Series {
		before := held(s.Held)
		takes[s.ID] = len(before) == 0 || len(before[len(before)-1].Topics) > 0
	}
	var open []*hub.Session
	for _, s := range h.Ahead {
		if ahead := s.Start.Sub(h.AsOf); !s.Coming || ahead < notice || ahead > planned {
			continue
		}
		if s.Foreseen && takes[s.Series.ID] || !s.Foreseen && len(s.Topics)+len(s.Hosts)+len(s.Speakers) == 0 {
			open = append(open, s)
		}
	}
	return open
}

// A Proposal is a gap that somebody could close, and a session to do it in.
type Proposal struct {
	Need    Need
	Opening *hub.Session // nil where there is none left
}

// ProposalsOf gives each gap that is ready, and that no session to come is about, one
// opening: the most wanted gap the next.
func ProposalsOf(needs []Need, open []*hub.Session) []Proposal {
	var proposals []Proposal
	for _, n := range needs {
		if !n.Gap() || !n.Ready() || n.Coming != nil {
			continue
		}
		p := Proposal{Need: n}
		if len(proposals) < len(open) {
			p.Opening = open[len(proposals)]
		}
		proposals = append(proposals, p)
	}
	return proposals
}
