// Package markdown reads one body of text and says what it holds: safe HTML, the
// references it makes, its headings and its plain words.
//
// The language is CommonMark with GitHub's tables, strikethrough, task lists and bare
// addresses, with footnotes, definition lists and alerts, and with two ways to name
// what is in the hub: @id for a member, and an id or kind/id in double square brackets
// for anything.
//
// Three promises are kept here. Reading is local: a [Body] depends on its own text
// alone, and asks where its references lead only when it is drawn. Nothing from a
// body ever runs: raw HTML passes an allow-list, addresses pass a list of schemes,
// and no picture makes a reader's browser ask a third party. And no text, however
// hostile, costs more than bounded time and memory: what passes the bounds in
// guard.go is read, what does not is an error at its line.
package markdown

import (
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"kith/generator/diag"
)

// Input is one body and where it stands.
type Input struct {
	File   string // "content/sessions/2026-03-05.md": where problems are; relative links are resolved from its folder
	Line   int    // the line of File on which Text begins, from 1 (0 counts as 1)
	Text   string
	Prefix string // put before every id in the HTML (headings, footnotes), so several bodies can stand on one page; "" for none
	Limit  int    // largest Text in bytes; 0 means 256 KiB
}

// A Parser reads bodies. It remembers only highlighted code blocks, keyed by language
// and text; it is safe for concurrent use.
type Parser struct {
	parser   parser.Parser
	renderer renderer.Renderer
	code     *highlighter
	raw      sanitiser
}

// New returns a Parser that remembers nothing yet.
func New() *Parser {
	return &Parser{
		parser: parser.NewParser(
			parser.WithBlockParsers(blockParsers()...),
			parser.WithInlineParsers(inlineParsers()...),
			parser.WithParagraphTransformers(
				util.Prioritized(paragraphGuard{}, 0),
				util.Prioritized(parser.LinkReferenceParagraphTransformer, 100),
				util.Prioritized(extension.NewTableParagraphTransformer(), 200),
			),
			parser.WithASTTransformers(
				util.Prioritized(extension.NewTableASTTransformer(), 0),
				util.Prioritized(extension.NewFootnoteASTTransformer(), 999),
			),
		),
		renderer: renderer.NewRenderer(renderer.WithNodeRenderers(
			util.Prioritized(drawing{}, 100), // the lowest number wins
			util.Prioritized(extension.NewTableHTMLRenderer(), 500),
			util.Prioritized(extension.NewTaskCheckBoxHTMLRenderer(), 500),
			util.Prioritized(extension.NewDefinitionListHTMLRenderer(), 500),
			util.Prioritized(extension.NewFootnoteHTMLRenderer(extension.WithFootnoteIDPrefixFunction(prefixOf)), 500),
			util.Prioritized(html.NewRenderer(), 1000),
		)),
		code: newHighlighter(),
		raw:  newSanitiser(),
	}
}

// The numbers are goldmark's own order of precedence.
func blockParsers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(parser.NewSetextHeadingParser(), 100),
		util.Prioritized(bounded{BlockParser: extension.NewDefinitionListParser()}, 101),
		util.Prioritized(bounded{BlockParser: extension.NewDefinitionDescriptionParser()}, 102),
		util.Prioritized(parser.NewThematicBreakParser(), 200),
		util.Prioritized(bounded{BlockParser: parser.NewListParser()}, 300),
		util.Prioritized(bounded{BlockParser: parser.NewListItemParser()}, 400),
		util.Prioritized(parser.NewCodeBlockParser(), 500),
		util.Prioritized(parser.NewATXHeadingParser(), 600),
		util.Prioritized(parser.NewFencedCodeBlockParser(), 700),
		util.Prioritized(bounded{BlockParser: quoteParser{parser.NewBlockquoteParser()}}, 800),
		util.Prioritized(parser.NewHTMLBlockParser(), 900),
		util.Prioritized(bounded{BlockParser: extension.NewFootnoteBlockParser(), footnote: true}, 999),
		util.Prioritized(parser.NewParagraphParser(), 1000),
	}
}

func inlineParsers() []util.PrioritizedValue {
	return []util.PrioritizedValue{
		util.Prioritized(markGuard{}, -1),
		util.Prioritized(taskParser{extension.NewTaskCheckBoxParser()}, 0),
		util.Prioritized(parser.NewCodeSpanParser(), 100),
		util.Prioritized(extension.NewFootnoteParser(), 101),
		util.Prioritized(wikiParser{}, 150),
		util.Prioritized(parser.NewLinkParser(), 200),
		util.Prioritized(parser.NewAutoLinkParser(), 300),
		util.Prioritized(parser.NewRawHTMLParser(), 400),
		util.Prioritized(parser.NewEmphasisParser(), 500),
		util.Prioritized(extension.NewStrikethroughParser(), 500),
		util.Prioritized(mentionParser{}, 600),
		util.Prioritized(extension.NewLinkifyParser(), 999),
	}
}

// Read says what a body holds and what is wrong with it. A body that breaks a bound
// (see guard.go) is an error at its line, and is read as empty.
func (p *Parser) Read(in Input) (Body, diag.List) {
	return newPage(p, in).read()
}

func (p *page) read() (Body, diag.List) {
	if !p.admit() {
		return Body{}, p.problems
	}
	context := parser.NewContext()
	context.Set(guardKey, &p.guard)
	doc := p.parser.parser.Parse(text.NewReader(p.source), parser.WithContext(context))
	if !p.refused() {
		p.fenced(doc)
		p.draw(doc)
	}
	if p.refused() {
		return Body{}, p.problems.Sorted()
	}
	return p.body(), p.problems.Sorted()
}
