package site

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// TestTheHomePageShowsWhatOneCanJoin: what is under way before ideas, of these the latest
// first.
func TestTheHomePageShowsWhatOneCanJoin(t *testing.T) {
	project := func(id string, status hub.Stage, started string) *hub.Project {
		return &hub.Project{Entry: entry(hub.Projects, id), Title: id, Status: status, Started: stamp(t, started).Day()}
	}
	home := viewOf[Home](t, hub.Parts{Projects: []*hub.Project{
		project("idea", hub.Idea, "2026-05-01"), project("old", hub.Underway, "2026-01-01"), project("done", hub.Done, "2026-06-01"),
		project("rests", hub.Paused, "2026-06-01"), project("new", hub.Underway, "2026-02-01"),
	}}, "index.html")
	var shown []string
	for _, l := range home.Projects.Lines {
		shown = append(shown, l.Text)
	}
	if want := []string{"new", "old", "idea"}; !slices.Equal(shown, want) || home.Projects.More.Href == "" {
		t.Errorf("it shows %q, want %q and the way to all", shown, want)
	}
}

// TestOfManyProjectsEightStandBesideSomebody, and a list has all.
func TestOfManyProjectsEightStandBesideSomebody(t *testing.T) {
	for n, want := range map[int]int{8: 8, 9: 8} {
		parts := hub.Parts{Members: []*hub.Member{member("ada")}}
		for i := range n {
			parts.Projects = append(parts.Projects, &hub.Project{Entry: entry(hub.Projects, fmt.Sprint("p", i)), Title: fmt.Sprint("P", i), Status: hub.Done, Contributors: []hub.Ref{{ID: "ada"}}})
		}
		ada := viewOf[Member](t, parts, "members/ada/index.html")
		if len(ada.Working) != want || (ada.Projects.Href != "") != (n > want) {
			t.Errorf("of %d stand %d there, and %q leads to all", n, len(ada.Working), ada.Projects.Href)
		}
		if n > want {
			if all := viewOf[List](t, parts, "members/ada/projects/index.html"); len(all.Projects) != n {
				t.Errorf("the list has %d of %d", len(all.Projects), n)
			}
		}
	}
}

// askingAndMaking is a hub of three people who ask, make and keep things.
func askingAndMaking(t *testing.T) hub.Parts {
	day := func(s string) calendar.Day { return stamp(t, s).Day() }
	ref := func(ids ...string) (refs []hub.Ref) {
		for _, id := range ids {
			refs = append(refs, hub.Ref{ID: id})
		}
		return refs
	}
	return hub.Parts{
		Purpose: &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Timezone: "UTC", Repository: hub.Repository{Web: "https://github.com/us/hub"}},
		Members: []*hub.Member{
			somebody("ada", "Ada", []string{"Looms"}, nil),
			somebody("bob", "Bob", nil, []string{"Looms"}),
			somebody("cleo", "Cleo", nil, nil),
		},
		Sessions: []*hub.Session{
			{Entry: entry(hub.Sessions, "s"), Title: "Knots by hand", Date: stamp(t, "2026-05-01 18:00"), Headcount: -1, Status: hub.Confirmed, From: hub.Ref{ID: "asks/knots"}},
		},
		Asks: []*hub.Ask{
			{Entry: entry(hub.Asks, "knots"), Title: "How do I tie it?", By: hub.Ref{ID: "bob"}, Date: day("2026-03-01"), AnsweredBy: ref("ada"), Became: ref("guide")},
			{Entry: entry(hub.Asks, "loom"), Title: `Who has a "loom"?`, By: hub.Ref{ID: "bob"}, Date: day("2026-10-01"), Also: ref("cleo", "bob"), Topics: termed([]string{"Looms", "Old: ones"})},
			{Entry: entry(hub.Asks, "dyes"), Title: "Dyes", By: hub.Ref{ID: "cleo"}, Date: day("2026-02-01"), Status: hub.Closed},
		},
		Projects: []*hub.Project{
			{Entry: entry(hub.Projects, "map"), Title: "Map of mills", Status: hub.Underway, Leads: ref("bob"), Contributors: ref("cleo"), Needs: termed([]string{"Looms", "Drawing"})},
			{Entry: entry(hub.Projects, "old"), Title: "An old book", Status: hub.Done, Leads: ref("cleo"), Needs: termed([]string{"Drawing"})},
		},
		Resources: []*hub.Resource{
			{Entry: entry(hub.Resources, "guide"), Title: "The bowline", Sort: "guide", Date: day("2026-05-02"), By: ref("ada"), Session: hub.Ref{ID: "s"}},
			{Entry: entry(hub.Resources, "chest"), Title: "A chest", Sort: "Collection"},
		},
		Shoutouts: []*hub.Shoutout{
			{Entry: entry(hub.Shoutouts, "1"), From: hub.Ref{ID: "cleo"}, To: ref("bob"), Date: day("2026-06-01"), Project: hub.Ref{ID: "map"}, For: termed([]string{"patience"})},
		},
	}
}

