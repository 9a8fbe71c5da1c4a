package insight

import (
	"slices"

	"kith/generator/hub"
)

// FlowOf is who moved between rungs from one observation to a later one, of the same
// hub or of another.
func FlowOf(then, now *Participation) Flow {
	f := Flow{From: then.Days.To, To: now.Days.To, Enough: then.Enough() && now.Enough()}
	if !f.Enough {
		return f
	}
	was := make(map[hub.Key]hub.Role, len(then.People))
	for _, t := range then.People {
		was[t.Member.Key()] = t.Role
	}
	for _, t := range now.People {
		key := t.Member.Key()
		f.move(Move{t.Member, was[key], t.Role})
		delete(was, key)
	}
	for _, t := range then.People {
		if role := was[t.Member.Key()]; role != "" {
			f.Left = append(f.Left, Move{t.Member, role, ""})
		}
	}
	return f
}

// move notes where somebody went who is a member still.
func (f *Flow) move(m Move) {
	was, is := slices.Index(hub.Roles, m.Was), slices.Index(hub.Roles, m.Is)
	switch {
	case is < 0: // not long enough here to be on any
	case was < 0:
		f.Came = append(f.Came, m)
	case is < was:
		f.Up = append(f.Up, m)
	case is > was:
		f.Down = append(f.Down, m)
	default:
		f.Stayed++
	}
}
