// Package bare is the yardstick: the least that any generator must do to turn a
// content folder into pages. It parses each body, executes one template per page and
// writes the file, on all cores. It keeps no cache, checks nothing and is clever
// nowhere; what a full build costs is told as a multiple of this.
//
// It must stay as it is: to make it faster or slower is to bend the ruler.
package bare

import (
	"bytes"
	"fmt"
	"html/template"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"golang.org/x/sync/errgroup"
)

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/members/">Members</a> <a href="/sessions/">Sessions</a></nav></header>
<main>
<h1>{{.Title}}</h1>
{{.Body}}</main>
<footer><p>Made from {{.Path}}</p></footer>
</body>
</html>
`

// A page is what the template shows.
type page struct {
	Path, Title string
	Body        template.HTML
}

// Build makes out/members/ada/index.html of members/ada.md, and so on for each
// Markdown file of content that has a page of its own on a hub: shout-outs and
// attendances are parsed only. It returns how many pages it wrote.
func Build(content fs.FS, out string) (pages int, err error) {
	names, err := markdown(content)
	if err != nil {
		return 0, fmt.Errorf("list content: %w", err)
	}
	md := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	look, err := template.New("page").Parse(layout)
	if err != nil {
		return 0, fmt.Errorf("read the layout: %w", err)
	}
	var all errgroup.Group
	all.SetLimit(runtime.GOMAXPROCS(0))
	for _, name := range names {
		if paged(name) {
			pages++
		}
		all.Go(func() error { return write(content, name, md, look, out) })
	}
	return pages, all.Wait()
}

func markdown(content fs.FS) (names []string, err error) {
	err = fs.WalkDir(content, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".md" {
			names = append(names, name)
		}
		return err
	})
	return names, err
}

func paged(name string) bool {
	return !strings.HasPrefix(name, "shoutouts/") && !strings.HasPrefix(name, "attendance/")
}

func write(content fs.FS, name string, md goldmark.Markdown, look *template.Template, out string) error {
	source, err := fs.ReadFile(content, name)
	if err != nil {
		return err
	}
	title, text := cut(source)
	var body, html bytes.Buffer
	if err := md.Convert(text, &body); err != nil {
		return fmt.Errorf("parse %s: %w", name, err)
	}
	if !paged(name) {
		return nil
	}
	if err := look.Execute(&html, page{name, title, template.HTML(body.String())}); err != nil {
		return fmt.Errorf("draw %s: %w", name, err)
	}
	dir := filepath.Join(out, filepath.FromSlash(strings.TrimSuffix(name, ".md")))
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "index.html"), html.Bytes(), 0o644)
}

// cut parts a file at the line that ends its front matter, and finds the title in it
// without reading it as YAML.
func cut(source []byte) (title string, body []byte) {
	if !bytes.HasPrefix(source, []byte("---\n")) {
		return "", source
	}
	for body = source[4:]; len(body) > 0; {
		var line []byte
		line, body, _ = bytes.Cut(body, []byte("\n"))
		key, value, _ := bytes.Cut(line, []byte(": "))
		switch string(key) {
		case "---":
			return title, body
		case "title", "name":
			if title == "" {
				title = strings.Trim(string(value), `"`)
			}
		}
	}
	return title, nil
}
