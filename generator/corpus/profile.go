package corpus

import (
	"fmt"
	"slices"
	"strings"
)

// profile is a member's front matter: what they can do, what of it they offer, and
// what they want to learn. All but name and date is left out by some.
func (c *community) profile(m member) []string {
	d := c.dice
	front := []string{"name: " + m.name}
	if d.percent(80) {
		front = append(front, "role: "+m.role)
	}
	front = append(front, "joined: "+iso(m.joined))
	front = append(front, c.about()...)
	deck, known := some(d, c.words.skills, 20), d.between(2, 6)
	able, unable := deck[:known], deck[known:]
	front = append(front, "skills: "+list(able), "offers:")
	for _, skill := range some(d, able, d.between(1, min(3, known))) {
		front = append(front, "  - "+skill)
	}
	front = append(front, "wants:")
	for _, want := range some(d, slices.Concat(unable, c.words.topics), d.between(1, 3)) {
		front = append(front, "  - "+want)
	}
	return append(front, c.links(m)...)
}

func (c *community) about() []string {
	d := c.dice
	var front []string
	if d.percent(40) {
		front = append(front, "pronouns: "+pick(d, []string{"she/her", "he/him", "they/them"}))
	}
	if d.percent(50) {
		front = append(front, "languages: "+list(some(d, strings.Fields("en de tr pl uk pt ja ar el he"), d.between(1, 3))))
	}
	if d.percent(50) {
		front = append(front, "location: "+pick(d, []string{"Mill Lane", "North Bank", "Upper Town", "the islands", "Hafenstraße"}))
	}
	if d.percent(10) {
		front = append(front, "timezone: "+pick(d, strings.Fields("Europe/Lisbon Asia/Tokyo America/Sao_Paulo Africa/Nairobi Europe/Athens")))
	}
	return front
}

func (c *community) links(m member) []string {
	var links []string
	for _, l := range [][2]string{
		{"website", "https://%s.example.org/"},
		{"code", "https://code.example.org/%s"},
		{"social", "https://social.example.net/@%s"},
	} {
		if c.dice.percent(50) {
			links = append(links, "  "+l[0]+": "+fmt.Sprintf(l[1], m.id))
		}
	}
	if len(links) == 0 {
		return nil
	}
	return append([]string{"links:"}, links...)
}
