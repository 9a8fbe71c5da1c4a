package site

import (
	"net/url"
	"path"
	"strings"
	"testing"

	"kith/generator/hub"
)

func TestBaseOfReadsTheHomePagesAddress(t *testing.T) {
	for address, want := range map[string]Base{
		"":                           {Path: "/"},
		"https://example.org":        {Path: "/", Root: "https://example.org"},
		"https://example.org/":       {Path: "/", Root: "https://example.org"},
		"https://example.org/hub":    {Path: "/hub/", Root: "https://example.org"},
		"https://example.org/a/b/":   {Path: "/a/b/", Root: "https://example.org"},
		"http://127.0.0.1:4000/hub/": {Path: "/hub/", Root: "http://127.0.0.1:4000"},
	} {
		if got := BaseOf(address); got != want {
			t.Errorf("BaseOf(%q) = %+v, want %+v", address, got, want)
		}
	}
}

// FuzzAddress asks that whatever id a file name gives, its page is written where its
// address leads, below the base path and nowhere else.
func FuzzAddress(f *testing.F) {
	for _, id := range []string{"ada", "Zoë", "李娜", "a.b", "2026", "index", "a b", "a%2fb", "..", "a?b#c", "a&b\"<", "\u202e", "sub/index", "-", "e\u0301"} {
		f.Add(id, "/hub/")
	}
	f.Fuzz(func(t *testing.T, id, basePath string) {
		if id == "" || strings.Contains(id, "//") || strings.HasPrefix(id, "/") || strings.HasSuffix(id, "/") {
			t.Skip("no file name")
		}
		base := BaseOf("https://example.org" + (&url.URL{Path: path.Clean("/" + basePath)}).EscapedPath())
		m := &maker{hub: &hub.Hub{Purpose: &hub.Purpose{}}, base: base, taken: map[string]string{}}
		for _, kind := range []hub.Kind{hub.Members, hub.Sessions, hub.Pages} {
			e := hub.Entry{Kind: kind, ID: id, File: "content/x.md"}
			href := m.href(e.Address())
			u, err := url.Parse(href)
			if err != nil {
				t.Fatalf("%q gives the address %q: %v", id, href, err)
			}
			if u.Host != "" || u.Scheme != "" || u.RawQuery != "" || !strings.HasPrefix(u.Path, base.Path) {
				t.Errorf("%q leads to %q, out of %q", id, href, base.Path)
			}
			if strings.ContainsAny(href, "\"<> \n") {
				t.Errorf("%q gives %q, which can end an attribute", id, href)
			}
			if u.Fragment == "" && u.Path != base.Path+strings.TrimPrefix(e.Address(), "/") {
				t.Errorf("%q gives %q, which reads as %q", id, href, u.Path)
			}
		}
	})
}
