package source

import "kith/generator/hub"

func readTopic(r *reader) func(*hub.Parts) {
	t := &hub.Topic{
		Title:   r.text(required, "title"),
		Aliases: r.terms("aliases"),
		Summary: r.text(optional, "summary"),
	}
	t.Entry = r.entry(hub.Topics)
	return func(p *hub.Parts) { p.Topics = append(p.Topics, t) }
}

var topicSays = map[string]string{
	"title":   "What the topic is called.",
	"aliases": "Other words for the same topic.",
	"summary": "One sentence that says what the topic is.",
}