func TestAnOpenAskInvites(t *testing.T) {
	v := viewOf[Ask](t, askingAndMaking(t), "asks/loom/index.html")
	if !v.Open || v.Wanted != "1 other wants this too" || plainText(string(v.Said)) != "Bob asks, 1 Oct 2026" {
		t.Errorf("it says %q, %q", v.Wanted, v.Said)
	}
	for _, l := range []Link{v.Help, v.Echo} {
		if !strings.HasSuffix(l.Href, "/edit/main/content/asks/loom.md") {
			t.Errorf("%q leads to %q", l.Text, l.Href)
		}
	}
	u, err := url.Parse(v.Suggest.Href)
	if err != nil {
		t.Fatal(err)
	}
	file := u.Query().Get("value")
	for _, line := range []string{`title: Who has a "loom"?`, `topics: [Looms, "Old: ones"]`, "from: asks/loom"} {
		if !strings.Contains(file, "\n"+line+"\n") {
			t.Errorf("the new session has no line %q:\n%s", line, file)
		}
	}
	if len(v.Helping) != 2 || plainText(string(v.Helping[0].Helping)) != "Ada can help" || v.Helping[1].Helping != "" {
		t.Errorf("who may help: %+v", v.Helping)
	}
}

func TestAnAnsweredAskShowsWhatItBecame(t *testing.T) {
	parts := askingAndMaking(t)
	v := viewOf[Ask](t, parts, "asks/knots/index.html")
	if v.Open || v.Standing != "Answered" || v.Wanted != "" || v.Help.Href != "" || plainText(string(v.Answering.Names)) != "Ada" {
		t.Errorf("it is %+v", v)
	}
	if len(v.Sessions.Lines) != 1 || len(v.Resources) != 1 || v.Resources[0].Text != "The bowline" {
		t.Errorf("it became %+v and %+v", v.Sessions.Lines, v.Resources)
	}
	if s := viewOf[Session](t, parts, "sessions/s/index.html"); s.From.Text != "How do I tie it?" {
		t.Errorf("the session grew from %+v", s.From)
	}
	r := viewOf[Resource](t, parts, "resources/guide/index.html")
	if r.Sort != "Guide" || r.Occasion.Text != "Knots by hand" || len(r.Asks.Lines) != 1 || r.Asks.Lines[0].Became != "" {
		t.Errorf("the resource is %+v", r)
	}
}

func TestAsksAreListedByHowFarTheyHaveCome(t *testing.T) {
	v := viewOf[Asks](t, askingAndMaking(t), "asks/index.html")
	var said []string
	for _, s := range v.Shelves {
		for _, l := range s.Lines {
			said = append(said, s.Title+": "+l.Text+", "+l.Wanted+plainText(string(l.Became)))
		}
	}
	want := []string{
		`Open: Who has a "loom"?, 1 other wants this too`,
		"Answered: How do I tie it?, became Knots by hand and The bowline",
		"Closed: Dyes, ",
	}
	if !slices.Equal(said, want) || v.Total != "1 ask is open." {
		t.Errorf("%s the list is %q", v.Total, said)
	}
}

