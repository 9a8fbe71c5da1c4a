package cli

import (
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"
)

// A status is one line on a terminal that says what is being done, for work that
// takes longer than half a second. It rewrites itself and leaves nothing behind.
// Where the stream is no terminal it stays silent.
type status struct {
	w     io.Writer
	doing atomic.Pointer[string]
	done  atomic.Int64
	total atomic.Int64
	stop  chan struct{}
	wait  sync.WaitGroup
}

const (
	patience = 500 * time.Millisecond // before the line appears
	rhythm   = 100 * time.Millisecond // between two looks
)

// status begins a line; the caller ends it before anything else is printed.
func (a *app) status(doing string) *status {
	s := &status{w: a.Stderr, stop: make(chan struct{})}
	s.doing.Store(&doing)
	if a.quiet || !terminal(a.Stderr) {
		return s
	}
	s.wait.Go(s.run)
	return s
}

// now says what is being done from here on, and of how many steps it consists.
func (s *status) now(doing string, total int) {
	s.done.Store(0)
	s.total.Store(int64(total))
	s.doing.Store(&doing)
}

func (s *status) end() {
	close(s.stop)
	s.wait.Wait()
}

func (s *status) run() {
	delay := time.After(patience)
	select {
	case <-s.stop:
		return
	case <-delay:
	}
	for {
		fmt.Fprintf(s.w, "\r\x1b[K%s", s.line())
		select {
		case <-s.stop:
			fmt.Fprint(s.w, "\r\x1b[K")
			return
		case <-time.After(rhythm):
		}
	}
}

func (s *status) line() string {
	if total := s.total.Load(); total > 0 {
		return fmt.Sprintf("%s: %d of %d", *s.doing.Load(), s.done.Load(), total)
	}
	return *s.doing.Load() + " …"
}
