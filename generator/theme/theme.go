// Package theme is the only one that reads templates/. It lays a hub's own templates
// over the built-in ones, file by file, and draws views with them: one view in, one
// page out, nothing else depended on.
//
// templates/base.html is every page; a file beside it (member.html) fills its blocks
// for one kind of page; files in templates/partials/ are what repeats; what lies in
// templates/assets/ is published by the package bundle; templates/words/ are the words
// of each language, which a template says by {{say "key"}}; templates/cards/ holds the
// typefaces that cards are drawn with.
package theme

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"html/template"
	"io/fs"
	"path"
	"slices"
	"sync"

	"kith/generator/card"
	"kith/generator/diag"
	"kith/generator/theme/bundle"
	"kith/generator/words"
)

// A Theme is a set of templates and assets. It is immutable.
type Theme struct {
	pages  map[string]*template.Template // by file name
	assets *bundle.Bundle
	press  *card.Press
	plain  bool // without fonts of its own
	words  *words.Words
	texts  map[string][]byte // of every file, by name: mistakes count columns in them
	key    [sha256.Size]byte // of the settings and every file it is made of
	once   once
}

// Settings are what a hub says of its look.
type Settings struct {
	Accent   string // a colour, a hue or the name of a preset; empty means the built-in one
	Fonts    string // "system", or empty for the theme's own
	Language string // BCP 47; empty means "en"
}

// A Loader loads themes and remembers the last: as long as no file changes, it is the
// same. The zero value is ready.
type Loader struct {
	last     *Theme
	problems diag.List
}

// Load reads the layers, the later replacing files of the earlier. A template that
// does not parse is a problem at its line; the theme then lacks that page.
func (l *Loader) Load(settings Settings, layers ...fs.FS) (*Theme, diag.List, error) {
	found, problems, err := gather(layers)
	if err != nil {
		return nil, nil, err
	}
	if key := keyOf(settings, found); l.last == nil || l.last.key != key {
		l.last, l.problems = parseAll(settings, found, key)
	}
	l.last.once.drawn.Turn()
	return l.last, append(problems, l.problems...), nil
}

func parseAll(settings Settings, found pile, key [sha256.Size]byte) (*Theme, diag.List) {
	files := found.files
	t := &Theme{pages: map[string]*template.Template{}, plain: settings.Fonts == systemFonts, texts: files, key: key}
	var said diag.List
	assets, problems := dress(settings, files)
	t.assets, said = bundle.Of(assets)
	problems = append(problems, said...)
	t.press, said = press(settings, files)
	problems = append(problems, said...)
	t.words, said = words.Of(settings.Language, found.words)
	problems = append(problems, said...)
	base := template.New("base.html").Option("missingkey=error").Funcs(t.once.funcs()).Funcs(template.FuncMap{"say": t.say, "asset": t.asset})
	t.once.partials = base
	for _, name := range slices.Sorted(maps(files)) {
		if name == "base.html" || path.Dir(name) == "partials" {
			t.parse(base, name, &problems)
		}
	}
	for _, name := range slices.Sorted(maps(files)) {
		if path.Dir(name) != "." || path.Ext(name) != ".html" || name == "base.html" {
			continue
		}
		page := template.Must(base.Clone())
		if t.parse(page, name, &problems) {
			t.pages[name] = page.Lookup("base.html")
		}
	}
	return t, problems
}

func maps[V any](m map[string]V) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

func keyOf(settings Settings, found pile) (key [sha256.Size]byte) {
	h := sha256.New()
	add := func(name string, data []byte) {
		fmt.Fprintf(h, "%d %s %d\n", len(name), name, len(data))
		h.Write(data)
	}
	fmt.Fprintf(h, "%q\n", settings)
	for _, name := range slices.Sorted(maps(found.files)) {
		add(name, found.files[name])
	}
	for _, f := range found.words {
		add(f.Name, f.Data)
	}
	h.Sum(key[:0])
	return key
}

// parse adds a file to a template set; a mistake in it becomes a problem.
func (t *Theme) parse(set *template.Template, name string, problems *diag.List) bool {
	target := set
	if name != set.Name() {
		target = set.New(name)
	}
	if _, err := target.Parse(string(t.texts[name])); err != nil {
		*problems = append(*problems, t.mistake(name, nil, err))
		return false
	}
	return t.fold(target, name, problems)
}

// Assets lists the paths of the assets on the site.
func (t *Theme) Assets() []string { return t.assets.Paths() }

// Asset returns the bytes of one of them.
func (t *Theme) Asset(path string) ([]byte, error) { return t.assets.File(path) }

// Address is where an asset is published, from the hub's root: "/assets/kith-1a2b3c4d.css"
// for "kith.css"; empty for what is no asset, or only a part of one.
func (t *Theme) Address(name string) string {
	if p, _ := t.assets.Path(name); p != "" {
		return "/" + p
	}
	return ""
}

// Words are the words of the hub's language.
func (t *Theme) Words() *words.Words { return t.words }

// Press draws cards in this look; nil where the theme has no typefaces for them.
func (t *Theme) Press() *card.Press { return t.press }

// Key stands for every file of the theme: two themes with one key draw alike.
func (t *Theme) Key() [sha256.Size]byte { return t.key }

// sheets lends room to draw in; it holds no result.
var sheets = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// Draw draws a view. An error is a *Mistake where the template is at fault.
func (t *Theme) Draw(name string, view any) ([]byte, error) {
	page := t.pages[name]
	if page == nil {
		return nil, &Mistake{Problem: diag.Problem{Pos: diag.Whole("templates/" + name), Severity: diag.Error, Rule: "template", Message: "there is no such template"}}
	}
	b := sheets.Get().(*bytes.Buffer)
	defer sheets.Put(b)
	b.Reset()
	if err := page.Execute(b, view); err != nil {
		return nil, &Mistake{Problem: t.mistake(name, view, err)}
	}
	return bytes.Clone(b.Bytes()), nil
}
