package host

import (
	"net/url"
	"strings"
)

// bitbucket is the one in the cloud; the one that people run themselves has other
// addresses. It edits what is there. For a new file it can be told neither name nor
// text, so the way leads to the folder content/, which is always there and has a button.
var bitbucket = kind{
	name: "bitbucket",
	runs: func(host string) bool { return host == "bitbucket.org" },
	root: two,
	edit: func(d Desk, path string) string {
		return d.web + "/src/" + url.PathEscape(d.branch) + "/" + segments(path) + "?mode=edit&at=" + query(d.branch)
	},
	add: func(d Desk, name, _ string) string {
		top, _, _ := strings.Cut(strings.TrimPrefix(name, d.folder), "/")
		return d.web + "/src/" + url.PathEscape(d.branch) + "/" + segments(d.folder+top) + "/?at=" + query(d.branch)
	},
}
