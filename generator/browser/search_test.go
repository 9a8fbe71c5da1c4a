package browser

import (
	"fmt"
	"strings"
	"testing"
)

// results are what the search page shows.
type results struct {
	Status  string // what is told
	Kinds   []string
	Titles  []string
	Marks   string // what is marked in the results
	Texts   string // all of them
	Focus   string // the text or id of what has the focus
	Address string // the query of the address
}

// answered reads the page when an answer is there, and so is what it lacks.
func answered(r Run, t *Tab) results {
	r.Helper()
	Eval[bool](r, t, `new Promise((done) => {
		const status = document.getElementById("Status"), results = document.getElementById("Results");
		const look = () => status.hidden || results.ariaBusy === "true" ? setTimeout(look, 10) : done(true);
		look();
	})`)
	return shownNow(r, t)
}

func shownNow(r Run, t *Tab) results {
	r.Helper()
	return Eval[results](r, t, `(() => {
		const texts = (selector) => [...document.querySelectorAll(selector)].map((e) => e.textContent.trim());
		const focus = document.activeElement;
		return {
			Status: texts("#Status p").join(" ").replace(/[\u2068\u2069]/g, ""),
			Kinds: texts("#Results h2"),
			Titles: texts("#Results li a"),
			Marks: texts("#Results mark").join("|"),
			Texts: document.getElementById("Results").textContent,
			Focus: focus.id || focus.textContent,
			Address: decodeURIComponent(location.search.replace(/\+/g, " ")),
		};
	})()`)
}

// searched looks for something by the address.
func searched(r Run, t *Tab, h *Host, question string) results {
	r.Helper()
	address := strings.ReplaceAll(question, " ", "+")
	t.Open(r, h.URL("search/")+"?q="+address)
	return answered(r, t)
}

func TestSearchFindsWhatPeopleMean(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1024})
	in := Starter(t).Input(t)
	in.BaseURL = "/hub/"
	h := Publish(t, in)
	for _, test := range []struct{ about, question, status, first, marks string }{
		{"a word of a title", "evidence", "results for “evidence”", "Evidence evenings", "Evidence"},
		{"a beginning", "evid", "results for “evid”", "Evidence evenings", "Evidence"},
		{"capitals and accents", "LÉA FONTAINE", "for “LÉA FONTAINE”", "Léa Fontaine", "Léa|Fontaine"},
		{"without its accents", "lea fontaine", "for “lea fontaine”", "Léa Fontaine", "Léa|Fontaine"},
		{"letters that are others", "goteborg", "for “goteborg”", "Jonas Bergqvist", "Göteborg"},
		{"several words", "porto day", "results for “porto day”", "A day in Porto", "day|Porto"},
		{"a slip at the beginning", "evdience", "Nothing has “evdience”. These have “evidence”.", "Evidence evenings", "Evidence"},
		{"a slip of the first letter", "wvidence", "These have “evidence”.", "Evidence evenings", "Evidence"},
		{"another script", "小林", "results for “小林”", "小林遥", "小林"},
		{"fewer words", "porto zzzz", "Nothing has all of these words. These have most of them.", "A day in Porto", "Porto"},
		{"nothing", "zzzz", "Nothing found for “zzzz”.", "", ""},
		{"no words", "?!", "", "", ""},
	} {
		t.Run(test.about, func(t *testing.T) {
			if test.status == "" {
				tab.Open(t, h.URL("search/")+"?q="+test.question)
				if got := shownNow(t, tab); got.Status != "" || len(got.Titles) > 0 {
					t.Errorf("%q is answered: %+v", test.question, got)
				}
				return
			}
			got := searched(t, tab, h, test.question)
			if !strings.Contains(got.Status, test.status) {
				t.Errorf("it is told %q, not %q", got.Status, test.status)
			}
			if first := strings.Join(got.Titles, "\n"); !strings.HasPrefix(first, test.first) || test.first == "" && first != "" {
				t.Errorf("found: %q, want %q first", got.Titles, test.first)
			}
			if !strings.HasPrefix(got.Marks, test.marks) {
				t.Errorf("marked: %q, want %q first", got.Marks, test.marks)
			}
			for _, complaint := range tab.Since().Complaints {
				t.Errorf("the browser says: %s", complaint)
			}
			for _, stranger := range tab.Since().Strangers(h.Name) {
				t.Errorf("it asks for %s", stranger)
			}
		})
	}
}