func TestAProjectShowsWhatItNeedsAndWhoCanHelp(t *testing.T) {
	parts := askingAndMaking(t)
	v := viewOf[Project](t, parts, "projects/map/index.html")
	if len(v.Needs) != 2 || plainText(string(v.Needs[0].Helping)) != "Ada can help" || v.Needs[1].Helping != "" {
		t.Errorf("it needs %+v", v.Needs)
	}
	if !v.Live || v.TakePart.Href == "" || plainText(string(v.Leading.Names))+plainText(string(v.Contributing.Names)) != "BobCleo" {
		t.Errorf("the project is %+v", v)
	}
	if len(v.Thanks.Thanks) != 1 || plainText(string(v.Thanks.Thanks[0].Said)) != "Cleo thanks Bob for patience, 1 Jun 2026" {
		t.Errorf("thanks: %+v", v.Thanks.Thanks)
	}
	wall := viewOf[Wall](t, parts, "shoutouts/index.html")
	if got := string(wall.Thanks[0].Said); plainText(got) != "Cleo thanks Bob for patience in Map of mills, 1 Jun 2026" || !strings.Contains(got, `href="/projects/map/"`) {
		t.Errorf("the wall says %s", got)
	}
	if done := viewOf[Project](t, parts, "projects/old/index.html"); done.Live || done.Needs != nil || done.TakePart.Href != "" {
		t.Errorf("what is done asks for more: %+v", done)
	}
}

func TestPeopleShowWhatTheyAskMakeAndShare(t *testing.T) {
	parts := askingAndMaking(t)
	bob := viewOf[Member](t, parts, "members/bob/index.html")
	if len(bob.Asks.Lines) != 1 || len(bob.Leads) != 1 || len(bob.Working) != 0 {
		t.Errorf("Bob asks %+v and leads %+v", bob.Asks.Lines, bob.Leads)
	}
	ada := viewOf[Member](t, parts, "members/ada/index.html")
	if len(ada.Answered.Lines) != 1 || len(ada.Shared.Lines) != 1 {
		t.Errorf("Ada answered %+v and shared %+v", ada.Answered.Lines, ada.Shared.Lines)
	}
	looms := viewOf[Topic](t, parts, "topics/looms/index.html")
	if len(looms.Asks.Lines) != 1 || len(looms.Needing.Lines) != 1 || len(looms.Projects.Lines) != 0 {
		t.Errorf("looms: %+v, %+v", looms.Asks.Lines, looms.Needing.Lines)
	}
	home := viewOf[Home](t, parts, "index.html")
	if len(home.Asks.Lines) != 1 || len(home.Projects.Lines) != 1 || home.Projects.More.Href == "" {
		t.Errorf("the home page has %+v, %+v", home.Asks, home.Projects)
	}
}

func TestWhoShowsANameOnlyShowsNothingTheyMade(t *testing.T) {
	parts := askingAndMaking(t)
	parts.Members[1].Visibility = hub.NameOnly
	if bob := viewOf[Member](t, parts, "members/bob/index.html"); len(bob.Asks.Lines)+len(bob.Leads) != 0 {
		t.Errorf("Bob's page tells more than a name: %+v", bob)
	}
	if v := viewOf[Ask](t, parts, "asks/loom/index.html"); plainText(string(v.Said)) != "Bob asks, 1 Oct 2026" {
		t.Errorf("the ask says %q", v.Said)
	}
	parts.Members[1].Visibility = hub.Hidden
	for _, p := range planOf(t, parts).Pages {
		if strings.HasPrefix(p.Path, "asks/loom/") || strings.HasPrefix(p.Path, "asks/knots/") {
			t.Errorf("there is %s, which somebody asks who hides", p.Path)
		}
	}
}

func TestEmptySectionsInvite(t *testing.T) {
	parts := hub.Parts{Purpose: &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Repository: hub.Repository{Web: "https://github.com/us/hub"}}}
	asks := viewOf[Asks](t, parts, "asks/index.html")
	projects := viewOf[Projects](t, parts, "projects/index.html")
	resources := viewOf[Resources](t, parts, "resources/index.html")
	for _, l := range []Link{asks.Ask, projects.Begin, resources.Share} {
		if !strings.Contains(l.Href, "/new/main?filename=content") {
			t.Errorf("%q leads to %q", l.Text, l.Href)
		}
	}
	for _, item := range asks.Menu {
		if item.Address == asking || item.Address == making || item.Address == keeping {
			t.Errorf("the menu leads to %s, where nothing is", item.Address)
		}
	}
}

