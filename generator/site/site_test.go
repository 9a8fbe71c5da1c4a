package site

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// viewOf makes the view of one page of a hub that is looked at on 20 November 2026.
func viewOf[V any](t *testing.T, parts hub.Parts, path string) V {
	t.Helper()
	return viewIn[V](t, "en", parts, path)
}

// viewIn is viewOf in a language.
func viewIn[V any](t *testing.T, lang string, parts hub.Parts, path string) V {
	t.Helper()
	for _, p := range planIn(t, lang, parts).Pages {
		if p.Path == path {
			return p.View().(V)
		}
	}
	t.Fatalf("there is no page %q", path)
	panic("unreachable")
}

func planOf(t *testing.T, parts hub.Parts) Plan {
	t.Helper()
	return planIn(t, "en", parts)
}

func planIn(t *testing.T, lang string, parts hub.Parts) Plan {
	t.Helper()
	plan, _ := Of(hubOf(t, parts), BaseOf("https://example.org/"), Theme{Words: spoken(t, lang)}, Files{}, nil)
	return plan
}

func hubOf(t *testing.T, parts hub.Parts) *hub.Hub {
	t.Helper()
	if parts.Purpose == nil {
		parts.Purpose = &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Timezone: "Europe/Berlin"}
	}
	return hub.Of(parts, hub.Moment{AsOf: stamp(t, "2026-11-20"), Zones: &calendar.Zones{}})
}

func entry(kind hub.Kind, id string) hub.Entry {
	return hub.Entry{Kind: kind, ID: id, File: "content/" + string(kind) + "/" + id + ".md"}
}

func stamp(t *testing.T, s string) calendar.Stamp {
	t.Helper()
	parsed, err := calendar.ParseStamp(s)
	if err != nil {
		t.Fatal(err)
	}
	return parsed
}

func session(t *testing.T, date string, status hub.Status, hosts ...string) *hub.Session {
	s := &hub.Session{Entry: entry(hub.Sessions, date), Title: "On " + date, Date: stamp(t, date), Status: status, Headcount: -1}
	for _, id := range hosts {
		s.Hosts = append(s.Hosts, hub.Ref{ID: id})
	}
	return s
}

func member(id string) *hub.Member {
	return &hub.Member{Entry: entry(hub.Members, id), Name: strings.ToUpper(id)}
}

func titles(lines []*SessionLine) string {
	var all []string
	for _, l := range lines {
		all = append(all, strings.TrimPrefix(l.Title, "On "))
	}
	return strings.Join(all, " ")
}

func TestCancelledIsSaidBeforeTheNextDate(t *testing.T) {
	parts := hub.Parts{Sessions: []*hub.Session{
		session(t, "2026-11-12", hub.Confirmed),
		session(t, "2026-11-26", hub.Cancelled),
		session(t, "2026-12-10", hub.Confirmed),
		session(t, "2026-12-24", hub.Cancelled),
	}}
	v := viewOf[Sessions](t, parts, "sessions/index.html")
	off := `<a href="/sessions/2026-11-26/">On 2026-11-26</a> on <time datetime="2026-11-26">Thursday 26 November 2026</time>`
	if len(v.Next.Off) != 1 || v.Next.Off[0].Status != "Cancelled" || string(v.Next.Off[0].Said) != off {
		t.Errorf("called off: %q, want %q", v.Next.Off, off)
	}
	if v.Next.Ticket == nil || v.Next.Ticket.Title != "On 2026-12-10" {
		t.Errorf("the next is %+v, want 10 December", v.Next.Ticket)
	}
	if got, want := titles(v.Coming.Lines), "2026-12-24"; got != want {
		t.Errorf("after that: %q, want %q", got, want)
	}
	if got, want := titles(v.Past.Lines), "2026-11-12"; got != want {
		t.Errorf("lately: %q, want %q", got, want)
	}
	page := viewOf[Session](t, parts, "sessions/2026-11-26/index.html")
	if got, want := titles(page.NextDate.Lines), "2026-12-10"; got != want || page.Past {
		t.Errorf("the cancelled page leads to %q (past: %v), want %q", got, page.Past, want)
	}
}

func TestMemberCanBeMetAhead(t *testing.T) {
	parts := hub.Parts{
		Members: []*hub.Member{member("ada")},
		Sessions: []*hub.Session{
			session(t, "2026-11-12", hub.Confirmed, "ada"),
			session(t, "2026-11-26", hub.Cancelled, "ada"),
			session(t, "2026-12-10", hub.Confirmed, "ada"),
		},
	}
	v := viewOf[Member](t, parts, "members/ada/index.html")
	if got, want := titles(v.Meet.Lines), "2026-12-10"; got != want {
		t.Errorf("meet: %q, want %q", got, want)
	}
	if got, want := titles(v.Hosted.Lines), "2026-11-12"; got != want {
		t.Errorf("hosted: %q, want %q", got, want)
	}
}

