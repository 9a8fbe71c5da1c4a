package intake

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"kith/generator/hub"
	"kith/generator/source"
)

// A shelf is what a hub has already.
type shelf struct {
	content fs.FS
	parts   hub.Parts
	people  people
	days    map[string][]string // files of sessions, by day and title
	titles  map[string][]string // files of series, by title
	called  map[string][]string // files of sessions, by title
	listed  map[string]int      // how many sessions of the list have a title
	series  map[string]string   // ids of series, by the uid in the list
	taken   map[hub.Key]bool    // ids
	used    map[string]int      // files by the line of the list that they belong to
	byYear  bool                // sessions lie in a folder for each year
}

var yearly = regexp.MustCompile(`^content/sessions/[0-9]{4}/`)

func shelve(content fs.FS) (*shelf, error) {
	parts, _, err := new(source.Reader).Read(content)
	if err != nil {
		return nil, err
	}
	s := &shelf{content: content, parts: parts, people: peopleOf(parts.Members), taken: map[hub.Key]bool{}, used: map[string]int{}, days: map[string][]string{}, titles: map[string][]string{}, called: map[string][]string{}, listed: map[string]int{}, series: map[string]string{}}
	for e := range parts.Entries() {
		s.taken[e.Key()] = true
		s.byYear = s.byYear || yearly.MatchString(e.File)
	}
	for _, one := range parts.Sessions {
		key := one.Date.Day().String() + " " + bare(one.Title)
		s.days[key] = append(s.days[key], one.File)
		s.called[bare(one.Title)] = append(s.called[bare(one.Title)], one.File)
		s.days[hub.Fold(one.ID)] = append(s.days[hub.Fold(one.ID)], one.File)
	}
	for _, one := range parts.Series {
		s.titles[bare(one.Title)] = append(s.titles[bare(one.Title)], one.File)
	}
	for _, m := range parts.Members {
		for _, alias := range m.Aliases {
			s.taken[hub.KeyOf(hub.Members, alias.ID)] = true
		}
	}
	return s, nil
}

// file is where an entry of a list stands in the hub, or "". An error says why that
// cannot be told.
func (s *shelf) file(e *entry) (string, error) {
	var found []string
	switch e.kind {
	case hub.Members:
		found = s.people.find(e)
	case hub.AllSeries:
		found = s.titles[bare(e.name)]
	case hub.Sessions:
		if found = s.days[e.fields.Get("date").Text[:10]+" "+bare(e.name)]; found == nil {
			found = s.days[hub.Fold(e.id)]
		}
	}
	if len(found) > 1 {
		return "", fmt.Errorf("%s could be any of %s: give the list a column \"id\"", excerpt(e.name), strings.Join(found, ", "))
	}
	if len(found) == 0 {
		return "", nil
	}
	if line := s.used[found[0]]; line != 0 {
		return "", fmt.Errorf("line %d belongs to the same file, %s", line, found[0])
	}
	s.used[found[0]] = e.line
	return found[0], nil
}

// people are the members of a hub by what tells them apart. Each is a list of files.
type people struct {
	ids, webs, names map[string][]string
	nameless         map[string]bool // files that cannot be read: of them the id is all there is
}

func peopleOf(members []*hub.Member) people {
	p := people{map[string][]string{}, map[string][]string{}, map[string][]string{}, map[string]bool{}}
	for _, m := range members {
		note := func(in map[string][]string, key string) {
			if !slices.Contains(in[key], m.File) {
				in[key] = append(in[key], m.File)
			}
		}
		note(p.ids, hub.Fold(m.ID))
		for _, alias := range m.Aliases {
			note(p.ids, hub.Fold(alias.ID))
		}
		for _, l := range m.Links {
			note(p.webs, webMark(l.URL))
		}
		if p.nameless[m.File] = m.Name == ""; m.Name != "" {
			note(p.names, bare(m.Name))
		}
	}
	return p
}

// find looks for a person: by the id that the list gives, by a link of their own, by
// name, and by the id that a name of several words gives. The first of these that finds
// somebody counts.
func (p people) find(e *entry) []string {
	byID := p.ids[hub.Fold(e.id)]
	if e.own && byID != nil {
		return byID
	}
	for _, mark := range e.marks() {
		if found := p.webs[mark]; found != nil {
			return found
		}
	}
	if found := p.names[bare(e.name)]; found != nil {
		return found
	}
	if len(byID) == 1 && !e.own && (strings.Contains(e.id, "-") || p.nameless[byID[0]]) {
		return byID
	}
	return nil
}

// home is the hub's time zone, or "".
func (s *shelf) home() string {
	if s.parts.Purpose == nil {
		return ""
	}
	return s.parts.Purpose.Timezone
}

// moved tells of the one session of a title that the list has on no day any more: perhaps
// the new one is the same. A list's own number for an event is nowhere kept.
func (s *shelf) moved(e *entry) (notes []string) {
	if same := s.called[bare(e.name)]; e.kind == hub.Sessions && len(same) == 1 && s.listed[bare(e.name)] == 1 {
		notes = append(notes, fmt.Sprintf("was it moved? %s has the same title, and the list does not know its day: if so, change the date there", same[0]))
	}
	return notes
}

// settled notes where an entry's file is, for what refers to it.
func (s *shelf) settled(e *entry, file string) {
	if e.kind == hub.AllSeries && e.uid != "" {
		s.series[e.uid] = strings.TrimSuffix(path.Base(file), ".md")
	}
}

// place gives a new entry its id and file, with a number behind it where it is taken.
func (s *shelf) place(e *entry) string {
	id := shorten(e.id)
	for n := 2; s.taken[hub.KeyOf(e.kind, id)] || !usable(id); n++ {
		id = fmt.Sprintf("%s-%d", shorten(e.id), n)
	}
	s.taken[hub.KeyOf(e.kind, id)] = true
	folder := string(e.kind)
	if e.kind == hub.Sessions && s.byYear {
		folder += "/" + e.fields.Get("date").Text[:4]
	}
	return "content/" + folder + "/" + id + ".md"
}

func usable(id string) bool { return hub.IsID(id) && hub.IsFileName(id+".md") }

// longest is how many bytes of an id are kept: names of files end somewhere.
const longest = 80

func shorten(id string) string {
	if len(id) <= longest {
		return id
	}
	short := strings.ToValidUTF8(id[:longest], "")
	if i := strings.LastIndexByte(short, '-'); i > longest/2 {
		short = short[:i]
	}
	return cmp.Or(strings.Trim(short, "-"), "entry")
}
