package crew

import (
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
)

func TestEachDoesEverythingOnce(t *testing.T) {
	var done [1000]atomic.Int32
	err := Each(t.Context(), len(done), func(i int) error { done[i].Add(1); return nil })
	if err != nil {
		t.Fatal(err)
	}
	for i := range done {
		if n := done[i].Load(); n != 1 {
			t.Errorf("%d was done %d times", i, n)
		}
	}
}

func TestEachStopsAtAnError(t *testing.T) {
	want := errors.New("enough")
	var done atomic.Int32
	err := Each(t.Context(), 1<<20, func(i int) error {
		if done.Add(1) == 10 {
			return want
		}
		return nil
	})
	if !errors.Is(err, want) || done.Load() > 1<<19 {
		t.Errorf("got %v after %d", err, done.Load())
	}
}

func TestEachStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	want := errors.New("interrupted")
	err := Each(ctx, 1<<20, func(int) error { cancel(want); return nil })
	if !errors.Is(err, want) {
		t.Errorf("got %v, want %v", err, want)
	}
}

func TestPanicsReachTheCaller(t *testing.T) {
	defer func() {
		p, ok := recover().(*Panic)
		if !ok || p.Value != "oops" || !strings.Contains(p.Error(), "crew_test.go") {
			t.Errorf("recovered %v", p)
		}
	}()
	Together(func() {}, func() { panic("oops") })
	t.Error("the panic was lost")
}
