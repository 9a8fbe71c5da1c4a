package site

import (
	"cmp"
	"slices"
	"strings"

	"kith/generator/hub"
)

// A Tally is how many there are of several sorts, each the way to them.
type Tally struct {
	Title  string
	Counts []Count
	More   Link // to all sorts; no Href where these are all
}

// section plans the page on which a section begins. An empty one invites to write the
// first, unless the hub has a page of its own there.
func (m *maker) section(address string, size int, template string, view func() any) {
	name := strings.Trim(address, "/")
	if size == 0 && (m.hub.Page(name) != nil || m.hub.Page(name+"/index") != nil || m.hub.HasFile(name) || m.hub.HasFile(name+"/index.html")) {
		return
	}
	m.page(address, "", template, view)
}

// sectionLink leads to where a section begins.
func (m *maker) sectionLink(address string) Link {
	title := ""
	switch address {
	case asking:
		title = m.words.Say("asks.title")
	case making:
		title = m.words.Say("projects.title")
	case keeping:
		title = m.words.Say("resources.title")
	}
	return link(title, m.href(address))
}

// onTally is how many topics stand beside a list.
const onTally = 12

// byTopic are the topics that have most of something, each leading to all of it: to its
// list where it has one, else to its page. of says where on a topic's page that is, and
// how much there is.
func (m *maker) byTopic(of func(*hub.Topic) (list string, n int)) Tally {
	var topics []*hub.Topic
	for _, t := range m.hub.Topics {
		if _, n := of(t); n > 0 {
			topics = append(topics, t)
		}
	}
	slices.SortStableFunc(topics, func(a, b *hub.Topic) int {
		_, x := of(a)
		_, y := of(b)
		return cmp.Compare(y, x)
	})
	if len(topics) == 0 {
		return Tally{}
	}
	if _, most := of(topics[0]); most < 2 {
		return Tally{} // each on a topic of its own: the list says as much
	}
	tally := Tally{Title: m.words.Say("tally.topics")}
	if len(topics) > onTally {
		tally.More = m.moreTopics(onTally)
	}
	for _, t := range first(onTally, topics) {
		list, n := of(t)
		at := t.Address()
		if n > onTopic {
			at += list
		}
		tally.Counts = append(tally.Counts, Count{Label: t.Title, Text: m.words.Number(n), Href: m.href(at)})
	}
	return tally
}

// nameShelf names some people under a word of Kith's, with their tiles.
func (m *maker) nameShelf(title string, people []*hub.Member) NameShelf {
	return NameShelf{Title: m.words.Say(title), Faces: m.tiles(people, tilesInRow), Names: m.names(people)}
}
