package hub

import "slices"

// withhold keeps back the pictures of people who do not want to be seen.
func (h *Hub) withhold(p Parts) {
	for _, m := range p.Members {
		if m.Visibility != Public && m.Avatar.Path != "" {
			if h.withheld == nil {
				h.withheld = map[string]bool{}
			}
			h.withheld[m.Avatar.Path] = true
		}
	}
	if h.withheld != nil {
		h.Files = slices.DeleteFunc(slices.Clone(h.Files), func(f string) bool { return h.withheld[f] })
	}
}

// Withheld tells that a file may be there, and is not published.
func (h *Hub) Withheld(path string) bool { return h.withheld[path] }
