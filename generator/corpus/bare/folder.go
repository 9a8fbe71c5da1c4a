package bare

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v4"
)

// fields are the front matter that the pages need.
type fields struct {
	Title, Name, Date, Host, From string
	Hosts, Attendees, To          names
}

// names may be written as a list or as one.
type names []string

// UnmarshalYAML reads both forms.
func (n *names) UnmarshalYAML(node *yaml.Node) error {
	if node.Kind == yaml.ScalarNode {
		*n = names{node.Value}
		return nil
	}
	return node.Load((*[]string)(n))
}

// Open reads the front matter of a content folder and joins its people and sessions.
// That is no part of what is measured.
func Open(dir string) (*Folder, error) {
	f := &Folder{}
	known := map[string]*page{} // "members/ada"
	var joins []func()
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(file) != ".md" {
			return err
		}
		rel, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		join, err := f.add(file, strings.TrimSuffix(filepath.ToSlash(rel), ".md"), known)
		joins = append(joins, join)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", dir, err)
	}
	for _, join := range joins {
		join()
	}
	return f, nil
}

func (f *Folder) add(file, name string, known map[string]*page) (join func(), err error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	head, _ := cut(source)
	var has fields
	if len(head) > 0 {
		if err := yaml.Load(head, &has); err != nil {
			return nil, fmt.Errorf("read %s: %w", file, err)
		}
	}
	kind, _, _ := strings.Cut(name, "/")
	member := func(id string) *page { return known["members/"+id] }
	switch kind {
	case "shoutouts":
		t := &thank{file: file, Date: has.Date}
		f.thanks = append(f.thanks, t)
		return func() {
			t.From = []*page{member(has.From)}
			for _, id := range has.To {
				member(id).Thanks = append(member(id).Thanks, t)
			}
		}, nil
	case "attendance":
		return func() {
			m, s := member(path.Base(name)), known["sessions/"+path.Base(path.Dir(name))]
			m.Attended, s.People = append(m.Attended, s), append(s.People, m)
		}, nil
	}
	p := &page{file: file, URL: "/" + name + "/", Title: has.Title + has.Name, Date: has.Date}
	f.pages = append(f.pages, p)
	known[kind+"/"+path.Base(name)] = p
	return func() {
		if kind == "sessions" {
			p.gather(has, member)
		}
	}, nil
}

func (p *page) gather(has fields, member func(string) *page) {
	if has.Host != "" {
		has.Hosts = append(has.Hosts, has.Host)
	}
	for _, id := range has.Hosts {
		p.Hosts, member(id).Hosted = append(p.Hosts, member(id)), append(member(id).Hosted, p)
	}
	for _, id := range has.Attendees {
		p.People, member(id).Attended = append(p.People, member(id)), append(member(id).Attended, p)
	}
}

// cut parts a file at the line that ends its front matter.
func cut(source []byte) (head, body []byte) {
	if !bytes.HasPrefix(source, []byte("---\n")) {
		return nil, source
	}
	head, body, found := bytes.Cut(source[4:], []byte("\n---\n"))
	if !found {
		return nil, source
	}
	return head, body
}
