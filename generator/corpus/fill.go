package corpus

import (
	"strconv"
	"strings"
)

// fill puts something for each word in braces that means something; all else stays.
func (p pen) fill(sentence string) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(sentence, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		word, after, _ := strings.Cut(rest, "}")
		if filling, ok := p.filling(word); ok {
			b.WriteString(filling)
			sentence = after
		} else {
			b.WriteByte('{')
			sentence = rest
		}
	}
}

func (p pen) filling(word string) (string, bool) {
	d := p.dice
	switch word {
	case "n":
		return strconv.Itoa(d.between(3, 98)), true
	case "topic":
		return pick(d, p.words.topics), true
	case "skill":
		return pick(d, p.words.skills), true
	case "tool":
		return pick(d, p.words.tools), true
	case "spot":
		return pick(d, p.words.spots), true
	case "deed":
		return pick(d, p.words.deeds), true
	}
	return p.link(word)
}

// link is a way to another page, in each of the ways an author may write one.
func (p pen) link(word string) (string, bool) {
	switch word {
	case "member":
		return pick(p.dice, p.members).id, true
	case "person":
		m := pick(p.dice, p.members)
		return "[" + m.name + "](" + p.root + m.path() + ")", true
	case "rooted":
		m := pick(p.dice, p.members)
		return "[" + m.name + "](/members/" + m.id + "/)", true
	case "sessionid":
		return pick(p.dice, p.sessions).id, true
	case "session":
		s := pick(p.dice, p.sessions)
		return "[" + s.title + "](" + p.root + s.path() + ")", true
	case "topicid":
		return pick(p.dice, p.words.described).id, true
	case "topicpage":
		t := pick(p.dice, p.words.described)
		return "[" + t.title + "](" + p.root + "topics/" + t.id + ".md)", true
	}
	return "", false
}
