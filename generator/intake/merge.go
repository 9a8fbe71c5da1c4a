package intake

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"kith/generator/calendar"
	"kith/generator/calendar/rhythm"
	"kith/generator/hub"
	"kith/generator/source"
	"kith/generator/source/front"
)

// merging is a file while a list's entry is laid beside it.
type merging struct {
	text    string
	update  bool
	home    string   // the hub's time zone
	fields  []string // that were written
	amended bool     // something stood there before
	kept    []string // what differs and stays
}

func (m *merging) doing() Doing {
	switch {
	case m.amended:
		return Amend
	case m.fields != nil:
		return FillIn
	case m.kept != nil:
		return Keep
	}
	return Nothing
}

func (m *merging) merge(e *entry) {
	page, problems := front.Read("", m.text)
	if problems.Errors() > 0 {
		m.kept = append(m.kept, `its front matter cannot be read; "kith check" says where`)
		return
	}
	spellings := map[string][]string{}
	for _, f := range source.Fields(e.kind) {
		spellings[f.Key] = append([]string{f.Key}, f.Also...)
	}
	for _, p := range m.open(e, page.Fields) {
		key, have := p.Key, front.Value{}
		for _, spelling := range spellings[p.Key] {
			if v := page.Fields.Get(spelling); have.Form == front.Absent && v.Form != front.Absent {
				key, have = spelling, v
			}
		}
		m.field(e.kind, key, have, p.Value)
	}
	if e.body != "" && strings.TrimSpace(page.Body) == "" {
		m.text = strings.TrimRight(m.text, "\r\n") + "\n" + e.body
		m.fields = append(m.fields, "text")
	}
}

// open are the values that are to be compared. Whether a session's time is the same is a
// question of date and zone together; its length may be said in two ways.
func (m *merging) open(e *entry, have front.Value) []front.Pair {
	return slices.DeleteFunc(slices.Clone(e.fields.Pairs), func(p front.Pair) bool {
		switch p.Key {
		case "date", "timezone":
			return e.kind == hub.Sessions && m.sameTime(e, have)
		case "duration":
			return have.Get("end").Form != front.Absent
		case "end":
			return have.Get("duration").Form != front.Absent
		}
		return false
	})
}

func (m *merging) sameTime(e *entry, have front.Value) bool {
	written, err := calendar.ParseStamp(strings.TrimSpace(have.Get("date").Text))
	if err != nil || !written.HasTime() || len(e.fields.Get("date").Text) == len(time.DateOnly) {
		return false
	}
	z := zones{home: m.home}
	at, err := written.In(z.location(strings.TrimSpace(have.Get("timezone").Text)), false)
	return err == nil && at.Equal(e.start)
}

// field lays one value of the list beside the file's.
func (m *merging) field(kind hub.Kind, key string, have, want front.Value) {
	switch {
	case have.Form == front.Absent:
		m.set(key, want, false)
	case key == "links":
		m.group(key, have, want)
	case covers(key, have, want):
	case m.update && want.Form == front.List:
		m.set(key, union(have, want), true)
	case m.update:
		m.set(key, want, true)
	default:
		m.kept = append(m.kept, fmt.Sprintf("%s: the file says %s, the list %s", key, said(have), said(want)))
	}
}

// group adds the labels that a file lacks, unless their addresses are there by another
// name.
func (m *merging) group(key string, have, want front.Value) {
	all := front.Value{Form: have.Form, Pairs: slices.Clone(have.Pairs)}
	var there []string
	for _, p := range have.Pairs {
		there = append(there, webMark(p.Value.Text))
	}
	added, changed := false, false
	for _, p := range want.Pairs {
		old := have.Get(p.Key)
		switch {
		case slices.Contains(there, webMark(p.Value.Text)):
		case old.Form == front.Absent:
			all.Put(p.Key, p.Value)
			added = true
		case m.update:
			all.Put(p.Key, p.Value)
			changed = true
		default:
			m.kept = append(m.kept, fmt.Sprintf("%s, %s: the file says %s, the list %s", key, p.Key, said(old), said(p.Value)))
		}
	}
	if added || changed {
		m.set(key, all, changed)
	}
}

func (m *merging) set(key string, value front.Value, amend bool) {
	text, err := front.Set(m.text, key, value)
	if err != nil {
		m.kept = append(m.kept, fmt.Sprintf("%s: it should say %s, and is written in a way that only a person can change", key, said(value)))
		return
	}
	m.text, m.fields, m.amended = text, append(m.fields, key), m.amended || amend
}

// covers tells that a file says what the list says, and perhaps more.
func covers(key string, have, want front.Value) bool {
	if want.Form == front.List || have.Form == front.List {
		there := map[string]bool{}
		for _, v := range texts(have) {
			there[bare(v)] = true
		}
		return !slices.ContainsFunc(texts(want), func(v string) bool { return !there[bare(v)] })
	}
	a, b := strings.TrimSpace(have.Text), strings.TrimSpace(want.Text)
	if a == b {
		return true
	}
	switch key {
	case "duration":
		x, errX := calendar.ParseDuration(a)
		y, errY := calendar.ParseDuration(b)
		return errX == nil && errY == nil && x == y
	case "rhythm":
		x, errX := rhythm.Parse(a)
		y, errY := rhythm.Parse(b)
		return errX == nil && errY == nil && x.String() == y.String()
	case "date", "end", "joined", "left", "from", "until", "replaces":
		x, errX := calendar.ParseStamp(a)
		y, errY := calendar.ParseStamp(b)
		return errX == nil && errY == nil && x == y
	}
	return false
}

func texts(v front.Value) (all []string) {
	if v.Form == front.Scalar {
		return []string{v.Text}
	}
	for _, item := range v.Items {
		all = append(all, item.Text)
	}
	return all
}

// union is a file's list with what it lacks of the other.
func union(have, want front.Value) front.Value {
	all := texts(have)
	for _, v := range texts(want) {
		if !slices.ContainsFunc(all, func(a string) bool { return bare(a) == bare(v) }) {
			all = append(all, v)
		}
	}
	return front.Words(all...)
}

// said is a value as a message repeats it.
func said(v front.Value) string {
	switch v.Form {
	case front.Map:
		var labels []string
		for _, p := range v.Pairs {
			labels = append(labels, p.Key)
		}
		return excerpt(strings.Join(labels, ", "))
	case front.List:
		return excerpt(strings.Join(texts(v), ", "))
	}
	return excerpt(v.Text)
}
