package site

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// A group is people of one role.
type group struct {
	id                   string // as in addresses
	title, count, member string // keys of words: of a group, of how many it has, of one of them
}

// groups are the roles from the middle outwards, those of whom none is known, and those
// who have moved on.
var groups = []group{
	{"core", "role.core", "role.core.count", "role.core.member"},
	{"active", "role.active", "role.active.count", "role.active.member"},
	{"occasional", "role.occasional", "role.occasional.count", "role.occasional.member"},
	{"peripheral", "role.peripheral", "role.peripheral.count", "role.peripheral.member"},
	{"here", "role.here", "role.here.count", "role.here.member"},
	{"alumni", "role.alumni", "role.alumni.count", "role.here.member"},
}

// The groups of those who are in none of the rows.
const (
	justHere = 4
	alumni   = 5
)

// groupOf is the number of somebody's group: of the row, for whoever sits in one. Where
// somebody has said no role, the one that is observed is shown.
func (m *maker) groupOf(p *hub.Member) int {
	if p.Alumnus() {
		return alumni
	}
	if i := slices.Index(hub.Roles, cmp.Or(p.Role, m.participation.Role(p))); i >= 0 {
		return i
	}
	return justHere
}

// rolesInWords says how many there are of each: "4 core, 5 active".
func (m *maker) rolesInWords() string {
	var of [alumni + 1]int
	for _, p := range m.hub.Members {
		of[m.groupOf(p)]++
	}
	var roles []string
	for g, n := range of {
		if n > 0 {
			roles = append(roles, m.words.Count(groups[g].count, n))
		}
	}
	if len(roles) == 0 {
		return ""
	}
	return m.words.Say("gathering.title", "roles", m.words.Listed(roles...))
}
