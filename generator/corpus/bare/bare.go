// Package bare is the yardstick: the least that any generator must do to turn a
// community's files into pages. It parses each body with goldmark, executes one
// template for each member, session and other page, and writes the files, on all
// cores. It reads no front matter in the loop, keeps no cache, checks nothing and is
// clever nowhere; what a full build costs is told as a multiple of this.
//
// It must stay as it is: to make it faster or slower is to bend the ruler.
package bare

import (
	"bytes"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"runtime"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"golang.org/x/sync/errgroup"
)

// A Folder is a content folder, with all that its front matter says known beforehand.
type Folder struct {
	pages  []*page // those with a page of their own
	thanks []*thank
}

// Build writes one page for each member, session and other page into out, and returns
// how many there are.
func (f *Folder) Build(out string) (pages int, err error) {
	md := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	look, err := template.New("page").Parse(layout)
	if err != nil {
		return 0, fmt.Errorf("read the layout: %w", err)
	}
	if err := each(f.thanks, func(t *thank) (err error) { t.Body, err = parse(md, t.file); return err }); err != nil {
		return 0, err
	}
	if err := each(f.pages, func(p *page) (err error) { p.Body, err = parse(md, p.file); return err }); err != nil {
		return 0, err
	}
	return len(f.pages), each(f.pages, func(p *page) error { return write(look, out, p) })
}

func each[E any](list []E, do func(E) error) error {
	var all errgroup.Group
	all.SetLimit(runtime.GOMAXPROCS(0))
	for _, e := range list {
		all.Go(func() error { return do(e) })
	}
	return all.Wait()
}

// parse reads a file and turns its body into HTML.
func parse(md goldmark.Markdown, file string) (template.HTML, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return "", err
	}
	_, body := cut(source)
	var html bytes.Buffer
	if err := md.Convert(body, &html); err != nil {
		return "", fmt.Errorf("parse %s: %w", file, err)
	}
	return template.HTML(html.String()), nil
}

func write(look *template.Template, out string, p *page) error {
	var html bytes.Buffer
	if err := look.Execute(&html, p); err != nil {
		return fmt.Errorf("draw %s: %w", p.URL, err)
	}
	dir := filepath.Join(out, filepath.FromSlash(p.URL))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "index.html"), html.Bytes(), 0o644)
}
