package disk

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
)

// hub is a folder of 6,000 files of about 700 bytes.
func hub(b *testing.B) string {
	dir := b.TempDir()
	for i := range 6000 {
		put(b, dir, fmt.Sprintf("%s/e%d.md", []string{"members", "sessions/2026", "shoutouts"}[i%3], i), strings.Repeat("kith and kin ", 54))
	}
	return dir
}

func look(b *testing.B, d *Dir) {
	n := 0
	err := fs.WalkDir(d, ".", func(p string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			n++
			_, err = d.ReadText(p, 1<<20)
		}
		return err
	})
	if err != nil || n != 6000 {
		b.Fatal(n, err)
	}
}

func BenchmarkColdRead(b *testing.B) {
	dir := hub(b)
	for b.Loop() {
		look(b, settled(b, dir))
	}
}

func BenchmarkWarmLook(b *testing.B) {
	d := settled(b, hub(b))
	look(b, d)
	for b.Loop() {
		look(b, d)
	}
}
