package site

import (
	"html/template"

	"kith/generator/hub"
	"kith/generator/insight"
)

// A KithLine is somebody whom a person knows from here, and from what.
type KithLine struct {
	Person
	From template.HTML // "Forty cases, 2 shout-outs and 4 sessions", with links
}

// A KithShelf is the first few of them.
type KithShelf struct {
	Title  string
	Lines  []*KithLine
	More   string // "23 others", or empty where all are shown
	Source string // where this is known from
}

const (
	kithShown = 8
	madeNamed = 2 // things made together that a line names
)

// kith are the people whom somebody knows from here.
func (m *maker) kith(p *hub.Member) KithShelf {
	kith := insight.KithOf(m.hub, p, kithShown)
	s := KithShelf{
		Title: m.words.Say("kith.title"), More: m.words.CountOrNone("kith.more", kith.More),
		Source: m.words.Say("kith.source", "sessions", m.words.Number(insight.Recently), "people", m.words.Number(insight.Circle)),
	}
	for i := range kith.Ties {
		s.Lines = append(s.Lines, m.kithLine(&kith.Ties[i]))
	}
	return s
}

// A plainTie is all of a tie that made nothing: many people know somebody from as many
// sessions.
type plainTie struct {
	with                      *hub.Member
	answers, thanks, sessions int
}

func (m *maker) kithLine(t *insight.Tie) *KithLine {
	make := func() *KithLine { return &KithLine{m.person(t.With), m.knownFrom(t)} }
	if t.Bond == insight.Made {
		return make()
	}
	return m.known.kith.Get(plainTie{t.With, t.Answers, t.Thanks, t.Sessions}, make)
}

// knownFrom says what two people have had to do with each other: what they made, then help
// and thanks, then where they met.
func (m *maker) knownFrom(t *insight.Tie) template.HTML {
	var from []template.HTML
	for _, p := range first(madeNamed, t.Projects) {
		from = append(from, m.entryLink(&p.Entry).Anchor)
	}
	for _, r := range first(madeNamed-len(from), t.Resources) {
		from = append(from, m.entryLink(&r.Entry).Anchor)
	}
	made := len(t.Projects) + len(t.Resources)
	for _, counted := range []struct {
		key string
		n   int
	}{{"kith.made-too", made - len(from)}, {"kith.answers", t.Answers}, {"thanks.count", t.Thanks}, {"sessions.count", t.Sessions}} {
		if counted.n > 0 {
			from = append(from, m.words.CountMarkup(counted.key, counted.n))
		}
	}
	return m.words.NamesMarkup(from)
}
