package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
)

func TestSearchWorksByKeyboardAndKeepsTheFocus(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1024})
	h := Starter(t).Publish(t)
	tab.Open(t, h.URL("members/"))
	tab.Press(t, "/")
	tab.Settle(t)
	if got := shownNow(t, tab); got.Focus != "Query" {
		t.Fatalf("a slash leads to %q", got.Focus)
	}
	Eval[struct{}](t, tab, `document.getElementById("Query").value = ""`) // a test's slash is written as well
	tab.Press(t, "porto")
	got := answered(t, tab)
	if got.Focus != "Query" || got.Address != "?q=porto" {
		t.Errorf("after typing the focus is at %q and the address %q", got.Focus, got.Address)
	}
	for _, step := range []struct{ key, focus string }{
		{kb.ArrowUp, "Query"},
		{kb.ArrowDown, got.Titles[0]},
		{kb.ArrowDown, got.Titles[1]},
		{kb.ArrowUp, got.Titles[0]},
		{kb.ArrowUp, "Query"},
		{kb.ArrowDown, got.Titles[0]},
		{kb.Escape, "Query"},
		{kb.Escape, "Query"},
	} {
		tab.Press(t, step.key)
		if got := shownNow(t, tab); got.Focus != step.focus {
			t.Errorf("%q leads to %q, want %q", step.key, got.Focus, step.focus)
		}
	}
	if got := shownNow(t, tab); got.Address != "" || len(got.Titles) > 0 {
		t.Errorf("Escape leaves the question: %+v", got)
	}
}

// TestTheSlashCanBeSwitchedOff is WCAG 2.2, 2.1.4: who speaks to a computer may not mean it.
func TestTheSlashCanBeSwitchedOff(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1024})
	h := Starter(t).Publish(t)
	tab.Open(t, h.URL("search/"))
	Eval[struct{}](t, tab, `document.getElementById("Slash").click()`)
	for _, page := range []string{"search/", "members/"} {
		tab.Open(t, h.URL(page))
		tab.Press(t, "/")
		tab.Settle(t)
		if got := Eval[string](t, tab, `document.activeElement.id + location.pathname`); got != "/"+page {
			t.Errorf("switched off, a slash on %s leads to %s", page, got)
		}
	}
}

func TestMoreResultsTakeTheFocus(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1024})
	h := Starter(t).Publish(t)
	before := searched(t, tab, h, "evidence")
	Eval[bool](t, tab, `new Promise((done) => {
		document.querySelector("#Results button").click();
		document.getElementById("Results").addEventListener("focusin", () => done(true));
	})`)
	after := answered(t, tab)
	if len(after.Titles) <= len(before.Titles) || after.Focus == "Query" || after.Focus == "" {
		t.Errorf("%d results became %d, the focus is at %q", len(before.Titles), len(after.Titles), after.Focus)
	}
	for _, title := range before.Titles {
		if title == after.Focus {
			t.Errorf("the focus is at %q, which was there before", title)
		}
	}
}

func TestBackLeadsToTheQuestion(t *testing.T) {
	tab := Need(t).Tab(t, Look{Width: 1024})
	h := Starter(t).Publish(t)
	want := searched(t, tab, h, "porto")
	tab.Open(t, h.URL("members/"))
	Eval[struct{}](t, tab, `history.back()`)
	Eval[bool](t, tab, `new Promise((done) => {
		const look = () => document.querySelector("#Results li") ? done(true) : setTimeout(look, 20);
		look();
	}).catch(() => false)`)
	if got := answered(t, tab); strings.Join(got.Titles, "|") != strings.Join(want.Titles, "|") || got.Address != "?q=porto" {
		t.Errorf("back shows %+v, want %+v", got, want)
	}
}
