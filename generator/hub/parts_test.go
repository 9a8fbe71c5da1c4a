package hub_test

import (
	"reflect"
	"slices"
	"sync"
	"testing"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// TestOfKeepsItsParts joins the same parts many times, also at once, and compares them
// with parts that nobody has joined.
func TestOfKeepsItsParts(t *testing.T) {
	for name, archive := range map[string]string{"people": people, "attendance": attended, "topics": topics, "mentions": mentioned, "names": names, "made": made} {
		parts, untouched := partsOf(t, archive), partsOf(t, archive)
		want := hub.Of(untouched, hub.Moment{Now: now, Zones: new(calendar.Zones)})
		untouched = partsOf(t, archive)
		zones := new(calendar.Zones)
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				h := hub.Of(parts, hub.Moment{Now: now, Zones: zones})
				if ids(h.Members) != ids(want.Members) || ids(h.Sessions) != ids(want.Sessions) || ids(h.Topics) != ids(want.Topics) ||
					ids(h.Shoutouts) != ids(want.Shoutouts) || refs(h.Unknown) != refs(want.Unknown) || len(h.Dangling) != len(want.Dangling) {
					t.Errorf("%s: joined at the same time as others, a hub differs", name)
				}
			})
		}
		all.Wait()
		if !reflect.DeepEqual(parts, untouched) {
			t.Errorf("%s: to join its parts changes them", name)
		}
	}
}

func TestPartsLeaveOutFiles(t *testing.T) {
	parts, whole := partsOf(t, people), partsOf(t, people)
	files := map[string]bool{}
	for e := range whole.Entries() {
		files[e.File] = true
		left := slices.Collect(parts.Without(map[string]bool{e.File: true}).Entries())
		if slices.ContainsFunc(left, func(l *hub.Entry) bool { return l.File == e.File }) || len(left) != len(slices.Collect(whole.Entries()))-1 {
			t.Errorf("without %s there are %d", e.File, len(left))
		}
	}
	if left := slices.Collect(parts.Without(files).Entries()); len(left) > 0 {
		t.Errorf("without any, there is %s", left[0].File)
	}
	if !reflect.DeepEqual(parts, whole) {
		t.Error("to leave out files changes the parts")
	}
}

func TestEntriesMayEndEarly(t *testing.T) {
	parts := partsOf(t, people)
	n := 0
	for range parts.Entries() {
		if n++; n == 3 {
			break
		}
	}
	expect(t, "entries", n, 3)
}
