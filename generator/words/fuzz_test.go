package words

import (
	"slices"
	"strings"
	"testing"
)

// FuzzOf promises of any file: it is read without panic, and what it says has the
// placeholders of the reference; whatever else it has is told at a place in it.
func FuzzOf(f *testing.F) {
	for _, file := range shipped(f) {
		f.Add(string(file.Data))
	}
	for _, s := range []string{``, `{`, `{"meet": "{name"}`, `{"people": {"one": 1}}`, `{"people": {"few": "{n}", "other": "}{"}}`, `{"hi": "\ud800"}`, "{\"a\"\n:,", `[[[[`, "\xff", `{"hi":"x"}}`} {
		f.Add(s)
	}
	const reference = `{"hi": "Hi", "meet": "Meet {name}", "people": {"one": "{n} person", "other": "{n} people"}}`
	f.Fuzz(func(t *testing.T, text string) {
		w, problems := Of("pl", []File{{"words/en.json", 0, []byte(reference)}, {"words/pl.json", 1, []byte(text)}})
		for key, wanted := range map[string][]string{"hi": nil, "meet": {"name"}, "people": {"n"}} {
			if got := w.said[key].placeholders(); !slices.Equal(got, wanted) {
				t.Errorf("%q says %q, want %q", key, got, wanted)
			}
		}
		for _, n := range []int{-1, 0, 1, 2, 5, 1_000_000} {
			if said := w.Count("people", n); said == "" {
				t.Errorf("nothing is said of %d", n)
			}
		}
		lines := strings.Count(text, "\n") + 1
		for _, p := range problems {
			if p.File != "templates/words/pl.json" || p.Line > lines || p.Line > 0 && (p.Col < 1 || p.Width < 1) {
				t.Errorf("%v stands nowhere", p)
			}
		}
	})
}
