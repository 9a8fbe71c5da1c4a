package hub

import "strings"

// Betrays tells that a text an author wrote holds an id of somebody hidden. What may be
// seen must not: neither as a mention nor in the name of a file.
func (h *Hub) Betrays(text string) bool {
	if len(h.secrets) == 0 {
		return false
	}
	folded := Fold(text)
	for _, id := range h.secrets {
		if strings.Contains(folded, id) {
			return true
		}
	}
	return false
}
