package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// villagers is a hub whose roles are counted by hand at noon of 20 November 2026. Of the
// 180 days until then 25 May is the first. Five sessions tell who was there: those of
// June to October. Of the others one is too old, one tells nothing, one was called off,
// one has a number alone, and one is to come.
const villagers = `
purpose
sessions/too-old date: 2026-05-24 18:00; attendees: [max, bob]
sessions/june date: 2026-06-04 18:00; host: lea; attendees: [bob, cy, una, max-was-elsewhere]
sessions/july date: 2026-07-02 18:00; host: lea; attendees: [cy, una]
sessions/august date: 2026-08-06 18:00; attendees: [bob, hid]
sessions/september date: 2026-09-03 18:00; attendees: [dag, ida, una]
sessions/october date: 2026-10-01 18:00; speakers: jo; attendees: [bob, ida, jo, ned]
sessions/untold date: 2026-10-15 18:00; host: kim
sessions/off date: 2026-10-29 18:00; status: cancelled; host: max; attendees: [max]
sessions/counted date: 2026-11-05 18:00; attendees: 9
sessions/coming date: 2026-12-03 18:00; host: max; attendees: [max]
shoutouts/thanks from: eve; to: [lea, max]; date: 2026-11-20
shoutouts/long-ago from: max; to: lea; date: 2026-05-24
resources/felt by: fay; date: 2026-05-25
resources/undated by: gus
projects/loom status: active; leads: [fay]; contributors: pat; started: 2020-01-01
projects/rug status: done; leads: [gus]; started: 2020-01-01
asks/knots by: gus; date: 2026-08-01; answered-by: ray
members/lea | leads two sessions, and is nowhere said to be at them
members/bob role: peripheral | comes to more than half
members/cy | comes to two in five
members/dag | comes to one in five
members/eve | thanks, today
members/fay | shared something on the first day that counts, and leads a project
members/pat | makes something with others
members/ray | answered
members/gus | has done nothing of which the day is known
members/hal joined: 2026-10-02 | joined after the last session that tells anything
members/ida joined: 2026-09-03 | joined before the last two, and came to both
members/jo joined: 2026-08-06 | joined before the last three, and spoke at one
members/kim | led one that says nothing of who came
members/max | was there too early, too late, and when it was called off
attendance/counted/zoe
members/zoe | was one of the nine, of whom nobody else is named
members/ned left: 2026-10-20 | has left
members/una visibility: name-only | shows a name
members/hid visibility: hidden | hides
members/new joined: 2026-11-21 | joins tomorrow
`

func TestRolesAreCountedByHand(t *testing.T) {
	p := insight.ParticipationOf(hubOn(t, "2026-11-20", villagers))
	if p.Days.String() != "2026-05-25..2026-11-20" || p.Count != 5 || !p.Enough() {
		t.Errorf("it stands on %v", p.Basis)
	}
	var b strings.Builder
	for _, of := range p.People {
		fmt.Fprintf(&b, "%s %s: led %d, attended %d, shared %d, thanked %d, %d of %d\n",
			of.Member.ID, of.Role, of.Led, of.Attended, of.Shared, of.Thanked, of.Took, of.Of)
	}
	want := `
bob core: led 0, attended 3, shared 0, thanked 0, 3 of 5
cy active: led 0, attended 2, shared 0, thanked 0, 2 of 5
dag occasional: led 0, attended 1, shared 0, thanked 0, 1 of 5
eve occasional: led 0, attended 0, shared 0, thanked 1, 0 of 5
fay occasional: led 0, attended 0, shared 2, thanked 0, 0 of 5
gus peripheral: led 0, attended 0, shared 0, thanked 0, 0 of 5
hal : led 0, attended 0, shared 0, thanked 0, 0 of 0
ida occasional: led 0, attended 2, shared 0, thanked 0, 2 of 2
jo active: led 1, attended 0, shared 0, thanked 0, 1 of 3
kim occasional: led 1, attended 0, shared 0, thanked 0, 1 of 6
lea core: led 2, attended 0, shared 0, thanked 0, 2 of 5
max peripheral: led 0, attended 0, shared 0, thanked 0, 0 of 5
pat occasional: led 0, attended 0, shared 1, thanked 0, 0 of 5
ray occasional: led 0, attended 0, shared 1, thanked 0, 0 of 5
zoe occasional: led 0, attended 1, shared 0, thanked 0, 1 of 6
`
	if got := b.String(); got != want[1:] {
		t.Errorf("got\n%swant%s", got, want)
	}
}

func TestThresholdsDecide(t *testing.T) {
	tests := []struct{ thresholds, who, want string }{
		{"window: 107", "bob", "active"}, // three sessions from 6 August on; he was at two of them
		{"window: 106", "bob", ""},       // two, which are too few
		{"core-led: 3", "lea", "active"}, // two of five
		{"core-led: 1", "kim", "core"},
		{"core-share: 61%", "bob", "active"},
		{"core-share: 60%", "bob", "core"},
		{"core-sessions: 6", "bob", "active"},
		{"core-sessions: 2", "ida", "occasional"}, // at both of two, which are too few to tell of a share
		{"active-share: 41%", "cy", "occasional"},
		{"active-share: 0.4", "cy", "active"},
		{"active-share: 20%", "dag", "active"},
	}
	for _, test := range tests {
		h := hubOn(t, "2026-11-20", strings.Replace(villagers, "purpose", "purpose participation: {"+test.thresholds+"}", 1))
		if got := insight.ParticipationOf(h).Role(h.Member(test.who)); string(got) != test.want {
			t.Errorf("%s: %s is %q, want %q", test.thresholds, test.who, got, test.want)
		}
	}
}

func TestTooFewSessionsTellNobodysRole(t *testing.T) {
	for asOf, enough := range map[string]bool{"2026-07-02T19:59:00Z": false, "2026-07-02T20:00:00Z": true} { // July's is over
		p := insight.ParticipationOf(seenAt(t, archiveOf(villagers), asOf))
		if p.Enough() != enough || len(p.People) != 8 {
			t.Errorf("at %s it stands on %v, with %d people", asOf, p.Basis, len(p.People))
		}
		for _, of := range p.People {
			if (of.Role != "") != enough {
				t.Errorf("at %s %s is %q", asOf, of.Member.ID, of.Role)
			}
		}
	}
	if p := insight.ParticipationOf(hubOn(t, "2026-11-20", "purpose")); p.Enough() || len(p.People) > 0 {
		t.Errorf("an empty hub has %v", p)
	}
}
