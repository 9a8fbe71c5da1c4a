package words

import (
	"flag"
	"os"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"kith/generator/calendar/rhythm"
)

var update = flag.Bool("update", false, "write what is said into testdata")

// sentences are rhythms, each followed by its sentence in every language.
const sentences = "testdata/rhythms.txt"

// TestARhythmIsASentenceInEveryLanguage holds the sentences that were read and found
// right. After -update, read them: grammar is what no other test sees.
func TestARhythmIsASentenceInEveryLanguage(t *testing.T) {
	data, err := os.ReadFile(sentences)
	if err != nil {
		t.Fatal(err)
	}
	spoken := everyLanguage(t)
	var said strings.Builder
	asked := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "\t") {
			continue
		}
		rule, err := rhythm.Parse(line)
		if err != nil {
			t.Fatal(line, ": ", err)
		}
		asked++
		said.WriteString(line + "\n")
		for _, lang := range languages {
			said.WriteString("\t" + lang + " " + spoken[lang].Rhythm(rule, "") + "\n")
		}
		said.WriteString("\n")
	}
	if *update {
		if err := os.WriteFile(sentences, []byte(said.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if asked < 20 {
		t.Errorf("only %d rhythms are said", asked)
	}
	was := strings.Split(string(data), "\n")
	for i, line := range strings.Split(said.String(), "\n") {
		if i >= len(was) || was[i] != line {
			t.Fatalf("%s:%d: got\n%s\nwant\n%s", sentences, i+1, line, strings.Join(was[min(i, len(was)):min(i+1, len(was))], ""))
		}
	}
}

func everyLanguage(t *testing.T) map[string]*Words {
	t.Helper()
	spoken := map[string]*Words{}
	for _, lang := range languages {
		spoken[lang] = speak(t, lang)
	}
	return spoken
}

// TestASentenceIsWhole: whatever the rule, each language says it or all are silent, and
// no brace, key or gap is left in what they say.
func TestASentenceIsWhole(t *testing.T) {
	spoken := everyLanguage(t)
	rapid.Check(t, func(t *rapid.T) {
		rule := someRule(t)
		for lang, w := range spoken {
			got := w.Rhythm(rule, "")
			if (got == "") != (spoken["en"].Rhythm(rule, "") == "") {
				t.Errorf("%s says %q of %+v", lang, got, rule)
			}
			if strings.ContainsAny(got, "{}") || strings.Contains(got, "rhythm.") || strings.Contains(got, "  ") || strings.TrimSpace(got) != got {
				t.Errorf("%s says %q of %+v", lang, got, rule)
			}
		}
	})
}

// someRule is any rule that words or calendars can make, and some that none can.
func someRule(t *rapid.T) rhythm.Rule {
	nth := rapid.IntRange(-3, 6)
	day := rapid.Custom(func(t *rapid.T) rhythm.Weekday {
		return rhythm.Weekday{Nth: rapid.SampledFrom([]int{0, nth.Draw(t, "nth")}).Draw(t, "counted"), Day: time.Weekday(rapid.IntRange(0, 6).Draw(t, "day"))}
	})
	return rhythm.Rule{
		Freq:      rhythm.Freq(rapid.IntRange(0, 4).Draw(t, "freq")),
		Interval:  rapid.IntRange(1, 400).Draw(t, "interval"),
		Weekdays:  rapid.SliceOfN(day, 0, 4).Draw(t, "weekdays"),
		MonthDays: rapid.SliceOfN(rapid.SampledFrom([]int{1, 2, 3, 11, 15, 21, 31, -1, -2, -5, -31}), 0, 4).Draw(t, "dates"),
		Months:    rapid.SliceOfN(rapid.Custom(func(t *rapid.T) time.Month { return time.Month(rapid.IntRange(1, 12).Draw(t, "month")) }), 0, 3).Draw(t, "months"),
		Positions: rapid.SliceOfN(nth, 0, 2).Draw(t, "positions"),
		WeekStart: time.Monday,
		HasTime:   rapid.Bool().Draw(t, "timed"), Hour: rapid.IntRange(0, 23).Draw(t, "hour"),
		Count: rapid.SampledFrom([]int{0, 0, 1, 2, 3, 11, 100}).Draw(t, "count"),
	}
}

// TestWhatIsTooOddIsNoSentence: the author's own words are better then.
func TestWhatIsTooOddIsNoSentence(t *testing.T) {
	for _, text := range []string{
		"FREQ=MONTHLY", "FREQ=YEARLY;BYDAY=20MO", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2",
		"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "FREQ=MONTHLY;BYDAY=-3FR", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3",
		"FREQ=MONTHLY;INTERVAL=2;BYDAY=TH", "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH;BYMONTH=1,3",
	} {
		rule, err := rhythm.Parse(text)
		if err != nil {
			t.Fatal(text, ": ", err)
		}
		if got := speak(t, "en").Rhythm(rule, ""); got != "" {
			t.Errorf("%s: got %q", text, got)
		}
	}
	if got := speak(t, "en").Rhythm(rhythm.Rule{}, "Berlin time"); got != "" {
		t.Errorf("no rule is %q", got)
	}
}

// TestALanguageVariesItsWords by the day, where it wants to, and by no other's grammar.
func TestALanguageVariesItsWords(t *testing.T) {
	files := []File{
		{"words/en.json", 0, []byte(`{"rhythm.date": "{n}th", "rhythm.date.1": "1st", "rhythm.first": "first"}`)},
		{"words/pt.json", 1, []byte(`{"rhythm.first": "primeira", "rhythm.first.sunday": "primeiro", "rhythm.first.someday": "x", "rhythm.date.x": "x", "list.comma.sunday": "x"}`)},
		{"words/it.json", 1, []byte(`{"rhythm.date": "{n}."}`)},
	}
	pt, problems := Of("pt", files)
	unknown := 0
	for _, p := range problems {
		switch p.Rule {
		case "unknown-word":
			unknown++
		case "missing-words":
		default:
			t.Error(p)
		}
	}
	if unknown != 3 {
		t.Errorf("%d words are unknown: %v", unknown, problems)
	}
	it, _ := Of("it", files)
	for _, c := range []struct{ got, want string }{
		{pt.vary("rhythm.first", "sunday"), "primeiro"},
		{pt.vary("rhythm.first", "monday"), "primeira"},
		{pt.vary("rhythm.date", "1", "n", "1"), "1st"}, // all of it is in English
		{it.vary("rhythm.date", "1", "n", "1"), "1."},
	} {
		if c.got != c.want {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
}
