package site

import (
	"html/template"
	"slices"

	"kith/generator/hub"
	"kith/generator/insight"
)

// A Match is a topic on somebody's page, with the others who meet it there: those who
// offer what the person would like to learn, or want what the person offers.
type Match struct {
	*TopicLine
	Others template.HTML // "Offered by Ada and Grace"; empty where there is nobody
	Faces  []*Tile       // of the first few of them
}

// A PairLine is two people who could meet, and over what.
type PairLine struct {
	Faces []*Tile
	Said  template.HTML // "Ada offers what Grace wants to learn: proofs"
}

// A PairShelf is some of them.
type PairShelf struct {
	Title string
	Lines []PairLine
}

const (
	pairsAtHome   = 3
	pairsOfMember = 4
)

// offeredTo are a person's wants, each with those who offer it, or else know it.
func (m *maker) offeredTo(p *hub.Member) []*Match {
	offering := map[*hub.Topic][]*hub.Member{}
	for _, match := range insight.OfferedTo(m.hub, p) {
		offering[match.Topic] = match.Offering
	}
	return m.matches(p.Wants, func(t *hub.Topic) (key string, others []*hub.Member) {
		if others = offering[t]; len(others) > 0 {
			return "match.offered-by", others
		}
		return "match.known-by", m.helpers(t, p)
	})
}

// helpers are the people to ask for a topic that somebody wants, who is among them only
// where they offer it, too.
func (m *maker) helpers(t *hub.Topic, p *hub.Member) []*hub.Member {
	n, ok := m.needs[t]
	if !ok {
		n.Helping = insight.WhoHelps(t)
	}
	if slices.Contains(t.Offered, p) {
		return slices.DeleteFunc(slices.Clone(n.Helping), func(other *hub.Member) bool { return other == p })
	}
	return n.Helping
}

// wantedFrom are a person's offers, each with those who want it.
func (m *maker) wantedFrom(p *hub.Member) []*Match {
	wanting := map[*hub.Topic][]*hub.Member{}
	for _, match := range insight.WantedFrom(m.hub, p) {
		wanting[match.Topic] = match.Wanting
	}
	return m.matches(p.Offers, func(t *hub.Topic) (string, []*hub.Member) { return "match.wanted-by", wanting[t] })
}

// matches are topics under somebody's words, with who meets the person there and as what.
func (m *maker) matches(terms []hub.Term, who func(*hub.Topic) (key string, others []*hub.Member)) []*Match {
	matches := make([]*Match, 0, len(terms))
	for _, term := range terms {
		t := m.hub.Topic(term.Slug)
		if t == nil {
			continue
		}
		match := &Match{TopicLine: m.topicLine(t, term.Text)}
		if key, others := who(t); len(others) > 0 {
			match.Others, match.Faces = m.words.Markup(key, "names", m.fewNames(others)), m.tiles(others, tilesInRow)
		}
		matches = append(matches, match)
	}
	return matches
}

// couldMeet are the pairs that the home page names.
func (m *maker) couldMeet() PairShelf {
	return m.pairShelf(m.words.Say("pair.title"), first(pairsAtHome, insight.PairsOf(m.hub)))
}

// bothWays are the people with whom somebody could exchange what each knows.
func (m *maker) bothWays(p *hub.Member) PairShelf {
	return m.pairShelf(m.words.Say("pair.both-ways"), first(pairsOfMember, insight.BackOf(m.hub, p)))
}

func (m *maker) pairShelf(title string, pairs []insight.Pair) PairShelf {
	s := PairShelf{Title: title}
	for _, p := range pairs {
		said := []template.HTML{"who", m.person(p.Offering).Anchor, "whom", m.person(p.Wanting).Anchor, "topic", m.entryLink(&p.Topic.Entry).Anchor}
		key := "pair.one-way"
		if p.Back != nil {
			key, said = "pair.and-back", append(said, "back", m.entryLink(&p.Back.Entry).Anchor)
		}
		s.Lines = append(s.Lines, PairLine{m.tiles([]*hub.Member{p.Offering, p.Wanting}, 2), m.words.Markup(key, said...)})
	}
	return s
}
