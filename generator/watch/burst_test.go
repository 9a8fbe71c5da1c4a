package watch

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

func TestBurstEndsWithQuietOrPatience(t *testing.T) {
	tests := []struct {
		name  string
		every time.Duration // between changes
		count int
		want  time.Duration // from the first change to the end of the burst
	}{
		{"one change", time.Millisecond, 1, 2 * time.Millisecond},
		{"a save in three steps", time.Millisecond, 3, 4 * time.Millisecond},
		{"a stream that never rests", time.Millisecond, 1000, 100 * time.Millisecond},
		{"two saves apart are two bursts", 20 * time.Millisecond, 2, 2 * time.Millisecond},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				changes := make(chan fsnotify.Event, test.count)
				for i := range test.count {
					time.AfterFunc(time.Duration(i)*test.every, func() { changes <- fsnotify.Event{Op: fsnotify.Write} })
				}
				start := time.Now()
				got := usual.burst(t.Context(), changes, nil, always(content))
				if got != content || time.Since(start) != test.want {
					t.Errorf("burst = %v after %v, want %v after %v", got, time.Since(start), content, test.want)
				}
			})
		})
	}
}

func TestBurstKeepsTheGreatestWeight(t *testing.T) {
	weights := map[string]weight{"a": content, "b": structure, "c": nothing, "d": content}
	changes := make(chan fsnotify.Event, len(weights))
	for _, name := range []string{"a", "b", "c", "d"} {
		changes <- fsnotify.Event{Name: name}
	}
	weigh := func(change fsnotify.Event) weight { return weights[change.Name] }
	if got := usual.burst(t.Context(), changes, nil, weigh); got != structure {
		t.Errorf("burst = %v, want %v", got, structure)
	}
}

func TestBurstOfNothingGoesOnWaiting(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		changes := make(chan fsnotify.Event, 1)
		changes <- fsnotify.Event{Op: fsnotify.Chmod}
		if got := usual.burst(ctx, changes, nil, always(nothing)); got != nothing || ctx.Err() == nil {
			t.Errorf("burst = %v, want %v and only at the end of the context", got, nothing)
		}
	})
}

func always(w weight) func(fsnotify.Event) weight {
	return func(fsnotify.Event) weight { return w }
}
