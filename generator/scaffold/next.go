package scaffold

import (
	"cmp"
	"errors"
	"maps"
	"regexp"
	"strconv"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/diag"
	"kith/generator/hub"
)

// Next answers what a session needs from its series: the next of its days that no
// session stands for yet, and what the series says of each. An empty id serves where
// there is only one series. What is answered already stays.
func (d *Desk) Next(series string, said Answers) (Answers, error) {
	s, err := d.series(series)
	if err != nil {
		return nil, err
	}
	if len(said.said("date")) > 0 {
		return d.OfSeries(s.ID, said)
	}
	course, err := s.Course()
	var mistake *rhythm.Mistake
	if errors.As(err, &mistake) {
		return nil, refuse("%s: nobody can tell its next day: %s; %s. Or say the day: --date \"2026-12-03 18:00\"", s.At("rhythm"), mistake.Message, mistake.Hint)
	}
	if err != nil {
		return nil, err
	}
	day, found := d.nextDay(s, course)
	if !found {
		return nil, refuse("%s has no day left: its rhythm ends. Change \"until\", or say the day: --date \"2026-12-03 18:00\"", s.File)
	}
	with := maps.Clone(said)
	with["date"] = []string{day.Stamp.String()}
	return d.OfSeries(s.ID, with)
}

// nextDay is the next occurrence, from now on, that no session stands for.
func (d *Desk) nextDay(s *hub.Series, course rhythm.Course) (rhythm.Occurrence, bool) {
	taken := map[calendar.Day]bool{}
	for _, held := range s.Held {
		taken[held.Occurrence()] = true
	}
	after := d.Hub.AsOf.Add(-time.Second)
	for range 10_000 {
		o, ok := course.Next(after)
		if !ok || !taken[o.Day] {
			return o, ok
		}
		after = o.Start
	}
	return rhythm.Occurrence{}, false
}

// series is the series with an id, or the only one.
func (d *Desk) series(id string) (*hub.Series, error) {
	id = strings.TrimSuffix(strings.TrimPrefix(place(id), "series/"), ".md")
	var ids []string
	for _, s := range d.Hub.Series {
		if ids = append(ids, s.ID); hub.Fold(s.ID) == hub.Fold(id) {
			return s, nil
		}
	}
	switch {
	case len(ids) == 0:
		return nil, refuse("there is no series yet, so nobody knows which day is next; make one with \"kith new series\"")
	case id != "":
		return nil, refuse("there is no series %q; %s", id, cmp.Or(diag.DidYouMean(id, ids), "there is "+diag.And(ids)))
	case len(ids) > 1:
		return nil, refuse("there are several series; say which: --series %s", strings.Join(ids, " or --series "))
	}
	return d.Hub.Series[0], nil
}

// OfSeries fills in what a session has from its series.
func (d *Desk) OfSeries(id string, said Answers) (Answers, error) {
	s, err := d.series(id)
	if err != nil {
		return nil, err
	}
	full := Answers{"series": {s.ID}, "title": {numbered(s)}}
	fields := d.sheetOf(&s.Entry).fields
	for _, key := range []string{"hosts", "duration", "location", "join"} {
		for _, v := range scalars(fields.Get(key)) {
			full[key] = append(full[key], v.Text)
		}
	}
	for _, v := range scalars(fields.Get("host")) {
		full["hosts"] = append(full["hosts"], v.Text)
	}
	for key, texts := range said {
		if len(said.said(key)) > 0 {
			full[key] = texts
		}
	}
	return full, nil
}

// counting are titles that count: "Evening 12: Looms", "Looms #12".
var counting = regexp.MustCompile(`^(.*?\s#?|#)(\d{1,4})\b`)

// numbered is the title of a series' next session: the series' own or, where most of
// its sessions are counted, the next number of them.
func numbered(s *hub.Series) string {
	most, counted := 0, map[string]int{}
	prefix, highest := "", map[string]int{}
	for _, held := range s.Held {
		m := counting.FindStringSubmatch(held.Title)
		if m == nil {
			continue
		}
		n, _ := strconv.Atoi(m[2]) // of four digits at most
		highest[m[1]] = max(highest[m[1]], n)
		if counted[m[1]]++; counted[m[1]] >= most {
			most, prefix = counted[m[1]], m[1]
		}
	}
	if most == 0 || 2*most < len(s.Held) {
		return s.Title
	}
	return prefix + strconv.Itoa(highest[prefix]+1)
}
