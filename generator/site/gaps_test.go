package site

import (
	"net/url"
	"strings"
	"testing"

	"kith/generator/hub"
)

func somebody(id, name string, offers, wants []string) *hub.Member {
	return &hub.Member{Entry: entry(hub.Members, id), Name: name, Visibility: hub.Public, Offers: termed(offers), Wants: termed(wants)}
}

func termed(texts []string) (terms []hub.Term) {
	for _, text := range texts {
		terms = append(terms, hub.Term{Text: text, Slug: hub.Slug(text)})
	}
	return terms
}

// wanting is a hub in which two want to learn how to say no, and Bob and Ada could teach
// each other.
func wanting() hub.Parts {
	return hub.Parts{
		Purpose: &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Timezone: "UTC", Repository: hub.Repository{Web: "https://github.com/us/hub"}},
		Members: []*hub.Member{
			somebody("ada", "Ada", []string{"Looms"}, []string{`No: the "how"`, "Dyes"}),
			somebody("bob", "Bob", []string{"Dyes"}, []string{"Looms"}),
			somebody("cleo", "Cleo", nil, []string{`No: the "how"`}),
			somebody("dan", "Dan", []string{`No: the "how"`}, nil),
		},
	}
}

func TestAGapOffersASessionThatIsFilledIn(t *testing.T) {
	v := viewOf[Topic](t, wanting(), "topics/no-the-how/index.html")
	if v.Gap == nil || v.Gap.Nobody || !strings.Contains(string(v.Gap.Ask), ">Dan</a>") {
		t.Fatalf("the gap is %+v", v.Gap)
	}
	if want := "2 people want to learn this, 1 person can help"; v.Gap.Counts != want {
		t.Errorf("it says %q, want %q", v.Gap.Counts, want)
	}
	u, err := url.Parse(v.Suggest.Href)
	if err != nil {
		t.Fatal(err)
	}
	file := u.Query().Get("value")
	for _, line := range []string{`title: 'No: the "how"'`, `topics: ['No: the "how"']`, "host:         # dan, if Dan agrees"} {
		if !strings.Contains(file, "\n"+line) {
			t.Errorf("the new file has no line %q:\n%s", line, file)
		}
	}
}

// TestWhatIsOnItsWayWaitsBehindWhatIsNot: knots two more want, but a session is to be on them.
func TestWhatIsOnItsWayWaitsBehindWhatIsNot(t *testing.T) {
	parts := wanting()
	for _, id := range []string{"eve", "fay", "gil"} {
		parts.Members = append(parts.Members, somebody(id, id, nil, []string{"Knots"}))
	}
	coming := session(t, "2027-12-03", hub.Confirmed)
	coming.Topics = termed([]string{"Knots"})
	parts.Sessions = []*hub.Session{coming}
	lines := viewOf[Topics](t, parts, "topics/index.html").Gaps.Lines
	if len(lines) != 2 || lines[1].Title != "A session is on its way" || lines[1].Coming == "" {
		t.Fatalf("the gaps are %+v", lines)
	}
	if lines[0].Suggest.Href == "" || lines[1].Suggest.Href != "" {
		t.Errorf("a session is suggested on %+v and %+v", lines[0].Suggest, lines[1].Suggest)
	}
}

// TestNobodyIsToldToAskThemselves: Dan offers what he wants to learn more of, and Eve too.
func TestNobodyIsToldToAskThemselves(t *testing.T) {
	parts := wanting()
	parts.Members = []*hub.Member{somebody("dan", "Dan", []string{"Looms"}, []string{"Looms"}), somebody("eve", "Eve", nil, []string{"Looms"})}
	dan := viewOf[Member](t, parts, "members/dan/index.html")
	if got := plainText(string(dan.Wants[0].Others)); got != "" {
		t.Errorf("what Dan wants is %q", got)
	}
	if got := plainText(string(dan.Offers[0].Others)); got != "Wanted by Eve" {
		t.Errorf("what Dan offers is %q", got)
	}
}

