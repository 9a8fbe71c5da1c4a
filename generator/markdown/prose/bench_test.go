package prose

import (
	"os"
	"testing"
)

// BenchmarkOf writes a page as people write them.
func BenchmarkOf(b *testing.B) {
	text, err := os.ReadFile("../testdata/typical.md")
	if err != nil {
		b.Fatal(err)
	}
	html := drawn(string(text))
	b.SetBytes(int64(len(html)))
	b.ReportAllocs()
	for b.Loop() {
		Of(html, as)
	}
}
