package theme

import (
	"fmt"
	"net/url"
	"strings"
	"text/template/parse"

	"kith/generator/diag"
)

// asset is {{asset .Name}}: where a file of templates/assets is published, as an address
// seen from the home page. A template writes {{.Home}}{{asset "logo.svg"}}. What the hub
// leaves out with "fonts: system" has none.
func (t *Theme) asset(name string) (string, error) {
	if p, ok := t.assets.Path(name); ok {
		return (&url.URL{Path: p}).EscapedPath(), nil
	}
	if t.plain && strings.HasPrefix(name, fontFolder) {
		return "", nil
	}
	return "", fmt.Errorf("%q is no file that templates/assets publishes", name)
}

// place is the address of an asset with a constant name.
func (f *folder) place(name *parse.StringNode) string {
	address, err := f.t.asset(name.Text)
	if err != nil {
		f.problems.Errorf(f.at(name), "unknown-asset", diag.DidYouMean(name.Text, f.t.assets.Names()), "%s", err)
	}
	return address
}
