package feed

import (
	"strings"
	"time"
)

// never is the time of a feed in which nothing has happened; RFC 4287 §4.1.1 asks for
// one all the same.
var never = time.Unix(0, 0).UTC()

// WriteAtom writes a feed as Atom. Its time is its latest entry's, for it changes with
// nothing else.
func (f Feed) WriteAtom() []byte {
	var b document
	b.Grow(f.size())
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
	b.attribute("xml:lang", f.Language)
	b.WriteString(">\n")
	b.element("id", f.ID)
	b.element("title", f.Title)
	if f.Subtitle != "" {
		b.element("subtitle", f.Subtitle)
	}
	b.element("updated", f.updated().Format(time.RFC3339))
	b.link("alternate", "text/html", f.Home)
	b.link("self", "application/atom+xml", f.Atom)
	// An entry without an author of its own is the community's (RFC 4287 §4.2.1).
	b.person(f.Author)
	for _, n := range f.News {
		b.WriteString(n.atom)
	}
	b.WriteString("</feed>\n")
	return []byte(b.String())
}

func (f Feed) size() int {
	size := 1 << 10
	for _, n := range f.News {
		size += len(n.atom)
	}
	return size
}

func (f Feed) updated() time.Time {
	latest := never
	for _, n := range f.News {
		if n.At.After(latest) {
			latest = n.At
		}
	}
	return latest
}

func (e Entry) atom() string {
	var b document
	b.Grow(len(e.HTML) + len(e.HTML)/4 + 512)
	b.WriteString("<entry>\n")
	b.element("id", e.ID)
	b.element("title", e.Title)
	b.element("updated", e.At.Format(time.RFC3339))
	b.link("alternate", "text/html", e.Link)
	for _, name := range e.Authors {
		b.person(name)
	}
	for _, topic := range e.Topics {
		b.WriteString("<category")
		b.attribute("term", topic)
		b.WriteString("/>\n")
	}
	b.WriteString(`<content type="html">`)
	b.text(e.HTML)
	b.WriteString("</content>\n</entry>\n")
	return b.String()
}

// A document is XML that is being written.
type document struct{ strings.Builder }

func (d *document) element(name, text string) {
	d.WriteString("<" + name + ">")
	d.text(text)
	d.WriteString("</" + name + ">\n")
}

func (d *document) person(name string) {
	d.WriteString("<author><name>")
	d.text(name)
	d.WriteString("</name></author>\n")
}

func (d *document) link(rel, kind, href string) {
	d.WriteString("<link")
	d.attribute("rel", rel)
	d.attribute("type", kind)
	d.attribute("href", href)
	d.WriteString("/>\n")
}

func (d *document) attribute(name, value string) {
	d.WriteString(" " + name + `="`)
	d.text(value)
	d.WriteByte('"')
}

func (d *document) text(s string) { _, _ = escaper.WriteString(d, clean(s)) }

// escaper keeps to what XML itself names.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")
