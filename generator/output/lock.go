package output

import (
	"context"
	"time"
)

const (
	patience  = 10 * time.Second // for another Sync to finish
	lookAgain = 20 * time.Millisecond
)

// lock keeps a second Sync out of the folder, in this process or another. The system
// lets the lock go when its holder ends, however it ends.
func (p *place) lock(ctx context.Context) (unlock func(), err error) {
	f, err := p.lockedBy()
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, patience, ErrBusy)
	defer cancel()
	for {
		taken, err := tryLock(f)
		if err != nil {
			f.Close()
			return nil, err
		}
		if taken {
			return func() { f.Close() }, nil
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, context.Cause(ctx)
		case <-time.After(lookAgain):
		}
	}
}
