// Package card draws the picture that stands for a page where its address is shared: the
// page's title in the hub's own type and colours, and the shapes of the hub's look.
//
// Equal cards are equal bytes on every machine. What places a pixel is therefore counted
// in whole numbers, of which [unit] make a pixel: processors round fractions apart. And
// no card shows a box where a letter should be: what a [Face] has no letters for, or what
// is written in a script whose letters are joined and ordered as one writes them, stays
// unsaid, and the shapes stand for it.
package card

import (
	"encoding/base32"
	"strings"

	"kith/generator/memo"
)

// version stands for how cards are drawn. Whoever changes what comes out raises it; the
// test of a known card tells when that is due.
const version = "1"

// The size of every card, in pixels: what places that show such pictures ask for.
const (
	Width  = 1200
	Height = 630
)

// Folder is where cards are published.
const Folder = "cards"

// A Card is what a picture shows. Seats, a Ticket or a Portrait stand beside the title,
// at most one of them.
type Card struct {
	Hub      string // whose page it is; empty where the title says so
	Title    string
	Tag      string // "Cancelled", or empty
	Mirrored bool   // for what is read from right to left
	Ticket   Ticket
	Seats    []Seat // of the hub's own gathering
	Portrait *Tile
	Quilt    []Tile // what the band at the foot is made of; it begins anew where they end
}

// A Ticket is when a session is. The zero Ticket is none.
type Ticket struct {
	Number  string // "26"
	Weekday string // "Thursday"
	Month   string // "November 2026"
	Digits  string // "2026-11", for where there are no letters for the month
	Hours   string // "18:00–19:30", or empty
	Zone    string // "Berlin (UTC+1)", or empty with Hours
}

// A Seat is a place in the rows: 1000 units are the width of the gathering, 500 its height.
type Seat struct {
	X, Y int // the middle
	Turn int // degrees
	Size int
	Tile *Tile // nil where nobody sits there
}

// Path is where a card is published. It tells all that the card is made of, so that what
// stands under it never changes.
func (p *Press) Path(c Card) string {
	sum := memo.Sum("kith card "+version, p.key, c)
	return Folder + "/" + strings.ToLower(base32.HexEncoding.EncodeToString(sum[:10])) + ".png"
}
