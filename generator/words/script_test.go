package words

import "testing"

func TestScriptsGetMessagesAsTheyAreWritten(t *testing.T) {
	w, problems := Of("de", []File{
		{Name: "words/en.json", Data: []byte(`{"a.b": "{n} & <{x}>", "people": {"one": "{n} person", "other": "{n} people"}}`)},
		{Name: "words/de.json", Data: []byte(`{"a.b": "„{x}“ {n}", "people": {"one": "{n} Mensch", "other": "{n} Menschen"}}`)},
	})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := `{"a.b":"„{x}“ {n}","nobody":"nobody","people":{"one":"{n} Mensch","other":"{n} Menschen"}}`
	if got := w.Script("people", "nobody", "a.b"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
