package browser

import (
	"maps"
	"slices"
	"strings"
)

// A Kind is the pages of one template.
type Kind struct {
	Name  string   // "member"
	Pages []string // paths on the site, the fullest page first
}

// Fullest is the page that shows most.
func (k Kind) Fullest() string { return k.Pages[0] }

// Barest is the page that shows least: the state where something is missing.
func (k Kind) Barest() string { return k.Pages[len(k.Pages)-1] }

// Ends are both, or one where they are the same.
func (k Kind) Ends() []string { return slices.Compact([]string{k.Fullest(), k.Barest()}) }

// leadsOn is the template of pages that a browser leaves at once.
const leadsOn = "moved.html"

// Kinds are all kinds of pages that a site has, by name, but those that lead on.
func (h *Host) Kinds(r Run) []Kind {
	r.Helper()
	pages, sizes := map[string][]string{}, map[string]int{}
	for _, path := range h.Site.Paths() {
		template := h.Site.Template(path)
		if template == "" || template == leadsOn {
			continue
		}
		data, err := h.Site.Draw(path)
		if err != nil {
			r.Fatalf("%v", err)
		}
		name := strings.TrimSuffix(template, ".html")
		pages[name], sizes[path] = append(pages[name], path), len(data)
	}
	var kinds []Kind
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		slices.SortStableFunc(pages[name], func(a, b string) int { return sizes[b] - sizes[a] })
		kinds = append(kinds, Kind{name, pages[name]})
	}
	return kinds
}
