package card

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"image"
	"image/color"
	"image/png"
	"os"
	"sync"
	"testing"

	"kith/generator/theme/colour"
)

// press is one with the typefaces that come along.
func press(t testing.TB, hue colour.Hue) *Press {
	t.Helper()
	return PressOf(colour.Of(hue), face(t, "title.ttf"), face(t, "text.ttf"))
}

func face(t testing.TB, name string) *Face {
	t.Helper()
	data, err := os.ReadFile("../../templates/cards/" + name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := ReadFace(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func draw(t testing.TB, p *Press, c Card) ([]byte, *image.Paletted) {
	t.Helper()
	data, err := p.Draw(c)
	if err != nil {
		t.Fatal(err)
	}
	m, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return data, m.(*image.Paletted)
}

var (
	quarter = Tile{"M0 0h28a28 28 0 0 1-28 28z", []int{0, 90, 270, 180}, 0}
	half    = Tile{"M0 0a14 14 0 0 0 28 0z", []int{0, 0, 0, 0}, 3}
	arc     = Tile{"M17 0h11a28 28 0 0 1-28 28v-11a17 17 0 0 0 17-17z", []int{90, 180, 0, 270}, 8}
	ticket  = Ticket{"26", "Thursday", "November 2026", "2026-11", "18:00–19:30", "Berlin (UTC+1)"}
)

// samples are a card of each sort.
func samples() map[string]Card {
	quilt := []Tile{quarter, half, arc}
	return map[string]Card{
		"hub":     {Hub: "Tiny", Title: "We learn together.", Seats: []Seat{{500, 342, 0, 74, &quarter}, {388, 388, -45, 60, &arc}, {612, 388, 45, 60, nil}}},
		"session": {Hub: "Tiny", Title: "Reading together", Tag: "Cancelled", Ticket: ticket, Quilt: quilt},
		"person":  {Hub: "Tiny", Title: "Ada Example", Portrait: &half, Quilt: quilt},
		"page":    {Hub: "Tiny", Title: "Code of conduct", Quilt: quilt},
		"right":   {Hub: "Tiny", Title: "From the right", Mirrored: true, Ticket: ticket, Quilt: quilt},
	}
}

func TestCardsAreSmallAndOfTheSizeThatPlacesAskFor(t *testing.T) {
	for name, c := range samples() {
		data, m := draw(t, press(t, colour.Marigold), c)
		if m.Bounds() != image.Rect(0, 0, 1200, 630) {
			t.Errorf("the card of a %s is %v", name, m.Bounds())
		}
		if len(data) > 64<<10 || len(m.Palette) > 256 {
			t.Errorf("the card of a %s has %d bytes and %d colours", name, len(data), len(m.Palette))
		}
	}
}

// TestEqualCardsAreEqualBytes draws on sheets that others have drawn on, many at a time.
func TestEqualCardsAreEqualBytes(t *testing.T) {
	want := map[string][]byte{}
	for name, c := range samples() {
		want[name], _ = draw(t, press(t, 205), c)
	}
	var all sync.WaitGroup
	p := press(t, 205)
	for range 4 {
		all.Go(func() {
			for name, c := range samples() {
				if got, err := p.Draw(c); err != nil || !bytes.Equal(got, want[name]) {
					t.Errorf("the card of a %s came out otherwise (%v)", name, err)
				}
			}
		})
	}
	all.Wait()
}

func TestAPathTellsAllThatACardIsMadeOf(t *testing.T) {
	p := press(t, colour.Marigold)
	base := samples()["session"]
	paths := map[string]string{}
	tell := func(what, path string) {
		if before, known := paths[path]; known {
			t.Errorf("%s and %s are both %s", what, before, path)
		}
		paths[path] = what
	}
	tell("a card", p.Path(base))
	for what, change := range map[string]func(*Card){
		"another hub":     func(c *Card) { c.Hub = "Other" },
		"another title":   func(c *Card) { c.Title = "Other" },
		"no tag":          func(c *Card) { c.Tag = "" },
		"the other way":   func(c *Card) { c.Mirrored = true },
		"another hour":    func(c *Card) { c.Ticket.Hours = "18:30–19:30" },
		"a seat":          func(c *Card) { c.Seats = []Seat{{X: 1}} },
		"somebody's seat": func(c *Card) { c.Seats = []Seat{{X: 1, Tile: &half}} },
		"a portrait":      func(c *Card) { c.Portrait = &half },
		"another turn":    func(c *Card) { c.Quilt = []Tile{{half.Shape, []int{0, 0, 0, 90}, 3}} },
	} {
		c := base
		change(&c)
		tell(what, p.Path(c))
	}
	tell("another hue", press(t, 32).Path(base))
	tell("another typeface", PressOf(colour.Of(colour.Marigold), face(t, "text.ttf"), face(t, "text.ttf")).Path(base))
}

// TestCardsComeOutAsBefore fails when what is drawn has changed: then look at the cards,
// raise [version] and write down the new sum, which is of the colours of all pixels.
func TestCardsComeOutAsBefore(t *testing.T) {
	const known = "1 dbfe00e8135eb9e3"
	h := sha256.New()
	for _, name := range []string{"hub", "session", "person", "page", "right"} {
		_, m := draw(t, press(t, colour.Marigold), samples()[name])
		for _, pixel := range m.Pix {
			c := m.Palette[pixel].(color.RGBA)
			h.Write([]byte{c.R, c.G, c.B})
		}
	}
	if got := version + " " + hex.EncodeToString(h.Sum(nil)[:8]); got != known {
		t.Errorf("cards come out as %s, and before as %s", got, known)
	}
}