// TestAnAuthorsPageStandsWhereASectionIsEmpty: many a hub had a page on its projects before
// Kith knew any.
func TestAnAuthorsPageStandsWhereASectionIsEmpty(t *testing.T) {
	parts := hub.Parts{Things: []hub.Thing{&hub.Page{Entry: entry(hub.Pages, "projects"), Title: "What we do"}}}
	if v := viewOf[PlainPage](t, parts, "projects/index.html"); v.Title != "What we do" {
		t.Errorf("there is %q", v.Title)
	}
	plan, problems := Of(hubOf(t, parts), BaseOf("https://example.org/"), Theme{Words: spoken(t, "en")}, Files{}, nil)
	if len(problems) > 0 || len(plan.Pages) == 0 {
		t.Errorf("it is told as wrong: %v", problems)
	}
}

func TestTheMenuHasRoomForSixSections(t *testing.T) {
	v := viewOf[Asks](t, askingAndMaking(t), "asks/index.html")
	var menu []string
	for _, item := range v.Menu {
		menu = append(menu, item.Text)
	}
	if want := []string{"Sessions", "Members", "Topics", "Projects", "Resources"}; !slices.Equal(menu[:5], want) || len(menu) != sectionsInMenu {
		t.Errorf("the menu is %q", menu)
	}
	if v.Shell.Asks.Href != "/asks/" || slices.Contains(menu, "Asks") {
		t.Errorf("the menu is %q, and the foot leads to %q", menu, v.Shell.Asks.Href)
	}
}

// TestThousandsAreFoundPageByPage: a shelf shows the newest, the whole list stands behind
// it, and beside it the topics that have most.
func TestThousandsAreFoundPageByPage(t *testing.T) {
	parts := hub.Parts{Members: []*hub.Member{somebody("ada", "Ada", nil, nil)}}
	for i := range 2050 {
		id := fmt.Sprintf("r%04d", i)
		r := &hub.Resource{Entry: entry(hub.Resources, id), Title: id, Sort: fmt.Sprintf("sort %d", i%41), By: []hub.Ref{{ID: "ada"}}, Date: stamp(t, "2020-01-01").Day().AddDays(i)}
		if i%2 == 0 {
			r.Sort, r.Topics = "Guide", termed([]string{"Looms"})
		}
		parts.Resources = append(parts.Resources, r)
	}
	v := viewOf[Resources](t, parts, "resources/index.html")
	guides := v.Shelves[0]
	if len(v.Shelves) != sortsShown+1 || guides.Title != "Guides" || len(guides.Lines) != resourcesShown || guides.Lines[0].Text != "r2048" {
		t.Fatalf("there are %d shelves, the first of them %+v", len(v.Shelves), guides)
	}
	if guides.More.Text != "All 1,025" || guides.More.Href != "/resources/by/kind/guide/" {
		t.Errorf("all guides are at %+v", guides.More)
	}
	if v.Topics.Counts[0].Text != "1,025" || v.Topics.Counts[0].Href != "/topics/looms/resources/" {
		t.Errorf("by topic: %+v", v.Topics.Counts)
	}
	last := viewOf[List](t, parts, "resources/by/kind/guide/page/11/index.html")
	if n := len(last.Resources); n != 25 || last.Resources[n-1].Text != "r0000" || last.Total != "1,025 resources" {
		t.Errorf("the last page holds %d of %s", n, last.Total)
	}
	rest := viewOf[List](t, parts, "resources/by/other/index.html")
	if len(rest.Resources) != onList || rest.Crumbs[0].Href != "/resources/" {
		t.Errorf("kinds without a shelf have %d on a page below %+v", len(rest.Resources), rest.Crumbs)
	}
	if ada := viewOf[Member](t, parts, "members/ada/index.html"); ada.Shared.More.Href != "/members/ada/resources/" {
		t.Errorf("what Ada shared is at %+v", ada.Shared.More)
	}
}
