package media

import (
	"context"
	"crypto/sha256"
	"runtime"
	"sync"

	"golang.org/x/sync/semaphore"
)

// A Darkroom makes prints when they are asked for: all those of one picture together,
// because to unpack it is half the work. It remembers the latest, each under all that
// it depends on. It is safe for concurrent use; the zero value is ready.
type Darkroom struct {
	once   sync.Once
	room   *semaphore.Weighted
	mu     sync.Mutex
	orders map[order]func() (map[Print][]byte, error)
	shelf  []filled // the oldest first
	held   int      // bytes on the shelf
}

const (
	roomSize  = 768 << 20 // bytes of unpacked pictures at one time
	shelfSize = 64 << 20  // bytes of prints that are remembered
)

// An order is all the prints of a picture that a site shows.
type order struct {
	picture Picture
	use     Use
}

// A filled order is one whose prints are there.
type filled struct {
	order
	bytes int
}

// Print returns one of the prints of a picture. read gives the file's bytes. The error
// is a *Fault where the file is at fault, or has changed since it was looked at.
func (d *Darkroom) Print(p Picture, use Use, print Print, read func() ([]byte, error)) ([]byte, error) {
	prints, err := d.order(order{p, use}, read)()
	return prints[print], err
}

// order takes an order up, once however many ask for it.
func (d *Darkroom) order(o order, read func() ([]byte, error)) func() (map[Print][]byte, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.orders == nil {
		d.orders = map[order]func() (map[Print][]byte, error){}
	}
	fill, known := d.orders[o]
	if !known {
		fill = sync.OnceValues(func() (map[Print][]byte, error) {
			prints, err := d.develop(o, read)
			d.put(o, prints, err)
			return prints, err
		})
		d.orders[o] = fill
	}
	return fill
}

// develop waits until there is room, and a processor.
func (d *Darkroom) develop(o order, read func() ([]byte, error)) (map[Print][]byte, error) {
	d.once.Do(func() { d.room = semaphore.NewWeighted(roomSize) })
	size := min(max(o.picture.room+MaxBytes, roomSize/int64(runtime.GOMAXPROCS(0))), roomSize)
	if err := d.room.Acquire(context.Background(), size); err != nil {
		return nil, err
	}
	defer d.room.Release(size)
	data, err := read()
	if err != nil {
		return nil, err
	}
	if sha256.Sum256(data) != o.picture.Sum {
		return nil, &Fault{"picture-changed", "this picture was changed while the site was being made", "build again"}
	}
	return Develop(data, o.picture.Prints(o.use))
}

// put remembers what was made, and forgets the oldest where that is much. What failed
// may go well next time: the file may have been restored.
func (d *Darkroom) put(o order, prints map[Print][]byte, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err != nil {
		delete(d.orders, o)
		return
	}
	f := filled{order: o}
	for _, print := range prints {
		f.bytes += len(print)
	}
	d.shelf = append(d.shelf, f)
	for d.held += f.bytes; d.held > shelfSize && len(d.shelf) > 1; d.shelf = d.shelf[1:] {
		oldest := d.shelf[0]
		d.held -= oldest.bytes
		delete(d.orders, oldest.order)
	}
}
