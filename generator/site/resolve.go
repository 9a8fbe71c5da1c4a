package site

import (
	"html/template"
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown"
)

// resolve says where a reference in a text leads. What leads nowhere stays text, and
// somebody who is hidden has no name.
func (m *maker) resolve(ref markdown.Ref) markdown.Target {
	if ref.Form == markdown.Alert {
		return markdown.Target{Title: m.alert(ref.ID)}
	}
	e, found := m.hub.Resolve(ref)
	switch {
	case found && m.hub.Hidden(e):
		return markdown.Target{Title: m.words.Say("person.hidden"), Instead: true}
	case found:
		return m.target(e, ref)
	case ref.Form == markdown.Picture && m.hub.Withheld(hub.FileOf(ref)):
		return markdown.Target{Instead: true} // what it shows is not told either
	case ref.Form == markdown.Picture:
		return m.picture(ref)
	case ref.Form == markdown.Link:
		return markdown.Target{Address: m.fileOrList(ref)}
	}
	return markdown.Target{}
}

// alert is the title of an alert.
func (m *maker) alert(kind string) string {
	switch kind {
	case "note":
		return m.words.Say("alert.note")
	case "tip":
		return m.words.Say("alert.tip")
	case "important":
		return m.words.Say("alert.important")
	case "warning":
		return m.words.Say("alert.warning")
	case "caution":
		return m.words.Say("alert.caution")
	}
	return ""
}

func (m *maker) target(e *hub.Entry, ref markdown.Ref) markdown.Target {
	address := m.address(e)
	if address == "" {
		return markdown.Target{}
	}
	href := m.href(address)
	if ref.Fragment != "" && !strings.Contains(href, "#") {
		href += "#" + ref.Fragment
	}
	t := markdown.Target{Address: href}
	if ref.Form == markdown.Mention || strings.HasPrefix(ref.Label, "[[") {
		t.Title = m.title(e)
	}
	return t
}

// fileOrList finds a file that is published as it is, or a list.
func (m *maker) fileOrList(ref markdown.Ref) string {
	address := ref.Address
	if ref.Path != "" {
		address = "/" + ref.Path
	}
	if address == "" {
		return ""
	}
	file := strings.TrimPrefix(address, "/")
	if m.hub.Withheld(hub.FileOf(ref)) || !m.hub.HasFile(file) && ref.Address == "" {
		return ""
	}
	href := m.href(address)
	if ref.Fragment != "" {
		href += "#" + ref.Fragment
	}
	return href
}

// body draws a text of the hub with its references resolved.
func (m *maker) body(b markdown.Body) template.HTML { return b.HTML(m.resolve) }
