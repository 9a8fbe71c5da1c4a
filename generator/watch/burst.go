package watch

import (
	"context"
	"time"

	"github.com/fsnotify/fsnotify"
)

// A weight is how much a change means to us, the greater the more.
type weight int

const (
	nothing   weight = iota
	content          // look again
	structure        // look again, and folders may have come, gone or been lost from view
)

// A pace says when a burst of changes is over.
type pace struct {
	quiet    time.Duration // nothing more has come for so long
	patience time.Duration // or the first came so long ago, that a stream of writes still gets a look
}

// usual is shorter than the eye notices, and longer than an editor takes to save.
var usual = pace{quiet: 2 * time.Millisecond, patience: 100 * time.Millisecond}

// burst waits for a change that matters and then until the burst is over, and returns
// the greatest weight in it; nothing means that ctx has ended. An error on faults
// means that changes were lost (the queue ran over), or that a watch vanished under
// the library's hands (a folder was renamed and removed at once): both are mended by
// watching everything anew, and if they are not, that will fail in its own words.
func (p pace) burst(ctx context.Context, changes <-chan fsnotify.Event, faults <-chan error, weigh func(fsnotify.Event) weight) weight {
	var late <-chan time.Time
	var most weight
	calm := time.NewTimer(p.quiet)
	calm.Stop()
	defer calm.Stop()
	for {
		w := structure
		select {
		case <-ctx.Done():
			return nothing
		case <-calm.C:
			return most
		case <-late:
			return most
		case <-faults:
		case change := <-changes:
			w = weigh(change)
		}
		if w == nothing {
			continue
		}
		most = max(most, w)
		calm.Reset(p.quiet)
		if late == nil {
			late = time.After(p.patience)
		}
	}
}
