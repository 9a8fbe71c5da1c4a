package site

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"kith/generator/calendar"
	"kith/generator/hub"
)

// crowd is n people who differ in all ways, some of them shy.
func crowd(n int) []*hub.Member {
	pick := func(i int, of ...string) string { return of[i%len(of)] }
	var people []*hub.Member
	for i := range n {
		p := member(fmt.Sprintf("p%05d", i))
		p.Name = pick(i, "Ada", "Émile", "Zoë", "Björn", "Łucja", "7 of 9", "家康") + fmt.Sprintf(" %d", i)
		p.Role = hub.Role(pick(i/2, "core", "", "active", "peripheral"))
		p.Location = pick(i, "Berlin, Germany", "berlin ,  GERMANY", "", "Berlin", "Portland, Maine", "Portland, Oregon", "Portland", "🌍")
		p.Languages = []string{pick(i, "en", "pt-BR", "pt", "DE", "Klingon, spoken badly"), pick(i, "de", "en-GB", "en")}
		p.Skills = terms(pick(i, "Welding", "page", "C++"), pick(i/3, "welding", "Sign language"))
		p.Offers = terms(pick(i, "Rubrics", "Welding"))
		p.Visibility = hub.Visibility(pick(i, "public", "public", "public", "name-only", "public", "public", "hidden"))
		if i%11 == 0 {
			p.Left = calendar.Day{Year: 2026, Month: 1, Date: 2}
		}
		people = append(people, p)
	}
	return people
}

func terms(words ...string) []hub.Term {
	var terms []hub.Term
	for _, w := range words {
		terms = append(terms, hub.Term{Text: w, Slug: hub.Slug(w)})
	}
	return terms
}

// expected sorts people into the addresses that their files ask for, the slow way.
func expected(people []*hub.Member) map[string][]string {
	found := map[string][]string{}
	for _, p := range people {
		if p.Visibility != hub.Public {
			continue
		}
		role := string(p.Role)
		if role == "" {
			role = "here"
		}
		if !p.Left.IsZero() {
			role = "alumni"
		}
		at := []string{"role/" + role}
		for _, term := range append(slices.Clone(p.Skills), p.Offers...) {
			at = append(at, "skill/"+term.Slug)
		}
		switch place := hub.Slug(p.Location); place {
		case "":
		case "berlin":
			at = append(at, "place/berlin-germany")
		default:
			at = append(at, "place/"+place)
		}
		for _, l := range p.Languages {
			if tag, err := language.Parse(l); err == nil {
				base, _ := tag.Base()
				l = base.String()
			}
			at = append(at, "language/"+hub.Slug(l))
		}
		slices.Sort(at)
		for _, a := range slices.Compact(at) {
			found[a] = append(found[a], p.ID)
		}
	}
	return found
}

var laterPage = regexp.MustCompile(`/page/\d+$`)

func TestFacetsHoldWhoeverBelongsThere(t *testing.T) {
	people := crowd(900)
	want := expected(people)
	got := map[string][]string{}
	values := map[string]bool{}
	for _, p := range planOf(t, hub.Parts{Members: people}).Pages {
		switch at, inside := strings.CutPrefix(p.Path, "members/by/"); {
		case !inside || p.Template == "":
		case p.Template == "facet.html":
			for _, v := range p.View().(FacetPage).Values {
				values[strings.Trim(strings.TrimPrefix(v.Href, "/members/by/"), "/")] = true
			}
		default:
			at = laterPage.ReplaceAllString(strings.TrimSuffix(at, "/index.html"), "")
			for _, g := range p.View().(Members).Groups {
				for _, l := range g.Members {
					got[at] = append(got[at], strings.Trim(strings.TrimPrefix(l.Href, "/members/"), "/"))
				}
			}
		}
	}
	for at, ids := range want {
		slices.Sort(got[at])
		if !slices.Equal(got[at], ids) {
			t.Errorf("%s holds %d people, want %d", at, len(got[at]), len(ids))
		}
		if !values[at] {
			t.Errorf("nothing leads to %s", at)
		}
	}
	if len(got) != len(want) || len(values) != len(want) {
		t.Errorf("there are %d pages and %d links, want %d: %v", len(got), len(values), len(want), slices.Sorted(maps.Keys(got)))
	}
}

func TestDirectoryHoldsEverybodyOnceByName(t *testing.T) {
	for _, n := range []int{0, 1, 8, 50, 1000} {
		people := crowd(n)
		shown := 0
		seen := map[string]bool{}
		letters, headings := map[string]bool{}, map[string]bool{}
		for _, p := range planOf(t, hub.Parts{Members: people}).Pages {
			if p.Template != "members.html" || strings.HasPrefix(p.Path, "members/by/") {
				continue
			}
			v := p.View().(Members)
			for _, l := range v.Letters {
				letters[l.Href] = true
			}
			for _, g := range v.Groups {
				at := "/" + strings.TrimSuffix(p.Path, "index.html")
				if n > membersOnPage && g.Title == "" {
					t.Errorf("%d people: %s has a group without a title", n, at)
				}
				headings[at+"#"+g.ID] = true
				for _, l := range g.Members {
					if shown++; seen[l.Href] {
						t.Errorf("%d people: %s stands there twice", n, l.Name)
					}
					seen[l.Href] = true
				}
			}
		}
		visible := 0
		for _, p := range people {
			if p.Visibility != hub.Hidden {
				visible++
			}
		}
		if shown != visible {
			t.Errorf("%d people: %d are shown, want %d", n, shown, visible)
		}
		for at := range letters {
			if u, _ := url.PathUnescape(at); !headings[u] {
				t.Errorf("%d people: the letter %s begins nowhere", n, at)
			}
		}
	}
}

