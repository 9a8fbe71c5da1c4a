package words

import (
	"os"
	"path/filepath"
	"testing"
)

// shipped are the built-in files of words.
func shipped(t testing.TB) []File {
	t.Helper()
	names, err := filepath.Glob("../../templates/words/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal("no words are shipped")
	}
	var files []File
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, File{Name: "words/" + filepath.Base(name), Data: data})
	}
	return files
}

// proved are the shipped files as if a hub brought all but English: then whatever is
// wrong with them is told.
func proved(t testing.TB) []File {
	files := shipped(t)
	for i, f := range files {
		if f.Name != "words/en.json" {
			files[i].Layer = 1
		}
	}
	return files
}

// speak are the built-in words of a language.
func speak(t *testing.T, lang string, over ...File) *Words {
	t.Helper()
	w, problems := Of(lang, append(shipped(t), over...))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return w
}
