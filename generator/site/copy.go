package site

import (
	"strings"
	"sync"
)

// copyFile is a page's copy in Markdown, beside the page.
const copyFile = "index.md"

// entry plans the page of an entry and, where the hub wants them, its copy in Markdown.
// The copy says what the page's view says: so what a page keeps back, its copy does.
func (m *maker) entry(address, from, template string, view func() any) {
	if !m.makes(Copies) {
		m.page(address, from, template, view)
		return
	}
	both := &shared{make: view}
	if !m.page(address, from, template, both.take) {
		return
	}
	if m.copies == nil {
		m.copies = map[string]bool{}
	}
	m.copies[address] = true
	m.add(Page{Path: address[1:] + copyFile, View: both.take, Write: func(view any) []byte {
		c := m.copyist(address)
		c.view(view)
		return c.bytes()
	}}, from)
}

// copyOf is the address of a page's copy; empty where it has none.
func (m *maker) copyOf(address string) string {
	if !m.copies[address] {
		return ""
	}
	return m.fully(address + copyFile)
}

// A shared view is made once for the two files that show it, which are drawn one after
// the other. Whoever asks a third time gets it made again.
type shared struct {
	make  func() any
	mu    sync.Mutex
	view  any
	taken int
}

func (s *shared) take() any {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.view == nil {
		s.view = s.make()
	}
	view := s.view
	if s.taken++; s.taken == 2 {
		s.view, s.taken = nil, 0
	}
	return view
}

// elsewhere writes addresses of a page for somebody who reads it elsewhere.
func (m *maker) elsewhere(page string) func(string) string {
	return func(address string) string {
		switch {
		case strings.HasPrefix(address, "//"):
		case strings.HasPrefix(address, "/"):
			return m.base.Root + address
		case strings.HasPrefix(address, "#"):
			return m.fully(page) + address
		}
		return address
	}
}
