package corpus

import (
	"math/bits"
	"math/rand/v2"
	"slices"
)

// dice choose. PCG's stream is fixed by its definition; what rand.Rand makes of a
// stream is not, so every choice is made here, and in whole numbers: floating
// point may differ in its last bit from one processor to the next.
type dice struct{ pcg *rand.PCG }

func shake(seed uint64) dice { return dice{rand.NewPCG(seed, 0x6b697468)} }

// shakeMore are dice that choose independently of the first.
func shakeMore(seed uint64) dice { return dice{rand.NewPCG(seed, 0x6d616465)} }

// below is one of 0 … n-1; n is at least 1.
func (d dice) below(n int) int {
	high, _ := bits.Mul64(d.pcg.Uint64(), uint64(n))
	return int(high)
}

// between is one of low … high, both included.
func (d dice) between(low, high int) int { return low + d.below(high-low+1) }

// percent is true n times in a hundred.
func (d dice) percent(n int) bool { return d.below(100) < n }

// pick is one of from.
func pick[T any](d dice, from []T) T { return from[d.below(len(from))] }

// some is k different ones of from, in chance order; k is at most len(from).
func some[T any](d dice, from []T, k int) []T {
	deck := slices.Clone(from)
	for i := range k {
		j := d.between(i, len(deck)-1)
		deck[i], deck[j] = deck[j], deck[i]
	}
	return deck[:k]
}
