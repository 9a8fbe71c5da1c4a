package scaffold

import (
	"strings"

	"kith/generator/hub"
)

// A Kind is a kind of file that can be made new.
type Kind struct {
	Name    string // "member", as in "kith new member"
	Of      hub.Kind
	Says    string // what such a file is
	Fields  []Field
	Body    string // the key under which answers hold the text; empty where there is none
	Prompt  string // a comment that stands for a text which nobody gave
	Words   string // what may follow the kind on the command line, for its usage
	Example string // of a whole command line
}

// A Field is a key of the front matter that a new file may begin with.
type Field struct {
	Key    string
	Flag   string // its flag; empty is the key
	Says   string // what belongs there
	Ask    string // the question for it on a terminal; empty does not ask
	Sample string // as a line of its own, for a file that lacks it; empty shows none
	Form   Form
	Needed bool
}

// A Form is how the answers for a field are written.
type Form uint8

const (
	One   Form = iota // a single value
	Many              // a list
	Pairs             // "label=value" each, as a group
)

// Name is what a field's flag is called.
func (f Field) Name() string {
	if f.Flag != "" {
		return f.Flag
	}
	return f.Key
}

// Kinds are all kinds of files that can be made new. To add a kind is to add one here.
var Kinds = []Kind{
	{
		Name: "member", Of: hub.Members, Says: "one person", Words: "[ID]",
		Fields: []Field{
			{Key: "name", Says: "the name, as others should read it", Ask: "Your name, as others should read it:", Needed: true},
			{Key: "role", Says: "core, active, occasional or peripheral", Ask: "Core, active, occasional or peripheral (empty: the site finds out):", Sample: "role: active          # core, active, occasional or peripheral"},
			{Key: "pronouns", Says: "such as she/her", Sample: "pronouns: she/her"},
			{Key: "location", Says: "a place, as exact as is wanted", Sample: "location: Berlin, Germany"},
			{Key: "timezone", Says: "such as Europe/Berlin", Sample: "timezone: Europe/Berlin"},
			{Key: "skills", Flag: "skill", Says: "what the person knows", Ask: "What do you know? (with commas between)", Sample: "skills: [Weaving, Dyes]", Form: Many},
			{Key: "offers", Flag: "offer", Says: "what the person helps others with", Ask: "What may others ask you about? (with commas between)", Sample: "offers: [Dyes]", Form: Many},
			{Key: "wants", Flag: "want", Says: "what the person would like to learn", Ask: "What would you like to learn? (with commas between)", Sample: "wants: [Knots]", Form: Many},
			{Key: "links", Flag: "link", Says: "a page elsewhere, as LABEL=ADDRESS", Ask: "A page of yours elsewhere, such as Website=https://ada.example.org/:", Form: Pairs},
			{Key: "avatar", Says: "a picture beside the file", Sample: "avatar: me.jpg        # a picture beside this file"},
			{Key: "visibility", Says: "public, name-only or hidden", Sample: "visibility: name-only # or hidden, or public"},
		},
		Body: "text", Prompt: "A few sentences about you, in place of this line: what you do, and what you care about.",
		Example: `kith new member --name "Ada Lovelace" --role active --skill Looms --want Knots --link Website=https://ada.example.org/`,
	},
	{
		Name: "session", Of: hub.Sessions, Says: "one meeting, coming or held", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is about", Ask: "What is it about?", Needed: true},
			{Key: "date", Says: `day and time, as "2026-03-05 18:00"`, Ask: "When? (such as 2026-03-05 18:00)", Needed: true},
			{Key: "duration", Says: "such as 90m or 2h", Ask: "How long? (such as 90m or 2h)", Sample: "duration: 90m"},
			{Key: "series", Says: "the rhythm it belongs to"},
			{Key: "hosts", Flag: "host", Says: "the id of a host", Ask: "Who hosts? (ids, with commas between)", Sample: "hosts: [id-of-a-host]", Form: Many},
			{Key: "speakers", Flag: "speaker", Says: "the id of a speaker", Form: Many},
			{Key: "topics", Flag: "topic", Says: "a topic", Ask: "Which topics? (with commas between)", Sample: "topics: [Looms]", Form: Many},
			{Key: "location", Says: "where", Ask: "Where?", Sample: "location: The old mill"},
			{Key: "join", Says: "the address to meet online", Ask: "At which address online?", Sample: "join: https://meet.example.org/looms"},
			{Key: "status", Says: "planned, confirmed, cancelled or moved", Sample: "status: confirmed     # or planned, cancelled, moved"},
			{Key: "from", Says: "the ask or project it grew from"},
		},
		Body: "text", Prompt: "What will happen, and what there is to bring or to read. Afterwards: what it leaves behind.",
		Example: `kith new session --title "Knots" --date "2026-12-03 18:00" --host ada`,
	},
	{
		Name: "series", Of: hub.AllSeries, Says: "a rhythm of sessions", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is called", Ask: "What is it called?", Needed: true},
			{Key: "rhythm", Says: `such as "every 2nd Thursday 18:00"`, Ask: `How often? (such as "every 2nd Thursday 18:00" or "monthly on the last Tuesday 12:30")`, Needed: true},
			{Key: "duration", Says: "such as 90m or 2h", Ask: "How long? (such as 90m or 2h)", Sample: "duration: 90m"},
			{Key: "from", Says: "the first day", Ask: "From which day on? (such as 2026-12-03)", Sample: "from: 2026-12-03      # the first day"},
			{Key: "until", Says: "the last day", Sample: "until: 2027-12-31     # the last day"},
			{Key: "hosts", Flag: "host", Says: "the id of a host", Ask: "Who hosts? (ids, with commas between)", Sample: "hosts: [id-of-a-host]", Form: Many},
			{Key: "location", Says: "where", Ask: "Where?", Sample: "location: The old mill"},
			{Key: "join", Says: "the address to meet online", Ask: "At which address online?", Sample: "join: https://meet.example.org/evenings"},
			{Key: "timezone", Says: "whose clocks it goes by", Sample: "timezone: Europe/Berlin"},
			{Key: "topics", Flag: "topic", Says: "a topic", Form: Many},
		},
		Body: "text", Prompt: "What an evening is like, and for whom it is.",
		Example: `kith new series --title "Evenings" --rhythm "every 2nd Thursday 18:00" --from 2026-12-03 --duration 90m`,
	},
	{
		Name: "shoutout", Of: hub.Shoutouts, Says: "one thank-you", Words: "[TEXT]",
		Fields: []Field{
			{Key: "from", Says: "the id of who thanks", Ask: "Who says thank you? (an id)", Needed: true},
			{Key: "to", Says: "the id of who is thanked", Ask: "Who is thanked? (ids, with commas between)", Needed: true, Form: Many},
			{Key: "date", Says: "the day; today where none is given"},
			{Key: "for", Says: "what for, in a word or two", Ask: "What for, in a word or two?", Sample: "for: Patience", Form: Many},
			{Key: "session", Says: "the session it belongs to", Ask: "At which session? (an id)"},
			{Key: "project", Says: "the project it belongs to"},
		},
		Body: "text", Prompt: "The thanks, in place of this line, as you would say it.",
		Example: `kith new shoutout --from ada --to grace --for Patience "You sat with me until it ran."`,
	},
	{
		Name: "attendance", Of: hub.Attendings, Says: `"I was there", or "I'll come"`, Words: "SESSION MEMBER",
		Fields: []Field{
			{Key: "role", Says: "attended, coming or hosting", Sample: "role: coming          # or attended, or hosting"},
			{Key: "note", Says: "a line to go with it", Sample: "note: I bring bread."},
		},
		Example: "kith new attendance 2026-12-03-knots ada --role coming",
	},
	{
		Name: "ask", Of: hub.Asks, Says: "somebody wants help, or wants a topic", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what is asked, in a line", Ask: "What would you ask, in a line?", Needed: true},
			{Key: "by", Says: "the id of who asks", Ask: "Who asks? (an id)", Needed: true},
			{Key: "date", Says: "the day; today where none is given"},
			{Key: "topics", Flag: "topic", Says: "a topic", Ask: "What is it about? (topics, with commas between)", Sample: "topics: [Looms]", Form: Many},
			{Key: "also", Says: "the id of somebody else who wants it", Form: Many},
			{Key: "status", Says: "open, answered or closed"},
			{Key: "answered-by", Says: "the id of who answered", Sample: "answered-by: [id-of-somebody] # once somebody has", Form: Many},
			{Key: "became", Says: "the id of a session, resource or project that came of it", Form: Many},
		},
		Body: "text", Prompt: "What you have tried, and what would help you, in place of this line.",
		Example: `kith new ask --title "Who has a loom to lend?" --by ada --topic Looms --text "For a month, for beginners."`,
	},
	{
		Name: "project", Of: hub.Projects, Says: "something made together, from idea to done", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is called", Ask: "What is it called?", Needed: true},
			{Key: "status", Says: "idea, active, paused or done", Ask: "Idea, active, paused or done (empty: an idea):", Sample: "status: active        # or idea, paused, done"},
			{Key: "leads", Flag: "lead", Says: "the id of somebody who looks after it", Ask: "Who looks after it? (ids, with commas between; empty: nobody yet)", Sample: "leads: [id-of-somebody]", Form: Many},
			{Key: "contributors", Flag: "contributor", Says: "the id of somebody who makes it with them", Form: Many},
			{Key: "needs", Flag: "need", Says: "a skill that it looks for", Ask: "Which skills does it look for? (with commas between)", Sample: "needs: [Weaving, Dyes]", Form: Many},
			{Key: "topics", Flag: "topic", Says: "a topic", Ask: "Which topics? (with commas between)", Sample: "topics: [Looms]", Form: Many},
			{Key: "started", Says: "the day on which it was begun", Sample: "started: 2026-11-05   # the day on which it was begun"},
			{Key: "link", Says: "the address where it is made, or can be seen", Ask: "At which address is it made, or can be seen?", Sample: "link: https://looms.example.org/"},
		},
		Body: "text", Prompt: "What it is to become, for whom, and how far it has come, in place of this line.",
		Example: `kith new project --title "A loom for the library" --lead ada --need Carpentry`,
	},
	{
		Name: "resource", Of: hub.Resources, Says: "something worth keeping: a guide, a recording, a link", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is called", Ask: "What is it called?", Needed: true},
			{Key: "date", Says: "the day on which it was made; today where none is given"},
			{Key: "by", Says: "the id of who made it", Ask: "Who made it? (ids, with commas between)", Sample: "by: [id-of-somebody]", Form: Many},
			{Key: "kind", Says: "guide, recording, article, tool, template, or another word", Ask: "What is it? (guide, recording, article, tool, template, or another word)", Sample: "kind: guide           # recording, article, tool, template, or another word"},
			{Key: "link", Says: "where it is: an address, or a file beside this one", Ask: "Where is it? (an address; empty: you write it here)", Sample: "link: https://looms.example.org/parts"},
			{Key: "topics", Flag: "topic", Says: "a topic", Ask: "Which topics? (with commas between)", Sample: "topics: [Looms]", Form: Many},
			{Key: "session", Says: "the session it comes from", Ask: "From which session does it come? (an id)"},
		},
		Body: "text", Prompt: "What it is good for, or the guide itself, in place of this line.",
		Example: `kith new resource --title "Looms and their parts" --by ada --kind article --link https://looms.example.org/parts`,
	},
	{
		Name: "topic", Of: hub.Topics, Says: "what a topic is, and its other names", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is called", Ask: "What is it called?", Needed: true},
			{Key: "aliases", Flag: "alias", Says: "another word for it", Ask: "Which other words are there for it? (with commas between)", Sample: "aliases: [Another word]", Form: Many},
			{Key: "summary", Says: "one sentence", Ask: "In one sentence:", Sample: "summary: One sentence."},
		},
		Body: "text", Prompt: "What the community knows of it.",
		Example: `kith new topic --title Looms --alias "Weaving machines"`,
	},
	{
		Name: "page", Of: hub.Pages, Says: "any other page", Words: "[ID]",
		Fields: []Field{
			{Key: "title", Says: "what it is called", Ask: "What is it called?", Needed: true},
			{Key: "summary", Says: "one sentence", Ask: "In one sentence:", Sample: "summary: One sentence."},
			{Key: "menu", Says: "its place in the menu, from 1", Sample: "menu: 1               # its place in the menu"},
		},
		Body: "text", Prompt: "The text of the page.",
		Example: `kith new page --title "How we work" guides/how-we-work`,
	},
}

// KindOf is the kind with a name.
func KindOf(name string) (Kind, bool) {
	for _, k := range Kinds {
		if k.Name == name {
			return k, true
		}
	}
	return Kind{}, false
}

// An Answer is what was said to each field, by its key, and the text under the kind's
// Body.
type Answers map[string][]string

// one is the single answer for a key, or empty.
func (a Answers) one(key string) string { return strings.TrimSpace(strings.Join(a[key], " ")) }

// said are the answers for a key that say something.
func (a Answers) said(key string) (all []string) {
	for _, text := range a[key] {
		if strings.TrimSpace(text) != "" {
			all = append(all, strings.TrimSpace(text))
		}
	}
	return all
}
