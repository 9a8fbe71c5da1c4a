package card

import (
	"math"
	"testing"
)

// covered is how many pixels an outline covers, counted in the stencil's whole numbers.
func covered(t *testing.T, o outline, w way) float64 {
	t.Helper()
	var s stencil
	s.over(0, 0, 200, 200)
	s.cut(o, w)
	area := 0.
	for y := range s.h {
		sum := 0
		for x := range s.w {
			sum += int(s.sums[y*(s.w+2)+x])
			area += min(math.Abs(float64(sum)), whole) / whole
		}
	}
	return area
}

func TestShapesCoverWhatTheyShould(t *testing.T) {
	path := func(svg string) outline {
		o, err := outlineOf(svg)
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
	petal := 2 * (math.Pi/4 - .5) * 28 * 28
	for name, test := range map[string]struct {
		got, want float64
	}{
		"a square":                 {covered(t, path("M10 10h28v28h-28z"), moved(0, 0)), 784},
		"a square between":         {covered(t, path("M10.5 10.25h28v28h-28z"), moved(77, 99)), 784},
		"a quarter":                {covered(t, path("M0 0h28a28 28 0 0 1-28 28z"), moved(0, 0)), math.Pi / 4 * 784},
		"a half":                   {covered(t, path("M0 0a14 14 0 0 0 28 0z"), moved(0, 0)), math.Pi / 2 * 196},
		"a half upwards":           {covered(t, path("M0 100a14 14 0 0 1 28 0z"), moved(0, 0)), math.Pi / 2 * 196},
		"a petal":                  {covered(t, path("M0 0a28 28 0 0 1 28 28a28 28 0 0 1-28-28z"), moved(0, 0)), petal},
		"an arc":                   {covered(t, path("M17 0h11a28 28 0 0 1-28 28v-11a17 17 0 0 0 17-17z"), moved(0, 0)), math.Pi / 4 * (784 - 289)},
		"a half circle":            {covered(t, halfCircle(100*unit, 150*unit, 90*unit), moved(0, 0)), math.Pi / 2 * 8100},
		"a rounded square":         {covered(t, rounded(0, 0, 100*unit, 100*unit, 20*unit), moved(9, 9)), 10_000 - (4-math.Pi)*400},
		"a turned square":          {covered(t, rounded(-50*unit, -50*unit, 100*unit, 100*unit, 0), moved(100*unit, 100*unit).turned(33)), 10_000},
		"a doubled one":            {covered(t, rounded(0, 0, 50*unit, 50*unit, 0), scaled(3, 2, 0, 0)), 5625},
		"what is off, on the left": {covered(t, rounded(-50*unit, 0, 100*unit, 100*unit, 0), moved(0, 0)), 5000},
		"and on the right":         {covered(t, rounded(150*unit, 0, 100*unit, 100*unit, 0), moved(0, 0)), 5000},
		"and above":                {covered(t, rounded(0, -50*unit, 100*unit, 100*unit, 0), moved(0, 0)), 5000},
		"and below":                {covered(t, rounded(0, 150*unit, 100*unit, 100*unit, 0), moved(0, 0)), 5000},
	} {
		if math.Abs(test.got-test.want) > test.want/400 {
			t.Errorf("%s covers %.1f pixels, want %.1f", name, test.got, test.want)
		}
	}
}

func TestAMirroredOutlineCutsOut(t *testing.T) {
	var s stencil
	s.over(0, 0, 100, 100)
	at := moved(50*unit, 50*unit)
	s.cut(rounded(-40*unit, -40*unit, 80*unit, 80*unit, 0), at)
	s.cut(rounded(-30*unit, -30*unit, 60*unit, 60*unit, 0), at.mirrored())
	s.settle()
	for place, want := range map[point]int32{{50, 50}: 0, {15, 50}: steps, {50, 85}: steps, {5, 5}: 0} {
		if got := s.sums[place.y*(s.w+2)+place.x]; got != want {
			t.Errorf("%d steps are covered at %v, want %d", got, place, want)
		}
	}
}

// TestNoSineIsNearTheEdge holds what makes whole numbers of sines the same on machines
// that calculate them apart in the last place.
func TestNoSineIsNearTheEdge(t *testing.T) {
	for d := -360; d <= 360; d++ {
		exact := math.Sin(float64(d)*math.Pi/180) * one
		if _, fraction := math.Modf(math.Abs(exact)); math.Abs(fraction-.5) < 1e-4 {
			t.Errorf("the sine of %d° is %v", d, exact)
		}
		if got := sine(d); math.Abs(float64(got)-exact) > .5001 {
			t.Errorf("the sine of %d° is %d, want %f", d, got, exact)
		}
	}
}

func TestOddPathsAreRefused(t *testing.T) {
	for _, path := range []string{"M0 0q1 1 2 2z", "hello", "M0", "M0 0a14 14 0 0 0 5 1z", "Mx y", "M0 0h"} {
		if _, err := outlineOf(path); err == nil {
			t.Errorf("%q is drawn", path)
		}
		if _, err := (&Press{palette: press(t, 88).palette, title: face(t, "title.ttf"), text: face(t, "text.ttf")}).Draw(Card{Title: "x", Quilt: []Tile{{Shape: path}}}); err == nil {
			t.Errorf("a tile of %q is drawn", path)
		}
	}
}
