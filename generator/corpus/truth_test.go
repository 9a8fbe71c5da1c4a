package corpus_test

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"go.yaml.in/yaml/v4"

	"kith/generator/corpus"
)

// keys are the front matter that each kind may have.
var keys = map[string]string{
	"":           "title summary since url timezone language conduct menu",
	"members":    "name role joined pronouns languages location timezone skills offers wants links",
	"series":     "title rhythm duration from hosts location topics",
	"sessions":   "title date duration series location host hosts speakers attendees topics status join recording from",
	"attendance": "role note",
	"shoutouts":  "from to date for session project",
	"asks":       "title by date topics also status answered-by became",
	"projects":   "title status leads contributors needs topics started link",
	"resources":  "title date by kind link topics session",
	"topics":     "title aliases summary",
}

// An entry is a file as its reader sees it.
type entry struct {
	path, kind, id string
	front          map[string]any
	body           string
}

func (e entry) text(key string) string { s, _ := e.front[key].(string); return s }

// refs are the values of some keys, each of one or many words.
func (e entry) refs(names ...string) []string {
	var refs []string
	for _, name := range names {
		switch v := e.front[name].(type) {
		case string:
			refs = append(refs, v)
		case []any:
			for _, ref := range v {
				refs = append(refs, ref.(string))
			}
		}
	}
	return refs
}

// day is a date alone, or the day of a wall time.
func (e entry) day(key string) string {
	if at, ok := e.front[key].(time.Time); ok {
		return at.Format(time.DateOnly)
	}
	text := e.text(key)
	return text[:min(len(text), len(time.DateOnly))]
}

// A witness has read a whole corpus and knows what is there.
type witness struct {
	*testing.T
	entries []entry
	paths   map[string]bool
	by      map[string]map[string]entry // kind, id
}

func read(t *testing.T, files corpus.Files) witness {
	w := witness{t, nil, map[string]bool{}, map[string]map[string]entry{}}
	for _, f := range files {
		e := entry{path: f.Path, id: strings.TrimSuffix(path.Base(f.Path), ".md"), body: f.Text}
		if kind, _, folder := strings.Cut(f.Path, "/"); folder {
			e.kind = kind
		}
		if rest, ok := strings.CutPrefix(f.Text, "---\n"); ok {
			front, body, _ := strings.Cut(rest, "---\n")
			if err := yaml.Unmarshal([]byte(front), &e.front); err != nil {
				t.Fatalf("%s: %v", f.Path, err)
			}
			e.body = body
		}
		w.enter(e)
	}
	return w
}

func (w *witness) enter(e entry) {
	if w.paths[e.path] {
		w.Errorf("%s is there twice", e.path)
	}
	if _, taken := w.by[e.kind][e.id]; taken && e.kind != "attendance" {
		w.Errorf("%s: its id is taken", e.path)
	}
	if !regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString(e.id) {
		w.Errorf("%s: its id is not plain ASCII", e.path)
	}
	if w.by[e.kind] == nil {
		w.by[e.kind] = map[string]entry{}
	}
	w.paths[e.path], w.by[e.kind][e.id] = true, e
	w.entries = append(w.entries, e)
}

func TestEverythingInACorpusIsTrue(t *testing.T) {
	for name, size := range map[string]corpus.Size{
		"S": corpus.S(), "M": corpus.M(), "none": {}, "crowded": {Members: 3, Sessions: 90, Shoutouts: 90, Asks: 90, Projects: 90, Resources: 90}, "lonely": {Asks: 9, Projects: 9, Resources: 9},
	} {
		t.Run(name, func(t *testing.T) {
			w := read(t, corpus.Of(size, 1))
			w.names()
			for _, e := range w.entries {
				w.keys(e)
				w.people(e)
				w.links(e)
				w.meeting(e)
				w.gratitude(e)
				w.making(e)
			}
		})
	}
}

func (w witness) names() {
	seen := map[string]string{}
	for id, m := range w.by["members"] {
		if other, taken := seen[m.text("name")]; taken || m.text("name") == "" {
			w.Errorf("members/%s: the name %q is also that of %q", id, m.text("name"), other)
		}
		seen[m.text("name")] = id
	}
}

func (w witness) keys(e entry) {
	for key, value := range e.front {
		if !slices.Contains(strings.Fields(keys[e.kind]), key) {
			w.Errorf("%s: nobody reads %q", e.path, key)
		}
		if list, ok := value.([]any); value == nil || value == "" || ok && len(list) == 0 {
			w.Errorf("%s: %q is empty", e.path, key)
		}
	}
}

