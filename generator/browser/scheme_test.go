package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// seen is what a reader sees of the scheme, and what the switch says of it.
type seen struct {
	Scheme  string // of the page: "light", "dark" or "light dark"
	Paper   string // the colour of the page
	Chosen  string // the value of the choice that is on
	Offered bool   // whether there is a choice at all
}

const see = `({
	Scheme: getComputedStyle(document.documentElement).colorScheme,
	Paper: getComputedStyle(document.body).backgroundColor,
	Chosen: document.querySelector("#Scheme :checked")?.value ?? "none",
	Offered: document.querySelector("#Scheme").getClientRects().length > 0,
})`

const (
	lightPaper = "rgb(253, 250, 252)"
	darkPaper  = "rgb(22, 13, 22)"
)

// TestTheSchemeIsRemembered chooses with the keyboard, as whoever cannot see the switch
// does, and reads on.
func TestTheSchemeIsRemembered(t *testing.T) {
	host := Starter(t).Publish(t)
	tab := Need(t).Tab(t, Look{})
	expect := func(when string, want seen) {
		t.Helper()
		if got := Eval[seen](t, tab, see); got != want {
			t.Errorf("%s: %+v, want %+v", when, got, want)
		}
	}
	tab.Open(t, host.URL(""))
	expect("at first", seen{"light dark", lightPaper, "", true})
	Eval[chromedp.Void](t, tab, `document.querySelector("#Scheme :checked").focus(); undefined`)
	tab.Press(t, kb.ArrowDown)
	tab.Press(t, kb.ArrowDown)
	expect("dark", seen{"dark", darkPaper, "dark", true})
	tab.Open(t, host.URL("members/"))
	expect("on the next page", seen{"dark", darkPaper, "dark", true})
	tab.Open(t, host.URL(""))
	Eval[chromedp.Void](t, tab, `document.querySelector("#Scheme :checked").focus(); undefined`)
	tab.Press(t, kb.ArrowUp)
	expect("light", seen{"light", lightPaper, "light", true})
	tab.Look(t, Look{Dark: true})
	expect("light, whatever the system says", seen{"light", lightPaper, "light", true})
	tab.Press(t, kb.ArrowUp)
	expect("as the system says", seen{"light dark", darkPaper, "", true})
	tab.Open(t, host.URL("topics/"))
	expect("as the system says, on another page", seen{"light dark", darkPaper, "", true})
}

func TestWithoutScriptThereIsNoSwitch(t *testing.T) {
	host := Starter(t).Publish(t)
	tab := Need(t).Tab(t, Look{NoScript: true})
	tab.Open(t, host.URL(""))
	if got, want := Eval[seen](t, tab, see), (seen{"light dark", lightPaper, "none", false}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
}

// TestASchemeHoldsWhereNothingMayBeKept forbids storage, as some browsers do.
func TestASchemeHoldsWhereNothingMayBeKept(t *testing.T) {
	host := Starter(t).Publish(t)
	tab := Need(t).Tab(t, Look{})
	tab.Open(t, host.URL(""))
	Eval[chromedp.Void](t, tab, `Object.defineProperty(window, "localStorage", {get() { throw new Error("no") }}); undefined`)
	Eval[chromedp.Void](t, tab, `document.querySelector("#Scheme [value=dark]").click(); undefined`)
	if got, want := Eval[seen](t, tab, see), (seen{"dark", darkPaper, "dark", true}); got != want {
		t.Errorf("%+v, want %+v", got, want)
	}
	if complaints := tab.Since().Complaints; len(complaints) > 0 {
		t.Error(complaints)
	}
}
