package browser

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io/fs"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"kith/generator"
	"kith/generator/serve"
)

// A Host publishes a site on this machine as a static host does: compressed, files with
// a fingerprint in their name to keep for ever, the others for ten minutes.
type Host struct {
	Site   *generator.Site
	Name   string            // "127.0.0.1:1234"
	beside []*generator.Site // whose files are there where Site has none
	base   string
	drawn  sync.Map // files by path
	kept   sync.Map // the same, compressed
}

// Publish builds a hub and publishes it until the run ends. BaseURL is its path alone,
// "/hub/", for the site's name is the host's. A hub that cannot be built ends the run.
func Publish(r Run, in generator.Input) *Host {
	r.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		r.Fatalf("publish: %v", err)
	}
	h := &Host{Name: listener.Addr().String()}
	h.Site = h.build(r, in)
	h.base = h.Site.BasePath()
	server := httptest.Server{Listener: listener, Config: &http.Server{Handler: h}}
	server.Start()
	r.Cleanup(server.Close)
	return h
}

// Add puts another site beside the first: what that does not have is this one's.
func (h *Host) Add(r Run, in generator.Input) *generator.Site {
	r.Helper()
	site := h.build(r, in)
	h.beside = append(h.beside, site)
	return site
}

func (h *Host) build(r Run, in generator.Input) *generator.Site {
	r.Helper()
	in.BaseURL = "http://" + h.Name + "/" + strings.TrimPrefix(in.BaseURL, "/")
	site, problems, err := new(generator.Builder).Build(in)
	if err != nil || site == nil {
		r.Fatalf("build the hub: %v %v", err, problems)
	}
	return site
}

// URL is the address of a page or file, given its path on the site: "members/" and
// "members/index.html" are one.
func (h *Host) URL(path string) string {
	if path == "index.html" || strings.HasSuffix(path, "/index.html") {
		path = strings.TrimSuffix(path, "index.html")
	}
	return (&url.URL{Scheme: "http", Host: h.Name, Path: h.base + path}).String()
}

// fingerprinted are names that change with what is in the file.
var fingerprinted = regexp.MustCompile(`[-.][0-9a-zA-Z]{8,}\.[a-z0-9]+$`)

// ServeHTTP answers as a static host does.
func (h *Host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path, inside := strings.CutPrefix(r.URL.Path, h.base)
	if path == "" || strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	status := http.StatusOK
	data, err := h.draw(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if err != nil || !inside {
		path, status = "404.html", http.StatusNotFound
		if data, err = h.Site.Draw(path); err != nil {
			http.NotFound(w, r)
			return
		}
	}
	w.Header().Set("Content-Type", serve.ContentType(path))
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("Cache-Control", "max-age=600")
	if strings.HasPrefix(path, "assets/") && fingerprinted.MatchString(path) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") && compressible(path) {
		w.Header().Set("Content-Encoding", "gzip")
		data = h.gzipped(path, data)
	}
	w.WriteHeader(status)
	w.Write(data)
}

// draw draws a file once, for on a static host it lies there.
func (h *Host) draw(path string) ([]byte, error) {
	if kept, ok := h.drawn.Load(path); ok {
		return kept.([]byte), nil
	}
	data, err := h.Site.Draw(path)
	for i := 0; errors.Is(err, fs.ErrNotExist) && i < len(h.beside); i++ {
		data, err = h.beside[i].Draw(path)
	}
	if err == nil {
		h.drawn.Store(path, data)
	}
	return data, err
}

// compressible reports whether a static host compresses files of a name: what is text.
func compressible(path string) bool {
	kind := serve.ContentType(path)
	return strings.HasPrefix(kind, "text/") || strings.Contains(kind, "json") || strings.Contains(kind, "xml")
}

func (h *Host) gzipped(path string, data []byte) []byte {
	if kept, ok := h.kept.Load(path); ok {
		return kept.([]byte)
	}
	data = Gzip(data)
	h.kept.Store(path, data)
	return data
}

// Gzip compresses as static hosts do.
func Gzip(data []byte) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write(data)
	w.Close()
	return b.Bytes()
}
