// Package colour derives every colour of a hub from one hue, for light and for dark.
//
// What is meant to look alike is said in OKLCH, where equal numbers look equal, and
// brought into the colours that screens show. What must be readable is listed in pairs,
// each with the contrast it needs; [Of] sees to it that none misses.
package colour

import (
	"fmt"
	"math"
)

// A Tone is a colour as people see it (OKLCH): how light it is from 0 to 1, how much
// colour it has from 0 to about .4, and its hue in degrees.
type Tone struct{ Light, Chroma, Hue float64 }

// A Colour is one that every screen shows (sRGB).
type Colour struct{ Red, Green, Blue uint8 }

// String is the colour as a style sheet writes it: "#ffcf49".
func (c Colour) String() string { return fmt.Sprintf("#%02x%02x%02x", c.Red, c.Green, c.Blue) }

// Tone is how people see a colour.
func (c Colour) Tone() Tone { return c.rays().lab().tone() }

// Colour is the nearest to a tone that screens show.
func (t Tone) Colour() Colour { return t.fit().colour() }

// Mix lays so much of one colour, from 0 to 1, over another, as color-mix(in srgb) does.
func Mix(over Colour, much float64, under Colour) Colour {
	part := func(a, b uint8) uint8 {
		return uint8(math.Round(float64(a)*much + float64(b)*(1-much)))
	}
	return Colour{part(over.Red, under.Red), part(over.Green, under.Green), part(over.Blue, under.Blue)}
}
