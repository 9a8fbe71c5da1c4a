package insight_test

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/insight"
)

// ladder is a hub of a year, one session a month, whose window is about a quarter.
const ladder = `
purpose participation: {window: 90, core-sessions: 3}
sessions/01 date: 2026-01-10; attendees: [ana, ben]
sessions/02 date: 2026-02-10; attendees: [ana, ben]
sessions/03 date: 2026-03-10; attendees: [ana, cid]
sessions/04 date: 2026-04-10; attendees: [ana]
sessions/05 date: 2026-05-10; attendees: [ana]
sessions/06 date: 2026-06-10; attendees: [ana, dot]
sessions/07 date: 2026-07-10; attendees: [ana, dot]
sessions/08 date: 2026-08-10; attendees: [cid]
sessions/09 date: 2026-09-10; attendees: [dot]
sessions/10 date: 2026-10-10; attendees: [dot]
sessions/11 date: 2026-11-10; attendees: [dot, eli]
members/ana | Ana
members/ben left: 2026-09-15 | Ben
members/cid | Cid
members/dot joined: 2026-06-01 | Dot
members/eli joined: 2026-11-01 | Eli
members/fay | Fay, of whom nobody knows since when
members/gil joined: 2026-11-15 | Gil
`

// At the end of March Ana was at 3 of 3, Ben at 2, Cid at 1; at that of June Ana at 3 of
// 3, and Dot at the only one since she joined; at that of September Dot at 2 of 3, Ana and
// Cid at 1, and Ben had left. Now Dot was at 3 of 3, and Eli at the only one since he joined.
func TestTheLadderIsCountedByHand(t *testing.T) {
	l := insight.LadderOf(hubOn(t, "2026-11-20", ladder))
	var b strings.Builder
	for _, end := range l.Ends {
		fmt.Fprintf(&b, "%v %v, %d too new of %d, now %v\n", end.Day, end.Of, end.New, end.Total(), end.Now)
	}
	want := `
2026-03-31 [2 1 0 1], 0 too new of 4, now false
2026-06-30 [1 0 1 3], 0 too new of 5, now false
2026-09-30 [1 2 0 1], 0 too new of 4, now false
2026-11-20 [1 0 1 3], 1 too new of 5, now true
`
	if got := b.String(); got != want[1:] {
		t.Errorf("got\n%swant%s", got, want)
	}
}

// Three months earlier Ana was at 2 of 3, Cid at 1, Dot at 2, Ben and Fay at none.
func TestTheFlowIsCountedByHand(t *testing.T) {
	f := insight.LadderOf(hubOn(t, "2026-11-20", ladder)).Flow
	got := fmt.Sprintf("%v to %v: came %s, up %s, down %s, left %s, stayed %d",
		f.From, f.To, moves(f.Came), moves(f.Up), moves(f.Down), moves(f.Left), f.Stayed)
	want := "2026-08-22 to 2026-11-20: came [eli > occasional], up [], " +
		"down [ana core > peripheral cid active > peripheral], left [ben peripheral >], stayed 2"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func moves(all []insight.Move) []string {
	var s []string
	for _, m := range all {
		s = append(s, strings.Join(strings.Fields(fmt.Sprintf("%s %s > %s", m.Member.Name, m.Was, m.Is)), " "))
	}
	return s
}

func TestTheFlowBetweenTwoLooks(t *testing.T) {
	then := insight.ParticipationOf(seenAt(t, archiveOf(ladder), "2026-06-30T23:00:00Z"))
	now := insight.ParticipationOf(hubOn(t, "2026-11-20", ladder))
	f := insight.FlowOf(then, now)
	if got := fmt.Sprint(moves(f.Up), moves(f.Down), f.Stayed); got != "[dot occasional > core] [ana core > peripheral] 2" {
		t.Error(got)
	}
	if f := insight.FlowOf(insight.ParticipationOf(hubOn(t, "2026-02-20", ladder)), now); f.Enough || f.Came != nil {
		t.Errorf("of two sessions it says %+v", f)
	}
}

func TestALadderBeginsWhereEnoughIsKnown(t *testing.T) {
	l := insight.LadderOf(hubOn(t, "2026-02-20", ladder))
	if len(l.Ends) != 1 || l.Ends[0].Enough || l.Ends[0].Total() != 0 || !l.Ends[0].Now || l.Flow.Enough {
		t.Errorf("of two sessions it says %+v", l)
	}
	l = insight.LadderOf(hubOn(t, "2027-06-30", ladder)) // the last three months are silent
	var enough []bool
	for _, end := range l.Ends {
		enough = append(enough, end.Enough)
	}
	if fmt.Sprint(enough) != "[true true true false false false]" {
		t.Errorf("it is known enough at %v", enough)
	}
	if day := l.Ends[len(l.Ends)-2].Day.String(); day != "2027-03-31" {
		t.Errorf("the end before today is %s", day)
	}
}
