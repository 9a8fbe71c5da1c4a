package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMakeSaysWhatIsWrongAndExitsAccordingly(t *testing.T) {
	full := t.TempDir()
	if err := os.MkdirAll(filepath.Join(full, "content", "members"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"no folder", nil, 2, "one folder is wanted, 0 were given"},
		{"two folders", []string{"a", "b"}, 2, "one folder is wanted, 2 were given"},
		{"a size nobody knows", []string{"-size", "XL", "a"}, 2, `no size is called "XL"`},
		{"a seed that is no number", []string{"-seed", "one", "a"}, 2, "-seed"},
		{"a flag nobody knows", []string{"-sise", "S", "a"}, 2, "-sise"},
		{"a folder in use", []string{full}, 3, "not empty"},
		{"help", []string{"-h"}, 0, "usage: make"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var errs strings.Builder
			if code := run(test.args, io.Discard, &errs); code != test.code {
				t.Errorf("exit status: got %d, want %d", code, test.code)
			}
			if !strings.Contains(errs.String(), test.says) {
				t.Errorf("got %q, want %q in it", errs.String(), test.says)
			}
		})
	}
}

func TestMakeWritesContentIntoTheFolder(t *testing.T) {
	dir := t.TempDir()
	var out, errs strings.Builder
	if code := run([]string{"-size", "S", "-seed", "1", dir}, &out, &errs); code != 0 {
		t.Fatalf("exit status %d: %s", code, errs.String())
	}
	if _, err := os.Stat(filepath.Join(dir, "content", "purpose.md")); err != nil {
		t.Error(err)
	}
	if !strings.Contains(out.String(), "734 files") {
		t.Errorf("got %q, want the number of files in it", out.String())
	}
}
