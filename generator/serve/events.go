package serve

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// An event tells an open page which edition is up and what to show over it. Whether
// the page is any different in that edition, it asks by fingerprints: generations
// count from 1 again when the server is started again, bytes do not lie.
type event struct {
	Generation int     `json:"generation"`
	Title      string  `json:"title"`    // "2 errors and 1 warning"
	Problems   []words `json:"problems"` // empty: nothing to show
}

// eventOf words an edition. Where there is no site, the page itself shows the
// problems, and nothing is shown over it.
func eventOf(e *edition) event {
	shown := event{Generation: e.generation, Problems: []words{}}
	if e.site != nil && e.problems.Errors() > 0 {
		shown.Title, shown.Problems = e.problems.Tally(), wordsOf(e.problems)
	}
	return shown
}

// serveEvents is a stream of server-sent events (HTML standard, section 9.2): the
// edition that is up, at once, so that whoever was away misses nothing, and then each
// that follows. A slow reader gets the latest and not all between.
func (s *Server) serveEvents(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	if r.Method == http.MethodHead {
		return
	}
	stream := http.NewResponseController(w)
	stream.SetWriteDeadline(time.Time{}) // a server's deadline is for pages; not every server has one
	beat := time.NewTicker(s.heartbeat)
	defer beat.Stop()
	for e := s.current.Load(); ; {
		if err := sendEvent(w, eventOf(e)); err != nil {
			return
		}
		if !s.idle(w, r, stream, e, beat.C) {
			return
		}
		e = s.current.Load()
	}
}

// idle sends signs of life, so that a dead connection is found, until the next
// edition is up. It reports whether the stream goes on.
func (s *Server) idle(w http.ResponseWriter, r *http.Request, stream *http.ResponseController, e *edition, beat <-chan time.Time) bool {
	for {
		if stream.Flush() != nil {
			return false
		}
		select {
		case <-s.closed:
			return false
		case <-r.Context().Done():
			return false
		case <-e.over:
			return true
		case <-beat:
			if _, err := fmt.Fprint(w, ": still here\n\n"); err != nil {
				return false
			}
		}
	}
}

func sendEvent(w http.ResponseWriter, e event) error {
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "data: %s\n\n", data)
	return err
}
