package output

import (
	"errors"
	"fmt"
)

// ErrBusy is returned where another Sync holds the folder for longer than one waits.
var ErrBusy = errors.New("another kith is writing this folder: wait until it has finished, or end it")

// A Stranger is something in the way of a page that Sync did not write, or that was
// changed since. Nothing was written when it is returned.
type Stranger struct {
	Dir  string // the folder given to Sync
	Path string // what stands in the way, seen from Dir
	Why  string // "a file that kith did not write"
	More int    // how many others stand in the way
}

func (e *Stranger) Error() string {
	more := ""
	if e.More > 0 {
		more = fmt.Sprintf(" (and %d more in the way)", e.More)
	}
	return fmt.Sprintf("%q is %s%s: move or delete it, or choose another folder for the site", e.Path, e.Why, more)
}

const (
	whyStranger = "a file that kith did not write"
	whyEdited   = "a file that was changed since kith wrote it"
	whyFolder   = "a folder where a file must go, and not kith's alone"
	whyFile     = "a file where a folder must go"
	whyOdd      = "neither a file nor a folder (perhaps a symbolic link)"
	whyOurs     = "in the place of a file that kith keeps for itself"
	whyMoved    = "a file that was changed while kith was building"
)

// Foreign is a folder that holds things and bears no manifest: it is not Sync's to fill.
type Foreign struct {
	Dir   string
	Found string // one of the things in it
}

func (e *Foreign) Error() string {
	return fmt.Sprintf("kith did not make this folder and it holds %q: empty it, or choose another folder for the site", e.Found)
}

// Broken is a folder whose manifest cannot be read: damaged, or written by a later
// version of Kith. What in the folder is Sync's own is no longer known.
type Broken struct {
	Dir string
	Err error
}

func (e *Broken) Error() string {
	return fmt.Sprintf("%q cannot be understood (%v): build with the kith that wrote it, or empty the folder", manifestName, e.Err)
}

func (e *Broken) Unwrap() error { return e.Err }
