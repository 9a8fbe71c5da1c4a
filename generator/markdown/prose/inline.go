package prose

import (
	"html"
	"strings"
)

// phrase writes a mark among words.
func (w *writer) phrase(mark string) {
	if w.code != nil {
		return
	}
	w.bare()
	w.begin()
	w.out = append(w.out, mark...)
	w.fresh = false
}

// stress begins emphasis. What is stressed within it has the other mark: two of one
// would be strong.
func (w *writer) stress() {
	w.phrase([]string{"*", "_"}[w.stressed%2])
	w.stressed++
}

func (w *writer) endStress() {
	w.stressed = max(0, w.stressed-1)
	w.phrase([]string{"*", "_"}[w.stressed%2])
}

// bare notes that an item, or a definition, holds words without a paragraph.
func (w *writer) bare() {
	if w.inItem() && !w.within {
		w.around[len(w.around)-1].bare = true
	}
}

// text writes words, a line of them after the other.
func (w *writer) text(s string) {
	if w.skip != "" {
		return
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if w.code != nil {
		*w.code = append(*w.code, s...)
		return
	}
	if w.table != nil && w.flat == 0 {
		return // between cells there are only line ends
	}
	for end := strings.IndexByte(s, '\n'); end >= 0; end = strings.IndexByte(s, '\n') {
		w.line(s[:end])
		w.newLine()
		s = s[end+1:]
	}
	w.line(s)
}

// newLine goes on below, or behind a space where there is one line only.
func (w *writer) newLine() {
	switch {
	case w.pending > 0 || w.fresh:
	case w.flat > 0:
		w.line(" ")
	default:
		w.pending = 1
	}
}

func (w *writer) line(s string) {
	if w.pending > 0 || w.fresh {
		s = strings.TrimLeft(s, " \t")
	}
	if s == "" {
		return
	}
	w.bare()
	w.begin()
	w.words(s)
	w.fresh = false
}

func (w *writer) lineBreak() {
	switch {
	case w.code != nil:
		*w.code = append(*w.code, '\n')
	case w.table != nil:
		w.phrase("<br>")
	case w.flat > 0:
		w.text(" ")
	case w.begun && w.pending == 0:
		w.out = append(w.out, '\\')
		w.pending = 1
	}
}

// raised is a number that leads to a footnote, or something else that stands high.
func (w *writer) raised(t tag) {
	id := t.attr("id")
	if colon := strings.LastIndexByte(id, ':'); colon > 0 && strings.Contains(id, "fnref") {
		w.phrase("[^" + id[colon+1:] + "]")
		w.skip = "sup"
		return
	}
	w.phrase("<sup>")
}

// An openLink is a link whose words are being written.
type openLink struct {
	at          int // where its words begin
	href, title string
}

func (w *writer) openLink(t tag) {
	if t.has("footnote-backref") {
		w.skip = "a"
		w.out = trimRight([]byte(strings.TrimRight(string(w.out), "\u00a0")))
		return
	}
	href := t.attr("href")
	if href == "" {
		w.links = append(w.links, openLink{at: -1})
		return
	}
	if n := len(w.out); n > 0 && w.out[n-1] == '!' && w.pending == 0 {
		w.out = append(w.out[:n-1], `\!`...) // else it would be a picture
	}
	w.phrase("[")
	w.links = append(w.links, openLink{len(w.out), w.absolute(href), t.attr("title")})
}

func (w *writer) endLink() {
	n := len(w.links) - 1
	if n < 0 {
		return
	}
	l := w.links[n]
	w.links = w.links[:n]
	if l.at < 0 {
		return
	}
	if l.title == "" && strings.HasSuffix(l.href, string(w.out[max(l.at, len(w.out)-1):])) {
		if said := strings.ReplaceAll(string(w.out[l.at:]), `\`, ""); strings.Contains(l.href, ":") && said == l.href {
			w.out = append(append(append(w.out[:l.at-1], '<'), said...), '>')
			return
		}
	}
	w.phrase("](")
	w.out = append(append(w.out, destination(l.href, l.title)...), ')')
}

func (w *writer) picture(t tag) {
	src := t.attr("src")
	if src == "" {
		return
	}
	w.phrase("![")
	w.words(strings.Join(strings.Fields(t.attr("alt")), " "))
	w.phrase("](" + destination(w.absolute(src), t.attr("title")) + ")")
}

// destination is where a link leads, with its title. In an address no character may
// stand that ends it.
func destination(address, title string) string {
	if strings.ContainsAny(address, " ()<>\\|") {
		address = unending.Replace(address)
	}
	if title == "" {
		return address
	}
	return address + ` "` + quoted.Replace(title) + `"`
}

var quoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", " ")

var unending = strings.NewReplacer(" ", "%20", "(", "%28", ")", "%29", "<", "%3C", ">", "%3E", `\`, "%5C", "|", "%7C")
