package digest

import (
	"unicode"
	"unicode/utf8"

	"kith/generator/hub"
	"kith/generator/words"
)

// A Phrase is a line of words, some of which lead somewhere.
type Phrase []Run

// A Run is some words of a phrase.
type Run struct {
	Text   string
	Link   string // absolute; empty where the words lead nowhere
	Theirs bool   // somebody wrote them, and they are not Kith's
}

// own are Kith's own words.
func own(text string) Phrase {
	if text == "" {
		return nil
	}
	return Phrase{{Text: text}}
}

// theirs is what somebody called something.
func (m *maker) theirs(text, link string) Run {
	return Run{m.Words.Apart(clean(text, longTitle)), link, true}
}

// entry is an entry by a name that somebody gave it, leading to its page.
func (m *maker) entry(e *hub.Entry, name string) Run {
	return m.theirs(name, m.Address(e.Address()))
}

func (m *maker) person(p *hub.Member) Run { return m.entry(&p.Entry, p.Name) }

// A value is what stands at a placeholder of a message.
type value struct {
	name   string
	phrase Phrase
}

// say is a message with phrases in it.
func (m *maker) say(key string, values ...value) Phrase {
	return fill(m.Words.Pieces(key), values)
}

func fill(pieces []words.Piece, values []value) (p Phrase) {
	for _, piece := range pieces {
		if piece.Value == "" {
			p = append(p, own(piece.Text)...)
			continue
		}
		for _, v := range values {
			if v.name == piece.Value {
				p = append(p, v.phrase...)
			}
		}
	}
	return p
}

// names are people in a sentence: "Ada, Ben and Chen".
func (m *maker) names(people []*hub.Member) Phrase {
	shown := people[:min(inSentence, len(people))]
	runs := make([]Run, len(shown))
	for i, p := range shown {
		runs[i] = m.person(p)
	}
	comma, last := m.Words.Joints(len(runs))
	more := len(people) - len(shown)
	if more == 0 {
		return joined(runs, comma, last)
	}
	return fill(m.Words.CountPieces("people.and-more", more), []value{{"names", joined(runs, comma, comma)}})
}

// terms are words of the community in a sentence.
func (m *maker) terms(terms []hub.Term) Phrase {
	runs := make([]Run, len(terms))
	for i, t := range terms {
		runs[i] = m.theirs(t.Text, "")
		if topic := m.hub.Topic(t.Slug); topic != nil {
			runs[i] = m.entry(&topic.Entry, topic.Title)
		}
	}
	comma, last := m.Words.Joints(len(runs))
	return joined(runs, comma, last)
}

func joined(runs []Run, comma, last string) (p Phrase) {
	for i, r := range runs {
		switch {
		case i == 0:
		case i == len(runs)-1:
			p = append(p, own(last)...)
		default:
			p = append(p, own(comma)...)
		}
		p = append(p, r)
	}
	return p
}

// listed puts phrases in a row, without those that are empty.
func (m *maker) listed(phrases ...Phrase) (p Phrase) {
	comma, _ := m.Words.Joints(0)
	for _, next := range phrases {
		if len(p) > 0 && len(next) > 0 {
			p = append(p, own(comma)...)
		}
		p = append(p, next...)
	}
	return p
}

// capital lets a line begin with a capital letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
