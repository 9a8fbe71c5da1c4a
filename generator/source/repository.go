package source

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// repository reads a web address, or a group that says more of it.
func (r *reader) repository(key string) (repo hub.Repository) {
	v := r.get(optional, Repository, key)
	switch v.Form {
	case front.Scalar:
		repo.Web = r.address(v.At, "repository", v.Text)
	case front.Map:
		for _, p := range v.Pairs {
			if p.Value.Form > front.Scalar {
				r.problems.Errorf(p.Value.At, "wrong-type", "", "%q should be a single value", p.Key)
				continue
			}
			r.repositoryKey(&repo, p)
		}
	case front.List:
		r.wrong(v, key, "one web address", "")
	}
	return repo
}

func (r *reader) repositoryKey(repo *hub.Repository, p front.Pair) {
	text := strings.TrimSpace(p.Value.Text)
	switch p.Key {
	case "web":
		repo.Web = r.address(p.Value.At, "repository", text)
	case "branch":
		repo.Branch = text
	case "folder":
		repo.Folder = strings.Trim(text, "/")
	case "kind":
		repo.Kind = among(r, p.Value, "kind of host that Kith knows", hub.Hosts)
	default:
		var keys []string
		for _, f := range repositoryFields {
			keys = append(keys, f.Key)
		}
		r.problems.Warnf(p.KeyAt, "unknown-key", diag.DidYouMean(p.Key, keys), "%q is no key of a repository, and nobody reads it", p.Key)
	}
}

var repositoryFields = []Field{
	{Key: "web", Shape: Address, Says: "The web address of the repository."},
	{Key: "branch", Shape: Line, Says: "The branch that is published; if absent, main."},
	{Key: "folder", Shape: Line, Says: "The folder of the repository that holds content/, if it is not the root."},
	{Key: "kind", Shape: Choice, Choices: hub.Hosts, Says: "What runs at a host of one's own."},
}
