package check

import (
	"path"
	"strconv"
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown"
)

// listed tells the addresses of pages that Kith makes of many entries, and which no entry
// has. How many more of them stand below one is the plan's to know: of those nothing is
// said.
func (l *links) listed(address string) bool {
	if l.lists == nil {
		l.lists = lists(l.hub)
	}
	at := strings.Trim(strings.TrimSuffix(hub.Plain(address), "index.html"), "/")
	if _, made := l.lists[at]; made {
		return true
	}
	for above := path.Dir(at); above != "." && above != "/"; above = path.Dir(above) {
		e, found := l.hub.Resolve(markdown.Ref{Form: markdown.Link, Address: "/" + above + "/"})
		if found && e.Kind != hub.Purposes || l.lists[above] {
			return true
		}
	}
	return false
}

// lists are the addresses of what Kith makes of many entries, without outer slashes, and
// whether there may be more pages below.
func lists(h *hub.Hub) map[string]bool {
	made := map[string]bool{"members/by": true, "members/page": true, "search": true}
	for _, address := range []string{"", "members", "sessions", "shoutouts", "asks", "projects", "resources", "topics", "join", "pulse", "privacy", "feed.xml", "feed.json", "calendar.ics", "llms.txt", "sitemap.xml", "robots.txt", "404.html"} {
		made[address] = false
	}
	for _, s := range h.Sessions {
		made["sessions/"+strconv.Itoa(s.Start.Year())] = true
	}
	for _, s := range h.Shoutouts {
		made["shoutouts/"+strconv.Itoa(s.Date.Year)] = true
	}
	return made
}
