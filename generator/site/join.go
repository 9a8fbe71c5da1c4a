package site

import (
	"html/template"

	"kith/generator/hub"
)

// Join is the page on how to come in: the author's own, or one that Kith makes of what
// it knows of the hub.
type Join struct {
	Frame
	Summary  string
	Next     Next            // what one can come to; no Ticket where nothing is planned
	Body     template.HTML   // the author's; empty where Kith makes the page
	Ways     []Way           // and what follows: only there
	Steps    []template.HTML // what happens next
	File     string          // what a new file would hold, where the host opens it empty
	FileName string
	Mentions LinkShelf
}

const joining = "/join/"

// ownJoin is the author's page on how to come in, or nil.
func (m *maker) ownJoin() *hub.Page {
	for _, p := range hub.All[*hub.Page](m.hub) {
		if isJoin(p) {
			return p
		}
	}
	return nil
}

func isJoin(p *hub.Page) bool { return hub.Fold(p.Address()) == joining }

// joinLink leads to the page on how to come in. There is always one, unless a file of
// the hub stands in its place.
func (m *maker) joinLink() Link {
	own := m.ownJoin()
	switch {
	case own != nil:
		return link(own.Title, m.href(own.Address()))
	case m.hub.HasFile("join") || m.hub.HasFile("join/index.html"):
		return Link{}
	}
	return link(m.words.Say("join.title"), m.href(joining))
}

func (m *maker) join() {
	if own := m.ownJoin(); own != nil {
		m.entry(own.Address(), own.File, "join.html", func() any { return m.joinPage(own) })
		m.mentionPages(&own.Entry, own.Address())
	} else if m.shell.Join.Href != "" {
		m.page(joining, "", "join.html", func() any { return m.madeJoin() })
	}
}

func (m *maker) joinPage(own *hub.Page) Join {
	at := own.Address()
	v := Join{
		Frame:    m.frame(own.Title, at, at, own.Summary).edits(m.edit(&own.Entry)),
		Summary:  own.Summary,
		Body:     m.body(own.Body),
		Mentions: m.mentioned(&own.Entry),
	}
	m.open(&v)
	return v
}

func (m *maker) madeJoin() Join {
	lede := m.words.Say("join.lede")
	v := Join{
		Frame:   m.frame(m.shell.Join.Text, joining, joining, lede),
		Summary: lede,
		Ways:    m.ways(3),
		Steps:   m.steps(),
	}
	m.open(&v)
	return v
}

// open shows what one can do there and then.
func (m *maker) open(v *Join) {
	v.Next, _ = m.next(m.hub.Ahead)
	if v.Add.Href != "" && m.desk.Edits() && !m.desk.Fills() {
		f := m.memberForm()
		v.File, v.FileName = f.text(true), f.path
	}
}

// steps say what happens to whoever adds themselves, as far as Kith can know.
func (m *maker) steps() []template.HTML {
	var keys []string
	switch {
	case m.shell.Add.Href == "":
	case m.desk.Edits():
		keys = []string{"join.file", "join.propose", "join.read"}
	default:
		keys = []string{"join.write", "join.put"}
	}
	var steps []template.HTML
	for _, key := range keys {
		steps = append(steps, m.words.Markup(key))
	}
	if next := m.hub.Next(); next != nil {
		session, day := m.entryLink(&next.Entry).Anchor, m.line(next).Day.tag()
		steps = append(steps, m.words.Markup("join.come", "session", session, "day", day))
	}
	return steps
}
