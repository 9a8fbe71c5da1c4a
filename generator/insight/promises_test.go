package insight_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"kith/generator/calendar"
	"kith/generator/hub"
	"kith/generator/insight"
)

// today is the day of the communities that are made up here.
var today = calendar.Day{Year: 2026, Month: time.November, Date: 20}

// A village is a community made up of chance: few people and few days, so that they meet.
type village struct {
	hub.Parts
	rand *rand.Rand
}

func villageOf(seed uint64) village {
	v := village{rand: rand.New(rand.NewPCG(seed, 6))}
	v.Purpose = &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Participation: hub.Thresholds{Window: 60 + v.rand.IntN(60)}}
	for i := range 2 + v.rand.IntN(6) {
		m := &hub.Member{Entry: entry(hub.Members, fmt.Sprintf("m%d", i)), Name: fmt.Sprintf("M%d", i), Visibility: hub.Public}
		switch v.rand.IntN(8) {
		case 0, 1, 2:
			m.Joined = v.day(200)
		case 3:
			m.Left = v.day(100)
		}
		v.Members = append(v.Members, m)
	}
	for i := range 10 + v.rand.IntN(20) {
		v.Sessions = append(v.Sessions, v.session(fmt.Sprintf("s%02d", i)))
	}
	for range v.rand.IntN(6) {
		v.act()
	}
	return v
}

func entry(kind hub.Kind, id string) hub.Entry {
	return hub.Entry{Kind: kind, ID: id, File: "content/" + string(kind) + "/" + id + ".md"}
}

// day is one of the last, or of the next few.
func (v village) day(ago int) calendar.Day { return today.AddDays(10 - v.rand.IntN(ago)) }

func (v village) someone() hub.Ref { return hub.Ref{ID: v.Members[v.rand.IntN(len(v.Members))].ID} }

func (v village) session(id string) *hub.Session {
	date, err := calendar.ParseStamp(v.day(200).String() + " 18:00")
	if err != nil {
		panic(err)
	}
	s := &hub.Session{Entry: entry(hub.Sessions, id), Title: id, Date: date, Status: hub.Planned, Headcount: -1}
	switch v.rand.IntN(6) {
	case 0:
		s.Status = hub.Cancelled
	case 1:
		s.Headcount = v.rand.IntN(5)
	case 2:
		s.Hosts = []hub.Ref{v.someone()}
	default:
		for range 1 + v.rand.IntN(3) {
			s.Attendees = append(s.Attendees, v.someone())
		}
	}
	return s
}

// act lets somebody do one thing more, and tells who.
func (v *village) act() hub.Ref {
	who, id := v.someone(), fmt.Sprintf("a%d", v.rand.Uint64())
	switch what := v.rand.IntN(5); {
	case what < 3 && len(v.Sessions) > 0:
		at := v.Sessions[v.rand.IntN(len(v.Sessions))]
		role := []hub.Part{hub.Attended, hub.Hosting, hub.Coming}[what]
		v.Attendance = append(v.Attendance, &hub.Attendance{Entry: entry(hub.Attendings, id), Session: hub.Ref{ID: at.ID}, Member: who, Role: role})
	case what == 3:
		v.Shoutouts = append(v.Shoutouts, &hub.Shoutout{Entry: entry(hub.Shoutouts, id), From: who, To: []hub.Ref{v.someone()}, Date: v.day(100)})
	default:
		v.Resources = append(v.Resources, &hub.Resource{Entry: entry(hub.Resources, id), By: []hub.Ref{who}, Date: v.day(100)})
	}
	return who
}

func (v village) at(t time.Time) *hub.Hub {
	return hub.Of(v.Parts, hub.Moment{Now: t, Zones: new(calendar.Zones)})
}

// rank is how close to the middle a role is; to be told none is furthest.
func rank(r hub.Role) int {
	if i := slices.Index(hub.Roles, r); i >= 0 {
		return len(hub.Roles) - i
	}
	return 0
}

var noon = today.In(time.UTC).Add(12 * time.Hour)

const villages = 400

