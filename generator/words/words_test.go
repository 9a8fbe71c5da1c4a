package words

import (
	"os"
	"path/filepath"
	"testing"

	"kith/generator/diag"
)

// shipped are the built-in files of words.
func shipped(t *testing.T) []File {
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
		files = append(files, File{"words/" + filepath.Base(name), data})
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

// said is what is wrong with some files over the built-in ones.
func said(t *testing.T, lang string, over ...File) diag.List {
	t.Helper()
	_, problems := Of(lang, append(shipped(t), over...))
	return problems.Sorted()
}
