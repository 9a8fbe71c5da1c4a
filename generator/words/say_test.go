package words

import (
	"html/template"
	"testing"
)

// small is a reference of a few messages, and what others say in their place.
func small(t *testing.T, lang string) *Words {
	t.Helper()
	w, problems := Of(lang, []File{
		{"words/en.json", 0, []byte(`{
			"hi": "Hi & welcome",
			"meet": "Meet {name} at {place}",
			"people": {"one": "{n} person", "other": "{n} people"},
			"coming": {"one": "{name} and {n} other", "other": "{name} and {n} others"}
		}`)},
		{"words/ar.json", 1, []byte(`{
			"meet": "قابل {name} في {place}",
			"people": {"zero": "لا أحد", "one": "شخص واحد", "two": "شخصان", "few": "{n} أشخاص", "many": "{n} شخصًا", "other": "{n} شخص"}
		}`)},
	})
	for _, p := range problems {
		if p.Rule != "missing-words" {
			t.Fatal(problems)
		}
	}
	return w
}

func TestSayFillsPlaceholders(t *testing.T) {
	w := small(t, "en")
	for _, test := range []struct{ got, want string }{
		{w.Say("hi"), "Hi & welcome"},
		{w.Say("meet", "place", "home", "name", "{place}"), "Meet {place} at home"},
		{w.Say("meet", "name", "Ada"), "Meet Ada at {place}"},
		{w.Say("meet", "name", "ليلى", "place", "home"), "Meet \u2068ليلى\u2069 at home"},
		{w.Count("people", 1), "1 person"},
		{w.Count("people", 0), "0 people"},
		{w.Count("people", 1204), "1,204 people"},
		{w.CountOrNone("people", 0), ""},
		{w.Count("coming", 2, "name", "Ada"), "Ada and 2 others"},
		{string(w.Markup("hi")), "Hi &amp; welcome"},
		{string(w.Markup("meet", "name", "<b>Ada</b>", "place", w.Text("<home>"))), "Meet <b>Ada</b> at &lt;home&gt;"},
		{string(w.CountMarkup("coming", 1, "name", "<b>A</b>")), "<b>A</b> and 1 other"},
		{w.Say("nothing"), "nothing"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestWhatRunsTheOtherWayIsSetApart(t *testing.T) {
	w := small(t, "ar-EG")
	for _, test := range []struct{ got, want string }{
		{w.Say("meet", "name", "Ada", "place", "القاهرة"), "قابل \u2068Ada\u2069 في القاهرة"},
		{string(w.Text("Ada & Co")), "<bdi>Ada &amp; Co</bdi>"},
		{string(w.Text("ليلى 12")), "ليلى 12"},
		{w.Plain("meet", "name", "Ada", "place", "x"), "قابل Ada في x"},
		{w.Dir() + w.Lang(), "rtlar-EG"},
		{small(t, "pt_BR").Lang(), "pt-BR"},
		{small(t, "en").Dir(), "ltr"},
		{string(small(t, "en").Text("ליאת")), "<bdi>ליאת</bdi>"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestEachNumberTakesItsForm(t *testing.T) {
	w := small(t, "ar")
	for n, want := range map[int]string{0: "لا أحد", 1: "شخص واحد", 2: "شخصان", 3: "3 أشخاص", 10: "10 أشخاص", 11: "11 شخصًا", 100: "100 شخص", 103: "103 أشخاص", 1204: "1,204 أشخاص"} {
		if got := w.Count("people", n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}

func TestNamesInASentence(t *testing.T) {
	w := speak(t, "en")
	for _, test := range []struct {
		names []string
		want  string
	}{
		{nil, ""}, {[]string{"A"}, "A"}, {[]string{"A", "B"}, "A and B"}, {[]string{"A", "B", "C"}, "A, B and C"}, {[]string{"A", "B", "C", "D"}, "A, B, C and D"},
	} {
		if got := w.Names(test.names); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
		markup := make([]template.HTML, len(test.names))
		for i, n := range test.names {
			markup[i] = template.HTML(n)
		}
		if got := string(w.NamesMarkup(markup)); got != test.want {
			t.Errorf("as markup: got %q, want %q", got, test.want)
		}
	}
}

func TestTheZeroValueSaysKeys(t *testing.T) {
	var w Words
	if got := w.Say("a.key", "x", "y") + w.Count("b", 2000) + string(w.Markup("<")) + w.Lang() + w.Dir(); got != "a.key2000 b&lt;enltr" {
		t.Errorf("got %q", got)
	}
}
