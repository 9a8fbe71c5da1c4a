// Package host knows how the hosts of repositories are asked to open their editor in a
// browser: on a file that is there, or on a new one that is filled in already. What a
// host cannot do it does not promise; then there is no address, and whoever asks may
// still write a letter, see [Letter].
package host

import (
	"net/url"
	"path"
	"strings"

	"kith/generator/hub"
)

// A Desk is where a hub's files are edited. The zero Desk has no editor.
type Desk struct {
	web    string // the repository's own address, without a slash at the end
	branch string
	folder string // with a slash at the end, unless it is the root
	kind   *kind  // nil where nobody knows how to ask
}

// A kind is software that hosts repositories.
type kind struct {
	name string                 // as settings say it
	runs func(host string) bool // tells it by the name of a site
	root func(path string) string
	edit func(d Desk, path string) string
	add  func(d Desk, path, text string) string

	fills bool // every version shows the text that a new file is to hold
}

// kinds are all whose editor has an address. To add one is to write a file and a line.
var kinds = []kind{github, gitlab, gitea, bitbucket}

// Of finds the desk of a repository: by the kind that its settings name, else by the
// form of its address.
func Of(r hub.Repository) Desk {
	d := Desk{branch: r.Branch, folder: path.Clean("/" + r.Folder)[1:]}
	if d.branch == "" {
		d.branch = "main"
	}
	if d.folder != "" {
		d.folder += "/"
	}
	u, err := url.Parse(r.Web)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return Desk{}
	}
	kind := known(r.Kind, strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."))
	if kind == nil {
		return d
	}
	root := strings.Trim(kind.root(strings.Trim(u.EscapedPath(), "/")+"/"), "/")
	root = strings.TrimSuffix(root, ".git")
	if owner, name, found := strings.Cut(root, "/"); !found || owner == "" || name == "" {
		return d // somebody's page, not a repository
	}
	d.web, d.kind = u.Scheme+"://"+u.Host+"/"+root, kind
	return d
}

func known(name, host string) *kind {
	if name == "forgejo" {
		name = gitea.name // a descendant that kept the addresses
	}
	for i := range kinds {
		if k := &kinds[i]; k.name == name || name == "" && k.runs(host) {
			return k
		}
	}
	return nil
}

// Edits tells that files can be edited here.
func (d Desk) Edits() bool { return d.kind != nil }

// Fills tells that a new file really holds the text that it is to hold.
func (d Desk) Fills() bool { return d.kind != nil && d.kind.fills }

// Edit is the address of the editor with a file in it; path is as the hub knows the
// file, "content/members/ada.md". It is empty where there is no editor.
func (d Desk) Edit(path string) string {
	if d.kind == nil || path == "" {
		return ""
	}
	return d.kind.edit(d, d.folder+path)
}

// longest is how long an address may be: GitHub refuses 8,192 bytes, and some proxies
// a little less.
const longest = 7000

// Add is the address of the editor with a new file in it, holding the first of some
// texts that is short enough, or none. Hosts that cannot be told a text show an empty
// file. It is empty where there is no editor.
func (d Desk) Add(path string, texts ...string) string {
	if d.kind == nil || path == "" {
		return ""
	}
	return shortest(longest, texts, func(text string) string { return d.kind.add(d, d.folder+path, text) })
}

// shortest makes an address of the first text that keeps it short enough.
func shortest(longest int, texts []string, of func(text string) string) string {
	for _, text := range texts {
		if address := of(text); len(address) <= longest {
			return address
		}
	}
	return of("")
}

// Public is a repository's address as pages may show it: without the name and secret
// that people copy along with it. It is empty where it is no web address.
func Public(web string) string {
	u, err := url.Parse(web)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	if u.User == nil {
		return web
	}
	u.User = nil
	return u.String()
}

// segments writes a path so that every part of it stays one part.
func segments(path string) string {
	parts := strings.Split(path, "/")
	for i, p := range parts {
		parts[i] = url.PathEscape(p)
	}
	return strings.Join(parts, "/")
}

// query writes a value so that all programs read it alike: a space as %20, because
// some take "+" for what it is.
func query(value string) string {
	return strings.ReplaceAll(url.QueryEscape(value), "+", "%20")
}

// two are the first two parts of a path, where owner and name are all there is to it:
// people copy addresses of a folder, or of a list of pull requests.
func two(path string) string {
	owner, rest, _ := strings.Cut(path, "/")
	name, _, _ := strings.Cut(rest, "/")
	return owner + "/" + name
}

// until cuts a path where a host's own pages begin.
func until(path, mark string) string {
	root, _, _ := strings.Cut(path, mark)
	return root
}
