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

var pageSays = map[string]string{
	"title":   "What the page is called.",
	"summary": "One sentence that says what the page is about.",
	"menu":    "The page's place in the menu; if absent, it is not in the menu.",
}
