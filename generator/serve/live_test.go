package serve

import (
	"bufio"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"kith/generator/diag"
)

var (
	unknown = diag.Problem{
		Pos:      diag.Pos{File: "content/sessions/proofs.md", Line: 4, Col: 7, Width: 4},
		Severity: diag.Error, Rule: "unknown-member",
		Message: `nobody here is called "adda"`, Hint: `did you mean "ada"?`,
		Excerpt: "host: adda <script>alert(1)</script>",
	}
	odd = diag.Problem{Pos: diag.Whole("content/ada.md"), Rule: "unread-key", Message: `nobody reads "colour"`}
)

func TestScriptIsAddedToTheResponseOnly(t *testing.T) {
	const tag = `<script src="/hub/.kith/reload.js" data-generation="1" defer></script>` + "\n"
	tests := []struct{ page, want string }{
		{"<body>home</body></html>", "<body>home" + tag + "</body></html>"},
		{"<body><pre></body></pre></body>", "<body><pre></body></pre>" + tag + "</body>"},
		{"<p>a page without end", "<p>a page without end" + tag},
		{"", tag},
	}
	for _, test := range tests {
		s := shown("/hub/", hubOf("index.html", test.page))
		for range 2 {
			if got := get(s, "/hub/").Body.String(); got != test.want {
				t.Errorf("%q is sent as %q, want %q", test.page, got, test.want)
			}
		}
		if page, _ := s.current.Load().draw("index.html"); string(page) != test.page {
			t.Errorf("the page itself became %q, want %q", page, test.page)
		}
	}
}

func TestScriptIsAddedToPagesAlone(t *testing.T) {
	for _, path := range []string{"feed.xml", "a.js", "a.svg", "a.txt"} {
		const text = "<body></body>"
		if got := get(shown("/", hubOf(path, text)), "/"+path).Body.String(); got != text {
			t.Errorf("%s is sent as %q, want %q", path, got, text)
		}
	}
}

func TestToolsAreServed(t *testing.T) {
	tests := []struct {
		tool   string
		status int
		kind   string
	}{
		{"reload.js", 200, "text/javascript; charset=utf-8"},
		{"overlay.css", 200, "text/css; charset=utf-8"},
		{"prints", 200, "application/json"},
		{"other", 404, "text/plain; charset=utf-8"},
		{"", 404, "text/plain; charset=utf-8"},
	}
	for _, test := range tests {
		got := get(shown("/hub/", nil), "/hub/.kith/"+test.tool)
		if got.Code != test.status || got.Header().Get("Content-Type") != test.kind || got.Body.Len() == 0 {
			t.Errorf("%q: %d %q, want %d %q", test.tool, got.Code, got.Header().Get("Content-Type"), test.status, test.kind)
		}
	}
}

func TestPrintsChangeWithWhatAReaderSees(t *testing.T) {
	s := shown("/", hubOf("index.html", "home", "style.css", "red", "404.html", "lost"))
	ask := []string{"/", "/style.css", "/new/", "/index.html", "/m%C3%B6te/"}
	before := printsOf(t, s, ask...)
	s.Show(hubOf("index.html", "home", "style.css", "blue", "404.html", "lost", "new/index.html", "here", "möte/index.html", "here"), nil)
	after := printsOf(t, s, ask...)
	for address, changed := range map[string]bool{"/": false, "/index.html": false, "/style.css": true, "/new/": true, "/m%C3%B6te/": true} {
		if before.Prints[address] == "" || (before.Prints[address] != after.Prints[address]) != changed {
			t.Errorf("%s: %q, then %q; changed: want %v", address, before.Prints[address], after.Prints[address], changed)
		}
	}
	s.Show(nil, diag.List{unknown})
	shown := printsOf(t, s, ask...)
	if shown.Prints["/"] != after.Prints["/"] || shown.Generation != 3 {
		t.Errorf("problems over a page changed it: %v, before %v", shown, after)
	}
}

func TestPrintsOfProblemPagesChangeWithTheProblems(t *testing.T) {
	s := shown("/", nil, unknown)
	first := printsOf(t, s, "/").Prints["/"]
	s.Show(nil, diag.List{unknown, unknown})
	second := printsOf(t, s, "/").Prints["/"]
	s.Show(small(), nil)
	third := printsOf(t, s, "/").Prints["/"]
	if first == second || second == third {
		t.Errorf("prints %q, %q, %q, want all different", first, second, third)
	}
}

func TestProblemsAreWordedAsATerminalShowsThem(t *testing.T) {
	bare := unknown
	bare.Excerpt, bare.Hint = "", ""
	hinted := unknown
	hinted.Excerpt = ""
	for _, p := range []diag.Problem{unknown, bare, hinted} {
		var want strings.Builder
		diag.Text{}.Write(&want, diag.List{p})
		got := parted(p)
		if all := got.Line + got.Excerpt + got.Hint + "\n"; all != want.String() {
			t.Errorf("worded %q, want %q", all, want.String())
		}
		if strings.Contains(got.Line+got.Excerpt, "did you mean") {
			t.Errorf("the hint %q is not apart", got)
		}
	}
}

