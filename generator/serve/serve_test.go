package serve

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"kith/generator/diag"
)

// A hub is a site of a few pages that counts how often each is drawn.
type hub struct {
	pages map[string]string

	mu    sync.Mutex
	drawn map[string]int
}

func hubOf(pages ...string) *hub {
	h := &hub{pages: map[string]string{}, drawn: map[string]int{}}
	for i := 0; i < len(pages); i += 2 {
		h.pages[pages[i]] = pages[i+1]
	}
	return h
}

func (h *hub) Paths() []string { return slices.Sorted(maps.Keys(h.pages)) }

func (h *hub) Draw(path string) ([]byte, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.drawn[path]++
	text, found := h.pages[path]
	if !found || text == "broken" {
		return nil, errors.New("a <template> is broken")
	}
	return []byte(text), nil
}

func (h *hub) timesDrawn() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, times := range h.drawn {
		n += times
	}
	return n
}

// small is a hub with a page of each sort.
func small() *hub {
	return hubOf(
		"index.html", "<body>home</body>",
		"members/ada/index.html", "<body>Ada</body>",
		"404.html", "<body>lost</body>",
		"feed.xml", "<feed/>",
		"picture.png", "0123456789",
	)
}

func shown(base string, site Drawable, problems ...diag.Problem) *Server {
	s := New(base)
	s.Show(site, problems)
	return s
}

func get(s *Server, address string) *httptest.ResponseRecorder {
	return ask(s, http.MethodGet, address, nil)
}

func ask(s *Server, method, address string, header map[string]string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, address, nil)
	r.Host = "localhost:4000"
	for key, value := range header {
		r.Header.Set(key, value)
	}
	if host, given := header["Host"]; given {
		r.Host = host
	}
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func TestServesAsAStaticHostWould(t *testing.T) {
	tests := []struct {
		base, address string
		status        int
		want          string // within the body, or the target of a redirect
	}{
		{"/hub/", "/hub/", 200, "home"},
		{"/hub/", "/hub/index.html", 200, "home"},
		{"/hub/", "/hub/members/ada/", 200, "Ada"},
		{"/hub/", "/hub/members/ada/index.html", 200, "Ada"},
		{"/hub/", "/hub/members/ada", 302, "/hub/members/ada/"},
		{"/hub/", "/hub/members/ada?q=1", 302, "/hub/members/ada/?q=1"},
		{"/hub/", "/", 302, "/hub/"},
		{"/hub/", "/hub", 302, "/hub/"},
		{"/hub/", "/members/ada/", 404, "lost"},
		{"/hub/", "/hub/nobody/", 404, "lost"},
		{"/hub/", "/hub/members/", 404, "lost"},
		{"/hub/", "/hub/picture.png/", 404, "lost"},
		{"/hub/", "/hub//members/ada/", 404, "lost"},
		{"/hub/", "/hub/x/../members/ada/", 404, "lost"},
		{"/hub/", "/hub/..%2f..%2fetc/passwd", 404, "lost"},
		{"hub", "/hub/", 200, "home"},
		{"/", "/", 200, "home"},
		{"/", "/members/ada/", 200, "Ada"},
		{"/", "/members/ada", 302, "/members/ada/"},
		{"", "/feed.xml", 200, "<feed/>"},
		{"/a/möte", "/", 302, "/a/m%C3%B6te/"},
		{"/a/möte", "/a/m%C3%B6te/", 200, "home"},
	}
	for _, test := range tests {
		got := get(shown(test.base, small()), test.address)
		body := got.Body.String()
		if got.Code == http.StatusFound {
			body = got.Header().Get("Location")
			if body != test.want {
				t.Errorf("%s below %q leads to %q, want %q", test.address, test.base, body, test.want)
			}
		}
		if got.Code != test.status || !strings.Contains(body, test.want) {
			t.Errorf("%s below %q: %d %q, want %d with %q", test.address, test.base, got.Code, body, test.status, test.want)
		}
	}
}

