package insight_test

import (
	"os"
	"path/filepath"
	"testing"

	"kith/generator/insight"
)

// TestRealMeetingsGiveTheKnownFigures counts twelve years of a real
// committee's minutes. KITH_REALDATA names the folder that holds nodejs-tsc/content.
func TestRealMeetingsGiveTheKnownFigures(t *testing.T) {
	root := os.Getenv("KITH_REALDATA")
	if root == "" {
		t.Skip("KITH_REALDATA names no folder of real communities")
	}
	dir := filepath.Join(root, "nodejs-tsc", "content")
	for _, want := range []struct {
		asOf   string
		median float64
		back   insight.Share
	}{
		{"2022-06-30", 7, insight.Share{Some: 5, All: 8}},
		{"2026-05-31", 14, insight.Share{Some: 1, All: 6}},
	} {
		h := folderOn(t, want.asOf, dir)
		if got := insight.RhythmOf(h).Gaps.Median; got != want.median {
			t.Errorf("as of %s the median gap is %v days, want %v", want.asOf, got, want.median)
		}
		if got := insight.NewcomersOf(h).Back; got != want.back {
			t.Errorf("as of %s %v of the newcomers came again, want %v", want.asOf, got, want.back)
		}
	}
}
