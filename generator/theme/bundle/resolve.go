package bundle

import (
	"maps"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"kith/generator/diag"
)

// resolve says what a file means by an address: another part, or a published file.
func (w *work) resolve(args api.OnResolveArgs) (api.OnResolveResult, error) {
	address, rest := cut(args.Path)
	switch {
	case elsewhere(args.Path):
		return refuse(args), nil
	case address == "":
		return api.OnResolveResult{Path: args.Path, External: true}, nil // a place in the page itself
	}
	name := address
	if args.Importer != "<stdin>" && !path.IsAbs(address) {
		name = path.Join(path.Dir(args.Importer), address)
	}
	if args.Kind == api.ResolveCSSURLToken {
		if p, ok := w.bundle.Path(name); ok {
			return api.OnResolveResult{Path: fromAssets(p) + rest, External: true}, nil
		}
	} else if _, ok := w.assets[name]; ok && isCode(name) && (path.Ext(name) == ".css") == ofSheet(args) {
		return api.OnResolveResult{Path: name, Namespace: inside}, nil
	}
	return w.lacks(name), nil
}

// ofSheet tells addresses that a style sheet names from those that a script does.
func ofSheet(args api.OnResolveArgs) bool {
	return args.Kind == api.ResolveCSSURLToken || args.Kind == api.ResolveCSSImportRule
}

// refuse tells of an address that leaves the site. A style sheet does without it; a
// script cannot.
func refuse(args api.OnResolveArgs) api.OnResolveResult {
	m := []api.Message{{Detail: said{
		rule: "third-party",
		hint: "put the file into templates/assets and name it here",
	}, Text: `pages load files of their own site only, and so browsers will not load "` + args.Path + `"`}}
	if ofSheet(args) {
		return api.OnResolveResult{Path: args.Path, External: true, Warnings: m}
	}
	return api.OnResolveResult{Errors: m}
}

func (w *work) lacks(name string) api.OnResolveResult {
	m := api.Message{
		Detail: said{hint: diag.DidYouMean(name, slices.Sorted(maps.Keys(w.assets)))},
		Text:   `there is no file "` + name + `" in templates/assets`,
	}
	if _, ok := w.assets[name]; ok {
		m.Detail = said{hint: "style sheets import style sheets and name files, scripts import scripts"}
		m.Text = strconv.Quote(name) + " cannot be used here"
	}
	return api.OnResolveResult{Errors: []api.Message{m}}
}

// cut parts an address from its query and fragment.
func cut(address string) (name, rest string) {
	if i := strings.IndexAny(address, "?#"); i >= 0 {
		address, rest = address[:i], address[i:]
	}
	if plain, err := url.PathUnescape(address); err == nil {
		address = plain
	}
	return address, rest
}

// elsewhere tells addresses that leave the theme: another host, or data in the address.
func elsewhere(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme != "" || u.Host != "")
}

// fromAssets is a published path as a file in assets/ writes it.
func fromAssets(p string) string {
	return (&url.URL{Path: "./" + strings.TrimPrefix(p, "assets/")}).EscapedPath()
}
