package browser

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"kith/generator/corpus"
)

// lines are what a list of people shows, with addresses as the browser reads them.
const lines = `[...document.querySelectorAll("%s .directory > li")].map(li => {
	for (const a of li.querySelectorAll("a")) a.setAttribute("href", a.href);
	return li.outerHTML.replace(/>\s+</g, "><").replace(/\s+/g, " ");
})`

// found is how the directory looks after something was asked of it.
type found struct {
	Address, Status, Name string
	Chosen, Current       []string
	People                int
	Finding               bool
}

const look = `(() => ({
	Address: location.pathname + location.search,
	Status: document.querySelector("[role=status]").textContent,
	Name: document.querySelector(".finder input").value,
	Chosen: [...document.querySelectorAll(".finder .pills a")].map(a => a.textContent),
	Current: [...document.querySelectorAll(".facets [aria-current=true] b")].map(b => b.textContent),
	People: document.querySelectorAll(document.getElementById("Roll").hidden ? "#Found li" : "#Roll .directory > li").length,
	Finding: document.getElementById("Roll").hidden && !document.getElementById("Found").hidden,
}))()`

// ask does something and waits until the page has answered.
func ask(t *testing.T, tab *Tab, script string) found {
	t.Helper()
	Eval[bool](t, tab, `new Promise(done => { `+script+`; setTimeout(() => done(true), 50) })`)
	tab.Settle(t)
	Eval[bool](t, tab, `new Promise(done => setTimeout(() => done(true), 50))`)
	return Eval[found](t, tab, look)
}

// about is what a reader does before asking: the pointer is over the finder.
const about = `document.querySelector(".facets").dispatchEvent(new PointerEvent("pointerover"))`

func choose(text string) string {
	return fmt.Sprintf(`[...document.querySelectorAll(".facets a")].find(a => a.querySelector("b")?.textContent == %q).click()`, text)
}

func name(text string) string {
	return fmt.Sprintf(`{ const i = document.querySelector(".finder input"); i.focus(); i.value = %q; i.dispatchEvent(new Event("input")); i.blur() }`, text)
}

func TestPeopleAreFoundInPlace(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1440})
	in := Starter(t).Input(t)
	in.BaseURL = "/hub/"
	host := Publish(t, in)
	tab.Open(t, host.URL("members/index.html"))
	for _, step := range []struct {
		do   string
		want found
	}{
		{about, found{Address: "/hub/members/", People: 17}},
		{choose("Active"), found{Address: "/hub/members/?role=active", Status: "6 members", Chosen: []string{"Active"}, Current: []string{"Active"}, People: 6, Finding: true}},
		{choose("Interviewing"), found{Address: "/hub/members/?role=active&skill=interviewing", Status: "2 members", Chosen: []string{"Active", "Interviewing"}, Current: []string{"Active", "Interviewing"}, People: 2, Finding: true}},
		{choose("Active"), found{Address: "/hub/members/?skill=interviewing", Status: "5 members", Chosen: []string{"Interviewing"}, Current: []string{"Interviewing"}, People: 5, Finding: true}},
		{name("ines carv"), found{Address: "/hub/members/?skill=interviewing&name=ines+carv", Status: "1 member", Name: "ines carv", Chosen: []string{"Interviewing"}, Current: []string{"Interviewing"}, People: 1, Finding: true}},
		{`document.querySelector(".finder .pills a").click()`, found{Address: "/hub/members/?name=ines+carv", Status: "1 member", Name: "ines carv", People: 1, Finding: true}},
		{name("nobody at all"), found{Address: "/hub/members/?name=nobody+at+all", Status: "0 members", Name: "nobody at all", Finding: true}},
		{name(""), found{Address: "/hub/members/", People: 17}},
		{`history.back()`, found{Address: "/hub/members/?skill=interviewing&name=ines+carv", Status: "1 member", Name: "ines carv", Chosen: []string{"Interviewing"}, Current: []string{"Interviewing"}, People: 1, Finding: true}},
		{`history.go(-2)`, found{Address: "/hub/members/?role=active", Status: "6 members", Chosen: []string{"Active"}, Current: []string{"Active"}, People: 6, Finding: true}},
		{`history.back()`, found{Address: "/hub/members/", People: 17}},
	} {
		if got := ask(t, tab, step.do); fmt.Sprint(got) != fmt.Sprint(step.want) {
			t.Errorf("after %s\nthere is %+v\nwant     %+v", step.do, got, step.want)
		}
	}
}

func TestAQuestionCanBeSentAround(t *testing.T) {
	tab := Need(t).Tab(t, Look{})
	host := Starter(t).Publish(t)
	tab.Open(t, host.URL("members/index.html")+"?role=core&place=gda%C5%84sk-poland&from=mail")
	waitForFound(t, tab)
	if got := Eval[found](t, tab, look); got.Status != "1 member" || !got.Finding || fmt.Sprint(got.Chosen) != "[Core Gdańsk, Poland]" {
		t.Errorf("what was sent shows %+v", got)
	}
	tab.Open(t, host.URL("members/by/role/core/index.html"))
	if got := Eval[found](t, tab, look); got.Finding || got.People != 4 {
		t.Errorf("a facet's own page shows %+v", got)
	}
	ask(t, tab, about)
	if got := ask(t, tab, choose("Interviewing")); got.Address != "/members/?role=core&skill=interviewing" || got.People != 2 {
		t.Errorf("to choose on a facet's page adds to it: there is %+v", got)
	}
	if got := ask(t, tab, `history.back()`); got.Address != "/members/by/role/core/" || got.Finding || got.People != 4 {
		t.Errorf("the way back leads to %+v", got)
	}
}

