//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package output

import (
	"os"
	"syscall"
)

// lockedBy is what is locked: the folder itself, so that no lock file is published and
// none stays behind after a kill.
func (p *place) lockedBy() (*os.File, error) { return p.root.Open(".") }

// tryLock takes the lock, or says that another holds it. A file system that knows no
// locks (some network disks) is used without.
func tryLock(f *os.File) (taken bool, err error) {
	for {
		switch err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err {
		case syscall.EINTR:
			continue
		case syscall.EWOULDBLOCK:
			return false, nil
		default:
			return true, nil
		}
	}
}
