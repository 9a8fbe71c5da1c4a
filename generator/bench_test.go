package generator

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"testing"
	"time"

	"kith/generator/check"
	"kith/generator/corpus"
	"kith/generator/corpus/bare"
	"kith/generator/disk"
	"kith/generator/hub"
	"kith/generator/insight"
	"kith/generator/memo"
	"kith/generator/output"
	"kith/generator/site"
	"kith/generator/source"
	"kith/generator/theme"
)

// Benchmarks run on an invented community of size M; KITH_SIZE=S or L asks for another.
// Only ratios within one run mean anything: compare BenchmarkBuild's cpu-ms with
// BenchmarkBare's.
//
//	go test ./generator -run '^$' -bench . -benchmem

// A community is a content folder on disk.
type community struct {
	dir   string
	bytes int64
}

func invented(b *testing.B) community {
	name := os.Getenv("KITH_SIZE")
	if name == "" {
		name = "M"
	}
	size, ok := corpus.ByName(name)
	if !ok {
		b.Fatalf("KITH_SIZE is %q", name)
	}
	c := community{dir: filepath.Join(b.TempDir(), "content")}
	files := corpus.Of(size, 1)
	for _, f := range files {
		c.bytes += int64(len(f.Text))
	}
	if err := files.Write(c.dir); err != nil {
		b.Fatal(err)
	}
	return c
}

func (c community) open(b *testing.B) fs.FS {
	dir, err := disk.Open(c.dir)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { dir.Close() })
	return dir
}

// round runs one operation many times and reports its CPU time beside the wall's.
func (c community) round(b *testing.B, do func()) {
	b.SetBytes(c.bytes)
	b.ReportAllocs()
	var cpu time.Duration
	rounds := 0
	for b.Loop() {
		cpu += bare.CPU(do)
		rounds++
	}
	b.ReportMetric(float64(cpu.Microseconds())/1000/float64(rounds), "cpu-ms/op")
}

func BenchmarkBare(b *testing.B) {
	c := invented(b)
	folder, err := bare.Open(c.dir)
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	c.round(b, func() {
		n++
		if _, err := folder.Build(filepath.Join(b.TempDir(), fmt.Sprint(n))); err != nil {
			b.Fatal(err)
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(800)) // as the command does
	c := invented(b)
	n := 0
	c.round(b, func() {
		n++
		fresh := Builder{Once: true}
		c.publish(b, &fresh, c.open(b), filepath.Join(b.TempDir(), fmt.Sprint(n)))
	})
}

func (c community) publish(b *testing.B, builder *Builder, content fs.FS, dir string) {
	if _, err := output.Sync(context.Background(), dir, c.build(b, builder, content)); err != nil {
		b.Fatal(err)
	}
}

func (c community) build(b *testing.B, builder *Builder, content fs.FS) *Site {
	s, problems, err := builder.Build(Input{Content: content, Theme: []fs.FS{look}, Now: moment})
	if err != nil || s == nil {
		b.Fatal(err, problems)
	}
	return s
}

// edit adds a line to somebody's file.
func (c community) edit(b *testing.B, n int) (page string) {
	members, err := filepath.Glob(filepath.Join(c.dir, "members", "*.md"))
	if err != nil {
		b.Fatal(err)
	}
	f, err := os.OpenFile(members[0], os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	fmt.Fprintf(f, "\nEdit %d.\n", n)
	name := filepath.Base(members[0])
	return "members/" + name[:len(name)-3] + "/index.html"
}

// settle waits until the files are old enough to be trusted by their times alone: a
// hub that somebody edits is older than two seconds.
func settle() { time.Sleep(2100 * time.Millisecond) }

// BenchmarkRebuild is what watch does after one edit: build, compare, write one page.
func BenchmarkRebuild(b *testing.B) {
	c := invented(b)
	content, dir := c.open(b), b.TempDir()
	var kept Builder
	settle()
	c.publish(b, &kept, content, dir)
	n := 0
	c.round(b, func() {
		n++
		c.edit(b, n)
		c.publish(b, &kept, content, dir)
	})
}

// BenchmarkServe is what serve does after one edit: build, draw the page that is open.
func BenchmarkServe(b *testing.B) {
	c := invented(b)
	content := c.open(b)
	var kept Builder
	settle()
	c.build(b, &kept, content)
	n := 0
	c.round(b, func() {
		n++
		page := c.edit(b, n)
		if _, err := c.build(b, &kept, content).Draw(page); err != nil {
			b.Fatal(err)
		}
	})
}

// BenchmarkStage is each line of the table of contents by itself.
func BenchmarkStage(b *testing.B) {
	c := invented(b)
	content := c.open(b)
	settle()
	var reader source.Reader
	parts, _, err := reader.Read(content)
	if err != nil {
		b.Fatal(err)
	}
	at := hub.Moment{Now: moment, Zones: &reader.Zones}
	h := hub.Of(parts, at)
	base := site.BaseOf("https://corpus.example.org/")
	var themes theme.Loader
	loaded, _, err := themes.Load(theme.Settings{}, look)
	if err != nil {
		b.Fatal(err)
	}
	var builder Builder
	built := c.build(b, &builder, content)
	stages := []struct {
		name string
		run  func()
	}{
		{"read", func() { var fresh source.Reader; _, _, _ = fresh.Read(c.open(b)) }},
		{"reread", func() { _, _, _ = reader.Read(content) }},
		{"join", func() { hub.Of(parts, at) }},
		{"insight", func() { insight.Of(h) }},
		{"check", func() { check.Of(h, parts) }},
		{"theme", func() { var fresh theme.Loader; _, _, _ = fresh.Load(theme.Settings{}, look) }},
		{"plan", func() { site.Of(h, base, assets(loaded), new(Builder).files(content), nil) }},
		{"draw", func() { drawAll(b, built, &pages{}) }},
		{"recall", func() { drawAll(b, built, built.drawn) }},
	}
	for _, s := range stages {
		b.Run(s.name, func(b *testing.B) { c.round(b, s.run) })
	}
}

func drawAll(b *testing.B, s *Site, drawn *pages) {
	anew := *s
	anew.drawn, anew.sums = drawn, &memo.Sums{}
	for _, p := range s.Paths() {
		if _, err := anew.Draw(p); err != nil {
			b.Fatal(err)
		}
	}
}
