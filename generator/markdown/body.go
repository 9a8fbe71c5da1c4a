package markdown

import (
	"html/template"
	"slices"
	"strings"

	"kith/generator/diag"
)

// A Body is what one Markdown text says. It is immutable.
type Body struct {
	Refs     []Ref     // every reference to something in the hub, in order of place
	Headings []Heading // in order of place
	Text     string    // plain text without markup, blocks separated by newlines

	prefix string // Input.Prefix

	html  string // the HTML without its references
	holes []hole // where they belong in html, in order
}

// A Heading is one heading of a body, as it is drawn.
type Heading struct {
	Level int    // 2 to 6
	ID    string // as in the HTML, Input.Prefix included
	Text  string // plain
}

// Form is how a reference is written.
type Form int

const (
	Mention Form = iota // @ada
	Wiki                // [[ada]], [[members/ada]], [[ada|the countess]]
	Link                // [text](../members/ada.md), <a href="…">
	Picture             // ![text](room.jpg), <img src="…">
	Alert               // the title of > [!NOTE], which HTML asks for by its kind as the ID; never among Refs
)

// A Ref is one reference from a body to something in the hub. Path, Address and a lone
// Fragment exclude each other.
type Ref struct {
	Form     Form
	Kind     string   // Wiki [[kind/id]] only: the kind as written
	ID       string   // Mention and Wiki: the id as written
	Path     string   // Link, Picture to a file: path from the hub's content/ folder, cleaned: "members/ada.md", "../README.md" if it leads out of it
	Address  string   // Link, Picture to a root-relative address: "/members/ada/", percent-encoded, query kept
	Fragment string   // without "#", percent-decoded; alone if the link stays within the page, and then HTML does not ask where it leads
	Within   bool     // Mention and Wiki within the words of a link: it is one of these words
	Label    string   // text as written: "@ada", "[[ada]]", or the custom label of [[ada|the countess]], or the link's text
	At       diag.Pos // of a link, its destination where that is written beside it

	Width, Height int  // Picture: the size that an author asks for in HTML, or 0
	Early         bool // Picture: the first of its page, and near to its beginning
}

// A Target says where a reference leads.
type Target struct {
	Address string // where it leads, fragment included; "" draws plain text (for a Picture: its alternative text) instead of a link
	Title   string // Mention, Wiki without a custom label: the words shown (a person's name); "" means Ref.Label. Alert: its title
	Instead bool   // Title stands for all that the author wrote, the label of a link and the text of a picture too

	Width, Height int    // Picture: how large it is, so that a page keeps its place for it; 0 where nobody knows
	Srcset, Sizes string // Picture: where it is in other sizes, and how wide it will stand
}

// Empty reports whether there is nothing to draw.
func (b Body) Empty() bool { return len(b.html) == 0 && len(b.holes) == 0 }

// A hole is a place in a body's HTML that depends on where a reference leads.
type hole struct {
	at    int // offset in html
	ref   int // index in Refs
	shape shape
	tail  string // HTML that follows the address, up to and including ">"
	word  int    // offset in Text of the label; of a closing tag, of what follows
}

// said tells that the hole has words in Text: its reference's label.
func (h hole) said() bool { return h.shape == whole || h.shape == opening || h.shape == image }

type shape uint8

const (
	whole   shape = iota // a Mention or Wiki: a whole link
	opening              // a Link's start tag; what it holds is in html
	closing              // its end tag
	image                // an img
	saying               // the title of an alert: tail is its kind
)

// HTML draws the body; resolve says where each reference leads. It is asked once for
// each of Refs but those that stay within the page, and for the title of each Alert.
func (b Body) HTML(resolve func(Ref) Target) template.HTML {
	if len(b.holes) == 0 {
		return template.HTML(b.html)
	}
	var few [16]Target
	targets := append(few[:0], make([]Target, len(b.Refs))...)
	size := len(b.html)
	for _, h := range b.holes {
		if h.shape == saying {
			continue
		}
		if h.shape != closing && resolve != nil {
			targets[h.ref] = resolve(b.Refs[h.ref])
		}
		t := &targets[h.ref]
		size += len(`<a href=""></a>`) + len(t.Address) + len(t.Title) + len(h.tail) + len(b.Refs[h.ref].Label)
		if h.shape == image {
			size += len(t.Srcset) + len(t.Sizes) + imageRoom
		}
	}
	var out strings.Builder
	out.Grow(size + size/16) // escaping may lengthen a little
	from := 0
	for i := 0; i < len(b.holes); i++ {
		h := b.holes[i]
		out.WriteString(b.html[from:h.at])
		from = h.at
		if h.shape == saying {
			escape(&out, titled(h.tail, resolve))
			continue
		}
		if t := &targets[h.ref]; h.shape == opening && t.Instead {
			escape(&out, t.Title)
			i = b.end(i)
			from = b.holes[i].at
			continue
		}
		h.fill(&out, &b.Refs[h.ref], &targets[h.ref])
	}
	out.WriteString(b.html[from:])
	return template.HTML(out.String())
}

