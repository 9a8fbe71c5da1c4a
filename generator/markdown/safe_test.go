package markdown

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// frames are ways in which a theme may put a body on a page. In each, %s is the body,
// what holds it has data-hold and what follows that has data-after.
var frames = []string{
	`<main data-hold="">%s</main><p data-after=""></p>`,
	`<ul><li><div data-hold="">%s</div><p data-after=""></p></li></ul>`,
	`<dl><dd><div data-hold="">%s</div><p data-after=""></p></dd></dl>`,
	`<table><tbody><tr><td><div data-hold="">%s</div><p data-after=""></p></td></tr></tbody></table>`,
	`<article><section><blockquote data-hold="">%s</blockquote><p data-after=""></p></section></article>`,
}

// unsafeIn is what is wrong with a body's HTML: an element or attribute off the list,
// an address that may run something, or tags that a browser would nest otherwise than
// they are written, and so might close what holds the body.
func unsafeIn(body string) error {
	for _, frame := range frames {
		doc, err := html.Parse(strings.NewReader("<!DOCTYPE html><html><head></head><body>" + fmt.Sprintf(frame, body) + "</body></html>"))
		if err != nil {
			return err
		}
		hold := find(doc, "data-hold")
		if hold.NextSibling == nil || hold.NextSibling != find(doc, "data-after") {
			return fmt.Errorf("what follows the body is not where it was, in %s", frame)
		}
		if err := allAllowed(hold); err != nil {
			return err
		}
		if got, want := nesting(hold, 0), written(body); !slices.Equal(got, want) {
			return fmt.Errorf("a browser nests it otherwise, in %s:\n%v\nwritten:\n%v", frame, got, want)
		}
	}
	return nil
}

func find(n *html.Node, key string) *html.Node {
	for d := range n.Descendants() {
		if slices.Contains(d.Attr, html.Attribute{Key: key}) {
			return d
		}
	}
	return nil
}

// nesting lists the elements below a node with their depth, as parsed.
func nesting(n *html.Node, depth int) []string {
	var all []string
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode {
			all = append(all, fmt.Sprint(depth, c.Data))
			all = append(all, nesting(c, depth+1)...)
		}
	}
	return all
}

// written lists them as their tags are written.
func written(body string) []string {
	var all []string
	z := html.NewTokenizer(strings.NewReader(body))
	for depth := 0; ; {
		switch z.Next() {
		case html.ErrorToken:
			return all
		case html.EndTagToken:
			depth--
		case html.StartTagToken:
			name, _ := z.TagName()
			all = append(all, fmt.Sprint(depth, string(name)))
			if elements[string(name)].holds != nothing && string(name) != "input" {
				depth++
			}
		}
	}
}

// ours are the attributes that only this package gives, and their values.
var ours = map[string]*regexp.Regexp{
	"id":         regexp.MustCompile(`^(p-)?[\p{L}\p{M}\p{N}_:-]+$`),
	"class":      regexp.MustCompile(`^(table|alert alert-(note|tip|important|warning|caution)|alert-title|align-(left|center|right)|chroma|[a-z][a-z0-9]{0,2}|language-\S*|footnotes|footnote-ref|footnote-backref)$`),
	"role":       regexp.MustCompile(`^(note|group|doc-noteref|doc-backlink|doc-endnotes)$`),
	"aria-label": regexp.MustCompile(`(?s).`),
	"tabindex":   regexp.MustCompile(`^0$`),
	"loading":    regexp.MustCompile(`^lazy$`),
	"type":       regexp.MustCompile(`^(checkbox|[1aAiI])$`),
	"checked":    regexp.MustCompile(`^$`),
	"disabled":   regexp.MustCompile(`^$`),
	"decoding":   regexp.MustCompile(`^async$`),
	"srcset":     regexp.MustCompile(`^/[^ ]* 640w$`),
	"sizes":      regexp.MustCompile(`^100vw$`),
}

var theirs = strings.Fields("title lang dir href src alt width height open datetime start value colspan rowspan scope align")

func allAllowed(hold *html.Node) error {
	for n := range hold.Descendants() {
		if n.Type == html.CommentNode {
			return fmt.Errorf("a comment: %q", n.Data)
		}
		if n.Type != html.ElementNode {
			continue
		}
		if _, ok := elements[n.Data]; !ok && n.Data != "input" && n.Data != "label" || n.Namespace != "" {
			return fmt.Errorf("element <%s> %s", n.Data, n.Namespace)
		}
		for _, a := range n.Attr {
			if pattern := ours[a.Key]; pattern != nil && !pattern.MatchString(a.Val) || pattern == nil && !slices.Contains(theirs, a.Key) {
				return fmt.Errorf("attribute %s=%q of <%s>", a.Key, a.Val, n.Data)
			}
			if (a.Key == "href" || a.Key == "src") && !harmless(a.Val) {
				return fmt.Errorf("address %q", a.Val)
			}
			if a.Key == "src" && strings.Contains(a.Val, "//") {
				return fmt.Errorf("picture from elsewhere: %q", a.Val)
			}
		}
	}
	return nil
}

// harmless reads an address as browsers do, which pass over control characters.
func harmless(address string) bool {
	address = strings.Map(func(r rune) rune {
		if r <= ' ' || r == 0x7f {
			return -1
		}
		return r
	}, address)
	scheme, ok := schemeOf(address)
	return !ok || safeScheme(scheme)
}
