package browser

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// weavers meet every Thursday at six in Berlin, and nobody writes sessions long ahead. The
// evening of 3 December is a day later, that of the 10th is called off.
func weavers() Hub {
	return Files(map[string]string{
		"purpose.md":               "---\ntitle: Weavers\nsummary: We weave.\nurl: https://weavers.example.org/\ntimezone: Europe/Berlin\n---\n",
		"members/ada.md":           "---\nname: Ada\n---\n",
		"series/evenings.md":       "---\ntitle: Evenings\nrhythm: weekly on Thursday 18:00\nfrom: 2026-10-01\nduration: 2h\nhosts: ada\n---\n",
		"sessions/2026-11-19-a.md": "---\ntitle: Warp\ndate: 2026-11-19 18:00\nseries: evenings\nattendees: [ada]\n---\nWhat we wove.\n",
		"sessions/2026-11-26-b.md": "---\ntitle: Weft\ndate: 2026-11-26 18:00\nseries: evenings\n---\n",
		"sessions/2026-12-04-c.md": "---\ntitle: Knots\ndate: 2026-12-04 18:00\nreplaces: 2026-12-03\nstatus: moved\nseries: evenings\n---\n",
		"sessions/2026-12-10-d.md": "---\ntitle: Dyes\ndate: 2026-12-10 18:00\nstatus: cancelled\nseries: evenings\n---\n",
	})
}

// A sighting is what a reader finds on a page: the date in the band, what follows, what was,
// and the beats.
type sighting struct {
	Next, Now   string
	Ahead, Past []string
	Off         []string
	Beats       string // one letter each: h held, n now, p planned, s skipped
}

const sight = `(() => {
  const shown = (what) => [...document.querySelectorAll(what)].filter((n) => n.getClientRects().length);
  const line = (li) => li.querySelector("time").dateTime.slice(0, 10) + " " + li.querySelector("a > span b").textContent;
  const beat = (li) => li.querySelector(".held") || li.classList.contains("over") ? "h" : li.querySelector(".skipped") ? "s" : li.classList.contains("now") ? "n" : "p";
  const band = document.querySelector(".next");
  return {
    Next: [band.querySelector(".date time")?.dateTime.slice(0, 16), [...band.querySelector("h2").childNodes].filter((n) => n.nodeType === 3).map((n) => n.data.trim()).join("")].join(" "),
    Now: shown(".next [data-running]").map((n) => n.textContent).join(),
    Ahead: shown("[data-ahead] > li").map(line),
    Past: shown("[data-past] > li").map(line),
    Off: shown(".off li").map((n) => n.querySelector("a").textContent),
    Beats: shown(".beats li").map(beat).join(""),
  };
})()`

