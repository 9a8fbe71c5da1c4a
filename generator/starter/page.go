package starter

import (
	"net/url"
	"strings"
	"text/template"

	"kith/generator/hub"
	"kith/generator/site/host"
	"kith/generator/source/front"
)

// A page is what texts fill in: the wish, and what follows from it.
type page struct {
	Wish
	mistake
	Me       string // the first member's id; empty where there is none
	First    string // the day of the first session, as it is written
	Session  string // the first session's id
	Kind     string // what runs on the repository's host, where its address does not show it
	HostName string // "GitHub"
	Request  string // what the host calls a proposal
	Button   string // what its editor's button says, and the one that follows
	Send     string
	Forms    string // where its forms are; empty where there is no repository
	Runner   string // the machine that does a Forgejo's work
	GetKith  string // the script that builds kith
	Local    string // where kith serve shows the hub
}

func pageOf(w Wish) (page, error) {
	script, err := texts.ReadFile("host/get-kith.sh")
	if err != nil {
		return page{}, err
	}
	p := page{Wish: w, Me: idOf(w.Name), First: firstThursday(w.Today).String(), GetKith: string(script)}
	p.Local = localOf(w.URL)
	p.Session = p.First + "-first-evening"
	if w.Repository != "" && !host.Of(hub.Repository{Web: w.Repository}).Edits() {
		p.Kind = w.Host
	}
	if w.Kith.IsZero() {
		p.Kith = Source{w.Repository, "main"}
	}
	if h, ok := hostOf(w.Host); ok {
		p.HostName, p.Request, p.Button, p.Send = h.name, h.request, h.button, h.send
		if w.Repository != "" {
			p.Forms = strings.TrimRight(w.Repository, "/") + h.forms
		}
	}
	p.Runner = "docker"
	if onCodeberg(w.Repository) {
		p.HostName, p.Runner = "Codeberg", "codeberg-small"
	}
	return p, nil
}

// fill fills a text in.
func (p page) fill(name string) (string, error) {
	text, err := texts.ReadFile(name)
	if err != nil {
		return "", err
	}
	// Workflows have braces of their own, so those of a text for a host are [[ ]].
	left, right := "{{", "}}"
	if strings.HasPrefix(name, "host/") {
		left, right = "[[", "]]"
	}
	if name == "hub/"+p.Language+"/how-to-edit.md" {
		if p.mistake, err = mistakeIn(string(text)); err != nil {
			return "", err
		}
	}
	t, err := template.New(name).Delims(left, right).Option("missingkey=error").Funcs(template.FuncMap{
		"field": field, "say": p.Say, "indent": indent,
	}).Parse(string(text))
	if err != nil {
		return "", err
	}
	var b strings.Builder
	if err := t.Execute(&b, p); err != nil {
		return "", err
	}
	return b.String(), nil
}

// field is a line of front matter.
func field(key, value string) string {
	var fields front.Value
	fields.Put(key, front.Word(value))
	text := strings.TrimPrefix(front.Write(fields, ""), "---\n")
	return strings.TrimSuffix(text, "\n---\n")
}

// indent sets all lines of a text in by some spaces.
func indent(n int, text string) string {
	pad := strings.Repeat(" ", n)
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = pad + line
		}
	}
	return strings.Join(lines, "\n")
}

// localOf is where kith serve shows a hub: under the path of its address.
func localOf(site string) string {
	base := "/"
	if u, err := url.Parse(site); err == nil && u.Path != "" {
		base = u.EscapedPath()
	}
	return "http://127.0.0.1:4000" + base
}
