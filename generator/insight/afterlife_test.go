package insight_test

import (
	"testing"

	"kith/generator/insight"
)

// TestAfterlifeIsWhatSessionsLeave: of six sessions g was held this week, h was called off,
// i is ahead and j was held two years ago. A thank-you and an ask are told beside.
func TestAfterlifeIsWhatSessionsLeave(t *testing.T) {
	a := insight.AfterlifeOf(hubOn(t, "2026-11-20", `
members/ada
members/bob
sessions/a date: 2026-06-01 | What we found out.
sessions/b date: 2026-06-08; recording: https://video.example/b; slides: https://slides.example/b
sessions/c date: 2026-06-15
sessions/d date: 2026-06-22
sessions/e date: 2026-06-29; from: projects/loom
sessions/f date: 2026-11-13; from: asks/knots
sessions/g date: 2026-11-14
sessions/h date: 2026-07-06; status: cancelled
sessions/i date: 2026-12-06
sessions/j date: 2024-12-06
asks/knots by: ada; date: 2026-05-01
projects/loom status: active
resources/guide date: 2026-07-01; session: c
resources/later date: 2026-12-01; session: d
shoutouts/t from: ada; to: bob; date: 2026-06-23; session: d
`))
	expect(t, "left", a.Left, insight.Share{Some: 3, All: 6})
	expect(t, "notes, recordings, slides, resources", [4]int{a.Notes, a.Recordings, a.Slides, a.Resources}, [4]int{1, 1, 1, 1})
	expect(t, "thanked, grew from an ask, from a project", [3]int{a.Thanked, a.Answering, a.Making}, [3]int{1, 1, 1})
	expect(t, "left nothing", sessionIDs(a.Bare), "d e f")
	expect(t, "nobody is asked yet", a.Recent, 1)
	expect(t, "enough", a.Enough(), true)
}
