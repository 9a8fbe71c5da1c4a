package generator

import (
	"bytes"
	"image/png"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// shared is a hub at a known address, with more sessions than people share at a time.
func shared() map[string]string {
	hub := map[string]string{
		"content/purpose.md":     "---\ntitle: Tiny\nsummary: We learn together.\nurl: https://tiny.example.org/hub/\n---\n",
		"content/members/ada.md": "---\nname: Ada\n---\n",
		"content/members/bo.md":  "---\nname: Bo\nrole: core\n---\n",
		"content/series/s.md":    "---\ntitle: Evenings\nrhythm: monthly on the first Thursday 18:00\n---\n",
		"content/topics/t.md":    "---\ntitle: Proofs\n---\n",
		"content/rules.md":       "---\ntitle: Rules\n---\n",
	}
	for _, month := range []string{"06", "07", "08", "09", "10"} {
		hub["content/sessions/past-"+month+".md"] = "---\ntitle: Past " + month + "\ndate: 2026-" + month + "-05\n---\n"
		hub["content/sessions/next-"+month+".md"] = "---\ntitle: Next " + month + "\ndate: 2027-" + month + "-05 18:00\n---\n"
	}
	return hub
}

// carded yields the address of each page's card, by the page's path, and the site.
func carded(t *testing.T, files map[string]string) (map[string]string, *Site) {
	t.Helper()
	var b Builder
	s, problems, err := b.Build(input(files))
	if err != nil || s == nil {
		t.Fatal(err, problems)
	}
	cards := map[string]string{}
	for _, path := range s.Paths() {
		if !strings.HasSuffix(path, ".html") {
			continue
		}
		page, err := s.Draw(path)
		if err != nil {
			t.Fatal(err)
		}
		if found := cardAddress.FindSubmatch(page); found != nil {
			cards[path] = string(found[1])
		}
	}
	return cards, s
}

var cardAddress = regexp.MustCompile(`<meta property="og:image" content="([^"]*)">`)

// cardFiles are the cards of a site.
func cardFiles(s *Site) (paths []string) {
	for _, p := range s.Paths() {
		if strings.HasPrefix(p, "cards/") {
			paths = append(paths, p)
		}
	}
	return paths
}

// TestTheHubAndWhatIsNearHaveCards asks which pages do, and that each card is there.
func TestTheHubAndWhatIsNearHaveCards(t *testing.T) {
	cards, s := carded(t, shared())
	own := map[string]bool{}
	for path, address := range cards {
		if address != cards["rules/index.html"] {
			own[path] = true
		}
		file, ok := strings.CutPrefix(address, "https://tiny.example.org/hub/")
		if !ok || !slices.Contains(s.Paths(), file) {
			t.Errorf("%s shows %s, which is not there", path, address)
		}
	}
	want := []string{"index.html"}
	for _, id := range []string{"next-06", "next-07", "next-08", "next-09", "past-09", "past-10"} {
		want = append(want, "sessions/"+id+"/index.html")
	}
	if got := slices.Sorted(maps.Keys(own)); !slices.Equal(got, want) {
		t.Errorf("these have cards of their own: %q", got)
	}
	for _, file := range cardFiles(s) {
		data, err := s.Draw(file)
		if err != nil {
			t.Fatal(err)
		}
		if m, err := png.DecodeConfig(bytes.NewReader(data)); err != nil || m.Width != 1200 || m.Height != 630 {
			t.Errorf("%s is %v (%v)", file, m, err)
		}
	}
	if n := len(cardFiles(s)); n != len(want)+1 {
		t.Errorf("there are %d cards", n)
	}
}

func TestAHubChoosesItsCards(t *testing.T) {
	for outputs, want := range map[string]int{
		"outputs: [cards]": 8, "outputs: [feed]": 0, "outputs: [feed, cards]": 8, "outputs: cards-all": 25,
	} {
		hub := shared()
		hub["content/purpose.md"] = strings.Replace(hub["content/purpose.md"], "url:", outputs+"\nurl:", 1)
		if _, s := carded(t, hub); len(cardFiles(s)) != want {
			t.Errorf("with %q there are %d cards, want %d", outputs, len(cardFiles(s)), want)
		}
	}
}

// TestWithoutAnAddressThereAreNoCards builds a hub that does not know its own.
func TestWithoutAnAddressThereAreNoCards(t *testing.T) {
	hub := shared()
	hub["content/purpose.md"] = "---\ntitle: Tiny\n---\n"
	cards, s := carded(t, hub)
	if len(cards) > 0 || len(cardFiles(s)) > 0 {
		t.Errorf("there are %v, %v", cards, cardFiles(s))
	}
}

// TestCardsTellNothingOfWhoHides compares hubs with and without people who do not want
// to be seen. A card's path tells all that is on it.
func TestCardsTellNothingOfWhoHides(t *testing.T) {
	without := shared()
	without["content/purpose.md"] = strings.Replace(without["content/purpose.md"], "url:", "outputs: cards-all\nurl:", 1)
	_, s := carded(t, without)
	want := cardFiles(s)
	with := maps.Clone(without)
	with["content/members/eve.md"] = "---\nname: Eve\nvisibility: name-only\nrole: core\n---\n"
	with["content/members/zoe.md"] = "---\nname: Zoe\nvisibility: hidden\nrole: core\n---\n"
	with["content/attendance/past-10/zoe.md"] = ""
	with["content/attendance/next-06/eve.md"] = ""
	cards, s := carded(t, with)
	if got := cardFiles(s); !slices.Equal(got, want) {
		t.Errorf("cards are %q, and without them %q", got, want)
	}
	if cards["members/eve/index.html"] != cards["sessions/2026/index.html"] {
		t.Errorf("who is a name only has the card %q, not %q", cards["members/eve/index.html"], cards["sessions/2026/index.html"])
	}
}

// TestAnUnchangedCardIsDrawnOnce asks a Builder twice: it gives what it has. On disk the
// path says that it is settled.
func TestAnUnchangedCardIsDrawnOnce(t *testing.T) {
	var b Builder
	var before map[string]*byte
	for round := range 2 {
		s, problems, err := b.Build(input(shared()))
		if err != nil || s == nil {
			t.Fatal(err, problems)
		}
		first := map[string]*byte{}
		for _, path := range cardFiles(s) {
			data, err := s.Draw(path)
			if err != nil || !s.Settled(path) {
				t.Fatal(path, s.Settled(path), err)
			}
			first[path] = &data[0]
		}
		if round > 0 && !maps.Equal(first, before) {
			t.Error("cards were drawn again")
		}
		before = first
	}
}

// TestAFontOfOnesOwnIsDrawnWith lays a typeface over the built-in one.
func TestAFontOfOnesOwnIsDrawnWith(t *testing.T) {
	hub := shared()
	_, s := carded(t, hub)
	before := cardFiles(s)
	text, err := input(nil).Theme[0].Open("cards/text.ttf")
	if err != nil {
		t.Fatal(err)
	}
	defer text.Close()
	var font bytes.Buffer
	if _, err := font.ReadFrom(text); err != nil {
		t.Fatal(err)
	}
	hub["templates/cards/title.otf"] = font.String()
	_, s = carded(t, hub)
	for _, path := range cardFiles(s) {
		if slices.Contains(before, path) {
			t.Errorf("%s is as with the built-in typeface", path)
		}
	}
}

func TestWhatIsNoFontIsAProblem(t *testing.T) {
	hub := shared()
	hub["templates/cards/title.ttf"] = "wOF2 and more"
	problems := said(t, input(hub))
	if len(problems) != 1 || problems[0].Rule != "card-font" || problems[0].File != "templates/cards/title.ttf" {
		t.Errorf("got %v", problems)
	}
}

// TestCardsSpeakTheHubsLanguage describes what is on a card, and where there is no
// letter for it, that there are no words.
func TestCardsSpeakTheHubsLanguage(t *testing.T) {
	_, s := carded(t, arabic)
	page, err := s.Draw("index.html")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), `og:image:alt" content="فسيفساء`) {
		t.Error("a card without words is described by words on it")
	}
	_, s = carded(t, shared())
	if page, err = s.Draw("sessions/next-06/index.html"); err != nil {
		t.Fatal(err)
	}
	if want := `og:image:alt" content="Next 06 · Saturday 5 June 2027, 18:00, UTC · Tiny">`; !strings.Contains(string(page), want) {
		t.Errorf("a card lacks %s", want)
	}
}
