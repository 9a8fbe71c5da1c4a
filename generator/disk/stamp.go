package disk

import (
	"io/fs"
	"time"
)

// A stamp is what a system tells of a file without reading it. Two equal stamps, of
// which the first was settled when it was taken, mean the same file with the same bytes.
type stamp struct {
	size     int64
	modified int64 // nanoseconds since 1970
	inode    inode
}

func stampOf(info fs.FileInfo) stamp {
	return stamp{size: info.Size(), modified: info.ModTime().UnixNano(), inode: inodeOf(info)}
}

// changed is the later of the times of its bytes and of its inode. The first can be
// set by anyone, to the past too; the second, where there is one, cannot.
func (s stamp) changed() time.Time { return time.Unix(0, max(s.modified, s.inode.changed)) }