func TestLinksToSuggestSessionsSayOnWhat(t *testing.T) {
	v := viewOf[Topics](t, wanting(), "topics/index.html")
	if len(v.Gaps.Lines) != 1 || v.All == "" {
		t.Fatalf("gaps are %+v, the others %q", v.Gaps, v.All)
	}
	if got := string(v.Gaps.Lines[0].Suggest.Anchor); !strings.Contains(got, `aria-label="Suggest a session on No: the &#34;how&#34;">Suggest a session</a>`) {
		t.Errorf("the link is %s", got)
	}
}

func TestPeopleAreBroughtTogetherBothWays(t *testing.T) {
	parts := wanting()
	ada := viewOf[Member](t, parts, "members/ada/index.html")
	if got := plainText(string(ada.Wants[1].Others)); got != "Offered by Bob" {
		t.Errorf("what Ada wants is %q", got)
	}
	if got := plainText(string(ada.Offers[0].Others)); got != "Wanted by Bob" {
		t.Errorf("what Ada offers is %q", got)
	}
	said := "Bob offers what Ada wants to learn: Dyes. The other way round: Looms."
	if len(ada.BothWays.Lines) != 1 || plainText(string(ada.BothWays.Lines[0].Said)) != said {
		t.Errorf("Ada and Bob: %+v", ada.BothWays)
	}
	home := viewOf[Home](t, parts, "index.html")
	if len(home.Pairs.Lines) != 1 || plainText(string(home.Pairs.Lines[0].Said)) != said {
		t.Errorf("the home page names %+v", home.Pairs)
	}
	if len(home.Gaps.Lines) != 1 || len(home.Needs.Lines) != 0 {
		t.Errorf("the home page has gaps %+v and needs %+v", home.Gaps, home.Needs)
	}
}

func TestWhoHasMovedOnIsNobodyToAsk(t *testing.T) {
	parts := wanting()
	parts.Members[3].Left = stamp(t, "2026-01-01").Day()
	v := viewOf[Topic](t, parts, "topics/no-the-how/index.html")
	if v.Gap == nil || !v.Gap.Nobody || len(v.Offered.People) != 0 || len(v.Skilled.People) != 1 {
		t.Errorf("the gap is %+v, offered by %v, known by %v", v.Gap, v.Offered.People, v.Skilled.People)
	}
	dan := viewOf[Member](t, parts, "members/dan/index.html")
	if len(dan.Offers) != 0 || len(dan.Skills) != 1 {
		t.Errorf("Dan offers %v and knows %v", dan.Offers, dan.Skills)
	}
}

func TestWithoutTwoWhoWantTheSameThereIsNoGap(t *testing.T) {
	parts := wanting()
	parts.Members = parts.Members[:2]
	home := viewOf[Home](t, parts, "index.html")
	if len(home.Gaps.Lines) != 0 || len(home.Needs.Lines) == 0 {
		t.Errorf("the home page has gaps %+v and needs %+v", home.Gaps, home.Needs)
	}
	if topics := viewOf[Topics](t, parts, "topics/index.html"); topics.All != "" {
		t.Errorf("nothing stands above %q", topics.All)
	}
	if v := viewOf[Topic](t, parts, "topics/dyes/index.html"); v.Gap != nil || v.Suggest.Href == "" {
		t.Errorf("one wants it: the gap is %+v, and %q suggests a session", v.Gap, v.Suggest.Href)
	}
	if v := viewOf[Topics](t, hub.Parts{}, "topics/index.html"); len(v.Gaps.Lines)+len(v.Topics) != 0 {
		t.Errorf("nobody wants anything, and yet: %+v", v)
	}
}

// plainText is what a sentence says without its links.
func plainText(html string) string {
	var b strings.Builder
	for _, piece := range strings.SplitAfter(html, ">") {
		text, _, _ := strings.Cut(piece, "<")
		b.WriteString(text)
	}
	return b.String()
}
