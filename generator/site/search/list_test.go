package search

import (
	"maps"
	"testing"

	"pgregory.net/rapid"
)

func TestListsAreReadAsTheyWereWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gaps := rapid.SliceOfN(rapid.OneOf(rapid.IntRange(0, 70), rapid.IntRange(0, 2000), rapid.IntRange(0, 1<<20)), 0, 30).Draw(t, "gaps")
		var hits []hit
		want := map[int]place{}
		at := -1
		for _, g := range gaps {
			at += g + 1
			p := place(rapid.IntRange(0, int(places)-1).Draw(t, "place"))
			hits = append(hits, hitOf(at, p))
			want[at] = p
		}
		written := string(entry{"word", hits}.json(nil, ""))
		if got := documentsOf(written[2 : len(written)-1]); !maps.Equal(got, want) {
			t.Fatalf("%s: got %v, want %v", written, got, want)
		}
	})
}
