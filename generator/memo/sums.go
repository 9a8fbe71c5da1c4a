package memo

import (
	"crypto/sha256"
	"reflect"
	"sync"
)

// Sums are sums of values that share parts: what many of them point to is summed once.
// So nothing that is pointed to may change as long as they are in use. The zero value
// is ready; it is safe for concurrent use.
type Sums struct {
	known sync.Map // the sum behind a pointer, by pointer: it is kept, so no other takes its place
}

// Of is a sum as [Sum] makes it, but not the same one: equal values have equal sums here,
// and different ones have different sums, in all Sums alike.
func (s *Sums) Of(values ...any) [sha256.Size]byte { return sumOf(s, values) }

func (s *Sums) behind(pointer reflect.Value) [sha256.Size]byte {
	key := pointer.Interface()
	if sum, ok := s.known.Load(key); ok {
		return sum.([sha256.Size]byte)
	}
	sum := sumOf(s, []any{pointer.Elem().Interface()})
	s.known.Store(key, sum)
	return sum
}
