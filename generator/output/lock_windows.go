package output

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// lockedBy is what is locked: a file that stays, because to remove it would let two
// others lock two files of the same name.
func (p *place) lockedBy() (*os.File, error) {
	return p.root.OpenFile(".kith-lock", os.O_RDWR|os.O_CREATE, 0o666)
}

// tryLock takes the lock, or says that another holds it.
func tryLock(f *os.File) (taken bool, err error) {
	err = windows.LockFileEx(windows.Handle(f.Fd()), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY,
		0, 1, 0, new(windows.Overlapped))
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return false, nil
	}
	return err == nil, err
}
