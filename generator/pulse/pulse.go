// Package pulse is how a community does, for those who organise it: what they could do
// today, who has not been seen, who has grown, what waits, and the community's signals in
// short. It says by name what pages say in numbers only.
//
// It owns the words: they are English, as all that the command says. What is counted is
// insight's. Nobody who hides is named, for what stands on a terminal ends up in a chat;
// people who show no more than a name are in no list, for these tell what people do. It
// ranks nobody, and blames nobody.
package pulse

import (
	"cmp"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/insight"
)

// A Pulse is a hub as its organisers see it on a day and, where it is compared, what is
// another than on a day before.
type Pulse struct {
	Title       string
	Day         calendar.Day
	Then        calendar.Day // the day before; zero where nothing is compared
	Headline    string       // what there is to know in one sentence
	Suggestions []Suggestion // the most urgent first
	Lists       []List       // always all of them, in one order
	Figures     []Figure     // the same
}

// An Entry is what something is about: a person, a session, an ask …
type Entry struct {
	Kind  hub.Kind
	ID    string // with it File is empty where the name of the file would betray somebody
	Title string
	File  string // "content/members/ada.md"
}

// A Suggestion is something that an organiser could do today.
type Suggestion struct {
	Kind    string   // one of Kinds
	Text    string   // a sentence or two
	Command []string // that does it: the arguments of kith; nil where a file has to be edited
	File    string   // to edit, or to look at; empty where there is a command
	About   []Entry
}

// A List is people or things of one sort.
type List struct {
	Key     string // "quiet"
	Title   string
	Says    string // what it takes to stand in it
	Unknown string // why nothing can be said; empty where it can
	Items   []Item
	Gone    []Entry // stood in it then, and do no more
	Before  int     // how many stood in it then; -1 where nothing is compared or was known
}

// An Item is a line of a list.
type Item struct {
	Entry
	Text string
	Day  calendar.Day // since when; zero where that is no matter
	New  bool         // it did not stand there then
}

// A Figure is one of the community's signals.
type Figure struct {
	Key   string // "gap"
	Title string
	Now   Amount
	Then  Amount // its Text is empty where nothing is compared
}

// An Amount is what a figure came to on a day.
type Amount struct {
	Known  bool
	Number float64 // a count, days, or of a share those who are in it
	Of     int     // the whole of a share; 0 where it is none
	Text   string
}

// Of looks at a hub, and compares it with an earlier look at it unless that is nil.
func Of(h, before *hub.Hub) Pulse {
	now := look(h)
	p := Pulse{
		Title: cmp.Or(h.Purpose.Title, "This hub"), Day: h.Today(),
		Headline: now.headline(), Suggestions: now.suggestions(), Lists: now.lists(), Figures: now.figures(),
	}
	if before != nil {
		p.compare(look(before))
	}
	return p
}

// A looked is a hub with all that insight finds in it.
type looked struct {
	hub *hub.Hub
	insight.Insights
	silence insight.Silence
	once    []insight.Newcomer
	waiting []insight.Waiting
	idle    []insight.Idle
	seen    map[*hub.Member]bool // who took part in the window
}

func look(h *hub.Hub) looked {
	l := looked{hub: h, Insights: insight.Of(h), idle: insight.IdleOf(h)}
	l.seen = make(map[*hub.Member]bool, len(l.Participation.People))
	for _, t := range l.Participation.People {
		l.seen[t.Member] = t.Acts() > 0
	}
	l.silence = insight.QuietOf(h, l.Participation)
	l.once, l.waiting = insight.OnceOf(h, l.Newcomers), insight.UnansweredOf(h, l.Asks)
	return l
}

// entry names something, but for the file that would betray somebody who hides.
func (l looked) entry(e *hub.Entry) Entry {
	named := Entry{Kind: e.Kind, Title: l.hub.Title(e)}
	if !l.hub.Betrays(e.ID) && !l.hub.Betrays(e.File) {
		named.ID, named.File = e.ID, e.File
	}
	return named
}

func (l looked) people(members ...*hub.Member) (all []Entry) {
	for _, m := range members {
		all = append(all, l.entry(&m.Entry))
	}
	return all
}
