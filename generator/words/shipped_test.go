package words

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"kith/generator/calendar"
)

// languages are the languages that are shipped.
var languages = []string{"ar", "de", "en", "es", "fr", "ja", "pt"}

// TestEveryLanguageIsWhole: each shipped language has every word, with the placeholders
// of the English one and every plural form that its numbers take.
func TestEveryLanguageIsWhole(t *testing.T) {
	if got := speak(t, "en").Known(); !slices.Equal(got, languages) {
		t.Errorf("shipped are %v, want %v", got, languages)
	}
	for _, lang := range languages {
		w, problems := Of(lang, proved(t))
		if !w.Spoken() {
			t.Errorf("%s is not spoken", lang)
		}
		for _, p := range problems {
			t.Errorf("%s: %s", p, p.Hint)
		}
	}
}

// TestNoFormIsIdle: a form that no number takes would never be said.
func TestNoFormIsIdle(t *testing.T) {
	for _, f := range shipped(t) {
		forms := formsOf(languageOf(f.Name))
		var messages map[string]any
		if err := json.Unmarshal(f.Data, &messages); err != nil {
			t.Fatal(f.Name, err)
		}
		for key, m := range messages {
			plural, _ := m.(map[string]any)
			for form := range plural {
				if !slices.Contains(forms.all, form) {
					t.Errorf("%s: %q has a form %q, which no number takes", f.Name, key, form)
				}
			}
		}
	}
}

// TestWordsStandInOrder: one key on a line, sorted, so that two changes seldom meet.
func TestWordsStandInOrder(t *testing.T) {
	for _, f := range shipped(t) {
		lines := strings.Split(strings.TrimSpace(string(f.Data)), "\n")
		lines = lines[1 : len(lines)-1]
		for i, line := range lines {
			if !strings.HasPrefix(line, `  "`) || strings.HasSuffix(line, ",") != (i < len(lines)-1) {
				t.Errorf("%s:%d: %s", f.Name, i+2, line)
			}
			lines[i], _, _ = strings.Cut(line, `": `)
		}
		if !slices.IsSorted(lines) {
			t.Errorf("the keys of %s are not sorted", f.Name)
		}
	}
}

// TestMessagesAreWritten looks for what is left over of writing them.
func TestMessagesAreWritten(t *testing.T) {
	english := speak(t, "en")
	for _, lang := range languages {
		messages := read(shipped(t), []string{lang}).of(lang)
		for _, key := range slices.Sorted(maps.Keys(messages)) {
			m := messages[key]
			for _, form := range append([]string{""}, allForms...) {
				text := m.text
				if form != "" {
					text = m.plural[form]
				}
				said := strings.Join(text.pieces, "\x00")
				if said != strings.TrimSpace(said) && !strings.HasPrefix(key, "list.") {
					t.Errorf("%s: %q begins or ends with white space", lang, key)
				}
				if strings.ContainsAny(said, "{}<>") || strings.Contains(said, "  ") {
					t.Errorf("%s: %q says %q", lang, key, said)
				}
				if form == "" && lang != "en" && len(text.pieces) == 1 && strings.Count(said, " ") > 0 && strings.ContainsFunc(said, unicode.IsLetter) && said == english.Say(key) {
					t.Errorf("%s: %q is still English", lang, key)
				}
			}
		}
	}
}

