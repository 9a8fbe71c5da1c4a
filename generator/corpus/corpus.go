// Package corpus invents communities of any size, to measure and test with.
//
// It owns no truth about Kith: it writes a content folder as contributors would, with
// front matter, headings, lists, tables, code and links of every kind. It promises two
// things. The same size and seed give the same bytes on every machine. And nothing in
// it is wrong: every person, session and topic that is named exists, people join
// before they attend, ask or make something, what comes of an ask comes later, and no wall time falls into a gap or fold of its zone; a check
// that finds a problem in it has found its own.
//
// The people are invented; any likeness is the work of dice.
package corpus

import (
	"slices"
	"strings"
)

// A Size is how large an invented community is. A community has at least two
// members and one session; a smaller size is raised to that.
//
// Asks, Projects and Resources have dice of their own: with them and without, people,
// sessions and thanks are the same, but for what refers to them.
type Size struct {
	Members, Sessions, Shoutouts int
	Asks, Projects, Resources    int
}

// S is a small community: 100 members, 200 sessions, 300 shout-outs.
func S() Size {
	return Size{Members: 100, Sessions: 200, Shoutouts: 300, Asks: 30, Projects: 8, Resources: 40}
}

// M is a large one: 1,000 members, 2,000 sessions, 3,000 shout-outs.
func M() Size {
	return Size{Members: 1_000, Sessions: 2_000, Shoutouts: 3_000, Asks: 300, Projects: 60, Resources: 400}
}

// L is larger than any we know: 10,000 members, 10,000 sessions, 20,000 shout-outs.
func L() Size {
	return Size{Members: 10_000, Sessions: 10_000, Shoutouts: 20_000, Asks: 3_000, Projects: 400, Resources: 4_000}
}

// ByName is the size called "S", "M" or "L".
func ByName(name string) (Size, bool) {
	switch name {
	case "S":
		return S(), true
	case "M":
		return M(), true
	case "L":
		return L(), true
	}
	return Size{}, false
}

// A File is one file of a content folder.
type File struct {
	Path string // slash-separated, seen from the content folder: "members/ada-abel.md"
	Text string
}

// Files are a content folder, sorted by path, no path twice.
type Files []File

// Of invents a community. Beside what size asks for it has a purpose, two pages, ten
// described topics, three series, and in one of 40 sessions eight attendance files
// instead of a list. Five to thirty attend the others, as far as there are so many.
func Of(size Size, seed uint64) Files {
	c := &community{dice: shake(seed), words: words()}
	c.gather(max(size.Members, 2))
	c.arrange(max(size.Sessions, 1))
	c.plan(size, seed)
	c.writePages()
	c.writeTopics()
	c.writeMembers()
	c.writeSeries()
	c.writeSessions()
	c.writeShoutouts(size.Shoutouts)
	c.writeAsks()
	c.writeProjects()
	c.writeResources()
	slices.SortFunc(c.files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return c.files
}

// A community is what its files are written from.
type community struct {
	dice     dice
	words    lexicon
	members  []member  // in the order they joined
	weights  []int     // weights[i] is the sum of the weights of members[:i+1]
	sessions []session // in the order they begin
	files    Files

	asks      []ask
	projects  []project
	resources []resource // in order of their days
}

// write adds a file: front matter lines and a body. With neither the file is empty.
func (c *community) write(path string, front []string, body string) {
	var text strings.Builder
	if len(front) > 0 {
		text.WriteString("---\n" + strings.Join(front, "\n") + "\n---\n")
	}
	if body != "" {
		text.WriteString("\n" + body + "\n")
	}
	c.files = append(c.files, File{Path: path, Text: text.String()})
}

// list is a YAML list on one line. Its words need no quotes.
func list(words []string) string { return "[" + strings.Join(words, ", ") + "]" }
