package chart

import (
	"slices"
	"testing"
)

func TestDotsStandRowByRow(t *testing.T) {
	down := Grid{Across: 2, Dots: 3}
	if got, want := down.Circles(0, 3), "M2 8"+dot+"M19 8"+dot+"M2 25"+dot; got != want {
		t.Errorf("downwards %s, want %s", got, want)
	}
	up := Grid{Across: 2, Dots: 3, Upward: true}
	if got, want := up.Circles(0, 1)+up.Crosses(2, 3), "M2 25"+dot+"M2 2"+cross; got != want {
		t.Errorf("upwards %s, want %s", got, want)
	}
	if down.Width() != 2*Step || down.Height() != 2*Step {
		t.Errorf("it is %d by %d", down.Width(), down.Height())
	}
	if one := (Grid{Across: 20, Dots: 1}); one.Width() != Step || one.Height() != Step {
		t.Errorf("one dot is %d by %d", one.Width(), one.Height())
	}
}

func TestOneDotStandsForMoreWhereThereAreMany(t *testing.T) {
	for _, test := range []struct{ count, most, each, dots int }{
		{0, 60, 1, 0}, {60, 60, 1, 60}, {61, 60, 2, 31}, {120, 60, 2, 60}, {121, 60, 5, 24}, {399, 60, 10, 40}, {40_000, 60, 1000, 40},
	} {
		each := Each(test.count, test.most)
		if each != test.each || Of(test.count, each) != test.dots {
			t.Errorf("%d: a dot is %d, %d dots; want %d and %d", test.count, each, Of(test.count, each), test.each, test.dots)
		}
	}
	if Of(1, 100) != 1 || Of(0, 100) != 0 {
		t.Error("little is not nothing, and nothing is")
	}
}

func TestBarsShareTheHeight(t *testing.T) {
	if got := Stack([]int{5, 0, 1, 94}, 100, 100); !slices.Equal(got, []int{5, 0, 3, 94}) {
		t.Errorf("bars of %d", got)
	}
}

func TestLabelsKeepApart(t *testing.T) {
	if got := Apart([]int{20, 80, 90, 95}, 18); !slices.Equal(got, []int{20, 59, 77, 95}) {
		t.Errorf("labels at %d", got)
	}
}