func TestStreamTellsEachShow(t *testing.T) {
	s, host := live(t, "/hub/")
	s.Show(small(), nil)
	events := listen(t, host+"/hub/.kith/events")
	if got := events.next(); got.Generation != 1 || len(got.Problems) != 0 {
		t.Errorf("at once: %+v, want generation 1 without problems", got)
	}
	s.Show(nil, diag.List{unknown, odd})
	got := events.next()
	if got.Generation != 2 || got.Title != "1 error and 1 warning" || len(got.Problems) != 1 || got.Problems[0] != parted(unknown) {
		t.Errorf("with problems: %+v", got)
	}
	s.Show(small(), diag.List{odd})
	if got := events.next(); got.Generation != 3 || len(got.Problems) != 0 {
		t.Errorf("with warnings alone: %+v, want no problems to show", got)
	}
}

func TestWhoeverComesBackLearnsWhatIsUp(t *testing.T) {
	s, host := live(t, "/")
	s.Show(small(), nil)
	first := listen(t, host+"/.kith/events")
	first.next()
	first.leave()
	s.Show(small(), nil)
	s.Show(nil, diag.List{unknown})
	if got := listen(t, host+"/.kith/events").next(); got.Generation != 3 || len(got.Problems) != 1 {
		t.Errorf("after coming back: %+v, want generation 3 and its problem", got)
	}
}

func TestProblemsAreNotShownTwiceWhereThePageIsTheProblems(t *testing.T) {
	s, host := live(t, "/")
	s.Show(nil, diag.List{unknown})
	if got := listen(t, host+"/.kith/events").next(); got.Generation != 1 || len(got.Problems) != 0 {
		t.Errorf("%+v, want generation 1 and nothing to show over the page", got)
	}
}

func TestStreamCarriesNothingThatAPageCouldRun(t *testing.T) {
	s, host := live(t, "/")
	s.Show(small(), diag.List{unknown})
	events := listen(t, host+"/.kith/events")
	if line := events.line("data: "); strings.ContainsAny(line, "<>") {
		t.Errorf("the event holds mark-up as it stands: %s", line)
	}
}

func TestStreamShowsSignsOfLife(t *testing.T) {
	s, host := live(t, "/")
	s.heartbeat = time.Millisecond
	listen(t, host+"/.kith/events").line(": ")
}

func TestCloseEndsStreams(t *testing.T) {
	s, host := live(t, "/")
	s.Show(small(), nil)
	events := listen(t, host+"/.kith/events")
	events.next()
	s.Close()
	s.Close()
	if events.lines.Scan() && events.lines.Scan() {
		t.Errorf("after Close the stream says %q", events.lines.Text())
	}
	if err := events.lines.Err(); err != nil {
		t.Errorf("the stream broke instead of ending: %v", err)
	}
	if got := get(s, "/").Code; got != 200 {
		t.Errorf("a page after Close: %d, want 200", got)
	}
}

// live runs a server that browsers could reach, for streams need a real connection.
func live(t *testing.T, base string) (*Server, string) {
	t.Helper()
	s := New(base)
	host := httptest.NewServer(s)
	t.Cleanup(func() { s.Close(); host.Close() })
	return s, host.URL
}

// A listener is a page that hears events.
type listener struct {
	t     *testing.T
	lines *bufio.Scanner
	leave context.CancelFunc
}

func listen(t *testing.T, address string) listener {
	t.Helper()
	ctx, leave := context.WithTimeout(t.Context(), 20*time.Second)
	t.Cleanup(leave)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { response.Body.Close() })
	if got := response.Header.Get("Content-Type"); got != "text/event-stream" {
		t.Fatalf("the stream is %q", got)
	}
	return listener{t, bufio.NewScanner(response.Body), leave}
}

// line waits for a line with a beginning and returns the rest.
func (l listener) line(beginning string) string {
	l.t.Helper()
	for l.lines.Scan() {
		if rest, found := strings.CutPrefix(l.lines.Text(), beginning); found {
			return rest
		}
	}
	l.t.Fatalf("the stream ended before a line with %q: %v", beginning, l.lines.Err())
	return ""
}

func (l listener) next() (e event) {
	l.t.Helper()
	if err := json.Unmarshal([]byte(l.line("data: ")), &e); err != nil {
		l.t.Fatal(err)
	}
	return e
}

type prints struct {
	Generation int
	Prints     map[string]string
}

func printsOf(t *testing.T, s *Server, addresses ...string) (p prints) {
	t.Helper()
	response := get(s, s.base+".kith/prints?"+url.Values{"of": addresses}.Encode())
	if err := json.Unmarshal(response.Body.Bytes(), &p); err != nil {
		t.Fatal(err)
	}
	return p
}
