// Package crew does work with all hands: a loop on as many processors as there are.
//
// A panic in one of its goroutines is raised again in the caller, with the place where
// it happened, so that whoever guards the caller sees it. Otherwise it would end the
// program without a word to the person who uses it.
package crew

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
)

// Each does something for every number below n, as many at a time as there are
// processors, and stops at the first error or when ctx ends.
func Each(ctx context.Context, n int, do func(i int) error) error {
	return loop(ctx, runtime.GOMAXPROCS(0), n, do)
}

// EachWaiting is Each for what may wait for another: so many hands take part that some
// are still at work.
func EachWaiting(ctx context.Context, n int, do func(i int) error) error {
	const perProcessor = 4
	return loop(ctx, perProcessor*runtime.GOMAXPROCS(0), n, do)
}

func loop(ctx context.Context, hands, n int, do func(i int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	var next atomic.Int64
	for range min(n, hands) {
		group.Go(func() (err error) {
			defer catch(&err)
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				if ctx.Err() != nil {
					return context.Cause(ctx)
				}
				if err := do(i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return raised(group.Wait())
}

// Together does several things at once and returns when all are done.
func Together(do ...func()) {
	_ = Each(context.Background(), len(do), func(i int) error { do[i](); return nil })
}

// A Panic is what a goroutine of the crew panicked with.
type Panic struct {
	Value any
	Stack []byte // where it happened
}

// Error is the value and the place.
func (p *Panic) Error() string { return fmt.Sprintf("%v\n%s", p.Value, p.Stack) }

func catch(err *error) {
	if value := recover(); value != nil {
		*err = &Panic{value, debug.Stack()}
	}
}

func raised(err error) error {
	var p *Panic
	if errors.As(err, &p) {
		panic(p)
	}
	return err
}
