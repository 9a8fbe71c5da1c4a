package markdown

import (
	"bytes"
	"regexp"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
)

// A sanitiser keeps of raw HTML what is on the allow-list. Ids, classes and styles
// are ours alone to give, and event handlers nobody's.
type sanitiser struct{ *bluemonday.Policy }

func newSanitiser() sanitiser {
	p := bluemonday.NewPolicy()
	for tag := range elements {
		p.AllowElements(tag)
		if tag != "a" && tag != "img" {
			p.AllowNoAttrs().OnElements(tag)
		}
	}
	is := regexp.MustCompile
	number, language := is(`^-?[0-9]{1,5}$`), is(`^[A-Za-z0-9-]{1,35}$`)
	p.AllowAttrs("title").Globally()
	p.AllowAttrs("lang").Matching(language).Globally()
	p.AllowAttrs("dir").Matching(is(`^(?i:ltr|rtl|auto)$`)).Globally()
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("src", "alt").OnElements("img")
	p.AllowAttrs("width", "height").Matching(is(`^[0-9]{1,5}$`)).OnElements("img")
	p.AllowAttrs("open").Matching(is(`^(?i:open)?$`)).OnElements("details")
	p.AllowAttrs("datetime").Matching(is(`^[0-9A-Za-z:+. -]{1,40}$`)).OnElements("time", "del", "ins")
	p.AllowAttrs("start").Matching(number).OnElements("ol")
	p.AllowAttrs("type").Matching(is(`^[1aAiI]$`)).OnElements("ol")
	p.AllowAttrs("value").Matching(number).OnElements("li")
	p.AllowAttrs("colspan", "rowspan").Matching(is(`^[0-9]{1,2}$`)).OnElements("th", "td")
	p.AllowAttrs("scope").Matching(is(`^(?i:row|col|rowgroup|colgroup)$`)).OnElements("th")
	p.AllowAttrs("align").Matching(is(`^(?i:left|center|right)$`)).OnElements("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "tr")
	p.AllowURLSchemes(safeSchemes...)
	p.AllowRelativeURLs(true)
	p.RequireParseableURLs(true)
	return sanitiser{p}
}

// sanitise places the tags of one piece, but those that are not allowed.
func (p *page) sanitise(n *nest, lines []text.Segment) {
	if tag, ok := bareTag(lines[0].Value(p.source)); ok && len(lines) == 1 {
		n.place(tag)
		return
	}
	var piece []byte
	for _, line := range lines {
		piece = append(piece, line.Value(p.source)...)
	}
	p.report(piece, lines)
	clean := html.NewTokenizer(bytes.NewReader(p.parser.raw.SanitizeBytes(piece)))
	for clean.Next() != html.ErrorToken && !p.guard.failed {
		n.place(clean.Token())
	}
}

// bareTag reads <b>, </b> or <br/>, which hold nothing to sanitise. They are most of
// what people write among words.
func bareTag(piece []byte) (html.Token, bool) {
	name := string(bytes.Trim(piece, "</>"))
	_, known := elements[name]
	switch string(piece) {
	case "<" + name + ">", "<" + name + "/>":
		return html.Token{Type: html.StartTagToken, Data: name}, known && name != "a" && name != "img"
	case "</" + name + ">":
		return html.Token{Type: html.EndTagToken, Data: name}, known
	}
	return html.Token{}, false
}