func TestSearchShowsWhereATextHasTheWord(t *testing.T) {
	hub := Files(map[string]string{
		"purpose.md":        "---\ntitle: Hub\n---\nWhy.\n",
		"members/ada.md":    "---\nname: Ada\n---\nI mend looms, " + strings.Repeat("and more looms, ", 40) + "and once I built a *harpsichord* for @bob.\n",
		"members/bob.md":    "---\nname: Bob Bødker\n---\n",
		"shoutouts/t.md":    "---\nfrom: ada\nto: bob\ndate: 2026-03-01\n---\nFor tuning the harpsichord.\n",
		"sessions/music.md": "---\ntitle: Music\ndate: 2026-03-05\nhosts: [bob]\n---\n東京でハープシコードを弾く。\n",
	})
	tab := Need(t).Tab(t, Look{})
	h := hub.Publish(t)
	got := searched(t, tab, h, "harpsichord")
	if want := "harpsichord|harpsichord"; got.Marks != want || !strings.Contains(got.Texts, "… and once I built a harpsichord for Bob Bødker.") && !strings.Contains(got.Texts, "once I built a harpsichord for Bob Bødker.") {
		t.Errorf("marked %q, want %q, in: %s", got.Marks, want, got.Texts)
	}
	if got := searched(t, tab, h, "東京"); got.Marks != "東京" || !strings.Contains(got.Texts, "東京でハープシコードを弾く") {
		t.Errorf("marked %q in: %s", got.Marks, got.Texts)
	}
	if got := searched(t, tab, h, "ハープシコード"); got.Marks != "ハープシコード" {
		t.Errorf("marked %q", got.Marks)
	}
	if got := searched(t, tab, h, "bodker"); got.Titles[0] != "Bob Bødker" {
		t.Errorf("found %q", got.Titles)
	}
}

func TestWithoutScriptThePageIsTheSiteFromAToZ(t *testing.T) {
	tab := Need(t).Tab(t, Look{NoScript: true})
	h := Starter(t).Publish(t)
	tab.Open(t, h.URL("search/"))
	got := Eval[struct {
		Form  bool
		Links int
	}](t, tab, `({ Form: document.getElementById("Query").checkVisibility(), Links: document.querySelectorAll("#Register li a").length })`)
	if got.Form || got.Links < 60 {
		t.Errorf("without script: %+v", got)
	}
}

func TestSearchSpeaksTheLanguageOfTheHub(t *testing.T) {
	tab := Need(t).Tab(t, Look{})
	for lang, want := range map[string]string{"de": "Ergebnis", "ar": "نتيجة عن", "ja": "検索結果："} {
		h := Starter(t).Set("language", lang).Publish(t)
		if got := searched(t, tab, h, "hanna lindqvist"); !strings.Contains(got.Status, want) || strings.Contains(got.Status, "{") {
			t.Errorf("%s: %q", lang, got.Status)
		}
	}
}

// TestResultsBreakNoRule looks at answers, which no page of the site is built with.
func TestResultsBreakNoRule(t *testing.T) {
	axe, b := NeedAxe(t), Need(t)
	h := Starter(t).Publish(t)
	for _, dark := range []bool{false, true} {
		look := Look{Dark: dark, Still: true}
		tab := b.Tab(t, look)
		for _, question := range []string{"evidence", "zzzz", "wvidence hanna"} {
			searched(t, tab, h, question)
			if violations := axe.Check(t, tab); len(violations) > 0 {
				t.Error(Violations(fmt.Sprintf("the answer to %q", question), look, violations))
			}
		}
	}
}
