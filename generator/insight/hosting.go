package insight

import (
	"cmp"
	"slices"

	"kith/generator/hub"
)

// Hosting is on how many shoulders the sessions rest. Its basis counts the sessions
// held of which a host is known.
type Hosting struct {
	Basis
	Times  int    // hostings: a session that two people led are two
	Hosts  []Host // those who led most often first, then by id
	Absent int    // the fewest of the hosts who together led at least half of all hostings
}

// A Host is somebody who led sessions.
type Host struct {
	Member *hub.Member
	Times  int
}

// HostingOf finds on how many shoulders the sessions of the last [Stretch] days rest.
//
//	absent = smallest k such that the k most frequent hosts have ≥ half of all hostings
//
// It is CHAOSS's "Contributor Absence Factor" (formerly bus factor) with hostings for
// contributions. Hidden hosts are left out. It speaks from three sessions on.
func HostingOf(h *hub.Hub) Hosting {
	r := Hosting{Basis: Basis{Days: stretch(h), Least: Fewest}}
	times := map[*hub.Member]int{}
	for _, s := range heldIn(h.Sessions, r.Days) {
		tally(&r.Count, len(s.Hosting) > 0)
		for _, m := range s.Hosting {
			times[m]++
		}
	}
	for _, m := range h.Members {
		if n := times[m]; n > 0 {
			r.Hosts = append(r.Hosts, Host{m, n})
			r.Times += n
		}
	}
	slices.SortStableFunc(r.Hosts, func(a, b Host) int {
		return cmp.Or(b.Times-a.Times, cmp.Compare(a.Member.ID, b.Member.ID))
	})
	counts := make([]int, len(r.Hosts))
	for i, host := range r.Hosts {
		counts[i] = host.Times
	}
	r.Absent = AbsenceFactor(counts)
	return r
}

// AbsenceFactor is the smallest number of contributors who together made at least half
// of all contributions; 0 where there are none.
func AbsenceFactor(contributions []int) int {
	sorted := slices.Sorted(slices.Values(contributions))
	all := 0
	for _, n := range sorted {
		all += n
	}
	made, people := 0, 0
	for _, n := range slices.Backward(sorted) {
		if 2*made >= all {
			break
		}
		made += n
		people++
	}
	return people
}
