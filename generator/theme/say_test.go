package theme

import (
	"testing"

	"kith/generator/diag"
)

func wordy(over map[string]string) map[string]string {
	texts := map[string]string{
		"base.html":     `<title title="{{say "hello"}}">{{say "hello"}}</title>{{block "main" .}}{{end}}`,
		"page.html":     `{{define "main"}}{{end}}`,
		"words/en.json": `{"hello": "Tom & \"Jo\" <hi>", "meet": "Meet {name}", "people": {"one": "1 person", "other": "{n} people"}, "bye": "Bye"}`,
		"words/de.json": `{"hello": "Guten Tag", "meet": "Triff {name}", "people": {"one": "1 Mensch", "other": "{n} Menschen"}, "bye": "Tschüs"}`,
	}
	for name, text := range over {
		texts[name] = text
	}
	return texts
}

func TestWhatIsSaidIsPartOfTheTemplate(t *testing.T) {
	const hello = `<title title="Tom &amp; &#34;Jo&#34; &lt;hi&gt;">Tom &amp; &#34;Jo&#34; &lt;hi&gt;</title>`
	for main, want := range map[string]string{
		`<p>{{say "bye"}}</p>`:                                       "<p>Bye</p>",
		"a {{- say `bye` -}} b":                                      "aByeb",
		`{{or .Title (say "hello")}}`:                                `Tom &amp; &#34;Jo&#34; &lt;hi&gt;`,
		`{{if false}}{{else}}{{say "bye"}}{{end}}`:                   "Bye",
		`{{with say "bye"}}{{.}}{{end}}`:                             "Bye",
		`{{range .Lines}}{{else}}{{say "bye"}}{{end}}`:               "Bye",
		`{{$w := say "bye"}}{{$w}}`:                                  "Bye",
		`{{$k := "bye"}}{{say $k}}`:                                  "Bye",
		`{{"bye" | say}}`:                                            "Bye",
		`{{say "bye" | printf "%q"}}`:                                "&#34;Bye&#34;",
		`{{define "own"}}{{.}}{{end}}{{template "own" (say "bye")}}`: "Bye",
	} {
		look, problems := load(t, files(wordy(map[string]string{"page.html": `{{define "main"}}` + main + `{{end}}`})))
		if main[:9] == `{{define ` {
			look, problems = load(t, files(wordy(map[string]string{"page.html": `{{define "own"}}{{.}}{{end}}{{define "main"}}{{template "own" (say "bye")}}{{end}}`})))
		}
		if len(problems) > 0 {
			t.Errorf("%s: %v", main, problems)
			continue
		}
		for range 2 {
			if got := draw(t, look, "page.html", view{}); got != hello+want {
				t.Errorf("%s: got %q, want %q", main, got, hello+want)
			}
		}
	}
}

func TestAThemeSpeaksTheHubsLanguage(t *testing.T) {
	var l Loader
	for lang, want := range map[string]string{"de": "Guten Tag", "de-AT": "Guten Tag", "": `Tom &amp; &#34;Jo&#34; &lt;hi&gt;`} {
		look, problems, err := l.Load(Settings{Language: lang}, files(wordy(nil)))
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		if got := draw(t, look, "page.html", view{}); got != `<title title="`+want+`">`+want+`</title>` {
			t.Errorf("%q: got %q", lang, got)
		}
	}
}

func TestWhatCannotBeSaidIsAProblemAtItsPlace(t *testing.T) {
	for main, want := range map[string]diag.Problem{
		"\né{{say \"bey\"}}":        {Pos: diag.Pos{Line: 2, Col: 8, Width: 5}, Message: `no word is called "bey"`, Hint: `did you mean "bye"?`},
		`{{or .Title (say "bey")}}`: {Pos: diag.Pos{Line: 1, Col: 35, Width: 5}, Message: `no word is called "bey"`, Hint: `did you mean "bye"?`},
		`{{say "meet"}}`:            {Pos: diag.Pos{Line: 1, Col: 24, Width: 6}, Message: `"meet" changes with what it is said of, so a view must have it`, Hint: "say only what has no {placeholder} and counts nothing"},
		`{{say "people"}}`:          {Pos: diag.Pos{Line: 1, Col: 24, Width: 8}, Message: `"people" changes with what it is said of, so a view must have it`, Hint: "say only what has no {placeholder} and counts nothing"},
	} {
		_, problems := load(t, files(wordy(map[string]string{"page.html": `{{define "main"}}` + main + `{{end}}`})))
		want.File, want.Severity, want.Rule = "templates/page.html", diag.Error, "unknown-word"
		if len(problems) != 1 || problems[0] != want {
			t.Errorf("%s:\ngot  %+v\nwant %+v", main, problems, want)
		}
	}
}

func TestWordsAreMergedKeyByKey(t *testing.T) {
	look, problems := load(t, files(wordy(nil)), files(map[string]string{"words/en.json": `{"bye": "See you"}`}))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if got := look.Words().Say("bye") + " " + look.Words().Say("meet", "name", "Ada"); got != "See you Meet Ada" {
		t.Errorf("got %q", got)
	}
}
