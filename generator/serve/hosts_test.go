package serve

import (
	"strings"
	"testing"
)

func TestOnlyKnownHostsAreAnswered(t *testing.T) {
	tests := []struct {
		host string
		want int
	}{
		{"localhost", 200},
		{"localhost:4000", 200},
		{"LOCALHOST.:4000", 200},
		{"hub.localhost:4000", 200},
		{"127.0.0.1:4000", 200},
		{"127.0.0.1", 200},
		{"[::1]:4000", 200},
		{"[::1]", 200},
		{"192.168.1.20:4000", 200},
		{"pi.example", 200},
		{"Pi.Example.:4000", 200},
		{"rebound.example:4000", 403},
		{"localhost.example", 403},
		{"notlocalhost", 403},
		{"127.0.0.1.example", 403},
		{"sub.pi.example", 403},
		{"", 403},
		{".", 403},
		{":4000", 403},
	}
	for _, test := range tests {
		s := shown("/", small())
		s.AllowHosts = []string{"", "pi.example"}
		for _, address := range []string{"/", "/.kith/prints"} {
			got := ask(s, "GET", address, map[string]string{"Host": test.host})
			if got.Code != test.want {
				t.Errorf("host %q asks for %s: %d, want %d", test.host, address, got.Code, test.want)
			}
			if refused := strings.Contains(got.Body.String(), "does not answer to that host name"); refused != (test.want == 403) {
				t.Errorf("host %q is told %q", test.host, got.Body)
			}
		}
	}
}

func TestOtherOriginsHaveNoBusinessWithTheTools(t *testing.T) {
	tests := []struct {
		from string
		want int
	}{
		{"", 200}, {"same-origin", 200}, {"none", 200}, {"same-site", 403}, {"cross-site", 403},
	}
	for _, test := range tests {
		for _, tool := range []string{"reload.js", "overlay.css", "prints", "events"} {
			s := shown("/", small())
			s.Close() // so that the stream ends after its first event
			got := ask(s, "GET", "/.kith/"+tool, map[string]string{"Sec-Fetch-Site": test.from, "Origin": "http://elsewhere.example"})
			if got.Code != test.want {
				t.Errorf("%s asked by %q: %d, want %d", tool, test.from, got.Code, test.want)
			}
			if allowed := got.Header().Get("Access-Control-Allow-Origin"); allowed != "" {
				t.Errorf("%s may be read by %q", tool, allowed)
			}
		}
	}
	link := map[string]string{"Sec-Fetch-Site": "cross-site"}
	if got := ask(shown("/", small()), "GET", "/", link).Code; got != 200 {
		t.Errorf("a link from elsewhere to a page: %d, want 200", got)
	}
}
