package host

import "strings"

// gitlab fills in the name. The text is filled in by some versions only: the server
// has long known content, and newer editors ignore it
// (https://gitlab.com/gitlab-org/gitlab/-/work_items/594214). Groups may lie in groups,
// so a repository ends only where "/-/" begins.
var gitlab = kind{
	name: "gitlab",
	runs: func(host string) bool { return strings.Contains(host, "gitlab") },
	root: func(path string) string { return until(path, "/-/") },
	edit: func(d Desk, path string) string {
		return d.web + "/-/edit/" + segments(d.branch) + "/" + segments(path)
	},
	add: func(d Desk, path, text string) string {
		address := d.web + "/-/new/" + segments(d.branch) + "?file_name=" + query(path)
		if text != "" {
			address += "&content=" + query(text)
		}
		return address
	},
}
