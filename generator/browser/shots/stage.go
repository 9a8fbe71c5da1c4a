package main

import (
	"fmt"
	"io"
	"os"
)

// A stage is one run of the command: what it started ends with it.
type stage struct {
	errs io.Writer
	undo []func()
}

func (s *stage) Helper() {}

func (s *stage) Cleanup(f func()) { s.undo = append(s.undo, f) }

// Fatalf ends the command.
func (s *stage) Fatalf(format string, args ...any) {
	fmt.Fprintf(s.errs, "shots: "+format+"\n", args...)
	s.leave()
	os.Exit(3)
}

// leave undoes everything, the last first.
func (s *stage) leave() {
	for len(s.undo) > 0 {
		last := s.undo[len(s.undo)-1]
		s.undo = s.undo[:len(s.undo)-1]
		last()
	}
}
