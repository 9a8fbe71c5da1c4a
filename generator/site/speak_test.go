package site

import (
	"os"
	"path/filepath"
	"testing"

	"kith/generator/words"
)

// spoken are the built-in words of a language.
func spoken(t *testing.T, lang string) *words.Words {
	t.Helper()
	names, err := filepath.Glob("../../templates/words/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no words are shipped")
	}
	var files []words.File
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, words.File{Name: "words/" + filepath.Base(name), Data: data})
	}
	w, problems := words.Of(lang, files)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return w
}
