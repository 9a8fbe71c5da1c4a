package generator

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"pgregory.net/rapid"

	"kith/generator/calendar"
	"kith/generator/pulse"
)

// An oddity draws a small hub in every state that a hub may be in without a mistake: people
// who hide, left, will leave or have yet to join; sessions of a day, of several, called off,
// moved, to come, in other zones, with names, with heads, with neither.
type oddity struct {
	t     *rapid.T
	files map[string]string
	ids   []string
}

func oddHub(t *rapid.T) Input {
	o := oddity{t: t, files: map[string]string{}}
	o.write("purpose", "title: Odd", "url: https://odd.example.org/", o.maybe("timezone: "+o.one(oddZones...)), o.maybe("participation: {window: 60, core-sessions: 2}"))
	for i := range o.number(12) {
		id := fmt.Sprintf("m%02d", i)
		o.ids = append(o.ids, id)
		o.write("members/"+id, "name: "+called(id), o.maybe("role: "+o.one("core", "peripheral")), o.maybe("joined: "+o.day(700, -20)),
			o.seldom("left: "+o.day(10, 200)), o.maybe("timezone: "+o.one(oddZones...)), "offers: "+o.some(oddTopics...), "wants: "+o.some(oddTopics...),
			"skills: "+o.some(oddTopics...), o.seldom("visibility: "+o.one("hidden", "name-only")))
	}
	for i := range 1 + o.number(1) {
		o.write(fmt.Sprintf("series/r%d", i), "title: Series", "rhythm: "+o.one("every Thursday 18:00", "monthly on the first Monday", "yearly on the first Monday of June 09:00"),
			"from: "+o.day(600, -60), o.seldom("until: "+o.day(10, 100)), o.maybe("pauses: ["+o.day(100, -60)+"]"), "hosts: "+o.some(o.ids...))
	}
	for i := range 1 + o.number(24) {
		o.session(fmt.Sprintf("s%02d", i))
	}
	if len(o.ids) > 0 {
		o.things()
	}
	content := fstest.MapFS{}
	for name, text := range o.files {
		content[name+".md"] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
	}
	return Input{Content: content, Theme: []fs.FS{look}, Now: moment}
}

var (
	oddZones  = []string{"Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Apia"}
	oddTopics = []string{"Looms", "Dyes", "Felt"}
)

// called is what somebody is called, and nothing else.
func called(id string) string { return "Nemo" + id }

func (o oddity) session(id string) {
	hour := o.one("", " 07:30", " 18:00", " 23:30")
	long := o.seldom("duration: " + o.one("30m", "30h", "3 days"))
	date := o.day(500, 100)
	o.write("sessions/"+id, "title: Session", "date: "+date+hour, long, o.seldom("status: "+o.one("cancelled", "moved", "planned")), o.seldom("timezone: "+o.one(oddZones...)),
		o.maybe("hosts: "+o.some(o.ids...)), o.seldom("speakers: "+o.some(o.ids...)), o.maybe("attendees: "+o.one(o.some(o.ids...), o.one("0", "1", "9"))),
		"topics: "+o.some(oddTopics...), o.seldom("recording: https://example.org/r"), o.seldom("series: r0"))
	if len(o.ids) > 0 && o.number(3) == 0 {
		o.write("attendance/"+id+"/"+o.one(o.ids...), "role: "+o.one("attended", "coming", "hosting"))
	}
}

