package hub

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"kith/generator/calendar"
)

// A Shoutout is one thank-you.
type Shoutout struct {
	Entry
	From    Ref
	To      []Ref
	Date    calendar.Day
	For     []Term // a value or a topic
	Session Ref
	Project Ref

	// Found by Of.
	By       *Member   // nil where unknown or hidden
	Thanked  []*Member // visible people only
	Occasion *Session
	Work     *Project
	Anchor   string // its place on a page
}

// anchor gives a shout-out its place on a page: its id, unless that would name somebody
// who hides. Then it is a sum of what everybody may know, and so are the places within its
// text: of an id a sum tells whoever guesses it.
func (h *Hub) anchor(t *Shoutout) {
	if !h.Betrays(t.ID) {
		t.Anchor = strings.ToLower(t.ID)
		return
	}
	known := []string{h.without(t.ID), t.Date.String(), t.By.ID}
	for _, m := range t.Thanked {
		known = append(known, m.ID)
	}
	sum := sha256.Sum256([]byte(strings.Join(known, " ")))
	t.Anchor = "thanks-" + hex.EncodeToString(sum[:6])
	t.Body = t.Body.Under("t" + hex.EncodeToString(sum[6:10]) + "-") // as prefixes are
}
