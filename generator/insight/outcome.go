package insight

import (
	"slices"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// An Outcome is what a session led to, thanks aside.
type Outcome struct {
	Answered  []*hub.Ask      // asks that it answered, by date
	Resources []*hub.Resource // that come from it, by date
	Projects  []*hub.Project  // that grew from it, or from what it answered
	Asked     []*hub.Ask      // that grew from it
	Sessions  []*hub.Session  // the next that grew from the same ask or project as it did, by start
}

// Following is how many sessions are told of that grew from what a session grew from.
const Following = 3

// OutcomeOf finds what a session that was held led to, up to the as-of day.
//
//	answered  = asks that became the session, or that it grew from, and that are answered
//	resources = those that name it as their session
//	projects  = those whose text refers to it, or that an ask of its became; begun on its day or later, as far as that is known
//	asked     = asks whose text refers to it, on its day or later
//	sessions  = the next [Following] of those that grew from the same ask or project
//
// A project that was under way before, or an earlier ask, may refer to a session that it
// did not come of. Kith's own.
func OutcomeOf(h *hub.Hub, s *hub.Session) Outcome {
	if !s.TookPlace() || len(s.Asks)+len(s.Resources)+len(s.Mentions()) == 0 && s.Origin == nil {
		return Outcome{}
	}
	o := outcome{days: calendar.Days{From: s.Day(), To: h.Today()}, of: s}
	for _, a := range s.Asks {
		if a.Standing() == hub.Answered {
			o.Answered = append(o.Answered, a)
		}
		for _, p := range a.Projects {
			o.project(p)
		}
		o.follow(a.Sessions)
	}
	if s.Origin != nil && s.Origin.Kind == hub.Projects {
		o.follow(h.Project(s.Origin.ID).Sessions)
	}
	for _, r := range s.Resources {
		if r.Date.Compare(o.days.To) <= 0 {
			o.Resources = append(o.Resources, r)
		}
	}
	for _, e := range s.Mentions() {
		switch e.Kind {
		case hub.Projects:
			o.project(h.Project(e.ID))
		case hub.Asks:
			o.ask(h.Ask(e.ID))
		}
	}
	return o.Outcome
}

// An outcome is one that is being found.
type outcome struct {
	Outcome
	of   *hub.Session
	days calendar.Days // from the session's to the as-of day
}

func (o *outcome) project(p *hub.Project) {
	grew := p.Started.IsZero() || o.days.Has(p.Started)
	if grew && &p.Entry != o.of.Origin && !slices.Contains(o.Projects, p) {
		o.Projects = append(o.Projects, p)
	}
}

func (o *outcome) ask(a *hub.Ask) {
	if o.days.Has(a.Date) && !slices.Contains(o.of.Asks, a) {
		o.Asked = append(o.Asked, a)
	}
}

// follow notes the next of some sessions, which are in order of time.
func (o *outcome) follow(sessions []*hub.Session) {
	later, _ := slices.BinarySearchFunc(sessions, o.of.Start, func(s *hub.Session, start time.Time) int {
		if s.Start.After(start) {
			return 1
		}
		return -1
	})
	left := Following
	for _, s := range sessions[later:] {
		if left == 0 {
			break
		}
		if s.Status != hub.Cancelled && !slices.Contains(o.Sessions, s) {
			o.Sessions = append(o.Sessions, s)
			left--
		}
	}
	slices.SortStableFunc(o.Sessions, func(a, b *hub.Session) int { return a.Start.Compare(b.Start) })
	o.Sessions = o.Sessions[:min(len(o.Sessions), Following)]
}