func TestSiteWithoutItsOwnNotFoundPageStillSaysSo(t *testing.T) {
	got := get(shown("/", hubOf("index.html", "home")), "/nobody/")
	if got.Code != 404 || !strings.Contains(got.Body.String(), "There is no page here") {
		t.Errorf("%d %q", got.Code, got.Body)
	}
}

func TestContentTypesDoNotDependOnTheMachine(t *testing.T) {
	tests := []struct{ path, want string }{
		{"index.html", "text/html; charset=utf-8"},
		{"style.css", "text/css; charset=utf-8"},
		{"site.js", "text/javascript; charset=utf-8"},
		{"feed.xml", "application/atom+xml; charset=utf-8"},
		{"topics/go/feed.xml", "application/atom+xml; charset=utf-8"},
		{"feed.json", "application/feed+json; charset=utf-8"},
		{"sitemap.xml", "application/xml"},
		{"api/members.json", "application/json"},
		{"calendar.ics", "text/calendar; charset=utf-8"},
		{"robots.txt", "text/plain; charset=utf-8"},
		{"index.md", "text/markdown; charset=utf-8"},
		{"mark.svg", "image/svg+xml"},
		{"a.png", "image/png"},
		{"A.JPG", "image/jpeg"},
		{"a.jpeg", "image/jpeg"},
		{"a.webp", "image/webp"},
		{"a.avif", "image/avif"},
		{"a.gif", "image/gif"},
		{"a.woff2", "font/woff2"},
		{"a.pdf", "application/pdf"},
		{"a.mp4", "video/mp4"},
		{"a.webm", "video/webm"},
		{"CNAME", "application/octet-stream"},
		{"a.strange", "application/octet-stream"},
	}
	for _, test := range tests {
		header := get(shown("/", hubOf(test.path, "<html>text</html>")), "/"+test.path).Header()
		if got := header.Get("Content-Type"); got != test.want {
			t.Errorf("%s is %q, want %q", test.path, got, test.want)
		}
		if header.Get("X-Content-Type-Options") != "nosniff" || header.Get("Cache-Control") != "no-store" {
			t.Errorf("%s: header %v, want nosniff and no-store", test.path, header)
		}
	}
}

func TestOnlyGetAndHeadAreAnswered(t *testing.T) {
	for _, method := range []string{"POST", "PUT", "DELETE", "OPTIONS", "TRACE"} {
		for _, address := range []string{"/", "/.kith/events", "/.kith/prints"} {
			site := small()
			got := ask(shown("/", site), method, address, nil)
			if got.Code != 405 || got.Header().Get("Allow") != "GET, HEAD" || site.timesDrawn() > 0 {
				t.Errorf("%s %s: %d, Allow %q", method, address, got.Code, got.Header().Get("Allow"))
			}
		}
	}
}

func TestHeadIsGetWithoutBody(t *testing.T) {
	s := shown("/", small())
	for _, address := range []string{"/", "/members/ada", "/nobody/", "/picture.png", "/.kith/reload.js", "/.kith/prints?of=/"} {
		head, get := ask(s, "HEAD", address, nil), get(s, address)
		if head.Code != get.Code || head.Header().Get("Content-Type") != get.Header().Get("Content-Type") {
			t.Errorf("HEAD %s: %d %v, GET: %d %v", address, head.Code, head.Header(), get.Code, get.Header())
		}
		if head.Body.Len() > 0 {
			t.Errorf("HEAD %s has a body", address)
		}
		if want := fmt.Sprint(get.Body.Len()); get.Code != 302 && head.Header().Get("Content-Length") != want {
			t.Errorf("HEAD %s: Content-Length %q, want %s", address, head.Header().Get("Content-Length"), want)
		}
	}
}

func TestFilesMayBeAskedForInRanges(t *testing.T) {
	got := ask(shown("/", small()), "GET", "/picture.png", map[string]string{"Range": "bytes=2-4"})
	if got.Code != 206 || got.Body.String() != "234" {
		t.Errorf("%d %q, want 206 and %q", got.Code, got.Body, "234")
	}
}

