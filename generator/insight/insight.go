// Package insight is what no file of a hub says, and all of them together show: who
// takes part and how, whether the rhythm is kept, whether newcomers come again, what
// meetings leave behind, what is wanted and by whom it is known.
//
// It owns the formulas. Each signal is a plain function of a [hub.Hub] at its as-of
// moment, in a file of its own: to look back, or to compare two days, is to ask of
// another hub. It has no words, and does no input or output.
//
// It promises three things. Nothing is counted that the hub does not show: a hidden
// person is no person here. Every figure comes with what it stands on, and says when
// that is too little ([Basis], [Share]). What nobody recorded is not taken for something
// that did not happen.
//
// Values may name people who are visible: whoever publishes them leaves the names out.
// docs/insight.md explains each signal to those who read it.
package insight

import "kith/generator/hub"

// Insights are all signals of a hub at its as-of moment.
type Insights struct {
	Participation *Participation
	Ladder        Ladder
	Rhythm        Rhythm
	Newcomers     Newcomers
	Attendance    Attendance
	Recognition   Recognition
	Asks          Asks
	Afterlife     Afterlife
	Hosting       Hosting
	Inclusion     Inclusion
	Needs         []Need
	Matches       []Match
	Pairs         []Pair
}

// Of gathers all signals. It takes time in proportion to the hub.
func Of(h *hub.Hub) Insights {
	return Insights{
		Participation: ParticipationOf(h),
		Ladder:        LadderOf(h),
		Rhythm:        RhythmOf(h),
		Newcomers:     NewcomersOf(h),
		Attendance:    AttendanceOf(h),
		Recognition:   RecognitionOf(h),
		Asks:          AsksOf(h),
		Afterlife:     AfterlifeOf(h),
		Hosting:       HostingOf(h),
		Inclusion:     InclusionOf(h),
		Needs:         NeedsOf(h),
		Matches:       MatchesOf(h),
		Pairs:         PairsOf(h),
	}
}