// TestDatesFollowTheLanguage holds what speakers write (CLDR's full date, where English
// is not the reference's own).
func TestDatesFollowTheLanguage(t *testing.T) {
	day, first := calendar.Day{Year: 2026, Month: time.November, Date: 26}, calendar.Day{Year: 2026, Month: time.March, Date: 1}
	for lang, want := range map[string][]string{
		"en": {"Thursday 26 November 2026", "26 Nov", "26 Nov 2026", "November 2026", "Sunday 1 March 2026", "1–26 Nov"},
		"de": {"Donnerstag, 26. November 2026", "26. Nov.", "26. Nov. 2026", "November 2026", "Sonntag, 1. März 2026", "1.–26. Nov."},
		"fr": {"jeudi 26 novembre 2026", "26 nov.", "26 nov. 2026", "novembre 2026", "dimanche 1er mars 2026", "1–26 nov."},
		"es": {"jueves, 26 de noviembre de 2026", "26 nov.", "26 nov. 2026", "noviembre de 2026", "domingo, 1 de marzo de 2026", "1–26 nov."},
		"pt": {"quinta-feira, 26 de novembro de 2026", "26 de nov.", "26 de nov. de 2026", "novembro de 2026", "domingo, 1º de março de 2026", "1–26 de nov."},
		"ar": {"الخميس، 26 نوفمبر 2026", "26 نوفمبر", "26 نوفمبر 2026", "نوفمبر 2026", "الأحد، 1 مارس 2026", "1–26 نوفمبر"},
		"ja": {"2026年11月26日木曜日", "11月26日", "2026年11月26日", "2026年11月", "2026年3月1日日曜日", "11月1日～26日"},
	} {
		w := speak(t, lang)
		got := []string{w.Day(day), w.ShortDay(day), w.ShortDayOfYear(day), w.Month(day), w.Day(first), w.Days(calendar.Day{Year: 2026, Month: 11, Date: 1}, day)}
		if !slices.Equal(got, want) {
			t.Errorf("%s:\ngot  %q\nwant %q", lang, got, want)
		}
		if table := tables[lang](); lang != "en" {
			if cldr := table.FmtDateFull(day.In(time.UTC)); cldr != got[0] {
				t.Errorf("%s: %q, and CLDR has %q", lang, got[0], cldr)
			}
		}
	}
}

func TestTimesFollowTheLanguage(t *testing.T) {
	start, end := at(t, "2026-11-26 18:00", "Europe/Berlin"), at(t, "2026-11-26 19:30", "Europe/Berlin")
	for lang, want := range map[string]string{
		"en": "18:00–19:30, Berlin (UTC+1), 1 hour 30 minutes, 2 days",
		"de": "18:00–19:30, Berlin (UTC+1), 1 Stunde 30 Minuten, 2 Tage",
		"fr": "18:00–19:30, Berlin (UTC+1), 1 heure 30 minutes, 2 jours",
		"es": "18:00–19:30, Berlin (UTC+1), 1 hora 30 minutos, 2 días",
		"pt": "18:00–19:30, Berlin (UTC+1), 1 hora 30 minutos, 2 dias",
		"ar": "18:00–19:30، Berlin (UTC+1)، ساعة واحدة و30 دقيقة، يومان",
		"ja": "18:00～19:30、Berlin（UTC+1）、1時間30分、2日",
	} {
		w := speak(t, lang)
		got := w.Listed(w.Span(start, end), w.Zone(start), w.Length(end.Sub(start)), w.Length(48*time.Hour))
		got = strings.NewReplacer(firstStrong, "", popIsolate, "").Replace(got)
		if got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
}

func TestNumbersFollowTheLanguage(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "999 1,204 people", "de": "999 1.204 Leute", "fr": "999 1\u00a0204 personnes", "es": "999 1.204 personas",
		"pt": "999 1.204 pessoas", "ar": "999 1,204 أشخاص", "ja": "999 1,204人",
	} {
		w := speak(t, lang)
		if got := w.Number(999) + " " + w.Count("people.count", 1204); got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
}

func TestNamesFollowTheLanguage(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "A, B and C", "de": "A, B und C", "fr": "A, B et C", "es": "A, B y C", "pt": "A, B e C", "ja": "A、B、C",
	} {
		if got := speak(t, lang).Names([]string{"A", "B", "C"}); got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
	if got, want := speak(t, "ar").Names([]string{"ليلى", "نور", "Ada"}), "ليلى، نور و\u2068Ada\u2069"; got != want {
		t.Errorf("ar: got %q, want %q", got, want)
	}
}

func TestLanguagesAreNamedInTheLanguage(t *testing.T) {
	for lang, want := range map[string]string{
		"en": "German, Brazilian Portuguese, Japanese, klingon", "de": "Deutsch, Brasilianisches Portugiesisch, Japanisch, klingon",
		"fr": "Allemand, Portugais brésilien, Japonais, klingon", "ja": "ドイツ語、ポルトガル語、日本語、klingon",
		"pt-BR": "Alemão, Português, Japonês, klingon", "ar": "الألمانية، البرتغالية البرازيلية، اليابانية، klingon",
	} {
		w := speak(t, lang)
		got := strings.NewReplacer(firstStrong, "", popIsolate, "").Replace(w.Listed(w.Language("de"), w.Language("pt-BR"), w.Language("ja"), w.Language("klingon")))
		if got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
}
