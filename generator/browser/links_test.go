package browser

import (
	"bytes"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// TestEveryLinkLeadsSomewhere follows every address of every page that lies on the site
// itself, down to the place on the page.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, community := range everyHub(t) {
		t.Run(community.name, func(t *testing.T) {
			t.Parallel()
			in := community.hub.Input(t)
			in.BaseURL = "/hub/"
			s := survey(t, Publish(t, in))
			for _, page := range s.pages {
				for _, address := range s.links[page] {
					if !s.leads(page, address) {
						t.Errorf("%s: %s leads nowhere", page, address)
					}
				}
			}
		})
	}
}

// A surveyed site knows what its pages hold.
type surveyed struct {
	host  *Host
	pages []string
	links map[string][]string        // by page
	ids   map[string]map[string]bool // by page
}

func survey(t *testing.T, host *Host) surveyed {
	s := surveyed{host, nil, map[string][]string{}, map[string]map[string]bool{}}
	for _, kind := range host.Kinds(t) {
		for _, page := range kind.Pages {
			data, err := host.Site.Draw(page)
			if err != nil {
				t.Fatal(err)
			}
			s.pages = append(s.pages, page)
			s.read(page, data)
		}
	}
	return s
}

// read notes the addresses and ids of a page. What a script draws from is no part of it.
func (s surveyed) read(page string, data []byte) {
	s.ids[page] = map[string]bool{}
	drawn := false
	for z := html.NewTokenizer(bytes.NewReader(data)); z.Next() != html.ErrorToken; {
		token := z.Token()
		if token.Data == "template" {
			drawn = token.Type == html.StartTagToken
		}
		if drawn {
			continue
		}
		for _, a := range token.Attr {
			switch a.Key {
			case "id":
				s.ids[page][a.Val] = true
			case "href", "src", "action":
				s.links[page] = append(s.links[page], a.Val)
			case "srcset":
				for _, one := range strings.Split(a.Val, ",") {
					s.links[page] = append(s.links[page], strings.Fields(one)[0])
				}
			}
		}
	}
}

// leads reports whether there is something at an address, as seen from a page.
func (s surveyed) leads(page, address string) bool {
	from, _ := url.Parse(s.host.URL(page))
	to, err := from.Parse(address)
	if err != nil {
		return false
	}
	if to.Host != s.host.Name {
		return to.Scheme != "http" || to.Host != ""
	}
	path, inside := strings.CutPrefix(to.Path, s.host.Site.BasePath())
	if path == "" || strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	if _, there := slices.BinarySearch(s.host.Site.Paths(), path); !inside || !there {
		return false
	}
	return to.Fragment == "" || s.ids[path] == nil || s.ids[path][to.Fragment]
}