// TestAnOldPageShowsTheRightNextSession builds a hub on 20 November and reads it then, in
// the midst of a session, and more than a month later, in three zones.
func TestAnOldPageShowsTheRightNextSession(t *testing.T) {
	host := weavers().Publish(t)
	tab := Need(t).Tab(t, Look{})
	moments := []struct {
		at   string
		home sighting
	}{
		{"2026-11-20T12:00:00Z", sighting{
			Next: "2026-11-26T18:00 Weft", Off: []string{},
			Ahead: []string{"2026-12-04 Knots", "2026-12-10 Dyes", "2026-12-17 Evenings", "2026-12-24 Evenings", "2026-12-31 Evenings", "2027-01-07 Evenings", "2027-01-14 Evenings", "2027-01-21 Evenings", "2027-01-28 Evenings", "2027-02-04 Evenings", "2027-02-11 Evenings", "2027-02-18 Evenings"},
			Past:  []string{"2026-11-19 Warp"}, Beats: "hnpspp",
		}},
		{"2026-11-26T18:30:00Z", sighting{ // 19:30 in Berlin: it is going on
			Next: "2026-11-26T18:00 Weft", Now: "Now", Off: []string{},
			Ahead: []string{"2026-12-04 Knots", "2026-12-10 Dyes", "2026-12-17 Evenings", "2026-12-24 Evenings", "2026-12-31 Evenings", "2027-01-07 Evenings", "2027-01-14 Evenings", "2027-01-21 Evenings", "2027-01-28 Evenings", "2027-02-04 Evenings", "2027-02-11 Evenings", "2027-02-18 Evenings"},
			Past:  []string{"2026-11-19 Warp"}, Beats: "hnpspp",
		}},
		{"2026-12-22T09:00:00Z", sighting{
			Next: "2026-12-24T18:00 Evenings", Off: []string{},
			Ahead: []string{"2026-12-31 Evenings", "2027-01-07 Evenings", "2027-01-14 Evenings", "2027-01-21 Evenings", "2027-01-28 Evenings", "2027-02-04 Evenings", "2027-02-11 Evenings", "2027-02-18 Evenings", "2027-02-25 Evenings", "2027-03-04 Evenings"},
			Past:  []string{"2026-12-17 Evenings", "2026-12-10 Dyes", "2026-12-04 Knots", "2026-11-26 Weft", "2026-11-19 Warp"}, Beats: "hhhshnpppp",
		}},
	}
	for _, m := range moments {
		at, err := time.Parse(time.RFC3339, m.at)
		if err != nil {
			t.Fatal(err)
		}
		for _, zone := range []string{"Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"} {
			tab.Look(t, Look{Zone: zone, At: at})
			tab.Open(t, host.URL("sessions/"))
			got := Eval[sighting](t, tab, sight)
			got.Beats = ""
			want := m.home
			want.Beats = ""
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("/sessions/ at %s in %s: %s", m.at, zone, d)
			}
			tab.Open(t, host.URL("series/evenings/"))
			if got := Eval[sighting](t, tab, sight); got.Beats != m.home.Beats || got.Next != m.home.Next {
				t.Errorf("/series/evenings/ at %s in %s: %q %s, want %q %s", m.at, zone, got.Next, got.Beats, m.home.Next, m.home.Beats)
			}
			tab.Open(t, host.URL(""))
			if got := Eval[sighting](t, tab, sight); got.Next != m.home.Next || got.Beats != m.home.Beats || len(got.Ahead) != 2 || got.Ahead[0] != m.home.Ahead[0] {
				t.Errorf("/ at %s in %s: %+v", m.at, zone, got)
			}
		}
	}
	tab.Look(t, Look{NoScript: true, Zone: "Pacific/Auckland"})
	for _, page := range []string{"", "sessions/", "series/evenings/"} {
		tab.Open(t, host.URL(page))
		if got := Eval[sighting](t, tab, sight); got.Next != moments[0].home.Next || got.Now != "" {
			t.Errorf("/%s without script: %+v", page, got)
		}
		if text := Eval[string](t, tab, `document.body.innerText`); strings.Contains(text, "your time") || strings.Contains(text, "This is over") {
			t.Errorf("/%s without script tells of the reader's moment: %s", page, text)
		}
	}
}

// potters meet where the day begins long before it does in Greenwich: for a whole day, after
// an evening, and twice at one hour.
func potters() Hub {
	files := map[string]string{"purpose.md": "---\ntitle: Potters\nsummary: We pot.\nurl: https://potters.example.org/\ntimezone: Pacific/Auckland\n---\n"}
	for id, at := range map[string]string{
		"a-eve": "2026-11-25 21:00\nduration: 2h", "b-day": "2026-11-26", "c-clay": "2026-11-28 18:00\nduration: 1h", "d-kiln": "2026-11-28 18:00\nduration: 3h",
		"e-off": "2026-11-29 18:00\nduration: 1h\nstatus: cancelled", "f-last": "2026-12-05 18:00\nduration: 1h",
	} {
		files["sessions/"+id+".md"] = "---\ntitle: " + id[2:] + "\ndate: " + at + "\n---\n"
	}
	return Files(files)
}

