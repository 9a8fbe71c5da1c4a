package hub

import (
	"testing"
	"time"

	"kith/generator/calendar"
	"kith/generator/markdown"
)

// An ask is a kind of content that the hub has never heard of.
type ask struct {
	Entry
	Title string
}

func (a *ask) called() string { return a.Title }
func (a *ask) copied() Thing  { c := *a; return &c }

func TestANewKindNeedsNothingButItself(t *testing.T) {
	const asks Kind = "asks"
	file := func(id, text string) *ask {
		body, _ := markdown.New().Read(markdown.Input{File: "content/asks/" + id + ".md", Text: text})
		return &ask{Entry{Kind: asks, ID: id, File: "content/asks/" + id + ".md", Body: body}, "Ask " + id}
	}
	one, two := file("one", "See [[two]], [[asks/two]], [it](two.md) and [it](/asks/two/)."), file("two", "")
	h := Of(Parts{Things: []Thing{one, two}}, Moment{Now: time.Unix(0, 0), Zones: new(calendar.Zones)})

	found := All[*ask](h)
	if len(found) != 2 || found[0] == one {
		t.Fatalf("All gives %v, not a copy of each", found)
	}
	target := &found[1].Entry
	for _, ref := range one.Body.Refs {
		if e, ok := h.Resolve(ref); !ok || e != target {
			t.Errorf("%+v leads to %v", ref, e)
		}
	}
	if by := target.Mentions(); len(by) != 1 || by[0] != &found[0].Entry {
		t.Errorf("mentioned by %v", by)
	}
	if h.Title(target) != "Ask two" || target.Address() != "/asks/two/" || len(h.Dangling) > 0 {
		t.Errorf("called %q at %q, dangling %v", h.Title(target), target.Address(), h.Dangling)
	}
	left := Parts{Things: []Thing{one, two}}.Without(map[string]bool{"content/asks/one.md": true})
	if len(left.Things) != 1 || left.Things[0] != Thing(two) {
		t.Errorf("without one: %v", left.Things)
	}
}