func TestToDoMoreNeverMovesAnybodyOutwards(t *testing.T) {
	rose := 0
	for seed := range uint64(villages) {
		v := villageOf(seed)
		before := v.at(noon)
		who := v.act()
		after := v.at(noon)
		was := insight.ParticipationOf(before).Role(before.Member(who.ID))
		is := insight.ParticipationOf(after).Role(after.Member(who.ID))
		if rank(is) < rank(was) {
			t.Errorf("%d: %s did more and moved from %q to %q", seed, who.ID, was, is)
		}
		if rank(is) > rank(was) {
			rose++
		}
	}
	if rose < villages/20 {
		t.Errorf("only %d rose, so nothing is shown", rose)
	}
}

func TestTheOrderOfFilesIsNoMatter(t *testing.T) {
	for seed := range uint64(villages) {
		v := villageOf(seed)
		want := roles(v.at(noon))
		v.rand.Shuffle(len(v.Sessions), func(i, j int) { v.Sessions[i], v.Sessions[j] = v.Sessions[j], v.Sessions[i] })
		v.rand.Shuffle(len(v.Members), func(i, j int) { v.Members[i], v.Members[j] = v.Members[j], v.Members[i] })
		v.rand.Shuffle(len(v.Attendance), func(i, j int) { v.Attendance[i], v.Attendance[j] = v.Attendance[j], v.Attendance[i] })
		slices.Reverse(v.Shoutouts)
		slices.Reverse(v.Resources)
		if got := roles(v.at(noon)); !maps.Equal(got, want) {
			t.Errorf("%d: %v in another order, %v in the first", seed, got, want)
		}
	}
}

func roles(h *hub.Hub) map[string]hub.Role {
	all := map[string]hub.Role{}
	for _, of := range insight.ParticipationOf(h).People {
		all[of.Member.ID] = of.Role
	}
	return all
}

// TestRolesTurnWhenItIsSaid looks at each midnight until roles are said to turn, and at
// the moment when they are.
func TestRolesTurnWhenItIsSaid(t *testing.T) {
	turned := 0
	for seed := range uint64(villages / 4) {
		v := villageOf(seed)
		h := v.at(noon)
		over := firstOver(h)
		turns := insight.ParticipationOf(h).Turns(over)
		was, last := roles(h), today.AddDays(120).In(time.UTC)
		for _, end := range []time.Time{over, turns} {
			if !end.IsZero() && end.Before(last) {
				last = end
			}
		}
		for day := today.AddDays(1); day.In(time.UTC).Before(last); day = day.AddDays(1) {
			if is := roles(v.at(day.In(time.UTC))); !maps.Equal(was, is) {
				t.Fatalf("%d: roles turned on %v from %v to %v, and were said to on %v", seed, day, was, is, turns)
			}
		}
		if turns.IsZero() {
			continue
		}
		turned++
		if is := roles(v.at(turns)); maps.Equal(was, is) {
			t.Errorf("%d: nothing turned at %v: %v", seed, turns, is)
		}
	}
	if turned < villages/20 {
		t.Errorf("only %d turned, so nothing is shown", turned)
	}
}

func TestWhoeverMovesIsCountedOnce(t *testing.T) {
	moved := 0
	for seed := range uint64(villages) {
		v := villageOf(seed)
		l := insight.LadderOf(v.at(noon))
		now, f := l.Ends[len(l.Ends)-1], l.Flow
		if !f.Enough {
			continue
		}
		moved += len(f.Came) + len(f.Up) + len(f.Down) + len(f.Left)
		if on := len(f.Came) + len(f.Up) + len(f.Down) + f.Stayed; on != now.Total() {
			t.Errorf("%d: %d people stand on rungs, and %d moved or stayed: %+v", seed, now.Total(), on, f)
		}
		for _, m := range slices.Concat(f.Up, f.Down) {
			if up := rank(m.Is) > rank(m.Was); up != slices.Contains(f.Up, m) || m.Was == "" || m.Is == "" {
				t.Errorf("%d: %v moved the wrong way", seed, m)
			}
		}
	}
	if moved < villages/10 {
		t.Errorf("only %d moved, so nothing is shown", moved)
	}
}
