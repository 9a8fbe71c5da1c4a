package serve

import (
	"slices"
	"sync"

	"kith/generator/diag"
)

// An edition is what one Show has put up. Only the memory of what has been drawn of
// it ever changes.
type edition struct {
	generation int      // counts the Shows
	site       Drawable // nil where there has never been a good one
	paths      []string // the site's, sorted
	problems   diag.List
	over       chan struct{} // closed when the next edition is up

	mu    sync.Mutex
	drawn map[string]func() ([]byte, error)
}

// followedBy makes the next edition. Nothing drawn is kept: what may be remembered
// longer, and by which key, is for the site to know.
func (e *edition) followedBy(site Drawable, problems diag.List) *edition {
	next := &edition{
		generation: e.generation + 1,
		site:       e.site,
		paths:      e.paths,
		problems:   slices.Clone(problems),
		over:       make(chan struct{}),
		drawn:      map[string]func() ([]byte, error){},
	}
	if site != nil {
		next.site, next.paths = site, site.Paths()
	}
	return next
}

// has reports whether the site publishes a path.
func (e *edition) has(path string) bool {
	_, found := slices.BinarySearch(e.paths, path)
	return found
}

// draw draws a path of the site, once however many ask.
func (e *edition) draw(path string) ([]byte, error) {
	e.mu.Lock()
	draw, asked := e.drawn[path]
	if !asked {
		draw = sync.OnceValues(func() ([]byte, error) { return e.site.Draw(path) })
		e.drawn[path] = draw
	}
	e.mu.Unlock()
	return draw()
}
