package markdown

import (
	"bytes"
	"os"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// typical is a page as people write them, about 3.5 kB, without code.
func typical(b *testing.B) string {
	text, err := os.ReadFile("testdata/typical.md")
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}

// BenchmarkRead is to stay within 1.35 times BenchmarkGoldmark.
func BenchmarkRead(b *testing.B) {
	in := Input{File: "content/sessions/2026-03-05.md", Text: typical(b)}
	p := New()
	b.SetBytes(int64(len(in.Text)))
	b.ReportAllocs()
	for b.Loop() {
		p.Read(in)
	}
}

func BenchmarkGoldmark(b *testing.B) {
	text := []byte(typical(b))
	m := goldmark.New(goldmark.WithExtensions(extension.GFM))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		var out bytes.Buffer
		if err := m.Convert(text, &out); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHTML(b *testing.B) {
	body, _ := New().Read(Input{File: "content/sessions/2026-03-05.md", Text: typical(b)})
	resolve := func(r Ref) Target { return Target{Address: "/members/ada/", Title: "Ada Example"} }
	b.ReportAllocs()
	for b.Loop() {
		body.HTML(resolve)
	}
}
