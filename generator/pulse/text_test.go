package pulse

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

func TestACommandIsSafeToCopy(t *testing.T) {
	for word, want := range map[string]string{
		"ada":                     "ada",
		"2026-12-10 18:00":        `"2026-12-10 18:00"`,
		"Moderating disagreement": `"Moderating disagreement"`,
		"Weberei für Anfänger":    `"Weberei für Anfänger"`,
		"C++":                     "C++",
		"$(rm -rf ~)":             `'$(rm -rf ~)'`,
		"`id`":                    "'`id`'",
		"it's; ls":                `'it'\''s; ls'`,
		`say "hi" & go`:           `'say "hi" & go'`,
		"a\\b":                    `'a\b'`,
		"!!":                      "'!!'",
		"":                        "''",
	} {
		if got := Line([]string{"new", word}); got != "kith new "+want {
			t.Errorf("%q: got %s, want %s", word, got, want)
		}
	}
	if kith("new", "a\x1b[2J") != nil {
		t.Error("a word that cannot be shown as it is makes a command")
	}
}

// long is a pulse with more of everything than is shown at once.
func long() Pulse {
	day := calendar.Day{Year: 2026, Month: 11, Date: 20}
	p := Pulse{Title: "Weavers", Day: day, Then: day.AddDays(-30), Headline: strings.Repeat("many words ", 30)}
	for i := range 20 {
		title := fmt.Sprintf("Somebody %d", i)
		p.Suggestions = append(p.Suggestions, Suggestion{Kind: fmt.Sprint(i / 4), Text: title + strings.Repeat(" has waited", 20), File: "content/asks/" + strings.Repeat("long-", 30) + ".md"})
		p.Figures = append(p.Figures, Figure{Key: "f", Title: title, Now: Amount{Known: true, Text: strings.Repeat("5 of 8 ", 12)}})
	}
	list := List{Key: "l", Title: "Somebody", Says: strings.Repeat("for a while ", 20), Before: 9}
	for i := range 9 {
		list.Items = append(list.Items, Item{Entry: Entry{Kind: hub.Members, ID: fmt.Sprint(i), Title: strings.Repeat("小林", 1+i*3)}, Text: strings.Repeat("was there ", 15), New: i == 0})
		list.Gone = append(list.Gone, Entry{Title: fmt.Sprintf("Gone %d", i)})
	}
	p.Lists = []List{list, {Title: "Nothing of this", Before: -1}, {Title: "That", Unknown: "nobody wrote it down", Before: -1}}
	return p
}

// TestATextFitsTheTerminal: only what is there to be copied is longer than the terminal is
// wide.
func TestATextFitsTheTerminal(t *testing.T) {
	for _, width := range []int{40, 60, 80, 100, 0} {
		for line := range strings.Lines(long().Text(Screen{Width: width, All: true})) {
			line = strings.TrimSuffix(line, "\n")
			fits := width
			if width == 0 {
				fits = 80
			}
			if diag.Columns(line) > fits && !strings.HasPrefix(line, "    content/") {
				t.Errorf("%d columns: %q", width, line)
			}
			if strings.TrimRight(line, " ") != line {
				t.Errorf("ends in blanks: %q", line)
			}
		}
	}
}

func TestTheFirstFewAreShown(t *testing.T) {
	text := long().Text(Screen{})
	for want, n := range map[string]int{
		"    content/asks/":                      7, // of each sort three at most
		"and 13 more (--all shows them)":         1,
		"\n  小林":                                 5,
		"\n+ 小林":                                 1,
		"and 3 more (--all shows them)":          1,
		"Gone":                                   6,
		"and 3 others":                           1,
		"Nothing to tell of: nothing of this.":   1,
		"Not known: that (nobody wrote it down)": 1,
	} {
		if got := strings.Count(text, want); got != n {
			t.Errorf("%q stands there %d times, want %d, in\n%s", want, got, n, text)
		}
	}
	for i := range 3 {
		if first := fmt.Sprintf("Somebody %d ", i); !strings.Contains(text, first) {
			t.Errorf("%q is not among the first", first)
		}
	}
	if strings.Contains(text, "Somebody 3 has") {
		t.Error("four of one sort are among the first")
	}
	if all := long().Text(Screen{All: true}); strings.Contains(all, "(--all") {
		t.Error("with --all there is still more")
	}
}

func TestColourOnlyPaints(t *testing.T) {
	plain, painted := long().Text(Screen{}), long().Text(Screen{Color: true})
	if strings.Contains(plain, "\x1b") {
		t.Error("a plain text is painted")
	}
	if bare := strings.NewReplacer("\x1b[1m", "", "\x1b[2m", "", "\x1b[0m", "").Replace(painted); bare != plain || bare == painted {
		t.Error("the words are others in colour")
	}
}

func TestNobodySteersTheTerminal(t *testing.T) {
	p := long()
	evil := "a\x1b[2Jb\u202ec"
	p.Title, p.Suggestions[0].Text, p.Suggestions[0].File, p.Lists[0].Items[0].Title, p.Lists[0].Items[0].Text, p.Lists[0].Gone[0].Title = evil, evil, evil, evil, evil, evil
	for _, text := range []string{p.Text(Screen{All: true}), p.Markdown(true)} {
		if strings.ContainsAny(text, "\x1b\u202e") {
			t.Errorf("%q", text)
		}
	}
}

// TestOneMoreIsAsShortAsToSaySo: of seven things all stand there, of eight six.
func TestOneMoreIsAsShortAsToSaySo(t *testing.T) {
	for n, want := range map[int]string{listedAtMost + 1: "", listedAtMost + 2: "and 2 more (--all shows them)"} {
		p := Pulse{Lists: []List{{Title: "Asks", Before: -1, Items: make([]Item, n)}}}
		if got := p.Markdown(false); strings.Contains(got, "--all") != (want != "") || !strings.Contains(got, want) {
			t.Errorf("of %d: want %q in\n%s", n, want, got)
		}
	}
}