// waitForFound waits until the script, which comes when it is needed, has drawn somebody.
func waitForFound(t *testing.T, tab *Tab) {
	t.Helper()
	Eval[bool](t, tab, `new Promise(done => {
		const look = () => document.querySelector("#Found li") ? done(true) : setTimeout(look, 20);
		look();
	})`)
	tab.Settle(t)
}

// TestPeopleFoundLookLikePeopleListed compares, line by line, what script draws with what
// the pages have.
func TestPeopleFoundLookLikePeopleListed(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1440})
	for _, lang := range []string{"en", "ar"} {
		t.Run(lang, func(t *testing.T) { compareLines(t, tab, lang) })
	}
}

func compareLines(t *testing.T, tab *Tab, lang string) {
	hub := Starter(t)
	for path, file := range Invented(corpus.Size{Members: 260}) {
		if strings.HasPrefix(path, "members/") {
			front := strings.SplitAfter(string(file.Data), "---\n")[:2] // what they write leads elsewhere
			hub[path] = &fstest.MapFile{Data: []byte(strings.Join(front, "")), Mode: 0o644}
		}
	}
	for path, file := range Files(map[string]string{
		"members/by.md":      "---\nname: '<b>& \"By\"'\nlocation: 'A & B, <i>'\nskills: ['R & D', 'C#']\n---\n",
		"members/shy.md":     "---\nname: Shy Person\nvisibility: name-only\nskills: Hiding\n---\n",
		"members/zoë-Å_1.md": "---\nname: Zoë Ångström\nlanguages: [sv]\n---\n",
		"members/gone.md":    "---\nname: Gone Away\nleft: 2026-01-01\n---\n",
	}) {
		hub[path] = file
	}
	host := hub.Set("language", lang).Publish(t)
	for _, facet := range []string{"members/by/role/core/", "members/by/role/alumni/", "members/by/skill/work-samples/", "members/by/place/a-b-i/", "members/by/language/sv/"} {
		tab.Open(t, host.URL(facet))
		own := Eval[[]string](t, tab, fmt.Sprintf(lines, "#Roll"))
		parts := strings.Split(facet, "/")
		tab.Open(t, host.URL("members/")+"?"+parts[2]+"="+parts[3])
		waitForFound(t, tab)
		drawn := Eval[[]string](t, tab, fmt.Sprintf(lines, "#Found"))
		if len(own) == 0 || len(own) != len(drawn) {
			t.Errorf("%s lists %d people, and %d are found", facet, len(own), len(drawn))
			continue
		}
		for i := range own {
			if own[i] != drawn[i] {
				t.Errorf("%s lists\n%s\nand what is found is\n%s", facet, own[i], drawn[i])
			}
		}
	}
	tab.Open(t, host.URL("members/"))
	all := Eval[[]string](t, tab, fmt.Sprintf(lines, "#Roll"))
	tab.Open(t, host.URL("members/")+"?name=")
	waitForFound(t, tab)
	if got := Eval[[]string](t, tab, fmt.Sprintf(lines, "#Found")); len(got) != 100 || len(all) != 100 || strings.Join(got, "\n") != strings.Join(all, "\n") {
		t.Errorf("to ask for nobody in particular shows %d others than the directory's %d", len(got), len(all))
	}
	if got := ask(t, tab, `document.querySelector("#Found > button").click()`); got.People != 200 {
		t.Errorf("more shows %d people, want 200", got.People)
	}
}

func TestPeopleAreFoundWithoutScript(t *testing.T) {
	tab := Need(t).Tab(t, Look{NoScript: true})
	host := Starter(t).Publish(t)
	tab.Open(t, host.URL("members/index.html"))
	if !Eval[bool](t, tab, `!document.querySelector(".finder").checkVisibility({visibilityProperty: true}) && document.querySelectorAll(".facets a").length > 30`) {
		t.Error("what needs script shows, or what does not is missing")
	}
	tab.Open(t, Eval[string](t, tab, `document.querySelector(".facets a[href*=role]").href`))
	if got := Eval[string](t, tab, `document.querySelector("h1").textContent`); got != "Core" {
		t.Errorf("the first facet leads to %q", got)
	}
}

// TestTheFinderComesWhenSomebodyAsks keeps the directory as light as any page.
func TestTheFinderComesWhenSomebodyAsks(t *testing.T) {
	tab := Need(t).Tab(t, Look{})
	host := Starter(t).Publish(t)
	visit := tab.Open(t, host.URL("members/index.html"))
	if n := len(visit.Travelled()); n > 7 {
		t.Errorf("the directory asks for %d files", n)
	}
	for _, r := range visit.Requests {
		if strings.HasSuffix(r.URL, ".json") || strings.Contains(r.URL, "/members-") {
			t.Errorf("it asks for %s, and nobody has asked", r.URL)
		}
	}
	ask(t, tab, about)
	Eval[bool](t, tab, `(window.fetch = () => Promise.reject(new Error("away")), setTimeout(() => `+choose("Active")+`, 50), true)`)
	time.Sleep(time.Second)
	tab.Settle(t)
	got := Eval[found](t, tab, look)
	if got.Address != "/members/by/role/active/" {
		t.Errorf("where the roster cannot be had, a facet leads to %s", got.Address)
	}
	for _, c := range visit.Complaints {
		t.Errorf("the browser says: %s", c)
	}
}
