// Package output is the only one that writes public/. It owns what it wrote, and
// nothing else.
//
// [Sync] makes a folder hold exactly what a [Drawable] draws, beside whatever
// strangers keep there. How it goes about it:
//
//  1. Every address is checked before the folder is even opened, and the folder is
//     locked against a second Sync.
//  2. The manifest (.kith-manifest) names each file that Sync wrote, with its size and
//     SHA-256, and each folder that it made. Whatever stands at an address now is read
//     and measured. What is neither the file that the manifest means nor equal to what
//     belongs there is a [Stranger], and Sync ends with nothing written.
//  3. Each page is drawn once, but for what is settled (see [Settler]). What differs
//     from the disk is written aside, into .kith-staging; so the bytes of a large site
//     never need fit into memory, and a page that cannot be drawn or a full disk leaves
//     the site as it was.
//  4. A manifest that knows the old and the new bytes of every file takes the place of
//     the old one, flushed to the disk. From here on a kill at any moment leaves only
//     files that the next Sync recognises as its own.
//  5. Files that are no longer published are removed if their bytes are still those
//     that Sync wrote, then folders that it made and that are empty now. Then each new
//     file is renamed into its place: a published file is whole, old or new.
//  6. The final manifest is written, and .kith-staging goes.
//
// A page's file is not flushed by itself: thousands of flushes would take longer than
// the whole build. A kill loses nothing by that. After a power failure some file
// systems may show a page written last as empty; the next Sync reads every file, trusts
// no manifest about what is on the disk, takes an empty file at an address of its own
// as its own, and writes it again.
package output

import (
	"context"
	"fmt"
)

// A Drawable is a set of files, each drawn when it is asked for. Paths are sorted,
// slash-separated, relative and clean: "members/ada/index.html". Draw must be safe for
// concurrent use; Sync asks for each path at most once and does not change the bytes.
type Drawable interface {
	Paths() []string
	Draw(path string) ([]byte, error)
}

// A Settler is a Drawable with files whose path tells all they are made of, so that
// under each there is only ever one content. Sync does not draw such a file where its
// own still stands, with the bytes that it wrote: so what takes long to make is made
// once, and remembered in the site itself.
type Settler interface {
	Settled(path string) bool
}

// Changes is what a Sync did.
type Changes struct {
	Written, Removed, Unchanged int      // files
	Bytes                       int64    // written
	WrittenPaths, RemovedPaths  []string // sorted
	KeptPaths                   []string // sorted: no longer published, but changed by someone, so left there
}

// Sync makes dir hold what s draws, and creates dir where it is missing. It touches
// only what an earlier Sync wrote there and refuses, with nothing written, where
// something else stands in the way.
//
// While another Sync is writing dir, it waits, up to ten seconds.
//
// Errors that can be mended without touching the machine wrap a [*BadPath],
// [*Stranger], [*Foreign] or [*Broken], or [ErrBusy]. After any other error, or when ctx ends, every published file is still
// whole, old or new, and the next Sync goes on from there.
func Sync(ctx context.Context, dir string, s Drawable) (Changes, error) {
	return syncWith(ctx, dir, s, nil)
}

// syncWith is Sync with something to be asked before each change on the disk.
func syncWith(ctx context.Context, dir string, s Drawable, before func(op, path string) error) (Changes, error) {
	changes, err := syncAll(ctx, dir, s, before)
	if err != nil {
		return Changes{}, fmt.Errorf("write %s: %w", dir, err)
	}
	return changes, nil
}

func syncAll(ctx context.Context, dir string, s Drawable, before func(op, path string) error) (Changes, error) {
	wanted, err := layoutOf(s.Paths())
	if err != nil {
		return Changes{}, err
	}
	place, err := open(dir)
	if err != nil {
		return Changes{}, err
	}
	defer place.Close()
	place.before = before
	unlock, err := place.lock(ctx)
	if err != nil {
		return Changes{}, err
	}
	defer unlock()
	j := &job{place: place, layout: wanted, draw: s.Draw, settled: func(string) bool { return false }}
	if settler, ok := s.(Settler); ok {
		j.settled = settler.Settled
	}
	if err := j.run(ctx); err != nil {
		return Changes{}, err
	}
	return j.changes(), nil
}
