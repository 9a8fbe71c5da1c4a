package site

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
	"kith/generator/media"
)

// Files are what a hub publishes that no template draws.
type Files struct {
	Read  func(path string) ([]byte, error) // a file as it lies in content/
	Print func(path string, p media.Picture, use media.Use, print media.Print) ([]byte, error)
	Card  func(path string, draw func() ([]byte, error)) ([]byte, error) // what is to be published under a path that tells all of it
}

// files plans what no template draws. A picture is published in the sizes in which it
// is shown; as a whole only where something links to it, or nothing shows it. Either
// way it tells nothing of who took it.
func (m *maker) files(files Files) {
	linked := m.linked()
	for _, f := range m.hub.Files {
		p, picture := m.hub.Picture(f)
		use := m.shown[f]
		switch {
		case !picture:
			m.asItIs(f, "content/"+f, func() ([]byte, error) { return files.Read(f) })
		case use == 0 || linked[f]:
			m.asItIs(f, "content/"+f, func() ([]byte, error) { return clean(f, files) })
		}
		for _, print := range p.Prints(use) {
			m.print(p.Path(print), func() ([]byte, error) {
				data, err := files.Print(f, p, use, print)
				return data, mistaken(f, err)
			})
		}
	}
	m.reserved()
}

// uses are what the hub's pictures are shown for.
func (m *maker) uses() map[string]media.Use {
	uses := map[string]media.Use{}
	for _, d := range m.hub.Dangling {
		if d.Ref.Form == markdown.Picture {
			uses[hub.FileOf(d.Ref)] |= media.InText
		}
	}
	for _, p := range m.hub.Members {
		if p.Avatar.Path != "" {
			uses[p.Avatar.Path] |= media.Portrait
		}
	}
	return uses
}

// linked are the files that something leads to.
func (m *maker) linked() map[string]bool {
	linked := map[string]bool{}
	for _, d := range m.hub.Dangling {
		if d.Ref.Form == markdown.Link {
			linked[hub.FileOf(d.Ref)] = true
		}
	}
	for file := range hub.LeftFiles(m.hub.Sessions, m.hub.Resources) {
		linked[file] = true
	}
	return linked
}

// print plans a print, once for all files that hold the same picture.
func (m *maker) print(path string, draw func() ([]byte, error)) {
	if !m.printed[path] {
		m.printed[path] = true
		m.pages = append(m.pages, Page{Path: path, Bytes: draw, Settled: true, AsItIs: true})
	}
}

// reserved refuses a file that would be published where only prints may be.
func (m *maker) reserved() {
	for _, f := range m.hub.Files {
		if folder, name := path.Split(hub.Fold(f)); folder == media.Folder+"/" && media.IsPrint(name) {
			m.problems.Errorf(diag.Whole("content/"+f), "address-taken", "rename the file", "names like this are for pictures that Kith makes smaller")
		}
	}
}

func clean(path string, files Files) ([]byte, error) {
	data, err := files.Read(path)
	if err != nil {
		return nil, err
	}
	data, err = media.Clean(data)
	return data, mistaken(path, err)
}

// mistaken says whose file is at fault.
func mistaken(path string, err error) error {
	var fault *media.Fault
	if !errors.As(err, &fault) {
		return err
	}
	return &diag.Mistake{Problem: diag.Problem{Pos: diag.Whole("content/" + path), Severity: diag.Error, Rule: fault.Rule, Message: fault.Message, Hint: fault.Hint}}
}

// column is how wide a text stands, in pixels as a style sheet counts them.
const column = 704

// picture shows a picture in a text. Where it may stand as wide as it likes, that is the
// width of the text or its own; an author may ask for less.
func (m *maker) picture(ref markdown.Ref) markdown.Target {
	p, prints := m.prints(hub.FileOf(ref), media.InText)
	if len(prints) == 0 {
		return markdown.Target{}
	}
	largest := prints[len(prints)-1]
	t := markdown.Target{Address: m.href("/" + p.Path(prints[len(prints)/2])), Width: largest.Width, Height: largest.Height}
	switch {
	case ref.Width > 0:
		t.Width, t.Height = ref.Width, max(1, ref.Width*largest.Height/largest.Width)
	case ref.Height > 0:
		t.Width, t.Height = max(1, ref.Height*largest.Width/largest.Height), ref.Height
	}
	if len(prints) == 1 {
		return t
	}
	var sources []string
	for _, print := range prints {
		sources = append(sources, fmt.Sprintf("%s %dw", m.href("/"+p.Path(print)), print.Width))
	}
	t.Srcset = strings.Join(sources, ", ")
	t.Sizes = "(min-width: 48rem) 44rem, 100vw"
	if t.Width < column {
		t.Sizes = fmt.Sprintf("(min-width: %dpx) %dpx, 100vw", t.Width, t.Width)
	}
	return t
}

// prints are those of a file's picture for one use, the smallest first.
func (m *maker) prints(file string, use media.Use) (media.Picture, []media.Print) {
	p, known := m.hub.Picture(file)
	if !known || m.shown[file]&use == 0 {
		return p, nil
	}
	return p, p.Prints(use)
}