// TestDaysAndTwinsKeepTheirOrder reads the potters' dates from one to the next, by a reader
// far to the west: a day runs from its midnight over there, and of two at one hour the
// first is in the band and the other follows it.
func TestDaysAndTwinsKeepTheirOrder(t *testing.T) {
	host := potters().Publish(t)
	tab := Need(t).Tab(t, Look{})
	for _, m := range []struct {
		at, next, now string
		ahead, past   []string
	}{
		{"2026-11-25T07:00:00Z", "2026-11-25T21:00 eve", "", []string{"2026-11-26 day", "2026-11-28 clay", "2026-11-28 kiln", "2026-11-29 off", "2026-12-05 last"}, []string{}},
		{"2026-11-25T10:59:00Z", "2026-11-26 day", "", []string{"2026-11-28 clay", "2026-11-28 kiln", "2026-11-29 off", "2026-12-05 last"}, []string{}},
		{"2026-11-25T11:00:00Z", "2026-11-26 day", "Now", []string{"2026-11-28 clay", "2026-11-28 kiln", "2026-11-29 off", "2026-12-05 last"}, []string{}},
		{"2026-11-26T11:00:00Z", "2026-11-28T18:00 clay", "", []string{"2026-11-28 kiln", "2026-11-29 off", "2026-12-05 last"}, []string{}},
		{"2026-11-28T06:30:00Z", "2026-11-28T18:00 kiln", "Now", []string{"2026-11-29 off", "2026-12-05 last"}, []string{}},
		{"2026-11-28T09:00:00Z", "2026-12-05T18:00 last", "", []string{}, []string{}},
	} {
		at, err := time.Parse(time.RFC3339, m.at)
		if err != nil {
			t.Fatal(err)
		}
		tab.Look(t, Look{Zone: "America/Los_Angeles", At: at})
		tab.Open(t, host.URL("sessions/"))
		got := Eval[sighting](t, tab, sight)
		want := sighting{Next: m.next, Now: m.now, Ahead: m.ahead, Past: m.past, Off: []string{}}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("at %s: %s", m.at, d)
		}
	}
}

// TestReadersSeeTheirOwnTime looks at one evening in Berlin from where clocks differ by
// half hours, by a day, or not at all.
func TestReadersSeeTheirOwnTime(t *testing.T) {
	host := weavers().Publish(t)
	tab := Need(t).Tab(t, Look{})
	for zone, want := range map[string]string{
		"Europe/Berlin":       "",
		"Europe/Paris":        "",
		"Asia/Kolkata":        "10:30 PM – 12:30 AM your time",
		"Australia/Adelaide":  "Fri, 3:30 – 5:30 AM your time",
		"America/St_Johns":    "1:30 – 3:30 PM your time",
		"Australia/Lord_Howe": "Fri, 4:00 – 6:00 AM your time",
	} {
		tab.Look(t, Look{Zone: zone})
		tab.Open(t, host.URL("sessions/2026-11-26-b/"))
		got := Eval[string](t, tab, `document.querySelector(".ticket .yours")?.textContent ?? ""`)
		plain := func(s string) string {
			return strings.Join(strings.Fields(strings.NewReplacer("\u2009", " ", "\u202f", " ").Replace(s)), " ")
		}
		if plain(got) != plain(want) {
			t.Errorf("in %s: %q, want %q", zone, got, want)
		}
	}
}

// TestASessionThatIsOverInvitesNobody reads the page of a coming session afterwards.
func TestASessionThatIsOverInvitesNobody(t *testing.T) {
	host := weavers().Publish(t)
	tab := Need(t).Tab(t, Look{})
	over := func() bool { return strings.Contains(Eval[string](t, tab, `document.body.innerText`), "This is over") }
	for at, want := range map[string]bool{"2026-11-26T18:59:00Z": false, "2026-11-26T19:00:00Z": true} {
		moment, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		tab.Look(t, Look{At: moment})
		tab.Open(t, host.URL("sessions/2026-11-26-b/"))
		if got := over(); got != want {
			t.Errorf("at %s it is over: %v", at, got)
		}
	}
}
