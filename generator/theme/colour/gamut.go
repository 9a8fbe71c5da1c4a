package colour

import "math"

// seen is the least difference between two colours that people see (in OKLab).
const seen = .02

// fit is the light nearest to a tone that a screen can show: its lightness and hue are
// kept and its chroma lowered, until what is cut off cannot be seen any more. This is
// the way of CSS (Color Module Level 4, section 13.2: gamut mapping with local MINDE).
func (t Tone) fit() rays {
	light := t.lab().rays()
	if light.shown() || t.loss() < seen {
		return light.clip()
	}
	least, most := t, t
	for least.Chroma = 0; most.Chroma-least.Chroma > .0001; {
		half := t
		half.Chroma = (least.Chroma + most.Chroma) / 2
		if half.loss() < seen {
			least = half
		} else {
			most = half
		}
	}
	return least.lab().rays().clip()
}

// loss is how far from a tone is what a screen can show of it.
func (t Tone) loss() float64 {
	want := t.lab()
	got := want.rays().clip().lab()
	return math.Hypot(math.Hypot(want.l-got.l, want.a-got.a), want.b-got.b)
}

func (r rays) shown() bool { return r == r.clip() }

func (r rays) clip() rays {
	part := func(x float64) float64 { return min(max(x, 0), 1) }
	return rays{part(r.red), part(r.green), part(r.blue)}
}
