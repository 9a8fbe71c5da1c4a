package watch

import (
	"errors"
	"fmt"
	"syscall"
)

// explained wraps an error with what we were doing, and where a limit of Linux is
// reached, with how to raise it (inotify(7), "/proc interfaces").
func explained(doing string, err error) error {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return fmt.Errorf(`%s: this system allows no more watched folders: raise the limit with "sudo sysctl fs.inotify.max_user_watches=524288": %w`, doing, err)
	case errors.Is(err, syscall.EMFILE):
		return fmt.Errorf(`%s: this system allows no more watchers or open files: close some programs, or raise the limits with "sudo sysctl fs.inotify.max_user_instances=512" and "ulimit -n 4096": %w`, doing, err)
	}
	return fmt.Errorf("%s: %w", doing, err)
}