// things are what people thank for, ask, make and keep.
func (o oddity) things() {
	for i := range o.number(8) {
		o.write(fmt.Sprintf("shoutouts/t%d", i), "from: "+o.one(o.ids...), "to: ["+o.one(o.ids...)+"]", "date: "+o.day(500, 20))
	}
	for i := range o.number(4) {
		o.write(fmt.Sprintf("asks/a%d", i), "title: Ask", "by: "+o.one(o.ids...), "date: "+o.day(500, 20), o.maybe("status: "+o.one("open", "answered", "closed")), "topics: "+o.some(oddTopics...))
	}
	for i := range o.number(3) {
		o.write(fmt.Sprintf("projects/p%d", i), "title: Project", o.maybe("status: "+o.one("idea", "active", "paused", "done")), "leads: "+o.some(o.ids...), "contributors: "+o.some(o.ids...),
			"needs: "+o.some(oddTopics...), o.maybe("started: "+o.day(500, 20)))
		o.write(fmt.Sprintf("resources/k%d", i), "title: Resource", "by: "+o.some(o.ids...), o.maybe("date: "+o.day(500, 20)), o.seldom("session: s00"))
	}
}

func (o oddity) write(name string, lines ...string) {
	text := "---\n"
	for _, line := range lines {
		if line != "" {
			text += line + "\n"
		}
	}
	o.files[name] = text + "---\n" + o.maybe("Words.\n")
}

func (o oddity) number(most int) int       { return rapid.IntRange(0, most).Draw(o.t, "number") }
func (o oddity) one(of ...string) string   { return rapid.SampledFrom(of).Draw(o.t, "one") }
func (o oddity) maybe(line string) string  { return o.one(line, "") }
func (o oddity) seldom(line string) string { return o.one("", "", "", line) }
func (o oddity) day(back, ahead int) string {
	return calendar.DayOf(moment).AddDays(rapid.IntRange(-back, ahead).Draw(o.t, "day")).String()
}

func (o oddity) some(of ...string) string {
	var some []string
	for _, word := range of {
		if o.number(3) == 0 {
			some = append(some, word)
		}
	}
	return "[" + strings.Join(some, ", ") + "]"
}

// TestAnyHubHasAPulse draws odd hubs, and asks how they are: in each form there is an
// answer, which makes sense and names nobody who hides; and the page stays as it is until
// the site says that it changes.
func TestAnyHubHasAPulse(t *testing.T) {
	var b Builder
	rapid.Check(t, func(t *rapid.T) {
		in := oddHub(t)
		senseOf(t, pulseOf(t, &b, in, ""))
		said := pulses(t, &b, in, "2026-05-01")
		at, until := pulsePage(t, &b, in, in.Now)
		said["page"] = at
		if !until.IsZero() {
			if later, again := pulsePage(t, &b, in, until.Add(-time.Second)); later != at || !again.Equal(until) {
				t.Fatalf("the page changes before %v, and says then %v:\n%s", until, again, firstDifference(later, at))
			}
		}
		for id, file := range in.Content.(fstest.MapFS) {
			id, person := strings.CutPrefix(strings.TrimSuffix(id, ".md"), "members/")
			if !person || !strings.Contains(string(file.Data), "visibility: hidden") {
				continue
			}
			for form, text := range said {
				if strings.Contains(text, called(id)) || strings.Contains(text, id) {
					t.Fatalf("%s names %s, who hides:\n%s", form, id, text)
				}
			}
		}
	})
}

// senseOf holds shares to their wholes, and sentences to words.
func senseOf(t *rapid.T, p pulse.Pulse) {
	for _, f := range p.Figures {
		if f.Now.Number < 0 || f.Now.Of > 0 && f.Now.Number > float64(f.Now.Of) {
			t.Fatalf("%s is %v", f.Key, f.Now)
		}
	}
	for _, s := range p.Suggestions {
		if strings.Contains(s.Text, "%!") || strings.Contains(s.Text, "  ") || strings.Contains(s.Text, `""`) || !strings.HasSuffix(s.Text, ".") {
			t.Fatalf("it suggests %q", s.Text)
		}
	}
}

// pulsePage is the page on how a hub is, and when the site changes.
func pulsePage(t *rapid.T, b *Builder, in Input, at time.Time) (string, time.Time) {
	in.Now = at
	site, problems, err := b.Build(in)
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	page, err := site.Draw("pulse/index.html")
	if err != nil {
		t.Fatal(err)
	}
	return string(page), site.Changes()
}
