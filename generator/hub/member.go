package hub

import "kith/generator/calendar"

// A Role is how close somebody sits to the middle. Each is of value.
type Role string

const (
	Core       Role = "core"
	Active     Role = "active"
	Occasional Role = "occasional"
	Peripheral Role = "peripheral"
)

// Roles are the four roles, from the middle outwards.
var Roles = []Role{Core, Active, Occasional, Peripheral}

// A Visibility is how much of a person is published.
type Visibility string

const (
	Public   Visibility = "public"
	NameOnly Visibility = "name-only" // the name, nothing else
	Hidden   Visibility = "hidden"    // no trace
)

// Visibilities are all there are, the most open first.
var Visibilities = []Visibility{Public, NameOnly, Hidden}

// A Member is a person of the community.
type Member struct {
	Entry
	Name       string
	Role       Role // empty where nobody declared one
	Joined     calendar.Day
	Left       calendar.Day // when they move on; it may be to come, see Alumnus
	Pronouns   string
	Languages  []string
	Location   string
	Timezone   string
	Avatar     Asset
	Skills     []Term
	Offers     []Term
	Wants      []Term
	Links      []Link
	Aliases    []Ref // earlier ids
	Visibility Visibility

	// What other files say of this person, found by Of; each in order of time.
	Hosted, Spoke, Attended []*Session
	Sessions                []*Session  // all of these, each once
	Thanked, Thanks         []*Shoutout // received and given
	Shoutouts               []*Shoutout // all of these, each once
	Asked, Answered         []*Ask      // their own, and those they answered; by date
	Leads, Contributes      []*Project  // by title
	Shared                  []*Resource // by date

	gone bool // see Alumnus
}

// Alumnus tells that the person has moved on by the hub's day: on the day of leaving they
// are gone, before it they are here like anybody else.
func (m *Member) Alumnus() bool { return m.gone }

// Since is the day from which the community knows the person: as written, else the
// first session or thanks that names them. It is zero where nothing does.
func (m *Member) Since() calendar.Day {
	day := m.Joined
	if !day.IsZero() {
		return day
	}
	if len(m.Sessions) > 0 {
		day = m.Sessions[0].Date.Day()
	}
	if len(m.Shoutouts) > 0 && (day.IsZero() || m.Shoutouts[0].Date.Compare(day) < 0) {
		day = m.Shoutouts[0].Date
	}
	return day
}
