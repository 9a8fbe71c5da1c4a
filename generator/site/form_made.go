package site

import (
	"strings"

	"kith/generator/hub"
	"kith/generator/source/front"
)

// askForm asks for something.
func (m *maker) askForm() form {
	return form{
		path: "content/asks/" + m.words.Say("form.ask-file"),
		fields: []formField{
			{"title", "", m.words.Say("form.asked")},
			{"by", "", m.words.Say("form.you")},
			{"date", "", m.words.Say("form.day")},
			{"topics", "", m.words.Say("form.topics")},
		},
		body: m.words.Say("form.ask"),
	}
}

// projectForm proposes to make something together.
func (m *maker) projectForm() form {
	return form{
		path: "content/projects/" + m.words.Say("form.project-file"),
		fields: []formField{
			{"title", "", m.words.Say("form.called")},
			{"status", string(hub.Idea), ""},
			{"leads", "", m.words.Say("form.you")},
			{"needs", "", m.words.Say("form.needs")},
			{"topics", "", m.words.Say("form.topics")},
		},
		body: m.words.Say("form.project"),
	}
}

// resourceForm shares what is worth keeping.
func (m *maker) resourceForm() form {
	return form{
		path: "content/resources/" + m.words.Say("form.resource-file"),
		fields: []formField{
			{"title", "", m.words.Say("form.called")},
			{"date", "", m.words.Say("form.day")},
			{"by", "", m.words.Say("form.you")},
			{"kind", "", m.words.Say("form.kind")},
			{"link", "", m.words.Say("form.link")},
			{"topics", "", m.words.Say("form.topics")},
		},
		body: m.words.Say("form.resource"),
	}
}

// sessionOn proposes a session that is about something already, and that grows from an
// ask or a project where from is one.
func (m *maker) sessionOn(title string, topics []hub.Term, from *hub.Entry) form {
	f := m.sessionForm()
	for i, field := range f.fields {
		switch {
		case field.key == "title" && title != "":
			f.fields[i] = formField{"title", front.Item(title), ""}
		case field.key == "topics" && len(topics) > 0:
			f.fields[i] = formField{"topics", inBrackets(topics), ""}
		}
	}
	if from != nil {
		f.fields = append(f.fields, formField{"from", string(from.Kind) + "/" + from.ID, ""})
	}
	return f
}

// inBrackets writes words as a list in one line.
func inBrackets(terms []hub.Term) string {
	items := make([]string, len(terms))
	for i, t := range terms {
		items[i] = front.Item(t.Text)
	}
	return "[" + strings.Join(items, ", ") + "]"
}
