package corpus_test

import (
	"testing"

	"kith/generator/corpus"
)

func BenchmarkOf(b *testing.B) {
	for _, name := range []string{"S", "M", "L"} {
		b.Run(name, func(b *testing.B) {
			size, _ := corpus.ByName(name)
			for b.Loop() {
				_, bytes := tally(corpus.Of(size, 1))
				b.SetBytes(int64(bytes))
			}
		})
	}
}
