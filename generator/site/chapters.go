package site

import (
	"slices"

	"kith/generator/hub"
)

// A chapter is where a heading begins in a list of people.
type chapter struct {
	title, id string
	from      int
}

// unsorted is how many people need no headings; underLetter is how many should stand
// under each on average, else one sees more headings than people.
const (
	unsorted    = 30
	underLetter = 3
)

// chapters cut a list of people at its letters, if it is long, and before those who have
// moved on. Each begins once.
func (m *maker) chapters(people []*hub.Member) []chapter {
	here := slices.IndexFunc(people, (*hub.Member).Alumnus)
	if here < 0 {
		here = len(people)
	}
	chapters := m.lettered(people[:here])
	if n := len(people); n <= unsorted || n <= membersOnPage && n < underLetter*len(chapters) {
		chapters = nil
		if here > 0 {
			chapters = []chapter{{id: "Letter-all"}}
		}
	}
	if here < len(people) {
		chapters = append(chapters, chapter{m.words.Say(groups[alumni].title), "Alumni", here})
	}
	return chapters
}

func (m *maker) lettered(people []*hub.Member) []chapter {
	runs := m.runs(people)
	longest := map[string]int{}
	for i, r := range runs {
		if at, known := longest[r.letter]; !known || r.size() > runs[at].size() {
			longest[r.letter] = i
		}
	}
	var chapters []chapter
	for i, r := range runs {
		switch {
		case longest[r.letter] == i:
			chapters = append(chapters, chapter{r.letter, "Letter-" + placeOf(r.letter), r.from})
		case len(chapters) == 0:
			chapters = append(chapters, chapter{title: signs, id: "Letter-first"})
		}
	}
	return chapters
}

// A run is people beside each other whose names begin alike.
type run struct {
	letter   string
	from, to int
}

func (r run) size() int { return r.to - r.from }

// runs cuts people at their letters. Few people within the run of another letter belong
// to that: in English Æ is sorted as AE, among the A.
func (m *maker) runs(people []*hub.Member) []run {
	var runs []run
	for i, p := range people {
		letter := m.directory.letters[p]
		if n := len(runs); n > 0 && runs[n-1].letter == letter {
			runs[n-1].to++
		} else {
			runs = append(runs, run{letter, i, i + 1})
		}
		if n := len(runs); n > 2 && runs[n-3].letter == letter && runs[n-2].size() <= runs[n-3].size() {
			runs[n-3].to = runs[n-1].to
			runs = runs[:n-2]
		}
	}
	return runs
}
