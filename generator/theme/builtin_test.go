package theme

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
)

// builtin is the theme that Kith brings along.
var builtin = os.DirFS("../../templates")

// parts are its style sheets, without the one that is made of the hub's hue.
func parts(t *testing.T) map[string]string {
	t.Helper()
	names, err := fs.Glob(builtin, "assets/css/*.css")
	if err != nil || len(names) == 0 {
		t.Fatal(err, names)
	}
	texts := map[string]string{}
	for _, name := range names {
		data, err := fs.ReadFile(builtin, name)
		if err != nil {
			t.Fatal(err)
		}
		texts[path.Base(name)] = regexp.MustCompile(`(?s)/\*.*?\*/`).ReplaceAllString(string(data), "")
	}
	return texts
}

// TestColoursHaveNames keeps every colour within what is checked for all hues.
func TestColoursHaveNames(t *testing.T) {
	colour := regexp.MustCompile(`#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb)a?\(`)
	for name, text := range parts(t) {
		if name == "print.css" {
			continue // black on white
		}
		for _, literal := range colour.FindAllString(text, -1) {
			t.Errorf("%s has a colour without a name: %s", name, literal)
		}
	}
}

func TestEveryNameIsGiven(t *testing.T) {
	look, problems := load(t, builtin)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	css := published(t, look, "kith.css")
	given := map[string]bool{}
	for _, m := range regexp.MustCompile(`[{;](--[a-z0-9-]+):`).FindAllStringSubmatch(css, -1) {
		given[m[1]] = true
	}
	for _, m := range regexp.MustCompile(`var\((--[a-z0-9-]+)\)`).FindAllStringSubmatch(css, -1) {
		if !given[m[1]] {
			t.Errorf("nobody gives %s", m[1])
		}
	}
}

// maxSheet is what the style sheet may cost a reader, in bytes on the way.
const maxSheet = 9_000

func TestTheStyleSheetIsSmall(t *testing.T) {
	look, _ := load(t, builtin)
	if n := sent(t, published(t, look, "kith.css")); n > maxSheet {
		t.Errorf("the style sheet takes %d bytes, and may take %d", n, maxSheet)
	} else {
		t.Logf("the style sheet takes %d bytes of %d", n, maxSheet)
	}
}

// sent is how many bytes a text takes on the way.
func sent(t *testing.T, text string) int {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Len()
}

func TestTheThemeAsksNoOtherHost(t *testing.T) {
	look, _ := load(t, builtin)
	for _, name := range look.Assets() {
		data, err := look.Asset(name)
		if err != nil {
			t.Fatal(err)
		}
		if ext := path.Ext(name); ext != ".css" && ext != ".js" {
			continue
		}
		if i := strings.Index(string(data), "//"); i >= 0 {
			t.Errorf("%s names a host: %s", name, data[max(0, i-40):min(len(data), i+40)])
		}
	}
}