// people were there: whoever is named in front matter exists and had joined by then.
func (w witness) people(e entry) {
	on := e.day("date")
	named := e.refs("host", "hosts", "speakers", "attendees", "by", "also", "answered-by", "leads", "contributors")
	switch e.kind {
	case "shoutouts":
		named = e.refs("from", "to")
	case "projects":
		if on = e.day("started"); on == "" { // an idea
			on = corpus.AsOf().Format(time.DateOnly)
		}
	case "series":
		on, named = e.day("from"), e.refs("hosts")
	case "attendance":
		on, named = w.by["sessions"][path.Base(path.Dir(e.path))].day("date"), []string{e.id}
	}
	for _, id := range named {
		m, known := w.by["members"][id]
		if !known {
			w.Errorf("%s: nobody is called %q", e.path, id)
		} else if on == "" || m.day("joined") > on {
			w.Errorf("%s: %q joined on %s, which is after %q", e.path, id, m.day("joined"), on)
		}
	}
	if slices.Sort(named); len(slices.Compact(slices.Clone(named))) < len(named) {
		w.Errorf("%s: somebody is named twice in %v", e.path, named)
	}
}

var (
	fence   = regexp.MustCompile("(?s)```.*?\n```")
	link    = regexp.MustCompile(`\]\(([^)]*)\)`)
	wiki    = regexp.MustCompile(`\[\[([^\]]*)\]\]`)
	mention = regexp.MustCompile(`(?:^|\s)@([a-z0-9-]+)`)
)

// links lead somewhere, in each of the ways to write one.
func (w witness) links(e entry) {
	prose := fence.ReplaceAllString(e.body, "")
	for _, m := range link.FindAllStringSubmatch(prose, -1) {
		target := path.Join(path.Dir(e.path), m[1])
		if rooted, ok := strings.CutPrefix(m[1], "/"); ok {
			target = strings.TrimSuffix(rooted, "/") + ".md"
		}
		if !w.paths[target] {
			w.Errorf("%s: the link %q leads nowhere", e.path, m[1])
		}
	}
	for _, m := range wiki.FindAllStringSubmatch(prose, -1) {
		if n := w.kindsWith(m[1]); n != 1 {
			w.Errorf("%s: [[%s]] means %d things", e.path, m[1], n)
		}
	}
	for _, m := range mention.FindAllStringSubmatch(prose, -1) {
		if _, known := w.by["members"][m[1]]; !known {
			w.Errorf("%s: @%s is nobody", e.path, m[1])
		}
	}
	if strings.ContainsAny(prose, "{}") {
		w.Errorf("%s: a gap in a sentence was left open", e.path)
	}
}

func (w witness) kindsWith(id string) int {
	n := 0
	for kind, entries := range w.by {
		if _, ok := entries[id]; ok && kind != "attendance" {
			n++
		}
	}
	return n
}

// meeting: a session lies in its year's folder, on a day of its series, at a wall time
// that is there once; it lists who came only when it has been.
func (w witness) meeting(e entry) {
	if e.kind != "sessions" {
		return
	}
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		w.Fatal(err)
	}
	const wall = "2006-01-02 15:04"
	at, err := time.ParseInLocation(wall, e.text("date"), berlin)
	if err != nil || at.Format(wall) != e.text("date") || at.Hour() < 9 || at.Hour() > 20 {
		w.Errorf("%s: the date %q is no good wall time: %v", e.path, e.text("date"), err)
	}
	if year := path.Base(path.Dir(e.path)); year != at.Format("2006") {
		w.Errorf("%s: it is on %s", e.path, at)
	}
	if n := len(e.refs("attendees")); n > 30 || n > 0 && !at.Before(corpus.AsOf()) || n > 0 && n < 5 && len(w.by["members"]) > 40 {
		w.Errorf("%s: %d attendees", e.path, n)
	}
	if id := e.text("series"); id != "" && !onRhythm(w.by["series"][id].text("rhythm"), at) {
		w.Errorf("%s: %s is not in the rhythm of %q", e.path, at, id)
	}
}

