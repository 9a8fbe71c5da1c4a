package source

import "kith/generator/hub"

func readPage(r *reader) func(*hub.Parts) {
	p := &hub.Page{
		Title:   r.text(required, "title"),
		Summary: r.text(optional, "summary"),
		Menu:    r.number("menu"),
	}
	p.Entry = r.entry(hub.Pages)
	return func(parts *hub.Parts) { parts.Things = append(parts.Things, p) }
}
