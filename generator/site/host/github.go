package host

import "strings"

// github fills in name and text. The whole path stands in filename: of a path before
// the question mark GitHub has been seen to lose the last folder
// (https://github.com/isaacs/github/issues/1527). Whoever may not write to the
// repository is offered a copy of it and then a pull request.
var github = kind{
	name: "github",
	runs: func(host string) bool { return host == "github.com" || strings.HasPrefix(host, "github.") },
	root: two,
	edit: func(d Desk, path string) string {
		return d.web + "/edit/" + segments(d.branch) + "/" + segments(path)
	},
	add: func(d Desk, path, text string) string {
		address := d.web + "/new/" + segments(d.branch) + "?filename=" + query(path)
		if text != "" {
			address += "&value=" + query(text)
		}
		return address
	},
	fills: true,
}