func onRhythm(rhythm string, at time.Time) bool {
	switch rhythm {
	case "every 2nd Thursday 18:00":
		days := int(at.Sub(time.Date(2016, 1, 7, 0, 0, 0, 0, at.Location())).Hours()+12) / 24
		return at.Weekday() == time.Thursday && at.Format("15:04") == "18:00" && days/7%2 == 0
	case "monthly on the last Tuesday 12:30":
		return at.Weekday() == time.Tuesday && at.Format("15:04") == "12:30" && at.AddDate(0, 0, 7).Month() != at.Month()
	case "monthly on the first Saturday 10:00":
		return at.Weekday() == time.Saturday && at.Format("15:04") == "10:00" && at.Day() <= 7
	}
	return false
}

// gratitude is for others, not before what it is for, and for a session that is there.
func (w witness) gratitude(e entry) {
	if e.kind != "shoutouts" {
		return
	}
	if len(e.refs("from")) != 1 || len(e.refs("to")) == 0 {
		w.Errorf("%s: from %v to %v", e.path, e.refs("from"), e.refs("to"))
	}
	if e.day("date") > corpus.AsOf().Format(time.DateOnly) {
		w.Errorf("%s: it is of %s", e.path, e.day("date"))
	}
	if id := e.text("session"); id != "" {
		if s, known := w.by["sessions"][id]; !known || s.day("date") > e.day("date") {
			w.Errorf("%s: it thanks for the session %q", e.path, id)
		}
	}
}

// making: what came of something is there, and came later; no day is still to come; a
// status fits what is written of the answers; what is done needs nobody.
func (w witness) making(e entry) {
	for _, key := range []string{"date", "started"} {
		if slices.Contains([]string{"asks", "projects", "resources"}, e.kind) && e.day(key) > corpus.AsOf().Format(time.DateOnly) {
			w.Errorf("%s: its %s is %s", e.path, key, e.day(key))
		}
	}
	if from := e.text("from"); e.kind == "sessions" && from != "" {
		w.later(e, e, w.place(from, "asks", "projects"))
	}
	if id := e.text("project"); id != "" {
		w.later(e, e, w.place(id, "projects"))
	}
	for _, ref := range e.refs("became") {
		w.later(e, w.place(ref, "sessions", "resources", "projects"), e)
	}
	if id := e.text("session"); id != "" {
		w.later(e, e, w.place(id, "sessions"))
	}
	answers := len(e.refs("answered-by", "became"))
	switch status := e.text("status"); {
	case e.kind == "asks" && (answers > 0 && status != "" && status != "answered" || answers == 0 && status == "answered"):
		w.Errorf("%s: it is %s with %d answers", e.path, status, answers)
	case e.kind == "projects" && status == "done" && len(e.refs("needs")) > 0:
		w.Errorf("%s: it is done, and needs somebody", e.path)
	}
}

// place is the entry of one of some kinds that a ref means, with its kind or without.
func (w witness) place(ref string, kinds ...string) entry {
	told, id, found := strings.Cut(ref, "/")
	for _, kind := range kinds {
		if found && kind != told {
			continue
		} else if !found {
			id = ref
		}
		if e, known := w.by[kind][id]; known {
			return e
		}
	}
	return entry{}
}

// later: of two entries that one file joins, both are there, in order.
func (w witness) later(e, after, before entry) {
	first, then := before.day("date")+before.day("started"), after.day("date")+after.day("started")
	if first == "" || then < first {
		w.Errorf("%s: %q (%s) does not come before %q (%s)", e.path, before.path, first, after.path, then)
	}
}

func TestBodiesAreAsLongAsPeopleWrite(t *testing.T) {
	tables, code, bodies := 0, 0, 0
	for _, e := range read(t, corpus.Of(corpus.M(), 1)).entries {
		n := len(strings.Fields(e.body))
		switch e.kind {
		case "members", "sessions":
			if n < 100 || n > 600 {
				t.Errorf("%s: %d words, want 100 to 600", e.path, n)
			}
			bodies++
			tables += strings.Count(e.body, "\n|:--")
			code += strings.Count(e.body, "```") / 2
		case "shoutouts":
			if n < 30 || n > 120 {
				t.Errorf("%s: %d words, want 30 to 120", e.path, n)
			}
		}
	}
	if share := 100 * tables / bodies; share < 8 || share > 12 {
		t.Errorf("%d %% of bodies hold a table, want about 10", share)
	}
	if share := 100 * code / bodies; share < 13 || share > 17 {
		t.Errorf("%d %% of bodies hold code, want about 15", share)
	}
}