func TestShyPeopleStandInNoFacet(t *testing.T) {
	people := crowd(200)
	h := planOf(t, hub.Parts{Members: people})
	for _, p := range h.Pages {
		if !strings.HasPrefix(p.Path, "members/by/") || p.Template != "members.html" {
			continue
		}
		for _, g := range p.View().(Members).Groups {
			for _, l := range g.Members {
				for _, m := range people {
					if m.Visibility != hub.Public && strings.HasSuffix(l.Href, "/"+m.ID+"/") {
						t.Errorf("%s tells more of %s than the name", p.Path, m.ID)
					}
				}
			}
		}
	}
}

// TestRosterSaysWhatLinesSay reads the file that the script reads, as it does.
func TestRosterSaysWhatLinesSay(t *testing.T) {
	people := append(crowd(300), member("zoe-ångström"), member("by"))
	people[300].Name, people[301].Name = "Zoë Ångström", "By"
	m := makerOf(hubOf(t, hub.Parts{Members: people}), Base{Path: "/"}, Theme{Words: spoken(t, "en")}, nil)
	data, err := json.Marshal(m.roster())
	if err != nil {
		t.Fatal(err)
	}
	var f rosterFile
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	role, skills, places := f.Facets[0], f.Facets[1], f.Facets[2]
	for i, p := range m.directory.people {
		line := m.memberLine(p)
		id := f.IDs[fmt.Sprint(i)]
		if id == "" {
			id = plainID(f.Names[i])
		}
		if f.Names[i] != line.Name || m.href("/members/"+id+"/") != line.Href {
			t.Errorf("the roster has %q at %s, the directory %q at %s", f.Names[i], id, line.Name, line.Href)
		}
		if p.Visibility == hub.NameOnly && role.at(i)+skills.at(i)+places.at(i) != "" {
			t.Errorf("the roster tells more of %s than the name", p.ID)
		}
		if said := role.at(i); said != line.Role && said != m.words.Say(groups[justHere].title) {
			t.Errorf("%s is %q in the roster and %q in the directory", p.ID, said, line.Role)
		}
		var shown []string
		for _, l := range line.Skills {
			shown = append(shown, l.Text)
		}
		if all := skills.at(i); !strings.HasPrefix(all, strings.Join(shown, "|")) {
			t.Errorf("%s knows %q in the roster and %q in the directory", p.ID, all, shown)
		}
		if place := places.at(i); place != line.Location && hub.Slug(p.Location) != "" {
			t.Errorf("%s is in %q in the roster and in %q in the directory", p.ID, place, line.Location)
		}
	}
	if strings.Contains(string(data), "hidden") {
		t.Error("the roster tells of visibility")
	}
}

// at are the texts of the i-th person's values.
func (c facetColumn) at(i int) string {
	var texts []string
	for number := range strings.SplitSeq(strings.Split(c.People, ";")[i], ",") {
		if number != "" {
			var n int
			fmt.Sscan(number, &n)
			texts = append(texts, c.Values[n][1])
		}
	}
	return strings.Join(texts, "|")
}

func TestPeopleMayBeCalledLikePartsOfAddresses(t *testing.T) {
	people := crowd(40)
	for _, id := range []string{"by", "role", "skill", "page", "core", "all.json", "directory"} {
		p := member(id)
		p.Skills = terms("page", "by", "index.html")
		p.Location = "Page, Arizona"
		people = append(people, p)
	}
	parts := hub.Parts{Members: people, Sessions: sessionsWith(t, "by", 60)} // so that "by" has lists of their own
	plan, problems := Of(hubOf(t, parts), BaseOf("https://example.org/"), Theme{Words: spoken(t, "en"), Address: func(name string) string { return "/assets/" + name }}, Files{}, nil)
	if !slices.ContainsFunc(plan.Pages, func(p Page) bool { return p.Path == "members/by/sessions/index.html" }) {
		t.Error("nobody's list stands beside the facets")
	}
	if len(problems) > 0 {
		t.Errorf("their names are in the way: %v", problems)
	}
}

// sessionsWith are n sessions that somebody came to.
func sessionsWith(t *testing.T, id string, n int) []*hub.Session {
	var sessions []*hub.Session
	for i := range n {
		s := session(t, fmt.Sprintf("20%02d-%02d-05", 10+i/12, 1+i%12), hub.Confirmed, id)
		s.Attendees = []hub.Ref{{ID: id}}
		sessions = append(sessions, s)
	}
	return sessions
}
