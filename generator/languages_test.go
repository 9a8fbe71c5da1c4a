package generator

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// arabic is a hub in which nobody wrote a Latin letter that a reader sees.
var arabic = map[string]string{
	"content/purpose.md": "---\ntitle: شبكة المهارات\nsummary: نتعلم معًا.\nlanguage: ar\nsince: 2025-03-13\nurl: https://1.example/\ntimezone: Asia/Riyadh\n" +
		"repository: https://github.com/a/b\nconduct: conduct\ncontact: مكتبنا\nas-of: 2026-11-20\n---\n\nنحن هنا.\n\n> [!NOTE]\n> مهم.\n",
	"content/conduct.md":        "---\ntitle: ميثاقنا\n---\nكونوا لطفاء.\n",
	"content/members/a.md":      "---\nname: ليلى\nrole: core\njoined: 2025-03-01\ntimezone: Asia/Tokyo\nlanguages: [ar, de]\nlocation: الرياض\nskills: [النحت]\noffers: [النحت]\nwants: [الرسم]\n---\n\nأهلًا.\n",
	"content/members/b.md":      "---\nname: نور\nrole: active\nwants: [النحت, الرسم]\n---\n",
	"content/members/c.md":      "---\nname: سعد\nvisibility: name-only\n---\n",
	"content/members/d.md":      "---\nname: هند\nleft: 2026-01-01\nvisibility: public\n---\n",
	"content/members/e.md":      "---\nname: مخفي\nvisibility: hidden\n---\n",
	"content/series/s.md":       "---\ntitle: أمسيات\nrhythm: every 2nd Thursday 18:00\nduration: 1h 30m\nhosts: a\ntopics: [النحت]\npauses: [2026-12-24, 2027-01-01..2027-01-05]\n---\n",
	"content/series/u.md":       "---\ntitle: صباحات\nrhythm: كل خميس\n---\n", // which nobody can read
	"content/sessions/1.md":     "---\ntitle: الأول\ndate: 2026-10-01 18:00\nduration: 1h 30m\nseries: s\nhosts: a\nspeakers: b\nattendees: [a, b, e]\nrecording: https://1.example/3\nslides: https://1.example/4\ntopics: [النحت]\n---\n\nسأل @e و@b.\n",
	"content/sessions/2.md":     "---\ntitle: الثاني\ndate: 2026-10-15 18:00\nattendees: 12\n---\n",
	"content/sessions/3.md":     "---\ntitle: الثالث\ndate: 2026-11-22 18:00\nstatus: cancelled\nhosts: a\nspeakers: b\n---\n",
	"content/sessions/4.md":     "---\ntitle: الرابع\ndate: 2026-12-03 18:00\nstatus: moved\nreplaces: 2026-11-26\nseries: s\nhosts: [a, b]\nlocation: المكتبة\njoin: https://1.example/5\n---\n",
	"content/sessions/5.md":     "---\ntitle: الخامس\ndate: 2026-12-10\nend: 2026-12-12\n---\n",
	"content/sessions/6.md":     "---\ntitle: السادس\ndate: 2026-12-17 18:00\n---\n",
	"content/attendance/4/a.md": "---\nrole: coming\nnote: سآتي بالكعك\n---\n",
	"content/shoutouts/t.md":    "---\nfrom: a\nto: b\ndate: 2026-10-02\nfor: [النحت, الصبر]\nsession: 1\n---\nشكرًا.\n",
	"content/shoutouts/u.md":    "---\nfrom: b\nto: a\ndate: 2026-10-03\n---\nشكرًا.\n",
	"content/topics/x.md":       "---\ntitle: النحت\naliases: [نقش]\n---\n",
	"content/topics/y.md":       "---\ntitle: الفراغ\n---\n",
}

// latin are words in Latin letters; known are those that a page in any language has:
// places of time zones, names of calendars and of others, parts of addresses and of forms that hosts fill in.
var (
	latin = regexp.MustCompile(`\p{Latin}{3,}`)
	known = []string{"UTC", "Riyadh", "Tokyo", "Google", "Outlook", "CHAOSS"}
)

// TestAHubSpeaksItsLanguage reads each page of an Arabic hub: nothing on it is English.
func TestAHubSpeaksItsLanguage(t *testing.T) {
	var b Builder
	site, problems, err := b.Build(input(arabic))
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	for _, path := range site.Paths() {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		data, err := site.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		page := string(data)
		if !strings.Contains(page, `<html lang="ar" dir="rtl"`) {
			t.Errorf("%s is in another language", path)
		}
		for _, text := range readAloud(page) {
			for _, word := range latin.FindAllString(text, -1) {
				if !slices.Contains(known, word) {
					t.Errorf("%s says %q: %s", path, word, text)
				}
			}
		}
	}
}

