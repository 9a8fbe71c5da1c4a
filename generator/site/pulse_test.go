package site

import (
	"testing"

	"kith/generator/hub"
)

// TestTheHeadlineSaysWhatHoldsAndTheOneThingToMend: what people wait for comes first, then
// what wears a community out.
func TestTheHeadlineSaysWhatHoldsAndTheOneThingToMend(t *testing.T) {
	m := &maker{words: spoken(t, "en")}
	signal := func(of string, holds bool) finding {
		f := about(of, of, "")
		f.is(holds, of+" is found", "", "mend "+of)
		return f
	}
	silent := about("newcomers", "Newcomers", "")
	for _, test := range []struct {
		findings []finding
		want     string
	}{
		{[]finding{silent}, "Nothing to count yet"},
		{[]finding{silent, signal("asks", true)}, "asks is found"},
		{[]finding{signal("thanks", true), signal("asks", false), signal("gaps", false)}, "asks is found"},
		{[]finding{signal("rhythm", false), signal("hosts", false)}, "mend rhythm"},
		{[]finding{signal("rhythm", true), signal("asks", false), signal("hosts", false)}, "mend hosts"},
		{[]finding{signal("rhythm", true), silent, signal("hours", false)}, "mend hours"},
		{[]finding{signal("rhythm", true), silent, signal("hosts", true)}, "Steady, and well in all that we count"},
	} {
		if got := m.headline(test.findings); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}

// TestTwoOfThreeAsksAnsweredIsWell: one of three is not.
func TestTwoOfThreeAsksAnsweredIsWell(t *testing.T) {
	for answered, well := range map[int]bool{1: false, 2: true} {
		var parts hub.Parts
		for i, id := range []string{"a", "b", "c"} {
			a := &hub.Ask{Entry: entry(hub.Asks, id), Title: id, Date: stamp(t, "2026-10-01").Day(), Status: hub.Open}
			if i < answered {
				a.Status = hub.Answered
			}
			parts.Asks = append(parts.Asks, a)
		}
		signals := viewOf[Pulse](t, parts, "pulse/index.html").Signals
		if len(signals) != 1 || signals[0].Holds != well {
			t.Errorf("%d of 3: %+v", answered, signals)
		}
	}
}
