// Package review says what a pull request brings to a hub, and what is wrong because of
// it, for whoever sent it and whoever looks it through.
package review

import (
	"slices"

	"kith/generator"
	"kith/generator/diag"
)

// A Review is what a change does to a hub.
type Review struct {
	Added, Changed, Removed []generator.Entry
	Files                   int       // other files that it touches
	Problems                diag.List // what is wrong with what it touches, or because of it
	Elsewhere               int       // problems that were there before it, in files it does not touch
}

// A Side is a hub before or after a change.
type Side struct {
	Entries  []generator.Entry
	Problems diag.List
}

// Of compares a hub before and after a change that touches certain files.
func Of(before, after Side, touched []string) Review {
	was, is := byFile(before.Entries), byFile(after.Entries)
	var r Review
	for _, file := range touched {
		old, had := was[file]
		now, has := is[file]
		switch {
		case has && had:
			r.Changed = append(r.Changed, now)
		case has:
			r.Added = append(r.Added, now)
		case had:
			r.Removed = append(r.Removed, old)
		default:
			r.Files++
		}
	}
	r.Problems = caused(before.Problems, after.Problems, touched)
	r.Elsewhere = len(after.Problems) - len(r.Problems)
	return r
}

func byFile(entries []generator.Entry) map[string]generator.Entry {
	files := make(map[string]generator.Entry, len(entries))
	for _, e := range entries {
		files[e.File] = e
	}
	return files
}

// caused are the problems of touched files, and those that nobody had before: who
// removes a person breaks the files that name them.
func caused(before, after diag.List, touched []string) diag.List {
	type complaint struct{ file, rule, message string }
	known := map[complaint]bool{}
	for _, p := range before {
		known[complaint{p.File, p.Rule, p.Message}] = true
	}
	kept := diag.List{}
	for _, p := range after {
		if _, mine := slices.BinarySearch(touched, p.File); mine || !known[complaint{p.File, p.Rule, p.Message}] {
			kept = append(kept, p)
		}
	}
	return kept
}
