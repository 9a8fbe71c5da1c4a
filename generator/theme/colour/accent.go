package colour

import (
	"cmp"
	"math"
	"strconv"
	"strings"

	"golang.org/x/image/colornames"

	"kith/generator/diag"
)

// A Mistake is what an author wrote wrong about colour.
type Mistake struct {
	Message string // lower case, without a full stop
	Hint    string // how to mend it
}

// Error is the message.
func (m *Mistake) Error() string { return m.Message }

// Presets are hues with names.
var presets = []struct {
	name string
	hue  Hue
}{{"marigold", Marigold}, {"coral", 32}, {"meadow", 135}, {"lagoon", 205}, {"iris", 300}}

// grey is the chroma below which a colour shows no hue.
const grey = .02

// HueOf reads an accent: a preset's name, a hue in degrees, or a colour as CSS writes
// it, of which the hue is taken. Nothing is marigold.
func HueOf(accent string) (Hue, error) {
	word := strings.ToLower(strings.TrimSpace(accent))
	if word == "" {
		return Marigold, nil
	}
	for _, p := range presets {
		if p.name == word {
			return p.hue, nil
		}
	}
	if n, err := strconv.ParseFloat(word, 64); err == nil {
		return hueOf(accent, n)
	}
	tone, ok := read(word)
	if !ok {
		return 0, unread(accent, word)
	}
	if tone.Chroma < grey {
		return 0, &Mistake{strconv.Quote(accent) + " is a grey, which has no hue", "take a colour that shows one, " + orPreset()}
	}
	return Hue(math.Round(tone.Hue)) % 360, nil
}

func hueOf(accent string, degrees float64) (Hue, error) {
	if !(degrees >= 0 && degrees < 360) {
		return 0, &Mistake{"there is no hue " + strconv.Quote(accent), "hues go from 0 to 359"}
	}
	return Hue(math.Round(degrees)) % 360, nil
}

func unread(accent, word string) error {
	hint := cmp.Or(diag.DidYouMean(word, Presets()), diag.DidYouMean(word, colornames.Names), `write a colour like "#0a7ea4", a hue from 0 to 359, `+orPreset())
	return &Mistake{strconv.Quote(accent) + " is no colour", hint}
}

// Presets are the names of the hues that have one.
func Presets() []string {
	names := make([]string, len(presets))
	for i, p := range presets {
		names[i] = p.name
	}
	return names
}

func orPreset() string {
	return "or one of " + diag.And(Presets())
}
