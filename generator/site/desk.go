package site

import (
	"cmp"

	"kith/generator/hub"
	"kith/generator/site/host"
)

// The ways in which pages ask their readers to take part. Each leads to the editor of
// the hub's repository; where that has none, to a letter that is begun; where there is
// nobody to write to, to the repository as it is; and else nowhere.

// change leads to an entry's own file.
func (m *maker) change(text string, e *hub.Entry) Link {
	if e.File == "" {
		return Link{}
	}
	if address := m.desk.Edit(e.File); address != "" {
		return link(text, address)
	}
	page := cmp.Or(m.absolute(e.Address()), e.Address())
	return m.instead(text, m.words.Say("letter.change", "title", m.title(e)), page+"\n\n")
}

// fill leads to a new file that waits to be filled in.
func (m *maker) fill(text string, f form) Link {
	if address := m.desk.Add(f.path, f.text(true), f.text(false)); address != "" {
		return link(text, address)
	}
	return m.instead(text, text, f.text(true), f.text(false))
}

func (m *maker) instead(text, subject string, letters ...string) Link {
	p := m.hub.Purpose
	subject = p.Title + ": " + subject
	if address := cmp.Or(host.Letter(p.Contact, subject, letters...), host.Public(p.Repository.Web)); address != "" {
		return link(text, address)
	}
	return Link{}
}

// edits puts the way to an entry's file on its page.
func (f Frame) edits(change Link) Frame {
	f.Edit = change
	return f
}

// edit is the way to the file of a page that is written in one.
func (m *maker) edit(e *hub.Entry) Link { return m.change(m.words.Say("edit.page"), e) }
