package check

import (
	"fmt"

	"kith/generator/diag"
	"kith/generator/hub"
)

var onePersonOnce = Rule{
	Name:     "look-alike",
	Severity: diag.Warning,
	Doc: `Each person has one file. Two files are most likely of one person where both have the
same profile elsewhere, the same name (accents and the order of its words aside), or names
of which one letter differs. If it is one person, keep one file and write the other id
under "aliases" there. If there are two, readers cannot tell them apart either: let their
names do it, or give each a link to their own profile.

    name: Maria Silva (Porto)`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		t := twins{problems: problems, profiles: map[string]*hub.Member{}, addresses: map[string]*hub.Member{}, names: map[string]*hub.Member{}, near: map[uint64]*hub.Member{}, shared: shared(p)}
		for _, m := range p.Members {
			if m.Visibility != hub.Hidden {
				t.meet(m)
			}
		}
	},
}

// twins are the people met so far, by what tells a person. Each is looked up and never
// compared with all others: a hub may have thousands.
type twins struct {
	problems  *diag.List
	profiles  map[string]*hub.Member
	addresses map[string]*hub.Member // of links that several people may share
	names     map[string]*hub.Member // in plain letters and any order
	near      map[uint64]*hub.Member // by a sum of a name without one of its letters
	shared    map[string]int         // how many people link to an address
}

// shared counts the people who link to each address.
func shared(p hub.Parts) map[string]int {
	count := map[string]int{}
	for _, m := range p.Members {
		for _, l := range m.Links {
			count[addressOf(l.URL).String()]++
		}
	}
	return count
}

// meet says once of a person whom they look like, by the surest sign.
func (t *twins) meet(m *hub.Member) {
	words := wordsOf(m.Name)
	said := t.byLinks(m, words)
	said = t.byName(m, words, said)
	t.byNearName(m, words, said)
}

func (t *twins) byLinks(m *hub.Member, words []string) (said bool) {
	for _, l := range m.Links {
		a := addressOf(l.URL)
		key := a.String()
		if t.shared[key] > 2 {
			continue // that of a group
		}
		known := t.addresses
		if a.profile() {
			known = t.profiles
		}
		other := known[key]
		switch {
		case other == nil:
			known[key] = m
		case said || other == m:
		case a.profile() || akin(words, wordsOf(other.Name)):
			t.problems.Warnf(l.At, "look-alike", oneFile, "%s has this address, too (%s)", other.Name, other.File)
			said = true
		}
	}
	return said
}

// oneFile is what to do with two files of one person.
const oneFile = `if it is one person, keep one file and name the other id under "aliases"`

func (t *twins) byName(m *hub.Member, words []string, said bool) bool {
	key := inAnyOrder(words)
	if key == "" {
		return said
	}
	other := t.names[key]
	switch {
	case other == nil:
		t.names[key] = m
		return said
	case said || otherProfile(m, other):
		return true
	}
	t.problems.Warnf(m.At("name"), "look-alike", oneFile+"; if there are two, let their names tell them apart", "%s has the same name (%s)", other.Name, other.File)
	return true
}

func (t *twins) byNearName(m *hub.Member, words []string, said bool) {
	for i := range words {
		for sum := range withoutOne(words, i) {
			other := t.near[sum]
			switch {
			case other == nil:
				t.near[sum] = m
			case said || other == m || otherProfile(m, other) || !oneLetter(words, wordsOf(other.Name)):
			default:
				said = true
				t.problems.Warnf(m.At("name"), "look-alike", oneFile+"; if there are two, a link to each one's profile tells them apart",
					"the name differs from that of %s by one letter (%s)", fmt.Sprintf("%q", other.ID), other.File)
			}
		}
	}
}
