package site

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/collate"

	"kith/generator/hub"
)

// A facet is one way to look for people: by role, skill, place or language.
type facet struct {
	name   string // as in addresses: "skill"
	title  string
	values []*facetValue // roles from the middle outwards, the others by their texts
	of     map[*hub.Member][]*facetValue
}

// A facetValue is what some people have in common.
type facetValue struct {
	slug, text string
	people     []*hub.Member // in the directory's order
	number     int           // its place among the facet's values
}

// facets sorts people by all that they say of themselves. Whoever shows a name only
// stands nowhere among them.
func (m *maker) facets(people []*hub.Member, c *collate.Collator) []*facet {
	facets := []*facet{
		m.facet("role", m.words.Say("facet.role"), people, m.roleOf),
		m.facet("skill", m.words.Say("facet.skill"), people, m.skillsOf),
		m.facet("place", m.words.Say("facet.place"), people, m.directory.places.of),
		m.facet("language", m.words.Say("facet.language"), people, m.languagesOf),
	}
	slices.SortStableFunc(facets[0].values, func(a, b *facetValue) int { return groupNamed(a.slug) - groupNamed(b.slug) })
	for _, f := range facets[1:] {
		f.sort(c)
	}
	for _, f := range facets {
		for i, v := range f.values {
			v.number = i
		}
	}
	return facets
}

// sort puts values in the order of their texts.
func (f *facet) sort(c *collate.Collator) {
	slices.SortFunc(f.values, func(a, b *facetValue) int {
		return cmp.Or(c.CompareString(a.text, b.text), strings.Compare(a.slug, b.slug))
	})
}

// A trait is a value of a facet as somebody has it.
type trait struct{ slug, text string }

func (m *maker) facet(name, title string, people []*hub.Member, of func(*hub.Member) []trait) *facet {
	f := &facet{name: name, title: title, of: make(map[*hub.Member][]*facetValue, len(people))}
	known := map[string]*facetValue{}
	for _, p := range people {
		if p.Visibility == hub.NameOnly {
			continue
		}
		for _, t := range of(p) {
			v := known[t.slug]
			if v == nil {
				v = &facetValue{slug: t.slug, text: t.text}
				known[t.slug] = v
				f.values = append(f.values, v)
			}
			if n := len(v.people); n == 0 || v.people[n-1] != p {
				v.people = append(v.people, p)
				f.of[p] = append(f.of[p], v)
			}
		}
	}
	return f
}

func (m *maker) roleOf(p *hub.Member) []trait {
	g := groups[m.groupOf(p)]
	return []trait{{g.id, m.words.Say(g.title)}}
}

func groupNamed(id string) int {
	return slices.IndexFunc(groups, func(g group) bool { return g.id == id })
}

// skillsOf are the topics of somebody's skills and offers: who offers a thing knows it.
func (m *maker) skillsOf(p *hub.Member) []trait {
	topics := m.skillTopics(p)
	traits := make([]trait, len(topics))
	for i, t := range topics {
		traits[i] = trait{t.ID, t.Title}
	}
	return traits
}

func (m *maker) skillTopics(p *hub.Member) []*hub.Topic {
	topics := make([]*hub.Topic, 0, len(p.Skills)+len(p.Offers))
	for _, terms := range [][]hub.Term{p.Skills, p.Offers} {
		for _, term := range terms {
			if t := m.hub.Topic(term.Slug); t != nil && !slices.Contains(topics, t) {
				topics = append(topics, t)
			}
		}
	}
	return topics
}

// languagesOf are the languages that somebody speaks, without their regions: who looks
// for Portuguese is glad of any.
func (m *maker) languagesOf(p *hub.Member) []trait {
	traits := make([]trait, 0, len(p.Languages))
	for _, written := range p.Languages {
		if t := m.spoken(written); t.slug != "" {
			traits = append(traits, t)
		}
	}
	return traits
}

func (m *maker) spoken(written string) trait {
	return m.known.spoken.Get(written, func() trait { return m.languageTrait(written) })
}
