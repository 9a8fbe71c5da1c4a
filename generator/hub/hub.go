package hub

import (
	"cmp"
	"time"

	"kith/generator/calendar"
	"kith/generator/crew"
	"kith/generator/markdown"
	"kith/generator/media"
)

// A Hub is a community as its files show it at one moment: only what may be seen,
// joined together and in order. Nobody changes it once Of has made it.
type Hub struct {
	Purpose    *Purpose  // an empty one where the hub has none
	AsOf       time.Time // parts what has been from what is to come; in the hub's zone
	Zone       *time.Location
	Members    []*Member   // visible people, by name
	Series     []*Series   // by title
	Sessions   []*Session  // those that have a file, by start
	Ahead      []*Session  // not over at AsOf, by start: cancelled ones too, and what rhythms foresee
	Shoutouts  []*Shoutout // by date
	Asks       []*Ask      // by date
	Projects   []*Project  // by title
	Resources  []*Resource // by date, those without one first
	Topics     []*Topic    // by title
	Things     []Thing     // pages and the like, by file; see All
	Attendance []*Attendance
	Files      []string

	Mistakes []Mistake  // dates that mean no instant
	Dangling []Dangling // references that lead to no entry
	Unknown  []Ref      // people who are named and have no file
	Twice    []Ref      // people who stand in the same list already

	all      []*Entry           // kind by kind, by file
	members  map[string]*Member // by folded id and alias, hidden people included
	entries  map[Key]*Entry
	sessions map[string]*Session
	series   map[string]*Series
	asks     map[string]*Ask // those of hidden people included
	projects map[string]*Project
	kept     map[string]*Resource
	things   map[Key]Thing
	kinds    []Kind // of things, in order of their first file
	named    []Kind // the order in which [[id]] without a kind is looked up
	thanks   map[string]*Shoutout
	unspoken map[string]*Shoutout // those of people who hide, or to them alone
	topics   map[string]*Topic    // by slug and alias
	assets   map[string]bool
	pictures map[string]media.Picture
	secrets  []string                 // ids and aliases of hidden people, folded
	withheld map[string]bool          // pictures of people who do not want to be seen
	notes    map[string][]*Attendance // by session
	paths    map[string]*Entry        // by path within content/
}

// A Mistake is a date that cannot be placed in time, found where it was joined with
// its zone.
type Mistake struct {
	Session *Session
	Key     string // "date" or "end"
	Err     error  // usually a *calendar.Mistake
}

// A Dangling is a reference in a text that leads to no entry. It may still lead to a
// file, a list or an anchor.
type Dangling struct {
	In  *Entry
	Ref markdown.Ref
}

// A Moment is when a hub is looked at.
type Moment struct {
	AsOf  calendar.Stamp // asked for; zero where nobody asked
	Now   time.Time      // serves where neither AsOf nor the hub's own as-of is set
	Zones *calendar.Zones
}

// Of joins parts to a hub. The parts stay as they are.
func Of(p Parts, at Moment) *Hub {
	h := &Hub{Purpose: &Purpose{Entry: Entry{Kind: Purposes, ID: "purpose", File: "content/purpose.md"}}, Files: p.Files, pictures: p.Pictures}
	if p.Purpose != nil {
		*h.Purpose = *p.Purpose
	}
	h.standAt(at)
	h.seat(p)
	h.withhold(p)
	h.schedule(p, at.Zones)
	h.make(p)
	h.thank(p)
	h.name(p)
	crew.Together(
		h.follow, // where texts lead is nobody's business but the texts'
		func() { h.connect(); h.foresee(); h.order() },
	)
	return h
}

// standAt settles the hub's zone and moment.
func (h *Hub) standAt(at Moment) {
	h.Zone = zone(at.Zones, h.Purpose.Timezone)
	h.AsOf = at.Now.In(h.Zone)
	asked := cmp.Or(at.AsOf, h.Purpose.AsOf)
	if asked.IsZero() {
		return
	}
	moment, err := asked.In(h.Zone, false)
	if err != nil {
		moment = asked.Day().In(h.Zone)
	}
	h.AsOf = moment.In(h.Zone)
}

// zone is the first of the named zones that is known, else UTC.
func zone(zones *calendar.Zones, names ...string) *time.Location {
	for _, name := range names {
		if name == "" {
			continue
		}
		if loc, err := zones.Load(name); err == nil {
			return loc
		}
	}
	return time.UTC
}

// Today is the day of the as-of moment in the hub's zone.
func (h *Hub) Today() calendar.Day { return calendar.DayOf(h.AsOf) }

// ZoneStated tells that the hub says which zone its times are in.
func (h *Hub) ZoneStated() bool { return h.Purpose.Timezone != "" }
