package hub

import (
	"iter"

	"kith/generator/media"
)

// Parts are a hub's files, each as written and in order of its file's name.
type Parts struct {
	Purpose    *Purpose // nil where there is none
	Members    []*Member
	Series     []*Series
	Sessions   []*Session
	Attendance []*Attendance
	Shoutouts  []*Shoutout
	Asks       []*Ask
	Projects   []*Project
	Resources  []*Resource
	Topics     []*Topic
	Things     []Thing                  // pages, and whatever else has a file and is joined to nothing
	Files      []string                 // paths within content/ of what no template draws
	Pictures   map[string]media.Picture // by path; one that cannot be shown is empty, and not among Files
}

// Without leaves out what stands in certain files.
func (p Parts) Without(files map[string]bool) Parts {
	if p.Purpose != nil && files[p.Purpose.File] {
		p.Purpose = nil
	}
	p.Members = without(p.Members, files)
	p.Series = without(p.Series, files)
	p.Sessions = without(p.Sessions, files)
	p.Attendance = without(p.Attendance, files)
	p.Shoutouts = without(p.Shoutouts, files)
	p.Asks = without(p.Asks, files)
	p.Projects = without(p.Projects, files)
	p.Resources = without(p.Resources, files)
	p.Topics = without(p.Topics, files)
	p.Things = without(p.Things, files)
	return p
}

func without[E interface{ entry() *Entry }](entries []E, files map[string]bool) []E {
	kept := make([]E, 0, len(entries))
	for _, e := range entries {
		if !files[e.entry().File] {
			kept = append(kept, e)
		}
	}
	return kept
}

// Entries yields every file's entry, kind by kind, as its author wrote it.
func (p Parts) Entries() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		_ = (p.Purpose == nil || yield(&p.Purpose.Entry)) &&
			each(p.Members, yield) && each(p.Series, yield) && each(p.Sessions, yield) && each(p.Attendance, yield) &&
			each(p.Shoutouts, yield) && each(p.Asks, yield) && each(p.Projects, yield) && each(p.Resources, yield) && each(p.Topics, yield) && each(p.Things, yield)
	}
}
