package site

import (
	"fmt"
)

// A Pager leads through a list that is cut into pages.
type Pager struct {
	Pages    []PageLink // the first, the last and those around this one; empty for one page
	Previous Link       // no Href on the first
	Next     Link       // no Href on the last
}

// A PageLink is one page of a list.
type PageLink struct {
	Link
	Label   string // "Page 7"
	Current bool
	Gap     bool // pages are left out before this one
}

// paged cuts a list of n into pages and calls each for every page: number from 1,
// the address, and the slice's bounds. The first page stands at address itself.
func paged(n, size int, address string, each func(number int, at string, from, to int)) {
	for number := 1; number == 1 || (number-1)*size < n; number++ {
		each(number, pageAt(address, number), (number-1)*size, min(number*size, n))
	}
}

func pageAt(address string, number int) string {
	if number == 1 {
		return address
	}
	return fmt.Sprintf("%spage/%d/", address, number)
}

func (m *maker) pager(n, size int, address string, number int) (p Pager) {
	last := max(1, (n+size-1)/size)
	if last == 1 {
		return p
	}
	to := func(k int, text string) Link { return link(text, m.href(pageAt(address, k))) }
	if number > 1 {
		p.Previous = to(number-1, m.words.Say("pager.previous"))
	}
	if number < last {
		p.Next = to(number+1, m.words.Say("pager.next"))
	}
	shown := 0
	for k := 1; k <= last; k++ {
		if k == 1 || k == last || k >= number-2 && k <= number+2 {
			p.Pages = append(p.Pages, PageLink{Label: m.words.Say("pager.page", "n", m.words.Number(k)), Link: to(k, m.words.Number(k)), Current: k == number, Gap: k > shown+1})
			shown = k
		}
	}
	return p
}

// numbered adds a page's number to a title, from the second page on.
func (m *maker) numbered(title string, number int) string {
	if number == 1 {
		return title
	}
	return m.words.Say("pager.title-page", "title", title, "n", m.words.Number(number))
}
