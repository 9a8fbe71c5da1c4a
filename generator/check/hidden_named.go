package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

var hiddenNotNamed = Rule{
	Name:     "hidden-named",
	Severity: diag.Warning,
	Doc: `Somebody with "visibility: hidden" is nowhere on the site: their page, what they said and
who thanked them is left out, and "@grace" is shown as "someone". A name that an author
wrote out in a text, a title or the name of a file stays, for only the author knows what
the sentence would be without it. Write it as "@grace", or take it out.

    Thanks to @grace for the looms.

A file, too, is published under its name: "kith rename" gives a session, series, topic or
page another.`,
	Run: func(h *hub.Hub, p hub.Parts, problems *diag.List) {
		n := namesOfHidden(p)
		if len(n.at) == 0 {
			return
		}
		for e := range h.Entries() {
			n.inText(h, e, problems)
			if e.Kind != hub.Members && e.Kind != hub.Shoutouts && n.inName(e.ID) {
				problems.Warnf(diag.Whole(e.File), "hidden-named", `give it another name with "kith rename"`, "the address of this page names somebody who hides")
			}
		}
		for _, a := range h.Attendance {
			n.inText(h, &a.Entry, problems)
		}
		for _, f := range h.Files {
			if n.inName(f) {
				problems.Warnf(diag.Whole("content/"+f), "hidden-named", "rename the file", "its name is published, and names somebody who hides")
			}
		}
	},
}

// hiddenNames are the names of those who hide, each found in one pass over a text.
type hiddenNames struct {
	all   map[uint16][]string // by what their first two bytes are in small letters
	begin [1 << 16]bool
	ids   []string // folded; those that hardly mean anything else
	at    []string // "@id" of all, folded
}

func namesOfHidden(p hub.Parts) *hiddenNames {
	n := &hiddenNames{all: map[uint16][]string{}}
	for _, m := range p.Members {
		if m.Visibility != hub.Hidden {
			continue
		}
		if telling(m.Name) {
			n.add(norm.NFC.String(m.Name))
			if apart := norm.NFD.String(m.Name); apart != norm.NFC.String(m.Name) {
				n.add(apart)
			}
		}
		for _, id := range append([]hub.Ref{{ID: m.ID}}, m.Aliases...) {
			n.at = append(n.at, "@"+hub.Fold(id.ID))
			if strings.Contains(id.ID, "-") || utf8.RuneCountInString(id.ID) >= longWord {
				n.ids = append(n.ids, hub.Fold(id.ID))
			}
		}
	}
	return n
}

// telling tells that a name is a whole one: a first name alone is that of many people.
func telling(name string) bool {
	if strings.ContainsFunc(strings.TrimSpace(name), unicode.IsSpace) {
		return true
	}
	spaceless := strings.ContainsFunc(name, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) })
	return spaceless && utf8.RuneCountInString(name) > 2
}

func (n *hiddenNames) add(name string) {
	key := twoBytes(name, 0)
	n.begin[key] = true
	n.all[key] = append(n.all[key], name)
}

func twoBytes(text string, i int) uint16 {
	if i+1 >= len(text) {
		return 0
	}
	return uint16(small(text[i]))<<8 | uint16(small(text[i+1]))
}

func small(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// next is the first of the names in a text, and where; or none, and -1.
func (n *hiddenNames) next(text string) (name string, at int) {
	for i := range len(text) {
		key := twoBytes(text, i)
		if !n.begin[key] {
			continue
		}
		for _, name := range n.all[key] {
			end := i + len(name)
			if end <= len(text) && strings.EqualFold(text[i:end], name) && alone(text, i, end) {
				return text[i:end], i
			}
		}
	}
	return "", -1
}

// alone tells that no letter stands beside a stretch of a text, unless the script writes
// its words together.
func alone(text string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	after, _ := utf8.DecodeRuneInString(text[to:])
	joined := func(r rune) bool {
		return unicode.IsLetter(r) && !unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
	}
	return !joined(before) && !joined(after)
}

// inText warns of each line of the front matter, and of the first of the body, that names
// somebody in what everybody will read.
func (n *hiddenNames) inText(h *hub.Hub, e *hub.Entry, problems *diag.List) {
	if _, at := n.next(e.Source); at < 0 && !strings.Contains(e.Source, "@") {
		return
	}
	number, shown := 0, n.shown(h, e)
	for line := range strings.Lines(strings.TrimPrefix(e.Source, "\uFEFF")) {
		number++
		name, at := n.next(line)
		switch body := number >= e.Below; {
		case body && !shown:
			return
		case !body && at < 0:
			name, at = n.handle(line)
		case body && linksToHidden(h, e, number, name):
			continue // it says "someone"
		}
		if at < 0 || number < e.Below && strings.Contains(line[:at], "#") {
			continue
		}
		shown = shown && number < e.Below
		problems.Warnf(diag.Pos{File: e.File, Line: number, Col: 1 + utf8.RuneCountInString(line[:at]), Width: utf8.RuneCountInString(name)},
			"hidden-named", `name them as "@id" in a text, which pages show as "someone", or leave the name out`, "somebody who hides is named here, and everybody can read it")
	}
}

// shown tells that a page shows a name in what it makes of a body.
func (n *hiddenNames) shown(h *hub.Hub, e *hub.Entry) bool {
	_, at := n.next(e.Body.Plain(func(r markdown.Ref) markdown.Target {
		to, found := h.Resolve(r)
		return markdown.Target{Instead: found && h.Hidden(to) || r.Form == markdown.Picture && h.Withheld(hub.FileOf(r))}
	}))
	return at >= 0
}

// handle finds "@id" in a line of front matter whose words are shown as they stand.
func (n *hiddenNames) handle(line string) (name string, at int) {
	key, _, _ := strings.Cut(line, ":")
	if !slices.Contains([]string{"title", "summary", "location"}, key) {
		return "", -1
	}
	for from := range len(line) {
		if line[from] != '@' {
			continue
		}
		for _, id := range n.at {
			if end := from + len(id); end <= len(line) && strings.EqualFold(line[from:end], id) && alone(line, from, end) {
				return line[from:end], from
			}
		}
	}
	return "", -1
}

// linksToHidden tells that a link on a line, with a name in its words, leads to who hides.
func linksToHidden(h *hub.Hub, e *hub.Entry, line int, name string) bool {
	if name == "" {
		return false
	}
	for _, r := range e.Body.Refs {
		if r.At.Line == line && strings.Contains(r.Label, name) {
			if to, found := h.Resolve(r); found && h.Hidden(to) {
				return true
			}
		}
	}
	return false
}

// inName tells that an address holds an id of somebody who hides, as a word of its own.
func (n *hiddenNames) inName(address string) bool {
	folded := hub.Fold(address)
	for _, id := range n.ids {
		if i := strings.Index(folded, id); i >= 0 && alone(folded, i, i+len(id)) {
			return true
		}
	}
	return false
}