func TestNothingIsDrawnUntilAskedForAndThenOnce(t *testing.T) {
	site := small()
	s := shown("/", site)
	if n := site.timesDrawn(); n != 0 {
		t.Errorf("%d pages drawn before anybody asked", n)
	}
	var readers sync.WaitGroup
	for range 20 {
		readers.Go(func() { get(s, "/members/ada/") })
	}
	readers.Wait()
	if n := site.timesDrawn(); n != 1 {
		t.Errorf("drawn %d times for 20 readers of one page, want 1", n)
	}
	s.Show(site, nil)
	get(s, "/members/ada/")
	if n := site.timesDrawn(); n != 2 {
		t.Errorf("drawn %d times over two generations, want 2", n)
	}
}

func TestNextShowReplacesTheSite(t *testing.T) {
	s := shown("/", small())
	get(s, "/")
	s.Show(hubOf("index.html", "<body>new home</body>"), nil)
	if got := get(s, "/").Body.String(); !strings.Contains(got, "new home") {
		t.Errorf("after the next Show the page is %q", got)
	}
	if got := get(s, "/members/ada/").Code; got != 404 {
		t.Errorf("a page that the new site has not: %d, want 404", got)
	}
}

func TestErrorsKeepTheLastGoodSite(t *testing.T) {
	s := shown("/", small())
	s.Show(nil, diag.List{unknown})
	if got := get(s, "/"); got.Code != 200 || !strings.Contains(got.Body.String(), "home") {
		t.Errorf("%d %q, want the last good page", got.Code, got.Body)
	}
}

func TestPageThatCannotBeDrawnSaysSoAndReloads(t *testing.T) {
	got := get(shown("/", hubOf("index.html", "broken")), "/")
	for _, want := range []string{"could not be drawn", "index.html: a &lt;template&gt; is broken", "reload.js"} {
		if got.Code != 500 || !strings.Contains(got.Body.String(), want) {
			t.Errorf("%d %q, want 500 with %q", got.Code, got.Body, want)
		}
	}
}

func TestBeforeTheFirstGoodSiteEveryPageShowsTheProblems(t *testing.T) {
	s := New("/hub/")
	if got := get(s, "/hub/"); got.Code != 503 || !strings.Contains(got.Body.String(), "not ready yet") || !strings.Contains(got.Body.String(), "reload.js") {
		t.Errorf("before the first Show: %d %q", got.Code, got.Body)
	}
	s.Show(nil, diag.List{unknown, odd})
	for _, address := range []string{"/hub/", "/hub/members/ada/", "/hub/nobody/"} {
		got := get(s, address)
		for _, want := range []string{"1 error and 1 warning", "nobody here is called &#34;adda&#34;", "reload.js", "overlay.css"} {
			if got.Code != 503 || !strings.Contains(got.Body.String(), want) {
				t.Errorf("%s: %d %q, want 503 with %q", address, got.Code, got.Body, want)
			}
		}
		if strings.Contains(got.Body.String(), "<script>alert") {
			t.Errorf("%s runs what an excerpt holds:\n%s", address, got.Body)
		}
	}
	s.Show(small(), nil)
	if got := get(s, "/hub/members/ada/"); got.Code != 200 {
		t.Errorf("with a good site: %d, want 200", got.Code)
	}
}

func TestShowAndRequestsMayCoincide(t *testing.T) {
	s := New("/")
	var work sync.WaitGroup
	work.Go(func() {
		for range 100 {
			s.Show(small(), diag.List{odd})
			s.Show(nil, diag.List{unknown})
		}
	})
	for range 4 {
		work.Go(func() {
			for range 100 {
				get(s, "/members/ada/")
				get(s, "/.kith/prints?of=/&of=/nobody/")
			}
		})
	}
	work.Wait()
	if got := printsOf(t, s, "/").Generation; got != 200 {
		t.Errorf("generation %d after 200 Shows", got)
	}
}
