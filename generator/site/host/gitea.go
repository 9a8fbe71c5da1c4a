package host

import "strings"

// gitea is Gitea, Forgejo and Codeberg, which fill in name and text as GitHub does
// (https://github.com/go-gitea/gitea/pull/16556). Some stand in a folder of their site,
// so all that comes before the repository's own pages belongs to it.
var gitea = kind{
	name: "gitea",
	runs: func(host string) bool {
		return host == "codeberg.org" || strings.Contains(host, "gitea") || strings.Contains(host, "forgejo")
	},
	root: func(path string) string { return until(path, "/src/branch/") },
	edit: func(d Desk, path string) string {
		return d.web + "/_edit/" + segments(d.branch) + "/" + segments(path)
	},
	add: func(d Desk, path, text string) string {
		address := d.web + "/_new/" + segments(d.branch) + "?filename=" + query(path)
		if text != "" {
			address += "&value=" + query(text)
		}
		return address
	},
	fills: true,
}
