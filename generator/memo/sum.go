package memo

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"hash"
	"reflect"
	"sync"
)

// Sum is a SHA-256 of plain values: bools, ints, strings, arrays of bytes, and
// structs, slices and pointers of these. Every value is written with its type and
// every part of it with its length, so that no two different values have one sum.
// Other kinds of values panic: they do not belong in a view.
func Sum(values ...any) [sha256.Size]byte { return sumOf(nil, values) }

func sumOf(shared *Sums, values []any) (sum [sha256.Size]byte) {
	s := summers.Get().(*summer)
	defer summers.Put(s)
	s.hash.Reset()
	s.buffer, s.shared = s.buffer[:0], shared
	for _, value := range values {
		v := reflect.ValueOf(value)
		s.text(v.Type().String())
		s.add(v)
	}
	s.flush()
	s.hash.Sum(sum[:0])
	return sum
}

// summers lends working memory; it holds no result.
var summers = sync.Pool{New: func() any { return &summer{hash: sha256.New()} }}

type summer struct {
	hash   hash.Hash
	buffer []byte // what the hash has yet to see
	shared *Sums  // what is known of pointers; nil where they are followed each time
}

func (s *summer) add(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		s.text(v.String())
	case reflect.Int:
		s.int(int(v.Int()))
	case reflect.Bool:
		s.bool(v.Bool())
	case reflect.Struct:
		for i := range v.NumField() {
			s.add(v.Field(i))
		}
	case reflect.Slice:
		if v.IsNil() {
			s.int(-1)
			return
		}
		s.int(v.Len())
		for i := range v.Len() {
			s.add(v.Index(i))
		}
	case reflect.Array:
		if v.Type().Elem().Kind() != reflect.Uint8 {
			panic(fmt.Sprintf("memo: a %s is no plain value", v.Type()))
		}
		for i := range v.Len() {
			s.buffer = append(s.buffer, byte(v.Index(i).Uint()))
		}
	case reflect.Pointer:
		s.bool(!v.IsNil())
		switch {
		case v.IsNil():
		case s.shared != nil && v.CanInterface():
			sum := s.shared.behind(v)
			s.buffer = append(s.buffer, sum[:]...)
		default:
			s.add(v.Elem())
		}
	default:
		panic(fmt.Sprintf("memo: a %s is no plain value", v.Type()))
	}
}

func (s *summer) text(t string) {
	s.int(len(t))
	s.buffer = append(s.buffer, t...)
	if len(s.buffer) > 16<<10 {
		s.flush()
	}
}

func (s *summer) int(n int) { s.buffer = binary.AppendVarint(s.buffer, int64(n)) }

func (s *summer) bool(b bool) {
	if b {
		s.buffer = append(s.buffer, 1)
		return
	}
	s.buffer = append(s.buffer, 0)
}

func (s *summer) flush() {
	s.hash.Write(s.buffer)
	s.buffer = s.buffer[:0]
}
