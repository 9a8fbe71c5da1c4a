package check

import (
	"cmp"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

var menuLeads = Rule{
	Name:     "broken-menu",
	Severity: diag.Error,
	Doc: `Each line of the menu in purpose.md leads to a page: by its file's name without .md, by
its address on the site, or by one on the web. The menu stands on every page.

    menu:
      - Home: /
      - How we work: how-we-work
      - Our chat: https://chat.example.org/`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		l := links{search: search{hub: h, parts: p}, problems: problems}
		for _, item := range h.Purpose.Menu {
			if !l.menu(item.Target) {
				l.lost(item)
			}
		}
	},
}

// menu tells that a target of the menu is there.
func (l *links) menu(target string) bool {
	address, _, _ := strings.Cut(target, "#")
	switch {
	case l.hub.Page(target) != nil, strings.HasPrefix(target, "#"):
		return true
	case strings.HasPrefix(target, "//"), strings.Contains(target, "://"), strings.HasPrefix(target, "mailto:"):
		return true
	case !strings.HasPrefix(target, "/"):
		return false
	}
	_, found := l.hub.Resolve(markdown.Ref{Form: markdown.Link, Address: address})
	return found || l.listed(address) || l.hub.HasFile(strings.TrimPrefix(hub.Plain(address), "/"))
}

// lost says that a target is not there, and what may have been meant.
func (l *links) lost(item hub.MenuItem) {
	address := "/" + strings.Trim(item.Target, "/") + "/"
	hint, fix := "", diag.Fix{}
	switch {
	case item.Target == "":
		l.problems.Errorf(item.At, "broken-menu", "write where it leads: a page's file name without .md, or an address", "this line of the menu leads nowhere")
		return
	case l.menu(address):
		hint, fix = "an address begins with a slash", item.At.Maybe(address)
	case strings.HasPrefix(item.Target, "/"):
		hint = cmp.Or(l.nearestAddress(item.Target), "write the name of a page's file without .md, or an address as it stands behind the site's name")
		fix = l.mend(item.At, item.Target)
	default:
		hint = l.id(hub.Pages, strings.TrimSuffix(item.Target, ".md"))
		fix = l.mend(item.At, item.Target)
	}
	l.problems.Errorf(item.At, "broken-menu", hint, "there is no page %q", item.Target).Fix = fix
}
