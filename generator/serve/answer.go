package serve

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// An answer is what the site has to say at one address, before it is made a response.
type answer struct {
	status int
	name   string // its ending tells the content type
	body   []byte
	to     string // where a redirect leads
}

// answer finds what a static host would say at an address: a file, the index of a
// folder, the way to a folder whose slash was forgotten, or 404.html. The way is a
// temporary one, because a browser keeps a permanent one and the next site on this
// port may have none.
func (s *Server) answer(e *edition, address string) answer {
	below, inside := strings.CutPrefix(address, s.base)
	file := below
	if below == "" || strings.HasSuffix(below, "/") {
		file = below + "index.html"
	}
	switch {
	case address == "/" && !inside, address+"/" == s.base:
		return answer{status: http.StatusFound, to: s.link("")}
	case e.site == nil:
		return s.noSite(e)
	case inside && e.has(file):
		return s.drawing(e, http.StatusOK, file)
	case inside && e.has(file+"/index.html"):
		return answer{status: http.StatusFound, to: s.link(file + "/")}
	case e.has(notFound):
		return s.drawing(e, http.StatusNotFound, notFound)
	}
	return s.nothingHere()
}

const notFound = "404.html"

func (s *Server) drawing(e *edition, status int, file string) answer {
	body, err := e.draw(file)
	if err != nil {
		return s.notDrawn(file, err)
	}
	return answer{status: status, name: file, body: body}
}

// print is a fingerprint of the answer: equal prints mean that a reader would see the
// same.
func (a answer) print() string {
	hash := sha256.New()
	fmt.Fprintf(hash, "%d %q %q\n", a.status, a.name, a.to)
	hash.Write(a.body)
	return hex.EncodeToString(hash.Sum(nil)[:12])
}

// send makes an answer the response. A good answer may be asked for in ranges (RFC
// 9110, section 14), without which some browsers play no video.
func (s *Server) send(w http.ResponseWriter, r *http.Request, e *edition, a answer) {
	if a.to != "" {
		to := url.URL{RawQuery: r.URL.RawQuery}
		http.Redirect(w, r, a.to+to.String(), a.status)
		return
	}
	kind := ContentType(a.name)
	body := a.body
	if kind == html {
		body = s.withScript(body, e.generation)
	}
	w.Header().Set("Content-Type", kind)
	if a.status == http.StatusOK {
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(a.status)
	if r.Method != http.MethodHead {
		w.Write(body) // an error means that the reader has gone
	}
}
