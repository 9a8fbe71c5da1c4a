//go:build unix

package bare

import (
	"syscall"
	"time"
)

// CPU is the processor time that this process spends, in its own code and in the
// kernel's, while f runs, on all cores together: whatever else runs in the process
// meanwhile counts too, what other processes do does not. It is 0 where the system
// does not tell.
func CPU(f func()) time.Duration {
	before := spent()
	f()
	return spent() - before
}

func spent() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		return 0
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