// readAloud are the texts of a page, and of its attributes, that reach a reader.
func readAloud(page string) (texts []string) {
	spoken := []string{"alt", "aria-label", "aria-description", "placeholder", "title"}
	unspoken := []string{"script", "style", "pre", "code", "textarea"}
	skipping := ""
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			return texts
		}
		token := z.Token()
		switch {
		case kind == html.EndTagToken && token.Data == skipping:
			skipping = ""
		case skipping != "":
		case kind == html.TextToken:
			texts = append(texts, token.Data)
		case kind == html.StartTagToken && slices.Contains(unspoken, token.Data):
			skipping = token.Data
		case kind == html.StartTagToken || kind == html.SelfClosingTagToken:
			for _, a := range token.Attr {
				if slices.Contains(spoken, a.Key) {
					texts = append(texts, a.Val)
				}
			}
		}
	}
}

// TestAFeedSpeaksItsLanguage: what a feed says of a shout-out or a change of plans.
func TestAFeedSpeaksItsLanguage(t *testing.T) {
	var b Builder
	site, problems, err := b.Build(input(arabic))
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	data, err := site.Draw("feed.xml")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"<title>شكر من ليلى إلى نور</title>", "سأل أحدهم", "الخميس، 1 أكتوبر 2026"} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the feed does not say %s:\n%s", want, data)
		}
	}
}

// TestARhythmIsSaidInTheHubsLanguage with the hour's zone behind it; what is too odd for a
// sentence, and what nobody can read, stays as it is written.
func TestARhythmIsSaidInTheHubsLanguage(t *testing.T) {
	var b Builder
	site, problems, err := b.Build(input(map[string]string{
		"content/purpose.md":      "---\ntitle: Wir\nlanguage: de\ntimezone: Europe/Berlin\nsince: 2026-01-01\nas-of: 2026-11-20\n---\n",
		"content/series/old.md":   "---\ntitle: Alt\nrhythm: every 2nd Thursday 18:00\nfrom: 2026-01-08\nuntil: 2027-06-30\n---\n",
		"content/series/new.md":   "---\ntitle: Neu\nrhythm: weekly\nfrom: 2026-12-02\n---\n",
		"content/series/few.md":   "---\ntitle: Kurz\nrhythm: every Monday 12:00 5 times\nfrom: 2026-11-16\n---\n",
		"content/series/cut.md":   "---\ntitle: Gekürzt\nrhythm: every Monday 12:00 50 times\nfrom: 2026-11-16\nuntil: 2026-12-20\n---\n",
		"content/series/last.md":  "---\ntitle: Indisch\nrhythm: FREQ=WEEKLY;BYDAY=FR;BYHOUR=2;BYMINUTE=0;UNTIL=20261231T203000Z\ntimezone: Asia/Kolkata\n---\n",
		"content/series/odd.md":   "---\ntitle: Seltsam\nrhythm: FREQ=YEARLY;BYDAY=20MO;BYHOUR=9\n---\n",
		"content/series/wrong.md": "---\ntitle: Unlesbar\nrhythm: jeden Donnerstag\n---\n",
	}))
	if err != nil || site == nil {
		t.Fatal(err, problems)
	}
	for id, want := range map[string]string{
		"old":   "Alle zwei Wochen donnerstags um 18:00, Zeit in Berlin, bis zum 30. Juni 2027",
		"new":   "Jeden Mittwoch, ab dem 2. Dezember 2026",
		"few":   "Jeden Montag um 12:00, Zeit in Berlin, ab dem 16. November 2026, 5-mal",
		"cut":   "Jeden Montag um 12:00, Zeit in Berlin, bis zum 14. Dezember 2026",
		"last":  "Jeden Freitag um 02:00, Zeit in Kolkata, bis zum 1. Januar 2027",
		"odd":   "FREQ=YEARLY;BYDAY=20MO;BYHOUR=9, Zeit in Berlin",
		"wrong": "Jeden Donnerstag, Zeit in Berlin",
	} {
		if page := drawn(t, site, "series/"+id+"/index.html"); !strings.Contains(page, `<p class="lede">`+want+"</p>") {
			t.Errorf("%s is not %q: %s", id, want, regexp.MustCompile(`<p class="lede">.*`).FindString(page))
		}
	}
	if page := drawn(t, site, "sessions/index.html"); !strings.Contains(page, "</a>: Alle zwei Wochen donnerstags um 18:00, bis zum 30. Juni 2027</li>") {
		t.Error("the sessions do not say the rhythm")
	}
}
