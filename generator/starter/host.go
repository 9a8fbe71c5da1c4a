package starter

import (
	"net/url"
	"path"
	"slices"
	"strings"
)

// A service is what a host of repositories calls things, and which files it reads. What
// its buttons say was not tried on the hosts themselves, and changes now and then.
type service struct {
	id       string
	name     string
	request  string // what it calls a proposal
	button   string // of its editor
	send     string // the button that follows
	forms    string // the page on which somebody chooses a form, behind the repository's address
	proposal string // the file that a new proposal's text comes from
	folder   string // where the forms lie
	ending   string // of a form's file
	work     []sheet
}

var services = []service{
	{
		id: "github", name: "GitHub", request: "pull request",
		button: "Commit changes … → Propose changes", send: "Create pull request",
		forms: "/issues/new/choose", proposal: ".github/pull_request_template.md",
		folder: ".github/ISSUE_TEMPLATE/", ending: ".yml",
		work: []sheet{
			{"host/github-check.yml", ".github/workflows/check.yml"},
			{"host/github-publish.yml", ".github/workflows/publish.yml"},
		},
	},
	{
		id: "gitlab", name: "GitLab", request: "merge request",
		button: "Commit changes", send: "Create merge request",
		forms: "/-/issues/new", proposal: ".gitlab/merge_request_templates/Default.md",
		folder: ".gitlab/issue_templates/", ending: ".md",
		work: []sheet{{"host/gitlab.yml", ".gitlab-ci.yml"}},
	},
	{
		id: "forgejo", name: "Forgejo", request: "pull request",
		button: "Propose file change", send: "Create pull request",
		forms: "/issues/new/choose", proposal: ".forgejo/pull_request_template.md",
		folder: ".forgejo/issue_template/", ending: ".yml",
		work: []sheet{
			{"host/forgejo-check.yml", ".forgejo/workflows/check.yml"},
			{"host/forgejo-publish.yml", ".forgejo/workflows/publish.yml"},
		},
	},
}

// Hosts are the hosts of repositories for which there is work and there are forms.
var Hosts = hosts()

func hosts() (ids []string) {
	for _, s := range services {
		ids = append(ids, s.id)
	}
	return ids
}

func hostOf(id string) (service, bool) {
	i := slices.IndexFunc(services, func(s service) bool { return s.id == id })
	if i < 0 {
		return service{}, false
	}
	return services[i], true
}

// HostAt is which of Hosts a repository's address shows, or "".
func HostAt(repository string) string {
	name := hostName(repository)
	switch {
	case name == "github.com" || strings.HasPrefix(name, "github."):
		return "github"
	case strings.Contains(name, "gitlab"):
		return "gitlab"
	case onCodeberg(repository), strings.Contains(name, "forgejo"):
		return "forgejo"
	}
	return ""
}

// SiteAt is where the pages of a repository are published by its host, where that
// follows from its address; else "". GitLab gives each site a name of its own choice.
func SiteAt(repository string) string {
	u, err := url.Parse(repository)
	if err != nil {
		return ""
	}
	owner, name, found := strings.Cut(strings.Trim(strings.TrimSuffix(path.Clean(u.Path), ".git"), "/"), "/")
	if !found || strings.Contains(name, "/") {
		return ""
	}
	owner = strings.ToLower(owner)
	switch {
	case hostName(repository) == "github.com" && strings.EqualFold(name, owner+".github.io"):
		return "https://" + owner + ".github.io/"
	case hostName(repository) == "github.com":
		return "https://" + owner + ".github.io/" + name + "/"
	case onCodeberg(repository) && strings.EqualFold(name, "pages"):
		return "https://" + owner + ".codeberg.page/"
	case onCodeberg(repository):
		return "https://" + owner + ".codeberg.page/" + name + "/"
	}
	return ""
}

func onCodeberg(repository string) bool { return hostName(repository) == "codeberg.org" }

func hostName(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
