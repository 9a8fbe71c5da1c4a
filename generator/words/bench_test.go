package words

import "testing"

func BenchmarkOf(b *testing.B) {
	files := shipped(b)
	for b.Loop() {
		Of("de", files)
	}
}
