package colour

import (
	"errors"
	"strings"
	"testing"
)

func TestAnAccentIsAPresetAHueOrAColour(t *testing.T) {
	tests := []struct {
		accent string
		want   Hue
	}{
		{"", 88}, {"marigold", 88}, {" Marigold ", 88}, {"coral", 32}, {"meadow", 135}, {"lagoon", 205}, {"iris", 300},
		{"0", 0}, {"205", 205}, {"359", 359}, {"87.6", 88}, {"359.7", 0}, {"-0", 0},
		{"#fbca43", 88}, {"#FBCA43", 88}, {"#fbca4380", 88}, {"#f00", 29}, {"#f00f", 29},
		{"rgb(251, 202, 67)", 88}, {"rgb(251 202 67)", 88}, {"rgba(251,202,67,.5)", 88}, {"rgb(251 202 67 / 50%)", 88},
		{"rgb(100%, 0%, 0%)", 29}, {"rgb(300 0 0)", 29},
		{"hsl(0, 100%, 50%)", 29}, {"hsl(240deg 100% 50%)", 264}, {"hsla(120, 100%, 50%, 1)", 142}, {"hsl(-240 100 50)", 142}, {"hsl(480 100% 50%)", 142},
		{"oklch(.7 .15 205)", 205}, {"oklch(70% 40% 205deg)", 205}, {"oklch(0.7 0.15 -10)", 350}, {"oklch(.7 .15 359.9)", 0},
		{"teal", 195}, {"Tomato", 32},
	}
	for _, test := range tests {
		got, err := HueOf(test.accent)
		if got != test.want || err != nil {
			t.Errorf("%q is hue %d (%v), want %d", test.accent, got, err, test.want)
		}
	}
}

func TestWhatIsNoColourIsAMistake(t *testing.T) {
	const usual = `write a colour like "#0a7ea4", a hue from 0 to 359, or one of marigold, coral, meadow, lagoon and iris`
	const take = "take a colour that shows one, or one of marigold, coral, meadow, lagoon and iris"
	tests := []struct{ accent, message, hint string }{
		{"marygold", `"marygold" is no colour`, `did you mean "marigold"?`},
		{"Lagon", `"Lagon" is no colour`, `did you mean "lagoon"?`},
		{"tomatoe", `"tomatoe" is no colour`, `did you mean "tomato"?`},
		{"the colour of the sea", `"the colour of the sea" is no colour`, usual},
		{"#12", `"#12" is no colour`, usual},
		{"#12345", `"#12345" is no colour`, usual},
		{"#ggg", `"#ggg" is no colour`, usual},
		{"#1234567", `"#1234567" is no colour`, usual},
		{"#+12345", `"#+12345" is no colour`, usual},
		{"rgb(1,2)", `"rgb(1,2)" is no colour`, usual},
		{"rgb(1,2,x)", `"rgb(1,2,x)" is no colour`, usual},
		{"rgb(1,2,3", `"rgb(1,2,3" is no colour`, usual},
		{"rgb 1 2 3)", `"rgb 1 2 3)" is no colour`, usual},
		{"hsl(50%, 50%, 50%)", `"hsl(50%, 50%, 50%)" is no colour`, usual},
		{"lab(50% 40 59)", `"lab(50% 40 59)" is no colour`, usual},
		{"oklch(nan .1 2)", `"oklch(nan .1 2)" is no colour`, usual},
		{"oklch(inf .1 2)", `"oklch(inf .1 2)" is no colour`, usual},
		{"360", `there is no hue "360"`, "hues go from 0 to 359"},
		{"-1", `there is no hue "-1"`, "hues go from 0 to 359"},
		{"NaN", `there is no hue "NaN"`, "hues go from 0 to 359"},
		{"inf", `there is no hue "inf"`, "hues go from 0 to 359"},
		{"#888", `"#888" is a grey, which has no hue`, take},
		{"white", `"white" is a grey, which has no hue`, take},
		{"black", `"black" is a grey, which has no hue`, take},
		{"oklch(.5 0 88)", `"oklch(.5 0 88)" is a grey, which has no hue`, take},
	}
	for _, test := range tests {
		hue, err := HueOf(test.accent)
		var m *Mistake
		if !errors.As(err, &m) {
			t.Errorf("%q is hue %d", test.accent, hue)
			continue
		}
		if m.Error() != test.message || m.Hint != test.hint {
			t.Errorf("%q gives\n%s (%s)\nwant\n%s (%s)", test.accent, m.Message, m.Hint, test.message, test.hint)
		}
	}
}

func FuzzHueOf(f *testing.F) {
	for _, seed := range []string{"marigold", "88", "#fbca43", "rgb(1,2,3)", "hsl(1 2% 3%)", "oklch(.7 .15 205)", "1e309", "rgb(1e309 0 0)", "hsl(1e300 1 1)"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, accent string) {
		hue, err := HueOf(accent)
		if err == nil && (hue < 0 || hue > 359) {
			t.Errorf("%q is hue %d", accent, hue)
		}
		var m *Mistake
		if err != nil && (!errors.As(err, &m) || m.Hint == "" || strings.HasSuffix(m.Message, ".")) {
			t.Errorf("%q gives %v", accent, err)
		}
	})
}
