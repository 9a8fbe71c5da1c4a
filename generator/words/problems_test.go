package words

import (
	"slices"
	"strings"
	"testing"

	"kith/generator/diag"
)

// TestAMistakeIsToldAtItsLine lays one file over a small reference.
func TestAMistakeIsToldAtItsLine(t *testing.T) {
	reference := File{"words/en.json", 0, []byte(`{"hi": "Hi", "meet": "Meet {name}", "people": {"one": "{n} person", "other": "{n} people"}}`)}
	for _, test := range []struct{ name, file, text, want string }{
		{"nothing at all", "de", ``, `de.json:1:1: error: the file ends too early [bad-words]`},
		{"no object", "de", `["hi"]`, `de.json:1:1: error: a file of words begins with { [bad-words]`},
		{"no JSON", "de", "{\n  hi: \"x\"}", `de.json:2:3: error: this is not JSON: invalid character 'h' [bad-words]`},
		{"a comma that lacks", "de", "{\n  \"hi\": \"x\"\n  \"meet\": \"{name}\"}", `de.json:3:3: error: this is not JSON: invalid character '"' after object key:value pair [bad-words]`},
		{"a comma too many", "de", "{\n  \"hi\": \"x\",\n}", `de.json:3:1: error: this is not JSON: invalid character '}' looking for beginning of object key string [bad-words]`},
		{"an end that lacks", "de", "{\n  \"hi\": \"x\",\n", `de.json:3:1: error: the file ends too early [bad-words]`},
		{"more than one", "de", "{\"hi\": \"x\"}\n{}", `de.json:2:1: error: the file goes on after its end [bad-words]`},
		{"a number", "de", "{\"é\": \"\",\n \"hi\": 7}", `de.json:1:2: warning: nothing is called "é", and nobody says it [unknown-word]` + "\n" + `de.json:2:8: error: "hi" should be a text in quotes [bad-words]`},
		{"a list in a form", "de", "{\"people\": {\"one\": [], \"other\": \"\"}}", `de.json:1:20: error: the form "one" of "people" should be a text in quotes [bad-words]`},
		{"a key nobody says", "de", "{\n\t\"met\": \"x\"}", `de.json:2:2: warning: nothing is called "met", and nobody says it [unknown-word] (did you mean "meet"?)`},
		{"a key twice", "de", "{\"hi\": \"x\",\n\"hi\": \"y\"}", `de.json:2:1: error: "hi" is here twice [duplicate-key]`},
		{"a placeholder that lacks", "de", "{\n  \"meet\": \"Triff\"}", `de.json:2:11: error: "meet" does not say {name} [missing-placeholder]`},
		{"a placeholder nobody fills", "de", "{\n  \"meet\": \"Triff {name} {nmae}\"}", `de.json:2:11: error: "meet" does not know {nmae} [unknown-placeholder] (did you mean {name}?)`},
		{"a form that lacks", "pl", "{\n  \"people\": {\"one\": \"{n} osoba\", \"few\": \"{n} osoby\"}}", `pl.json:2:3: warning: "people" lacks the plural form "many" [missing-form] (add it: "many", as for 0)`},
		{"no form for more than one", "de", "{\n  \"people\": {\"one\": \"{n} Mensch\"}}", `de.json:2:3: warning: "people" lacks the plural form "other" [missing-form] (add it: "other", as for 0)`},
		{"no forms at all", "de", "{\n  \"people\": \"{n} Menschen\"}", `de.json:2:13: error: "people" counts something, so it needs its plural forms [wrong-words] (write a text for each of these forms: one, other)`},
		{"forms of what counts nothing", "de", `{"hi": {"other": "x"}}`, `de.json:1:2: error: "hi" counts nothing, so it has no plural forms [wrong-words]`},
		{"a form that is none", "de", `{"people": {"one": "{n}", "ohter": "{n}", "other": "{n}"}}`, `de.json:1:27: error: "ohter" is no plural form [unknown-form] (did you mean "other"?)`},
		{"a number left out of a form for many numbers", "fr", `{"people": {"one": "une personne", "many": "{n}", "other": "{n}"}}`, `fr.json:1:20: error: "people" does not say {n} [missing-placeholder]`},
		{"an empty message", "de", `{"hi": ""}`, `de.json:1:8: warning: "hi" is empty, so the word beneath it is said [empty-word]`},
		{"no language", "klingon!", `{}`, `klingon!.json: warning: "klingon!" is no language, and nobody reads this file [unknown-language]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, problems := Of(test.file, []File{reference, {"words/" + test.file + ".json", 1, []byte(test.text)}})
			problems = slices.DeleteFunc(problems, func(p diag.Problem) bool { return p.Rule == "missing-words" })
			if got := told(problems, test.want); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// told is what a list says, with hints where they are wanted.
func told(problems diag.List, want string) string {
	var lines []string
	for _, p := range problems.Sorted() {
		line := strings.TrimPrefix(p.String(), "templates/words/")
		if strings.HasSuffix(want, ")") && p.Hint != "" {
			line += " (" + p.Hint + ")"
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n")
}

func TestOneNumbersFormNeedNotSayIt(t *testing.T) {
	reference := File{"words/en.json", 0, []byte(`{"people": {"one": "{n} person", "other": "{n} people"}}`)}
	for lang, text := range map[string]string{
		"ar": `{"people": {"zero": "z", "one": "o", "two": "t", "few": "{n} f", "many": "{n} m", "other": "{n} o"}}`,
		"de": `{"people": {"one": "ein Mensch", "other": "{n} Menschen"}}`,
		"ja": `{"people": "{n}人"}`,
		"pl": `{"people": {"one": "jedna", "few": "{n} osoby", "many": "{n} osób"}}`,
	} {
		_, problems := Of(lang, []File{reference, {"words/" + lang + ".json", 1, []byte(text)}})
		for _, p := range problems {
			if p.Rule != "missing-words" {
				t.Errorf("%s: %v", lang, p)
			}
		}
	}
}

func TestWhatALanguageLacksIsSaidInEnglish(t *testing.T) {
	own := File{"words/it.json", 1, []byte(`{"time.hours": {"one": "{n} ora", "many": "{n} di ore", "other": "{n} ore"}}`)}
	w, problems := Of("it-CH", append(shipped(t), own))
	if len(problems) != 1 || problems[0].Rule != "missing-words" || problems[0].File != "templates/words/it.json" || problems[0].Severity != diag.Warning {
		t.Errorf("got %v", problems)
	}
	if got := w.Count("time.hours", 2) + ", " + w.Count("time.minutes", 2); got != "2 ore, 2 minutes" {
		t.Errorf("got %q", got)
	}
	speak(t, "de", own) // a language that nobody speaks need not be whole
}

func TestALanguageWithoutWordsIsSpokenInEnglish(t *testing.T) {
	w, problems := Of("sw", shipped(t))
	if w.Spoken() || w.Lang() != "sw" || w.Dir() != "ltr" || w.Count("time.hours", 1204) != "1,204 hours" || len(problems) > 0 {
		t.Errorf("spoken %v, %s, %s, %s, %v", w.Spoken(), w.Lang(), w.Dir(), w.Count("time.hours", 1204), problems)
	}
	for lang, want := range map[string]string{"he": "rtl", "fa-IR": "rtl", "az-Arab": "rtl", "ckb": "rtl", "az": "ltr", "": "ltr", "zh-Hant": "ltr"} {
		if w, _ := Of(lang, shipped(t)); w.Dir() != want {
			t.Errorf("%q runs %s", lang, w.Dir())
		}
	}
}

func TestARegionLiesOverItsLanguage(t *testing.T) {
	files := []File{
		{"words/en.json", 0, []byte(`{"a": "a", "b": "b", "c": "c"}`)},
		{"words/pt.json", 0, []byte(`{"a": "A", "b": "B", "c": "C"}`)},
		{"words/pt-BR.json", 0, []byte(`{"b": "BR"}`)},
		{"words/pt.json", 0, []byte(`{"c": "own"}`)},
	}
	for lang, want := range map[string]string{"pt": "A B own", "pt-BR": "A BR own", "pt-br": "A BR own", "pt-PT": "A B own", "en-GB": "a b c"} {
		w, problems := Of(lang, files)
		if got := w.Say("a") + " " + w.Say("b") + " " + w.Say("c"); got != want || len(problems) > 0 {
			t.Errorf("%s: got %q, want %q (%v)", lang, got, want, problems)
		}
	}
}

// TestAHugeFileIsSoonLeft: what a stranger puts into a file of words does not stall a build.
func TestAHugeFileIsSoonLeft(t *testing.T) {
	for _, text := range []string{
		"{" + strings.Repeat(`"a":"",`, 500_000) + `"b":""}`,
		`{"hi":"` + strings.Repeat("{a}{b}", 600_000) + `"}`,
		strings.Repeat(`{"a":`, 500_000),
	} {
		_, problems := Of("de", []File{{"words/en.json", 0, []byte(`{"hi": "Hi"}`)}, {"words/de.json", 1, []byte(text)}})
		if len(problems) == 0 || len(problems) > 2*manyProblems {
			t.Errorf("%d problems are told", len(problems))
		}
	}
}
