package site

import (
	"strings"
	"testing"

	"kith/generator/hub"
)

func TestALineShowsWhatWasTheNextAndWhatIsPlanned(t *testing.T) {
	var parts hub.Parts
	for _, date := range []string{"2026-10-01", "2026-10-15", "2026-10-29", "2026-11-26 18:00", "2026-12-10 18:00"} {
		parts.Sessions = append(parts.Sessions, session(t, date, ""))
	}
	parts.Sessions[0].Headcount, parts.Sessions[1].Headcount = 4, 16
	parts.Sessions[2].Status = hub.Cancelled
	var shown []string
	line := viewOf[Home](t, parts, "index.html").Line
	for _, b := range line.Beats {
		what := ""
		for word, is := range map[string]bool{"held": b.Held, "next": b.Next, "planned": b.Planned, "skipped": b.Skipped} {
			if is {
				what += word
			}
		}
		shown = append(shown, what+b.Count)
	}
	if got, want := strings.Join(shown, " "), "held4 held16 skipped next planned"; got != want {
		t.Errorf("the line is %s, want %s", got, want)
	}
	if small, large := line.Beats[0].Radius, line.Beats[1].Radius; small >= large {
		t.Errorf("4 people make a circle of %d, 16 one of %d", small, large)
	}
}

func TestALineIsAsLongAsItsRoom(t *testing.T) {
	var parts hub.Parts
	for _, month := range []string{"01", "02", "03", "04", "05", "06", "07", "08"} {
		for _, year := range []string{"2025-", "2026-", "2027-"} {
			parts.Sessions = append(parts.Sessions, session(t, year+month+"-01", ""))
		}
	}
	if n := len(viewOf[Home](t, parts, "index.html").Line.Beats); n != beatsBefore+beatsAfter {
		t.Errorf("%d beats are shown", n)
	}
}

func TestOneSessionMakesNoLine(t *testing.T) {
	parts := hub.Parts{Sessions: []*hub.Session{session(t, "2026-10-01", "")}}
	if n := len(viewOf[Home](t, parts, "index.html").Line.Beats); n != 0 {
		t.Errorf("%d beats are shown", n)
	}
}
