package output

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

// community is a site of n member pages of about 15 kB each.
func community(n int) site {
	s := make(site, n)
	for i := range n {
		page := fmt.Appendf(nil, "<h1>member %d</h1>\n", i)
		s[fmt.Sprintf("members/m%05d/index.html", i)] = string(append(page, bytes.Repeat([]byte("kith and kin, "), 1100)...))
	}
	return s
}

func BenchmarkFirstSync(b *testing.B) {
	s := community(3500)
	for b.Loop() {
		dir := b.TempDir()
		if _, err := Sync(b.Context(), dir, s); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		os.RemoveAll(dir)
		b.StartTimer()
	}
}

func BenchmarkSyncOfNoChange(b *testing.B) {
	s, dir := community(3500), b.TempDir()
	if _, err := Sync(b.Context(), dir, s); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := Sync(b.Context(), dir, s); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSyncOfOneEdit(b *testing.B) {
	s, dir := community(3500), b.TempDir()
	for i := 0; b.Loop(); i++ {
		s["members/m00007/index.html"] = fmt.Sprint("edit ", i)
		if _, err := Sync(b.Context(), dir, s); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFloor is what the same files cost without any promise.
func BenchmarkFloor(b *testing.B) {
	s := community(3500)
	for b.Loop() {
		dir := b.TempDir()
		for p, content := range s {
			full := filepath.Join(dir, p)
			if err := os.MkdirAll(filepath.Dir(full), 0o777); err != nil {
				b.Fatal(err)
			}
			if err := os.WriteFile(full+".tmp", []byte(content), 0o666); err != nil {
				b.Fatal(err)
			}
			if err := os.Rename(full+".tmp", full); err != nil {
				b.Fatal(err)
			}
		}
		b.StopTimer()
		os.RemoveAll(dir)
		b.StartTimer()
	}
}
