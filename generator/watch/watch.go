// Package watch says "look again" when files may have changed.
//
// It never says what has changed. What the operating system tells of changes is
// coarse, differs between systems and is sometimes lost; whoever looks again reads
// the files themselves and cannot be misled. The promise is one-sided: after the
// last change there is always at least one more look. A look with nothing new to
// see may happen, and costs the reader only a look.
package watch

import (
	"context"
	"fmt"
	"path/filepath"
)

// A Watcher tells when to look again.
type Watcher struct {
	look  chan struct{}
	ended chan struct{}
	err   error // settled before ended is closed
}

// Dirs watches folders and all below them until ctx ends. A folder need not exist
// yet, and may go and come again. Names that begin with "." do not count, and links
// to folders are not followed, except that a folder given here may itself be a link.
// A folder below that may not be read is passed over: to say so is for who reads it.
//
// What changes after Dirs has returned is followed by a look; so call Dirs first and
// read the files then. The error is of the machine, such as a limit reached.
func Dirs(ctx context.Context, dirs ...string) (*Watcher, error) {
	roots := make([]string, len(dirs))
	for i, dir := range dirs {
		root, err := filepath.Abs(dir)
		if err != nil {
			return nil, fmt.Errorf("watch %s: %w", dir, err)
		}
		roots[i] = root
	}
	seen, err := open(roots)
	if err != nil {
		return nil, err
	}
	// One look that nobody has taken yet stands for all that would follow it.
	w := &Watcher{look: make(chan struct{}, 1), ended: make(chan struct{})}
	go w.run(ctx, seen)
	return w, nil
}

// Look is sent a value when something may have changed; several changes close
// together are one. It is closed when ctx ends or the watcher fails.
func (w *Watcher) Look() <-chan struct{} { return w.look }

// Err tells why the watcher failed. It is nil while the watcher works, and after its
// context has ended.
func (w *Watcher) Err() error {
	select {
	case <-w.ended:
		return w.err
	default:
		return nil
	}
}

func (w *Watcher) run(ctx context.Context, seen *folders) {
	defer close(w.look)
	defer close(w.ended)
	defer func() { seen.close() }()
	for {
		switch usual.burst(ctx, seen.notify.Events, seen.notify.Errors, seen.weigh) {
		case nothing:
			return
		case structure:
			// What happens between close and open is not lost: the look comes after both.
			seen.close()
			if seen, w.err = open(seen.roots); w.err != nil {
				return
			}
		}
		select {
		case w.look <- struct{}{}:
		default:
		}
	}
}
