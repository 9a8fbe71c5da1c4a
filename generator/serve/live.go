package serve

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"
)

// toolFolder holds what the server adds to the site. A site publishes no name that
// begins with a dot, so nothing is hidden by it.
const toolFolder = ".kith/"

//go:embed reload.js
var reloadScript []byte

//go:embed overlay.css
var overlayStyle []byte

// serveTool answers what the reload script asks for.
func (s *Server) serveTool(w http.ResponseWriter, r *http.Request, tool string) {
	w.Header().Set("Cross-Origin-Resource-Policy", "same-origin")
	switch {
	case foreign(r):
		refuse(w, http.StatusForbidden, "Only pages of this site may ask for this.")
	case tool == "reload.js":
		serveFile(w, r, tool, reloadScript)
	case tool == "overlay.css":
		serveFile(w, r, tool, overlayStyle)
	case tool == "events":
		s.serveEvents(w, r)
	case tool == "prints":
		s.servePrints(w, r)
	default:
		refuse(w, http.StatusNotFound, "There is no such tool.")
	}
}

func serveFile(w http.ResponseWriter, r *http.Request, name string, body []byte) {
	w.Header().Set("Content-Type", ContentType(name))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
}

// withScript adds the reload script to a page on its way out. The page itself is left
// alone: its bytes are remembered, and published.
func (s *Server) withScript(page []byte, generation int) []byte {
	tag := fmt.Appendf(nil, `<script src="%s" data-generation="%d" defer></script>`+"\n", s.link(toolFolder+"reload.js"), generation)
	end := bytes.LastIndex(page, []byte("</body>"))
	if end < 0 {
		end = len(page)
	}
	return bytes.Join([][]byte{page[:end], tag, page[end:]}, nil)
}

// servePrints answers with the fingerprints of the addresses asked for, each as
// "of=/hub/members/ada/", so that a page can tell whether it has changed.
func (s *Server) servePrints(w http.ResponseWriter, r *http.Request) {
	e := s.current.Load()
	prints := map[string]string{}
	for _, address := range r.URL.Query()["of"] {
		if u, err := url.Parse(address); err == nil {
			prints[address] = s.answer(e, u.Path).print()
		}
	}
	body, err := json.Marshal(struct {
		Generation int               `json:"generation"`
		Prints     map[string]string `json:"prints"`
	}{e.generation, prints})
	if err != nil {
		refuse(w, http.StatusInternalServerError, err.Error())
		return
	}
	serveFile(w, r, "prints.json", body)
}