func TestNameOnlyShowsTheName(t *testing.T) {
	ada := member("ada")
	ada.Visibility, ada.Location, ada.Role = hub.NameOnly, "London", hub.Core
	parts := hub.Parts{Members: []*hub.Member{ada}}
	for i := range 40 {
		parts.Sessions = append(parts.Sessions, session(t, fmt.Sprintf("2026-0%d-%02d", 1+i/28, 1+i%28), hub.Confirmed, "ada"))
	}
	v := viewOf[Member](t, parts, "members/ada/index.html")
	shown := v.Standing + v.Location + v.Clock + string(v.Body) + titles(v.Hosted.Lines) + titles(v.Meet.Lines)
	if !v.NameOnly || !v.Noindex || shown != "" {
		t.Errorf("more than a name is shown: %q", shown)
	}
	for _, p := range planOf(t, parts).Pages {
		if strings.HasPrefix(p.Path, "members/ada/") && p.Path != "members/ada/index.html" {
			t.Errorf("%s tells more than a name", p.Path)
		}
		if p.Path == "sitemap.xml" {
			if b, _ := p.Bytes(); strings.Contains(string(b), "ada") {
				t.Error("the sitemap leads to a page that asks not to be indexed")
			}
		}
	}
}

func TestClockSaysHowFarApart(t *testing.T) {
	for zone, want := range map[string]string{
		"":                 "",
		"Europe/Berlin":    "Berlin time",
		"Europe/Stockholm": "Same time as Berlin",
		"Europe/Lisbon":    "1 hour behind Berlin",
		"Asia/Kolkata":     "4 hours 30 minutes ahead of Berlin",
		"UTC":              "1 hour behind Berlin",
		"Mars/Olympus":     "Mars/Olympus",
	} {
		ada := member("ada")
		ada.Timezone = zone
		v := viewOf[Member](t, hub.Parts{Members: []*hub.Member{ada}}, "members/ada/index.html")
		if v.Clock != want {
			t.Errorf("%q: got %q, want %q", zone, v.Clock, want)
		}
	}
}

func TestGatheringHasRoomForOneMore(t *testing.T) {
	for _, people := range []int{0, 1, 7, 500} {
		var parts hub.Parts
		for i := range people {
			p := member(fmt.Sprintf("m%03d", i))
			p.Role = hub.Roles[i%4]
			parts.Members = append(parts.Members, p)
		}
		g := viewOf[Home](t, parts, "index.html").Gathering
		taken := map[[2]int]bool{}
		free := 0
		for _, s := range g.Seats {
			if taken[[2]int{s.X, s.Y}] {
				t.Errorf("%d people: two seats at %d, %d", people, s.X, s.Y)
			}
			taken[[2]int{s.X, s.Y}] = true
			if s.Free {
				free++
			}
		}
		if seated := len(g.Seats) - free; people < 50 && (seated != people || free == 0) || seated > 60 {
			t.Errorf("%d people: %d seated, %d free", people, seated, free)
		}
	}
}

func TestEveryPageIsReachable(t *testing.T) {
	var parts hub.Parts
	for i := range 12 {
		id := fmt.Sprintf("p%02d", i)
		parts.Things = append(parts.Things, &hub.Page{Entry: entry(hub.Pages, id), Title: id, Menu: max(0, i-10)})
	}
	v := viewOf[PurposePage](t, parts, "purpose/index.html")
	linked := map[string]bool{}
	for _, l := range append(v.Shell.Further, v.Further.Links...) {
		linked[l.Text] = true
	}
	for _, l := range v.Menu {
		linked[l.Text] = true
	}
	if len(linked) != 12 || len(v.Shell.Further) > furtherShown {
		t.Errorf("%d of 12 pages are linked, %d in the footer", len(linked), len(v.Shell.Further))
	}
}

// TestSessionsSayWhatKindsOfThingsComeFromThem: each kind once, and of what is dated later
// nothing is known yet.
func TestSessionsSayWhatKindsOfThingsComeFromThem(t *testing.T) {
	s := session(t, "2026-11-05", hub.Confirmed)
	s.Recording = "https://video.example/a"
	parts := hub.Parts{Sessions: []*hub.Session{s}}
	for i, sort := range []string{"guide", "Recording", "guide", "", "collection", "tool"} {
		day := "2026-11-06"
		if sort == "tool" {
			day = "2026-11-21"
		}
		parts.Resources = append(parts.Resources, &hub.Resource{Entry: entry(hub.Resources, fmt.Sprint("r", i)), Sort: sort, Date: stamp(t, day).Day(), Session: hub.Ref{ID: s.ID}})
	}
	v := viewOf[Sessions](t, parts, "sessions/index.html")
	if got, want := v.Past.Lines[0].Left, "recording, guide, resource, collection"; got != want {
		t.Errorf("it left %q, want %q", got, want)
	}
	if got, want := planOf(t, parts).Changes.Format("2006-01-02 15:04"), "2026-11-21 00:00"; got != want {
		t.Errorf("the site is another at %s, want %s", got, want)
	}
}
