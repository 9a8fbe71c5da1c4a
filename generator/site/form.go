package site

import (
	"strings"

	"kith/generator/hub"
)

// A form is a file that somebody is about to fill in: fields with a word on each, and
// room for a text. Filled in, it is a file of the hub that has no problem.
type form struct {
	path   string // "content/members/your-name.md"
	fields []formField
	body   string
}

// A formField is a line of a form. What has no value is left to whoever fills it in, and
// left empty it says nothing.
type formField struct{ key, value, hint string }

// text is the file, with or without the words on its fields.
func (f form) text(hints bool) string {
	var b strings.Builder
	b.WriteString("---\n")
	for _, field := range f.fields {
		line := strings.TrimSuffix(field.key+": "+plainValue(field.value), " ")
		if hints && field.hint != "" {
			line += strings.Repeat(" ", max(1, hintsAt-len([]rune(line)))) + "# " + field.hint
		}
		b.WriteString(line + "\n")
	}
	b.WriteString("---\n")
	if f.body != "" {
		b.WriteString("\n" + f.body + "\n")
	}
	return b.String()
}

// hintsAt is the column that hints stand in below each other.
const hintsAt = 14

// plainValue writes an id or a known word as YAML; the one id that would be nothing is quoted.
func plainValue(id string) string {
	if hub.Fold(id) == "null" {
		return `"` + id + `"`
	}
	return id
}

// memberForm is somebody's own page.
func (m *maker) memberForm() form {
	return form{
		path: "content/members/" + m.words.Say("form.member-file"),
		fields: []formField{
			{"name", "", m.words.Say("form.name")},
			{"location", "", m.words.Say("form.location")},
			{"languages", "", m.words.Say("form.languages")},
			{"skills", "", m.words.Say("form.skills")},
			{"offers", "", m.words.Say("form.offers")},
			{"wants", "", m.words.Say("form.wants")},
			{"joined", "", m.words.Say("form.day")},
			{"visibility", string(hub.Public), m.words.Say("form.visibility")},
		},
		body: m.words.Say("form.about-you"),
	}
}

// thankForm thanks somebody, where it is known whom, and for a session or a project, where
// it is known which.
func (m *maker) thankForm(to *hub.Member, at *hub.Session, on *hub.Project) form {
	whom, hint, name := "", m.words.Say("form.to"), m.words.Say("form.thanks-file")
	if to != nil {
		whom, hint, name = to.ID, to.Name, m.words.Plain("form.thanks-to-file", "id", to.ID)
	}
	f := form{
		path: "content/shoutouts/" + name,
		fields: []formField{
			{"from", "", m.words.Say("form.you")},
			{"to", whom, hint},
			{"date", "", m.words.Say("form.day")},
			{"for", "", m.words.Say("form.for")},
		},
		body: m.words.Say("form.thanks"),
	}
	if at != nil {
		f.fields = append(f.fields, formField{"session", at.ID, at.Title})
	}
	if on != nil {
		f.fields = append(f.fields, formField{"project", on.ID, on.Title})
	}
	return f
}

// sessionForm proposes a session.
func (m *maker) sessionForm() form {
	return form{
		path: "content/sessions/" + m.words.Say("form.session-file"),
		fields: []formField{
			{"title", "", m.words.Say("form.title")},
			{"date", "", m.words.Say("form.time")},
			{"status", string(hub.Planned), ""},
			{"host", "", m.words.Say("form.you")},
			{"topics", "", m.words.Say("form.topics")},
		},
		body: m.words.Say("form.session"),
	}
}

// comingForm says that somebody is coming, or was there: the file may stay as it is.
func (m *maker) comingForm(to *hub.Session) form {
	return form{
		path:   "content/attendance/" + to.ID + "/" + m.words.Say("form.your-file"),
		fields: []formField{{"note", "", m.words.Say("form.note")}},
	}
}
