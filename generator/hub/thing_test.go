package hub

import (
	"testing"
	"time"

	"kith/generator/calendar"
	"kith/generator/markdown"
)

// A book is a kind of content that the hub has never heard of.
type book struct {
	Entry
	Title string
}

func (b *book) called() string { return b.Title }
func (b *book) copied() Thing  { c := *b; return &c }

func TestANewKindNeedsNothingButItself(t *testing.T) {
	const books Kind = "books"
	file := func(id, text string) *book {
		body, _ := markdown.New().Read(markdown.Input{File: "content/books/" + id + ".md", Text: text})
		return &book{Entry{Kind: books, ID: id, File: "content/books/" + id + ".md", Body: body}, "Book " + id}
	}
	one, two := file("one", "See [[two]], [[books/two]], [it](two.md) and [it](/books/two/)."), file("two", "")
	h := Of(Parts{Things: []Thing{one, two}}, Moment{Now: time.Unix(0, 0), Zones: new(calendar.Zones)})

	found := All[*book](h)
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
	if h.Title(target) != "Book two" || target.Address() != "/books/two/" || len(h.Dangling) > 0 {
		t.Errorf("called %q at %q, dangling %v", h.Title(target), target.Address(), h.Dangling)
	}
	left := Parts{Things: []Thing{one, two}}.Without(map[string]bool{"content/books/one.md": true})
	if len(left.Things) != 1 || left.Things[0] != Thing(two) {
		t.Errorf("without one: %v", left.Things)
	}
}
