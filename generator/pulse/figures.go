package pulse

import (
	"fmt"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/insight"
)

// part stands before the title of a figure that is a part of the one above it.
const part = "… "

// figures are the signals in short, with the values that the Pulse page publishes.
func (l looked) figures() []Figure {
	all := []Figure{{Key: "members", Title: "Members", Now: number(float64(l.Recognition.Coverage.All), "")}}
	all = append(all, l.rungs()...)
	return append(append(append(all, l.meetings()...), l.peopleFigures()...), l.exchange()...)
}

// rungs are how many people stand on each rung.
func (l looked) rungs() []Figure {
	now := l.Ladder.Ends[len(l.Ladder.Ends)-1]
	var all []Figure
	for i, role := range hub.Roles {
		all = append(all, Figure{
			Key: string(role), Title: part + string(role),
			Now: known(l.Participation.Basis, number(float64(now.Of[i]), "")),
		})
	}
	return append(all, Figure{Key: "new", Title: part + "too new to tell", Now: known(l.Participation.Basis, number(float64(now.New), ""))})
}

// meetings are the signals of rhythm.
func (l looked) meetings() []Figure {
	gaps, hosting, left := l.Rhythm.Gaps, l.Hosting, l.Afterlife
	return []Figure{
		{Key: "gap", Title: "Days between sessions (median)", Now: known(l.Rhythm.Basis, number(gaps.Median, ""))},
		{Key: "kept", Title: "Held, of what rhythms promised", Now: share(l.Rhythm.Kept.Share())},
		{Key: "attendance", Title: "People at a session (median)", Now: known(l.Attendance.Basis, number(l.Attendance.Median, ""))},
		{Key: "recorded", Title: "Sessions with recorded attendance", Now: share(l.Attendance.Recorded)},
		{Key: "hosts", Title: "Hosts who carry half the sessions", Now: known(hosting.Basis, number(float64(hosting.Absent), fmt.Sprintf("%d of %d", hosting.Absent, len(hosting.Hosts))))},
		{Key: "afterlife", Title: "Sessions that left something", Now: known(left.Basis, share(left.Left))},
		{Key: "inclusion", Title: "Awake at one of the last 4 starts", Now: known(l.Inclusion.Basis, share(l.Inclusion.Reached))},
	}
}

// peopleFigures are the signals of how people come and are seen.
func (l looked) peopleFigures() []Figure {
	r := l.Recognition
	return []Figure{
		{Key: "returned", Title: fmt.Sprintf("First-timers back within %d days", insight.Return), Now: known(l.Newcomers.Basis, share(l.Newcomers.Back))},
		{Key: "coverage", Title: "Members who were thanked", Now: known(r.Basis, share(r.Coverage))},
		{Key: "reciprocity", Title: "Pairs with thanks, of these both ways", Now: known(r.Basis, share(r.Reciprocity))},
		{Key: "reaching", Title: "Thanks that reached somebody new", Now: known(r.Basis, share(r.Reaching))},
	}
}

// exchange are the signals of what is wanted and given.
func (l looked) exchange() []Figure {
	gaps, ready := 0, 0
	for _, n := range l.Needs {
		if n.Gap() {
			gaps++
			if n.Ready() {
				ready++
			}
		}
	}
	text := ""
	if gaps > 0 {
		text = fmt.Sprintf("%d, for %d somebody to ask", gaps, ready)
	}
	return []Figure{
		{Key: "waiting", Title: "Asks that wait", Now: number(float64(len(l.waiting)), "")},
		{Key: "replied", Title: "Asks that were answered", Now: known(l.Asks.Basis, share(l.Asks.Replied))},
		{Key: "response", Title: "Days until an ask led on (median)", Now: l.response()},
		{Key: "gaps", Title: "Topics wanted, not held for a year", Now: number(float64(gaps), text)},
	}
}

// response is how soon something came of asks, of those of which that is known.
func (l looked) response() Amount {
	of := l.Asks.Response
	if of.Known.Some == 0 {
		return share(insight.Share{})
	}
	return known(l.Asks.Basis, number(of.Median, ""))
}

// known is an amount, or that it stands on too little.
func known(b insight.Basis, a Amount) Amount {
	if !b.Enough() {
		return Amount{Text: fmt.Sprintf("too few (%d of %d)", b.Count, b.Least)}
	}
	return a
}

func number(n float64, text string) Amount {
	if text == "" {
		text = decimal(n)
	}
	return Amount{Known: true, Number: n, Text: text}
}

func share(s insight.Share) Amount {
	if !s.Known() {
		return Amount{Text: "nothing to count"}
	}
	return Amount{Known: true, Number: float64(s.Some), Of: s.All, Text: fmt.Sprintf("%d%% (%d of %d)", s.Percent(), s.Some, s.All)}
}

// headline is what there is to know in one sentence.
func (l looked) headline() string {
	said := []string{diag.Count(l.Recognition.Coverage.All, "member")}
	switch {
	case l.Rhythm.Last == nil:
		said = append(said, "no session held yet")
	case l.Rhythm.Enough():
		said = append(said, "a session every "+every(l.Rhythm.Gaps.Median))
	default:
		said = append(said, "the last session on "+date(l.Rhythm.Last.Day()))
	}
	if n := len(l.Ladder.Flow.Up); n > 0 {
		said = append(said, fmt.Sprintf("%d closer to the middle than before", n))
	}
	if n := len(l.silence.People); n > 0 {
		said = append(said, fmt.Sprintf("%d not seen for a while", n))
	}
	return strings.Join(said, ", ") + "."
}

// every is a gap as people say it: "day", "14 days".
func every(days float64) string {
	if days == 1 {
		return "day"
	}
	return decimal(days) + " days"
}
