package colour

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// designed are the colours of marigold as the design states them.
var designed = []struct{ name, light, dark string }{
	{"paper", "#fdfafc", "#160d16"},
	{"ink", "#321434", "#f4ebf1"},
	{"ink-2", "#674f68", "#c3b1c1"},
	{"link", "#8a1264", "#fbce5c"},
	{"field", "#ffcf49", "#271328"},
	{"calm", "#ffefc9", "#271328"},
	{"deep", "#321434", "#371939"},
	{"sun", "#fbca43", "#fbca43"},
	{"row-3", "#fcc231", "#341836"},
	{"row-2", "#fab210", "#561f43"},
	{"row-1", "#f69e00", "#8e2e47"},
	{"row-0", "#f18500", "#cf542c"},
	{"beat", "#f69e00", "#f1b12b"},
	{"plum", "#371a3a", "#5a225e"},
	{"coral", "#f6684f", "#f6684f"},
	{"leaf", "#17886b", "#17886b"},
	{"sky", "#76bbe2", "#76bbe2"},
	{"rose", "#fabdd3", "#fabdd3"},
	{"cream", "#f5edd3", "#f5edd3"},
}

func TestMarigoldIsAsDesigned(t *testing.T) {
	s := Of(Marigold)
	for _, want := range designed {
		got := s.token(want.name)
		if !near(got.Light, want.light) || !near(got.Dark, want.dark) {
			t.Errorf("%s is %s and %s, want %s and %s", want.name, got.Light, got.Dark, want.light, want.dark)
		}
	}
}

// near allows for rounding: the design's numbers have three digits.
func near(got Colour, want string) bool {
	w := parse(want)
	off := func(a, b uint8) float64 { return math.Abs(float64(a) - float64(b)) }
	return max(off(got.Red, w.Red), off(got.Green, w.Green), off(got.Blue, w.Blue)) <= 1
}

func parse(hex string) Colour {
	t, ok := read(hex)
	if !ok {
		panic(hex)
	}
	return t.Colour()
}

// TestEveryPairPartsInEveryHue is the promise of the package.
func TestEveryPairPartsInEveryHue(t *testing.T) {
	for hue := range Hue(360) {
		s := Of(hue)
		for _, miss := range s.Misses() {
			t.Errorf("in hue %d %s cannot be read", hue, miss)
		}
		for _, p := range pairs {
			if s.token(p.front).Name == "" || s.token(p.back).Name == "" {
				t.Fatalf("there is no pair %q on %q", p.front, p.back)
			}
		}
	}
}

func TestContrastIsAsDesigned(t *testing.T) {
	s := Of(Marigold)
	tests := []struct {
		front, back string
		want        float64
	}{
		{"ink", "paper", 15.8}, {"ink-2", "paper", 7.0}, {"link", "paper", 8.6}, {"ink", "field", 11.1}, {"sun", "deep", 10.7},
	}
	for _, test := range tests {
		if got := Contrast(s.token(test.front).Light, s.token(test.back).Light); math.Abs(got-test.want) > .1 {
			t.Errorf("%s on %s has a contrast of %.2f, want %.1f", test.front, test.back, got, test.want)
		}
	}
}

func TestContrastGoesFromOneToTwentyOne(t *testing.T) {
	black, white := parse("#000"), parse("#fff")
	if c := Contrast(black, white); math.Abs(c-21) > 1e-9 || Contrast(white, black) != c {
		t.Errorf("black on white has %v", c)
	}
	if c := Contrast(white, white); c != 1 {
		t.Errorf("white on white has %v", c)
	}
	if c := Contrast(parse("#777"), white); math.Abs(c-4.478) > .001 { // the grey that just fails, in every tutorial
		t.Errorf("#777 on white has %v", c)
	}
}

func TestWhatMissesMovesApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.Float64Range(0, 1)
		tone := func(name string) Tone {
			return Tone{unit.Draw(t, name+" light"), unit.Draw(t, name+" chroma") * .3, unit.Draw(t, name+" hue") * 360}
		}
		front, back := tone("front"), tone("back")
		moved := front.apart(back, 3)
		better := Contrast(moved.Colour(), back.Colour()) >= Contrast(front.Colour(), back.Colour())-.05
		if moved.Chroma != front.Chroma || moved.Hue != front.Hue || !better {
			t.Fatalf("%v on %v became %v", front, back, moved)
		}
		if parts := Contrast(moved.Colour(), back.Colour()) >= 3; !parts && moved.Light > 0 && moved.Light < 1 {
			t.Fatalf("%v on %v stopped at %v", front, back, moved)
		}
	})
}

func TestEveryScreenColourComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Uint32Range(0, 0xffffff).Draw(t, "colour")
		c := Colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}
		if got := c.Tone().Colour(); got != c {
			t.Fatalf("%s became %s", c, got)
		}
	})
}

// TestFittingKeepsLightnessAndHue holds a tone that no screen shows to what it may lose.
func TestFittingKeepsLightnessAndHue(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unit := rapid.Float64Range(0, 1)
		want := Tone{.1 + .8*unit.Draw(t, "light"), .1 + .3*unit.Draw(t, "chroma"), 360 * unit.Draw(t, "hue")}
		got := want.Colour().Tone()
		if math.Abs(got.Light-want.Light) > seen+.005 || got.Chroma > want.Chroma+seen {
			t.Fatalf("%v is shown as %v", want, got)
		}
		off := math.Abs(math.Mod(got.Hue-want.Hue+540, 360) - 180)
		if got.Chroma > .04 && off*math.Pi/180*got.Chroma > seen+.005 {
			t.Fatalf("%v is shown as %v", want, got)
		}
	})
}

func TestASheetHoldsEveryToken(t *testing.T) {
	s := Of(205)
	sheet := s.Sheet()
	for _, token := range s {
		if !strings.Contains(sheet, "\n  --"+token.Name+": ") {
			t.Errorf("%s lacks in\n%s", token.Name, sheet)
		}
	}
	for _, want := range []string{":root {\n", "--ink: light-dark(#321434, #f4ebf1);", "--line: light-dark(#32143429, #f4ebf12b);\n}\n", "--coral: #f6684f;"} {
		if !strings.Contains(sheet, want) {
			t.Errorf("%q lacks in\n%s", want, sheet)
		}
	}
}

func TestPicturesTakeTheColours(t *testing.T) {
	s := Of(Marigold)
	tests := []struct{ svg, want string }{
		{`<svg><path fill="var(--sun)"/></svg>`, `<svg><path fill="#fbca43"/></svg>`},
		{`<svg><path fill="var(--plum)"/></svg>`, `<svg><path fill="#371a3a"/><style>@media(prefers-color-scheme:dark){[fill="#371a3a"]{fill:#5a225e}}</style>` + "\n</svg>"},
		{`<svg><path fill="var(--other)"/></svg>`, `<svg><path fill="var(--other)"/></svg>`},
		{`<path fill="var(--plum)"/>`, `<path fill="#371a3a"/>`},
		{``, ``},
	}
	for _, test := range tests {
		if got := s.Dye(test.svg); got != test.want {
			t.Errorf("%s became\n%s\nwant\n%s", test.svg, got, test.want)
		}
	}
}
