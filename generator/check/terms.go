package check

import (
	"iter"
	"slices"

	"kith/generator/hub"
)

// termsOf yields the words of the community's vocabulary that each entry uses. Of people
// who show no more than their name, and of those who hide, nobody sees any.
func termsOf(p hub.Parts) iter.Seq2[*hub.Entry, []hub.Term] {
	return func(yield func(*hub.Entry, []hub.Term) bool) {
		for _, m := range p.Members {
			if m.Visibility == hub.Public && !yield(&m.Entry, slices.Concat(m.Skills, m.Offers, m.Wants)) {
				return
			}
		}
		for _, s := range p.Series {
			if !yield(&s.Entry, s.Topics) {
				return
			}
		}
		for _, s := range p.Sessions {
			if !yield(&s.Entry, s.Topics) {
				return
			}
		}
		for _, a := range p.Asks {
			if !yield(&a.Entry, a.Topics) {
				return
			}
		}
		for _, made := range p.Projects {
			if !yield(&made.Entry, slices.Concat(made.Topics, made.Needs)) {
				return
			}
		}
		for _, r := range p.Resources {
			if !yield(&r.Entry, r.Topics) {
				return
			}
		}
	}
}
