package bare

import (
	"testing"
	"time"

	"kith/generator/corpus"
)

// BenchmarkBuild is the length of the yardstick: processor time to build M from memory.
func BenchmarkBuild(b *testing.B) {
	content := corpus.Of(corpus.M(), 1).FS()
	var spent time.Duration
	for b.Loop() {
		out := b.TempDir()
		spent += CPU(func() {
			if _, err := Build(content, out); err != nil {
				b.Fatal(err)
			}
		})
	}
	b.ReportMetric(float64(spent.Milliseconds())/float64(b.N), "cpu-ms/build")
}
