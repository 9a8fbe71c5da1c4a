package digest

import (
	_ "embed"
	"html/template"
	"strings"

	"kith/generator/theme/colour"
	"kith/generator/verbatim"
)

// mailTemplate is not a part of the theme: programs for mail know neither its style sheets
// nor its elements.
//
//go:embed mail.html
var mailTemplate string

// Mail is the digest as the HTML of a mail: one file with all its styles in the elements,
// without a script and without a picture. Colours stand in pairs: what does not know
// light-dark() takes the light ones, and a program that darkens mail darkens both.
func (d Digest) Mail() (string, error) {
	t, err := template.New("mail").Funcs(template.FuncMap{"paint": d.paint}).Parse(mailTemplate)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = t.Execute(&b, d.letter())
	return b.String(), err
}

// A letter is a digest as its template places it.
type letter struct {
	Lang, Dir     string
	Start         string // the side on which a line begins: "left" or "right"
	Subject, Lede string
	Hub           Run
	Sections      []sheet
	Further       Phrase // empty where nobody knows where the hub is
}

// A sheet is a section of a letter.
type sheet struct {
	Title, More string
	Items       []entry
	Way         Run
}

// An entry is an item of a letter.
type entry struct {
	Title Run
	Lines []Phrase
	Quote string
	Ways  []Run
}

func (d Digest) letter() letter {
	l := letter{
		Lang: d.voice.Words.Lang(), Dir: d.voice.Words.Dir(), Subject: d.Subject(), Lede: d.lede, Hub: d.hub.lettered(), Start: "left",
	}
	if l.Dir == "rtl" {
		l.Start = "right"
	}
	if d.Linked {
		l.Further = lettered(d.further)
	}
	for _, s := range d.sections {
		sheet := sheet{Title: s.title, More: s.more}
		if s.way.link != "" {
			sheet.Way = Run{Text: s.way.label, Link: s.way.link}
		}
		for _, i := range s.items {
			sheet.Items = append(sheet.Items, i.entry())
		}
		l.Sections = append(l.Sections, sheet)
	}
	return l
}

func (i item) entry() entry {
	e := entry{Title: i.title.lettered(), Quote: verbatim.Words(i.quote)}
	for _, line := range i.lines {
		e.Lines = append(e.Lines, lettered(line))
	}
	for _, w := range i.ways {
		e.Ways = append(e.Ways, Run{Text: w.label, Link: w.link})
	}
	return e
}

func lettered(p Phrase) Phrase {
	all := make(Phrase, len(p))
	for i, r := range p {
		all[i] = r.lettered()
	}
	return all
}

// lettered are words in which no program finds an address.
func (r Run) lettered() Run {
	if r.Theirs {
		r.Text = verbatim.Words(r.Text)
	}
	return r
}

// paint is a property in a colour of the hub's, for light and for dark.
func (d Digest) paint(property, token string) template.CSS {
	for _, t := range d.voice.Scheme {
		if t.Name == token {
			return template.CSS(painted(property, t))
		}
	}
	return ""
}

func painted(property string, t colour.Token) string {
	light, dark := t.Light.String(), t.Dark.String()
	if light == dark {
		return property + ":" + light
	}
	return property + ":" + light + ";" + property + ":light-dark(" + light + "," + dark + ")"
}
