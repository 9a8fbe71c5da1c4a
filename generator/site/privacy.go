package site

import (
	"html/template"
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown/prose"
)

// Privacy is the page that says what is published about whom, from which files, and how
// to leave. An author's own page of that name stands before what Kith knows. How many
// people hide it does not tell.
type Privacy struct {
	Frame
	Summary string
	Body    template.HTML // the author's; empty where there is none
	People  []string      // how many there are of whom what is shown
	Facts   []Fact
	File    string  // that each page leads to its file; empty where that is nowhere
	Levels  []Level // of showing less
	Forget  template.HTML
	Ask     template.HTML // whom to ask

	Mentions LinkShelf
}

// A Fact is what is published of people, and the folders that it comes from.
type Fact struct {
	What    string
	Folders []string
	Any     string // instead of folders
}

// A Level is a line that somebody may write into their own file, and what it means.
type Level struct {
	Setting string // "visibility: name-only"
	Means   string
}

func levelOf(v hub.Visibility) string { return "visibility: " + string(v) }

const (
	privacyAt = "/privacy/"
	leaving   = "Leave" // the anchor of how to leave
)

func isPrivacy(p *hub.Page) bool { return hub.Fold(p.Address()) == privacyAt }

// ownPrivacy is the author's page on privacy, or nil.
func (m *maker) ownPrivacy() *hub.Page {
	for _, p := range hub.All[*hub.Page](m.hub) {
		if isPrivacy(p) {
			return p
		}
	}
	return nil
}

// privacyLink leads to the page.
func (m *maker) privacyLink() Link {
	at := privacyAt
	if own := m.ownPrivacy(); own != nil {
		at = own.Address()
	}
	return link(m.words.Say("foot.privacy"), m.href(at))
}

func (m *maker) privacy() {
	if own := m.ownPrivacy(); own != nil {
		m.entry(own.Address(), own.File, "privacy.html", func() any {
			v := m.privacyPage(own.Title, own.Address(), own.Summary)
			v.Frame, v.Body, v.Mentions = v.edits(m.edit(&own.Entry)), m.body(own.Body), m.mentioned(&own.Entry)
			return v
		})
		m.mentionPages(&own.Entry, own.Address())
		return
	}
	m.entry(privacyAt, "", "privacy.html", func() any {
		return m.privacyPage(m.words.Say("privacy.title"), privacyAt, m.words.Say("privacy.lede"))
	})
}

func (m *maker) privacyPage(title, at, summary string) Privacy {
	v := Privacy{
		Frame:   m.frame(title, at, at, summary),
		Summary: summary,
		People:  m.howMany(),
		Facts:   m.facts(),
		Levels: []Level{
			{levelOf(hub.NameOnly), m.words.Say("privacy.name-only")},
			{levelOf(hub.Hidden), m.words.Say("privacy.hidden", "someone", m.words.Say("person.hidden"))},
		},
		Forget: m.words.Markup("privacy.forget", "command", "<code>kith forget</code>"),
		Ask:    template.HTML(template.HTMLEscapeString(m.words.Say("privacy.ask-anyone"))),
	}
	if m.desk.Edits() {
		v.File = m.words.Say("privacy.file")
	}
	if c := m.shell.Contact; c.Text != "" {
		v.Ask = m.words.Markup("privacy.ask", "contact", c.Anchor)
	}
	return v
}

// howMany counts those who may be seen.
func (m *maker) howMany() (said []string) {
	names := 0
	for _, p := range m.hub.Members {
		if p.Visibility == hub.NameOnly {
			names++
		}
	}
	for _, sentence := range []string{
		m.words.CountOrNone("privacy.pages", len(m.hub.Members)-names),
		m.words.CountOrNone("privacy.names", names),
	} {
		if sentence != "" {
			said = append(said, sentence)
		}
	}
	return said
}

// facts are what kinds of files say of people.
func (m *maker) facts() []Fact {
	fact := func(what string, kinds ...hub.Kind) Fact {
		f := Fact{What: m.words.Say(what)}
		for _, k := range kinds {
			f.Folders = append(f.Folders, "content/"+string(k)+"/")
		}
		return f
	}
	return []Fact{
		fact("privacy.self", hub.Members),
		fact("privacy.sessions", hub.Sessions, hub.AllSeries, hub.Attendings),
		fact("privacy.thanks", hub.Shoutouts),
		fact("privacy.made", hub.Asks, hub.Projects, hub.Resources),
		{What: m.words.Say("privacy.mentions"), Any: m.words.Say("privacy.any")},
	}
}

// leave leads from a person's page to how to leave.
func (m *maker) leave() Link {
	return link(m.words.Say("privacy.link"), m.shell.Privacy.Href+"#"+leaving)
}

// privacy is the page as Markdown.
func (c *copyist) privacy(v *Privacy) {
	c.begin(&v.Frame)
	c.fact("", prose.Words(v.Summary))
	c.text(v.Body)
	c.heading(c.say("privacy.reading"))
	for _, key := range []string{"privacy.tracking", "privacy.kept", "privacy.server"} {
		c.block(prose.Words(c.say(key)))
	}
	c.heading(c.say("privacy.written"))
	for _, said := range v.People {
		c.item(prose.Words(said))
	}
	c.block(prose.Words(c.say("privacy.what")))
	for _, f := range v.Facts {
		c.item(prose.Words(f.What) + ": " + f.from())
	}
	c.block(prose.Words(v.File))
	c.block(prose.Words(c.say("privacy.same")))
	c.heading(c.say("privacy.leave"))
	c.block(prose.Words(c.say("privacy.choose")))
	for _, l := range v.Levels {
		c.item("`" + l.Setting + "`: " + prose.Words(l.Means))
	}
	c.block(c.drawn(v.Forget))
	c.block(prose.Words(c.say("privacy.stays")))
	c.block(c.drawn(v.Ask))
	c.mentions(v.Mentions)
}

// from is where a fact comes from, as Markdown.
func (f Fact) from() string {
	if f.Any != "" {
		return prose.Words(f.Any)
	}
	return "`" + strings.Join(f.Folders, "`, `") + "`"
}
