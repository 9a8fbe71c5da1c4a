package rhythm

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// TestOccurrencesAreWhatAnotherLibraryFinds compares with testdata/occurrences.txt: days
// found by python-dateutil and instants by Python's zoneinfo, from rules written by hand.
// testdata/occurrences.py says how to make it anew.
func TestOccurrencesAreWhatAnotherLibraryFinds(t *testing.T) {
	file, err := os.Open("testdata/occurrences.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var title string
	var want []string
	phrases, zones, days := map[string]bool{}, map[string]bool{}, 0
	compare := func() {
		if title == "" {
			return
		}
		part := strings.Split(title, " | ")
		phrases[part[0]], zones[part[1]] = true, true
		days += len(want)
		compareWith(t, part[0], part[1], part[2], part[3], want)
	}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if found, ok := strings.CutPrefix(lines.Text(), "\t"); ok {
			want = append(want, found)
			continue
		}
		compare()
		title, want = lines.Text(), nil
	}
	compare()
	if len(phrases) < 60 || len(zones) < 6 || days < 500 {
		t.Errorf("only %d rhythms in %d zones with %d days are compared", len(phrases), len(zones), days)
	}
}

func compareWith(t *testing.T, text, place, first, last string, want []string) {
	c := course(t, text, Frame{From: day(t, first), Zone: zone(t, place)})
	list := c.Occurrences(day(t, first), day(t, last))
	var got []string
	for _, o := range list {
		words := o.Day.String()
		if c.Rule().HasTime {
			words += " " + c.Rule().clock() + o.Start.UTC().Format(" 2006-01-02T15:04Z")
		}
		got = append(got, words)
		if one, ok := c.At(o.Day); !ok || one != o {
			t.Errorf("%s: on %s is %v, want %v", text, o.Day, one, o)
		}
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("%s in %s:\ngot\n%s\nwant\n%s", text, place, g, w)
	}
	for i := range list { // one after the other, and from the moment before
		before := list[i].Start.Add(-1)
		if i > 0 {
			before = list[i-1].Start
		}
		if next, ok := c.Next(before); !ok || next != list[i] {
			t.Errorf("%s in %s: after %v is %v, want %v", text, place, before, next, list[i])
		}
	}
}
