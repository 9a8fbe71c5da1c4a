package insight_test

import (
	"testing"

	"kith/generator/insight"
)

// thankful is seen on 20 November 2026. Ada, Bob and Cy have long been here, Dan joined in
// May 2026, Eli first came in March; Flo left and Gus is yet to join; Hal hides. In these
// days there are four thanks: Ada to Bob and Dan, Bob to Ada, Cy to Dan, and Ada to Flo. That
// Cy thanks himself counts nowhere. What Hal gave is not shown, and one is more than a year old.
const thankful = `
members/ada joined: 2020-01-01
members/bob joined: 2020-01-01
members/cy joined: 2020-01-01
members/dan joined: 2026-05-01
members/eli
members/flo joined: 2020-01-01; left: 2026-11-01
members/gus joined: 2026-12-01
members/hal visibility: hidden
sessions/a date: 2025-03-01; hosts: [cy, eli]
sessions/b date: 2026-03-01; hosts: [cy, eli, flo]
shoutouts/s1 from: ada; to: [bob, dan]; date: 2026-06-01
shoutouts/s2 from: bob; to: ada; date: 2026-06-02
shoutouts/s3 from: cy; to: dan; date: 2026-06-03
shoutouts/s4 from: ada; to: flo; date: 2026-06-04
shoutouts/s5 from: cy; to: cy; date: 2026-06-05
shoutouts/s6 from: hal; to: eli; date: 2026-06-06
shoutouts/s7 from: bob; to: [cy, hal]; date: 2025-06-01
shoutouts/s8 from: bob; to: eli; date: 2026-12-06
`

func TestRecognitionIsWhomThanksReach(t *testing.T) {
	r := insight.RecognitionOf(hubOn(t, "2026-11-20", thankful))
	expect(t, "shout-outs", r.Count, 4)
	expect(t, "givers: Ada, Bob, Cy", r.Givers, 3)
	expect(t, "receivers: Ada, Bob, Dan, Flo", r.Receivers, 4)
	expect(t, "coverage: Ada, Bob, Dan of these, Cy and Eli", r.Coverage, insight.Share{Some: 3, All: 5})
	expect(t, "reciprocity: Ada and Bob, of them, Ada–Dan, Cy–Dan, Ada–Flo", r.Reciprocity, insight.Share{Some: 1, All: 4})
	expect(t, "reaching: the two that Dan received", r.Reaching, insight.Share{Some: 2, All: 4})
	expect(t, "new: Dan", r.New, insight.Share{Some: 1, All: 5})
	expect(t, "hosted, never thanked", idsOf(r.Unthanked), "eli")
	expect(t, "since", r.Days.String(), "2025-10-17..2026-11-20")
}

// TestRecognitionLooksBack: on 2 June 2026 two thanks were given, and nobody thinks yet
// of those that were to come.
func TestRecognitionLooksBack(t *testing.T) {
	r := insight.RecognitionOf(hubOn(t, "2026-06-02", thankful))
	expect(t, "shout-outs", r.Count, 3)
	expect(t, "coverage: Flo is here", r.Coverage, insight.Share{Some: 4, All: 6})
	r = insight.RecognitionOf(hubOn(t, "2025-05-20", thankful))
	expect(t, "nobody gave thanks", r.Count, 0)
	expect(t, "known", r.Reaching.Known(), false)
	expect(t, "never thanked: Cy and Eli", idsOf(r.Unthanked), "cy+eli")
}
