package search_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"unicode"

	"kith/generator/browser"
	"kith/generator/site/search"
)

// TestTheBrowserTellsWordsAlike holds the script to what the index files: the vectors,
// and every letter that there is, alone and among others.
func TestTheBrowserTellsWordsAlike(t *testing.T) {
	b := browser.Need(t)
	host := httptest.NewServer(scripts(t))
	t.Cleanup(host.Close)
	tab := b.Tab(t, browser.Look{})
	tab.Open(t, host.URL)
	differ := browser.Eval[[]struct{ Text, Got, Want string }](t, tab, `(async () => {
		const { words } = await import("/search/fold.js");
		const all = await (await fetch("/cases.json")).json();
		return all.map(({ text, words: want }) => ({ Text: text, Got: JSON.stringify(words(text, true)), Want: JSON.stringify(want) }))
			.filter((c) => c.Got !== c.Want);
	})()`)
	for i, d := range differ {
		if i == 20 {
			t.Errorf("and %d more", len(differ)-i)
			break
		}
		t.Errorf("%q (%x): the browser has %s, the index %s", d.Text, []rune(d.Text), d.Got, d.Want)
	}
}

// scripts serves the theme's scripts and the cases to compare.
func scripts(t *testing.T) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/search/", http.FileServerFS(os.DirFS(filepath.Join(browser.Root(t), "templates", "assets"))))
	mux.HandleFunc("/cases.json", func(w http.ResponseWriter, _ *http.Request) {
		json.NewEncoder(w).Encode(cases(t))
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Write([]byte("<!doctype html><link rel=icon href=data:,><title>Words</title>"))
	})
	return mux
}

// A wordCase is a text with its words.
type wordCase struct {
	Text  string   `json:"text"`
	Words []string `json:"words"`
}

func cases(t *testing.T) (all []wordCase) {
	data, err := os.ReadFile("testdata/vectors.json")
	if err == nil {
		err = json.Unmarshal(data, &all)
	}
	if err != nil || len(all) == 0 {
		t.Error("no vectors", err)
	}
	for r := rune(1); r <= unicode.MaxRune; r++ {
		if unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.Cf, unicode.Z) || r < 0x300 {
			for _, text := range []string{string(r), "a" + string(r) + "b", "か" + string(r)} {
				all = append(all, wordCase{text, search.Words(text)})
			}
		}
	}
	return all
}
