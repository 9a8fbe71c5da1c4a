package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/text"
	"golang.org/x/net/html"
)

// report says what the sanitiser is about to take out, which it does not say itself.
func (p *page) report(piece []byte, lines []text.Segment) {
	z := html.NewTokenizer(bytes.NewReader(piece))
	for line, read := 0, 0; ; {
		kind := z.Next()
		for line < len(lines)-1 && read >= lines[line].Len() {
			read -= lines[line].Len()
			line++
		}
		at := lines[line].Start + max(0, read-lines[line].Padding)
		read += len(z.Raw())
		if kind == html.ErrorToken {
			p.reportRest(z.Raw(), at)
			return
		}
		if kind == html.StartTagToken || kind == html.SelfClosingTagToken || kind == html.EndTagToken {
			p.reportTag(z.Token(), at)
		}
	}
}

// reportRest reports a tag that is begun and not finished.
func (p *page) reportRest(rest []byte, at int) {
	if len(rest) > 0 && rest[0] == '<' {
		p.problems.Warnf(p.place(spot{at, 1}), "html-removed", `end the tag with ">"`, "the tag that begins here has no end and was left out")
	}
}

func (p *page) reportTag(t html.Token, at int) {
	if _, allowed := elements[t.Data]; !allowed {
		p.removed(t.Data, at)
	}
	for _, a := range t.Attr {
		if a.Key == "href" || a.Key == "src" {
			p.reportAddress(a.Val, at)
		}
	}
}

func (p *page) reportAddress(to string, at int) {
	bare := strings.Map(func(r rune) rune { // browsers pass over these (URL standard, section 4.4)
		if r <= ' ' {
			return -1
		}
		return r
	}, to)
	if scheme, ok := schemeOf(bare); ok && !safeScheme(scheme) {
		p.warnUnsafe(bare, spot{at, 1})
	}
}

// removed reports a tag that is left out, once for each name.
func (p *page) removed(tag string, at int) {
	if p.raw.reported[tag] {
		return
	}
	p.raw.reported[tag] = true
	if name := []rune(tag); len(name) > 40 {
		tag = string(name[:40]) + "…"
	}
	p.problems.Warnf(p.place(spot{at, len(tag) + 2}), "html-removed", "say it in Markdown instead", "<%s> is not allowed here and was left out", tag)
}
