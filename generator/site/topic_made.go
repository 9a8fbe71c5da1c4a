package site

import "kith/generator/hub"

// madeOn shows what is asked, made and kept on a topic.
func (m *maker) madeOn(v *Topic, t *hub.Topic, at string) {
	v.Asks = m.askShelf(m.words.Say("asks.title"), at+"asks/", t.Asks, onTopic)
	v.Projects = m.projectShelf(m.words.Say("projects.title"), at+"projects/", t.Projects, onTopic)
	v.Needing = m.projectShelf(m.words.Say("topic.needing"), at+"needing/", t.Needing, onTopic)
	v.Resources = m.resourceShelf(m.words.Say("resources.title"), at+"resources/", t.Resources, onTopic)
}

// madeOnLists plan the whole lists, where a shelf cannot hold them.
func (m *maker) madeOnLists(t *hub.Topic, at string) {
	title := func(key string) string { return m.words.Say(key, "topic", t.Title) }
	m.askList(title("topic.all-asks"), at+"asks/", "/topics/", t.Asks, onTopic, &t.Entry)
	m.projectList(title("topic.all-projects"), at+"projects/", "/topics/", t.Projects, onTopic, &t.Entry)
	m.projectList(title("topic.all-needing"), at+"needing/", "/topics/", t.Needing, onTopic, &t.Entry)
	m.resourceList(title("topic.all-resources"), at+"resources/", "/topics/", t.Resources, onTopic, &t.Entry)
}
