package site

import (
	"kith/generator/insight"
	"kith/generator/site/api"
)

// pulseFile is the page as data.
const pulseFile = "api/pulse.json"

// pulseData is what the page tells, and no more: what it keeps back of few people is
// missing here.
func (m *maker) pulseData() api.Pulse {
	f := m.figures()
	d := api.Pulse{
		Schema: m.fully("/api/schema.json"), Version: api.Version, Kind: "pulse", URL: m.fully(pulsePage), Markdown: m.copyOf(pulsePage),
		Until:  m.countedUntil().String(),
		Rhythm: rhythmData(f.rhythm), Attendance: attendanceData(f.attendance), Needs: m.needsData(m.needed),
	}
	if n := f.newcomers; n.Enough() && n.Back.All >= fewestPeople {
		d.Newcomers = &api.Newcomers{Days: insight.Return, Back: share(n.Back), Early: shareIf(n.Early.All >= fewestPeople, n.Early)}
	}
	for _, e := range ofCrowds(f.ladder.Ends) {
		r := api.Rungs{Date: e.Day.String(), Core: e.Of[0], Active: e.Of[1], Occasional: e.Of[2], Peripheral: e.Of[3]}
		if e.Now {
			r.Date = ""
		}
		d.Ladder = append(d.Ladder, r)
	}
	if w := f.ladder.Lately; ofCrowd(w) {
		d.Flow = &api.Flow{Since: w.From.String(), Came: len(w.Came), Inwards: len(w.Up), Stayed: w.Stayed, Outwards: len(w.Down), Left: len(w.Left)}
	}
	if h := f.hosting; h.Enough() && len(h.Hosts) >= fewestPeople {
		d.Hosting = &api.Hosting{People: len(h.Hosts), Half: h.Absent}
	}
	if r := f.recognition; r.Enough() && r.Coverage.All >= fewestPeople {
		d.Recognition = &api.Recognition{Members: share(r.Coverage)}
		d.Recognition.Pairs = shareIf(r.Reciprocity.All >= fewestPeople, r.Reciprocity)
		d.Recognition.New = shareIf(r.New.Some >= fewestPeople, r.Reaching)
	}
	if a := f.asks; a.Enough() {
		d.Asks = &api.Asks{Answered: a.Answered, Open: a.Open, Closed: a.Closed}
		if a.Response.Known.Some > 0 {
			d.Asks.First = &a.Response.Median
		}
	}
	if a := f.afterlife; a.Enough() {
		d.Afterlife = &api.Afterlife{Sessions: a.Left.All, Left: a.Left.Some, Notes: a.Notes, Recordings: a.Recordings, Slides: a.Slides, Thanked: a.Thanked}
	}
	if i := f.inclusion; i.Enough() && i.Reached.All >= fewestPeople {
		d.Hours = &api.Hours{Awake: share(i.Reached), Unknown: i.Unknown}
	}
	return d
}

func share(s insight.Share) api.Share { return api.Share{Some: s.Some, All: s.All} }

func shareIf(known bool, s insight.Share) *api.Share {
	if !known {
		return nil
	}
	data := share(s)
	return &data
}

func rhythmData(r insight.Rhythm) *api.Rhythm {
	if !r.Enough() {
		return nil
	}
	d := &api.Rhythm{Median: r.Gaps.Median, Longest: r.Gaps.Longest, Regular: share(r.Gaps.Regular)}
	if k := r.Kept; k.Promised > 0 {
		d.Kept = &api.Kept{Promised: k.Promised, Held: k.Held, Moved: k.Moved, CalledOff: k.CalledOff, Unwritten: k.Unwritten}
	}
	if due := overdue(r); due.Is() {
		d.Due = due.Due.String()
	}
	return d
}

func attendanceData(a insight.Attendance) *api.Attendance {
	if !a.Enough() {
		return nil
	}
	d := &api.Attendance{Median: a.Median}
	for _, s := range a.Sessions {
		h := api.Heads{Date: s.Session.Day().String()}
		if s.Counted {
			h.People = &s.People
		}
		if first, known := firstOf(s); known {
			h.First = &first
		}
		d.Sessions = append(d.Sessions, h)
	}
	return d
}

func (m *maker) needsData(needs []insight.Need) (data []api.Need) {
	for _, n := range needs {
		ref := m.refTo(&n.Topic.Entry)
		ref.Title = n.Topic.Title
		data = append(data, api.Need{Topic: *ref, Wanted: n.Wanted(), Helped: len(n.Helping), Gap: n.Gap()})
	}
	return data
}
