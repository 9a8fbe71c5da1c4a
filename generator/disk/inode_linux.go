package disk

import (
	"io/fs"
	"syscall"
)

const dontWait = syscall.O_NONBLOCK // opening a pipe does not wait for its writer

// An inode tells one file from another and when anything about it last changed.
type inode struct {
	device, number uint64
	changed        int64 // nanoseconds since 1970
}

func inodeOf(info fs.FileInfo) inode {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return inode{}
	}
	return inode{uint64(s.Dev), s.Ino, s.Ctim.Nano()}
}