// Under is the body with another prefix before its ids than Input.Prefix.
func (b Body) Under(prefix string) Body {
	if b.prefix == "" {
		return b
	}
	anew := strings.NewReplacer(`id="`+b.prefix, `id="`+prefix, `href="#`+b.prefix, `href="#`+prefix)
	html, from, shift := b.html, 0, 0
	var out strings.Builder
	holes := slices.Clone(b.holes)
	for i := range holes { // a tag stands whole between two of them
		part := anew.Replace(html[from:holes[i].at])
		out.WriteString(part)
		shift += len(part) - (holes[i].at - from)
		from = holes[i].at
		holes[i].at += shift
	}
	out.WriteString(anew.Replace(html[from:]))
	headings := slices.Clone(b.Headings)
	for i := range headings {
		headings[i].ID = prefix + strings.TrimPrefix(headings[i].ID, b.prefix)
	}
	b.html, b.holes, b.Headings, b.prefix = out.String(), holes, headings, prefix
	return b
}

// end is the hole that closes the link which one opens.
func (b Body) end(opening int) int {
	for i := opening + 1; i < len(b.holes); i++ {
		if b.holes[i].shape == closing && b.holes[i].ref == b.holes[opening].ref {
			return i
		}
	}
	return opening
}

// Plain is Text with the words that the page shows in place of each reference.
func (b Body) Plain(resolve func(Ref) Target) string {
	if !slices.ContainsFunc(b.holes, hole.said) {
		return b.Text
	}
	var out strings.Builder
	out.Grow(len(b.Text) + len(b.Text)/16)
	from := 0
	for i := 0; i < len(b.holes); i++ {
		h := b.holes[i]
		if !h.said() {
			continue
		}
		r := &b.Refs[h.ref]
		t := resolve(*r)
		if h.shape != whole && !t.Instead {
			continue
		}
		at, after := b.within(h.word), b.within(h.word+len(r.Label))
		out.WriteString(b.Text[from:max(from, at)])
		out.WriteString(r.words(&t))
		from = max(from, after)
		if h.shape == opening {
			i = b.end(i)
		}
	}
	out.WriteString(b.Text[from:])
	return out.String()
}

// within is an offset in Text, which has no blanks around it though a label may.
func (b Body) within(offset int) int { return min(max(0, offset), len(b.Text)) }

func (h hole) fill(out *strings.Builder, r *Ref, t *Target) {
	switch {
	case h.shape == closing && t.Address != "":
		out.WriteString("</a>")
	case h.shape == opening && t.Address != "":
		attribute(out, `<a href="`, t.Address)
		out.WriteString(h.tail)
	case h.shape == image && t.Address != "":
		h.picture(out, r, t)
	case h.shape == image:
		escape(out, r.words(t))
	case h.shape == whole && t.Address != "" && !r.Within:
		attribute(out, `<a href="`, t.Address)
		out.WriteByte('>')
		escape(out, r.words(t))
		out.WriteString("</a>")
	case h.shape == whole:
		escape(out, r.words(t))
	}
}

// titled is the title of an alert, in English where nobody says otherwise.
func titled(alert string, resolve func(Ref) Target) string {
	if resolve != nil {
		if t := resolve(Ref{Form: Alert, ID: alert}); t.Title != "" {
			return t.Title
		}
	}
	return alertTitle(alert)
}

// words are what a Mention or Wiki shows. An author's own label stays, and so do the
// words of a link, whose @ada may be known elsewhere: unless here it leads nowhere.
func (r *Ref) words(t *Target) string {
	if t.Instead {
		return t.Title
	}
	if r.Form == Picture || t.Title == "" || r.Within && t.Address != "" || r.Form == Wiki && !strings.HasPrefix(r.Label, "[[") {
		return r.Label
	}
	return t.Title
}

func attribute(out *strings.Builder, start, value string) {
	out.WriteString(start)
	escape(out, value)
	out.WriteByte('"')
}

// escape writes text so that it is safe between tags and between double quotes.
func escape(out *strings.Builder, s string) {
	from := 0
	for i := 0; i < len(s); i++ {
		var entity string
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&quot;"
		default:
			continue
		}
		out.WriteString(s[from:i])
		out.WriteString(entity)
		from = i + 1
	}
	out.WriteString(s[from:])
}
