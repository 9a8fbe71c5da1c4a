package site

import (
	"testing"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// TestWhatIsDatedAheadChangesThePages: what somebody asks, begins, shares or thanks for on a
// day to come is not known before.
func TestWhatIsDatedAheadChangesThePages(t *testing.T) {
	day := stamp(t, "2026-12-05").Day()
	for what, parts := range map[string]hub.Parts{
		"an ask":     {Asks: []*hub.Ask{{Entry: entry(hub.Asks, "a"), Title: "A", Date: day}}},
		"a project":  {Projects: []*hub.Project{{Entry: entry(hub.Projects, "a"), Title: "A", Status: hub.Idea, Started: day}}},
		"a resource": {Resources: []*hub.Resource{{Entry: entry(hub.Resources, "a"), Title: "A", Date: day}}},
		"a shout-out": {
			Members:   []*hub.Member{member("ada"), member("bob")},
			Shoutouts: []*hub.Shoutout{{Entry: entry(hub.Shoutouts, "a"), From: hub.Ref{ID: "ada"}, To: []hub.Ref{{ID: "bob"}}, Date: day}},
		},
	} {
		if got, want := planOf(t, parts).Changes.Format("2006-01-02 15:04"), "2026-12-05 00:00"; got != want {
			t.Errorf("%s: the pages change at %s, want %s", what, got, want)
		}
	}
}

// TestThePulseChangesWithTheQuarter, though nothing happens any more.
func TestThePulseChangesWithTheQuarter(t *testing.T) {
	var parts hub.Parts
	parts.Purpose = &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Timezone: "UTC"}
	for _, id := range []string{"a", "b", "c"} {
		parts.Asks = append(parts.Asks, &hub.Ask{Entry: entry(hub.Asks, id), Title: id, Date: stamp(t, "2024-01-01").Day()})
	}
	h := hub.Of(parts, hub.Moment{AsOf: stamp(t, "2026-05-20"), Zones: &calendar.Zones{}})
	plan, _ := Of(h, BaseOf(""), Theme{Words: spoken(t, "en")}, Files{}, nil)
	if got, want := plan.Changes.Format("2006-01-02 15:04"), "2026-07-01 00:00"; got != want {
		t.Errorf("it changes at %s, want %s", got, want)
	}
}
