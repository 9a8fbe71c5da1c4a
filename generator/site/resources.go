package site

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"kith/generator/hub"
)

// Resources is what is worth keeping, by kind, of each the newest first.
type Resources struct {
	Frame
	Total   string // "12 resources"
	Shelves []ResourceShelf
	Kinds   Tally
	Topics  Tally
}

// Resource is the page of something worth keeping.
type Resource struct {
	Frame
	Sort     string // "Guide", or empty
	Body     template.HTML
	Makers   NameShelf
	Day      Moment // no Text where nobody wrote it
	Where    string // where it is; empty where the text is all
	Occasion Link   // the session that it comes from; no Href for none
	Topics   []*TopicLine
	Asks     AskShelf // that it answers
	Mentions LinkShelf
}

const keeping = "/resources/"

const (
	sortsShown     = 12 // kinds that have a shelf of their own
	resourcesShown = 8  // resources on the shelf of a kind
)

// A sort is a kind of resource and what there is of it.
type sort struct {
	slug, title, address string
	resources            []*hub.Resource // by date
}

// Sorts whose names Kith knows in each language, in the order of the list. Others are
// called as they are written.
var sorts = []struct{ slug, one, all string }{ // a slug and keys of words
	{"guide", "resource.guide", "resources.guides"},
	{"recording", "resource.recording", "resources.recordings"},
	{"article", "resource.article", "resources.articles"},
	{"tool", "resource.tool", "resources.tools"},
	{"template", "resource.template", "resources.templates"},
}

// sortOf is what a resource is called a kind of: under a slug, and in words.
func (m *maker) sortOf(r *hub.Resource) (slug, title string) {
	slug = hub.Slug(r.Sort)
	if i := placeAmong(slug); i < len(sorts) {
		return slug, m.words.Say(sorts[i].one)
	}
	return slug, capital(r.Sort)
}

// sorted are the kinds of resources: those that Kith knows, the others by how many there
// are, and in the end what is of no kind, or of one too rare to have a shelf.
func (m *maker) sorted() []*sort {
	known := map[string]*sort{}
	var all []*sort
	rest := &sort{title: m.words.Say("resource.other"), address: keeping + "by/other/"}
	for _, r := range m.hub.Resources {
		slug, title := m.sortOf(r)
		if slug == "" || len(slug) > longestPlace {
			rest.resources = append(rest.resources, r)
			continue
		}
		s := known[slug]
		if s == nil {
			if i := placeAmong(slug); i < len(sorts) {
				title = m.words.Say(sorts[i].all)
			}
			s = &sort{slug: slug, title: title, address: keeping + "by/kind/" + slug + "/"}
			known[slug], all = s, append(all, s)
		}
		s.resources = append(s.resources, r)
	}
	slices.SortFunc(all, func(a, b *sort) int {
		return cmp.Or(placeAmong(a.slug)-placeAmong(b.slug), len(b.resources)-len(a.resources), strings.Compare(a.slug, b.slug))
	})
	if len(all) > sortsShown {
		for _, s := range all[sortsShown:] {
			rest.resources = append(rest.resources, s.resources...)
		}
		all = all[:sortsShown]
		slices.SortStableFunc(rest.resources, func(a, b *hub.Resource) int {
			return cmp.Or(a.Date.Compare(b.Date), strings.Compare(a.ID, b.ID))
		})
	}
	if len(rest.resources) > 0 {
		all = append(all, rest)
	}
	return all
}

// placeAmong is a slug's place among the sorts that Kith knows; behind them for any other.
func placeAmong(slug string) int {
	for i, s := range sorts {
		if s.slug == slug {
			return i
		}
	}
	return len(sorts)
}

func (m *maker) resources() {
	all := m.sorted()
	m.section(keeping, len(m.hub.Resources), "resources.html", func() any {
		v := Resources{
			Frame: m.frame(m.words.Say("resources.title"), keeping, keeping, m.words.Say("resources.lede")),
			Total: m.words.CountOrNone("resources.count", len(m.hub.Resources)),
			Kinds: Tally{Title: m.words.Say("resources.by-kind")}, Topics: m.byTopic(resourcesOn),
		}
		for i, s := range all {
			shelf := m.resourceShelf(s.title, s.address, s.resources, resourcesShown)
			shelf.ID = "Kind-" + number(i+1)
			if s.slug != "" {
				shelf.Lines = ofOneSort(shelf.Lines)
			}
			v.Shelves = append(v.Shelves, shelf)
			v.Kinds.Counts = append(v.Kinds.Counts, Count{Label: s.title, Text: m.words.Number(len(s.resources)), Href: "#" + shelf.ID})
		}
		if len(all) < 2 || len(m.hub.Resources) <= onTally {
			v.Kinds = Tally{} // the titles are in sight
		}
		return v
	})
	for _, s := range all {
		m.resourceList(s.title, s.address, keeping, s.resources, resourcesShown, nil)
	}
	for _, r := range m.hub.Resources {
		m.resource(r)
	}
}

func resourcesOn(t *hub.Topic) (list string, n int) { return "resources/", len(t.Resources) }

func (m *maker) resource(r *hub.Resource) {
	at := r.Address()
	m.entry(at, r.File, "resource.html", func() any {
		v := Resource{
			Frame:    m.frame(r.Title, at, keeping, beginning(r.Body.Plain(m.naming)), link(m.words.Say("resources.title"), m.href(keeping))).edits(m.edit(&r.Entry)),
			Body:     m.body(r.Body),
			Makers:   m.nameShelf("resource.by", r.Makers),
			Day:      m.shortDay(r.Date),
			Where:    m.leftAt(r.Link),
			Topics:   m.topicLines(r.Topics),
			Asks:     m.origins(m.words.Say("resource.answers"), at+"asks/", r.Asks),
			Mentions: m.mentioned(&r.Entry),
		}
		_, v.Sort = m.sortOf(r)
		if r.Occasion != nil {
			v.Occasion = m.entryLink(&r.Occasion.Entry)
		}
		v.Patterns = m.used(quilt{}.tiles(v.Makers.Faces).asks(v.Asks.Lines))
		v.Kind = "article"
		m.describe(&v.Frame, m.asWork(r))
		return v
	})
	m.askList(m.words.Say("resource.all-answers", "title", r.Title), at+"asks/", keeping, r.Asks, onTopic, &r.Entry)
	m.mentionPages(&r.Entry, keeping)
}
