// Package serve is the local development server: it shows a site as a static host
// would publish it, and keeps open pages up to date while files are edited.
//
// It owns the addresses below ".kith/" and nothing else. A page is the same bytes as
// when published; the reload script is added to the response, never to the page. A
// page is drawn when a browser asks for it, so an edit is on screen in milliseconds
// however large the site is. While the content has errors, the last good site stays
// up and the problems are shown over it.
//
// The server trusts the browsers on its own machine and nobody else: it answers only
// to names that cannot be turned against it, and no other site may read from it.
package serve

import (
	"net/http"
	"net/url"
	"path"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"kith/generator/diag"
)

// A Drawable is a site: its paths, sorted and relative ("members/ada/index.html",
// "feed.xml", "404.html"), and the bytes of each. Draw is called from several
// goroutines at once.
type Drawable interface {
	Paths() []string
	Draw(path string) ([]byte, error)
}

// A Server is an [http.Handler] that shows a site under its base path.
type Server struct {
	// AllowHosts are more host names to answer to, without port ("pi.example"). Settle
	// them before the first request.
	AllowHosts []string

	base      string        // begins and ends with "/"
	heartbeat time.Duration // between signs of life on an event stream
	showing   sync.Mutex    // held by Show, so that generations count up one by one
	current   atomic.Pointer[edition]
	closed    chan struct{}
	close     func()
}

// New makes a server for a site that lives under basePath ("/" or "/hub/"). Until the
// first Show it says that there is no site yet.
func New(basePath string) *Server {
	closed := make(chan struct{})
	s := &Server{
		base:      strings.TrimSuffix(path.Clean("/"+basePath), "/") + "/",
		heartbeat: 15 * time.Second,
		closed:    closed,
		close:     sync.OnceFunc(func() { close(closed) }),
	}
	s.current.Store(&edition{over: make(chan struct{})})
	return s
}

// Show replaces what is served and tells every open page. A nil site keeps the last
// good one. Problems that are errors are shown over the site, or instead of it where
// there has never been a good one; warnings alone are not shown.
func (s *Server) Show(site Drawable, problems diag.List) {
	s.showing.Lock()
	defer s.showing.Unlock()
	last := s.current.Load()
	next := last.followedBy(site, problems)
	s.current.Store(next)
	close(last.over)
}

// Close ends all event streams, now and to come, so that the HTTP server can shut
// down: it waits for open requests, and a stream never ends by itself. Pages are
// served all the same.
func (s *Server) Close() { s.close() }

// ServeHTTP answers one request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "no-store")
	below, inside := strings.CutPrefix(r.URL.Path, s.base)
	tool, ours := strings.CutPrefix(below, toolFolder)
	switch {
	case !s.knows(r.Host):
		refuse(w, http.StatusForbidden, strangeHost)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "This server only shows pages: it answers GET and HEAD.")
	case inside && ours:
		s.serveTool(w, r, tool)
	default:
		e := s.current.Load()
		s.send(w, r, e, s.answer(e, r.URL.Path))
	}
}

// link is the address of something below the base path, as it stands in a page.
func (s *Server) link(below string) string {
	return (&url.URL{Path: s.base + below}).EscapedPath()
}

// refuse explains in plain text why there is no answer.
func refuse(w http.ResponseWriter, status int, why string) { http.Error(w, why, status) }
