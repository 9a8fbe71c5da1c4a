package corpus

// writePages writes the purpose, which holds the hub's settings, and two plain pages.
func (c *community) writePages() {
	p := pen{c, ""}
	c.write("purpose.md", []string{
		"title: The Bench",
		"summary: " + "People of one town who learn by mending, making and asking",
		"since: " + iso(begun()),
		"url: https://corpus.example.org/",
		"timezone: Europe/Berlin",
		"language: en",
		"conduct: code-of-conduct",
	}, p.body(300))
	c.write("join.md", []string{
		"title: Join",
		"summary: How to come along, and what to expect",
		"menu: 1",
	}, p.body(150))
	c.write("code-of-conduct.md", []string{
		"title: Code of conduct",
		"summary: How we treat each other, and whom to tell when somebody does not",
		"menu: 2",
	}, p.body(200))
}

func (c *community) writeTopics() {
	p := pen{c, "../"}
	for _, t := range c.words.described {
		c.write("topics/"+t.id+".md", []string{
			"title: " + t.title,
			"aliases: " + list([]string{t.alias}),
			"summary: " + t.summary,
		}, p.body(60))
	}
}
