package front

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"kith/generator/diag"
)

var errAlias = errors.New("aliases are not allowed")

// limits hold before anything is built of the text.
var limits = yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(MaxDepth), loaderlimits.AliasFunc(noAlias)))

func noAlias(aliases, _ int) error {
	if aliases > 0 {
		return errAlias
	}
	return nil
}

// readYAML reads YAML 1.2 without anchors, aliases and merge keys, which would let
// a small file stand for an enormous one.
func readYAML(b block) (Value, diag.List) {
	if strings.TrimSpace(b.text) == "" {
		return Value{Form: Map, At: b.at(1, 1, 1)}, nil
	}
	var doc yaml.Node
	if err := yaml.Load([]byte(b.text), &doc, limits); err != nil {
		return Value{}, yamlProblems(b, err)
	}
	r := yamlReader{block: b}
	root := &doc
	if root.Kind == yaml.DocumentNode && len(root.Content) > 0 {
		root = root.Content[0]
	}
	if root.Kind == 0 || root.Kind == yaml.ScalarNode && root.ShortTag() == "!!null" {
		return Value{Form: Map, At: b.at(1, 1, 1)}, nil // comments alone
	}
	v := r.value(root, 0)
	if v.Form != Map {
		r.problems.Errorf(v.At, "front-matter-unreadable", `write each line as "key: value"`, "the front matter should be keys with values, and this is %s", v.Form)
		return Value{}, r.problems
	}
	return v, r.problems
}

type yamlReader struct {
	block
	problems diag.List
}

func (r *yamlReader) value(n *yaml.Node, depth int) Value {
	v := Value{At: r.place(n)}
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		r.problems.Errorf(v.At, "alias", "write the value out again; text beginning with & or * needs quotes", "anchors (&) and aliases (*) are not read here")
		v.Form, v.Text = Scalar, cmp.Or(n.Value, "*")
		return v
	}
	if depth > MaxDepth {
		r.problems.Errorf(v.At, "too-deep", "write it flatter", "lists and groups are nested more than %d deep", MaxDepth)
		return v
	}
	switch n.Kind {
	case yaml.ScalarNode:
		if n.ShortTag() != "!!null" {
			v.Form, v.Text = Scalar, n.Value
		}
	case yaml.SequenceNode:
		v.Form = List
		v.Items = make([]Value, 0, len(n.Content))
		for _, item := range n.Content {
			v.Items = append(v.Items, r.value(item, depth+1))
		}
	case yaml.MappingNode:
		v.Form = Map
		v.Pairs = make([]Pair, 0, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			v.Pairs = append(v.Pairs, Pair{Key: key.Value, KeyAt: r.place(key), Value: r.value(n.Content[i+1], depth+1)})
		}
	}
	return v
}

func (r *yamlReader) place(n *yaml.Node) diag.Pos {
	width := utf8.RuneCountInString(n.Value)
	if n.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0 {
		width += 2
	}
	if n.Kind != yaml.ScalarNode || n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		width = 1
	}
	return r.at(n.Line, n.Column, width)
}

// yamlProblems words what the YAML parser found for somebody who has never heard of
// YAML. Where a quote or bracket is never closed, the place is where it was opened.
func yamlProblems(b block, err error) (problems diag.List) {
	var many *yaml.LoadErrors
	var one *yaml.LoadError
	switch {
	case errors.As(err, &many):
		for _, e := range many.Errors {
			problems = append(problems, yamlProblem(b, e))
		}
	case errors.As(err, &one):
		problems = append(problems, yamlProblem(b, one))
	default:
		problems.Errorf(b.at(1, 1, 1), "front-matter-unreadable", "", "the front matter cannot be read: %s", err)
	}
	return problems
}

// yamlWords turn the parser's terms into an author's, first match first.
var yamlWords = []struct{ said, message, hint string }{
	{errAlias.Error(), "anchors (&) and aliases (*) are not read here", "write the value out again; text beginning with * or & needs quotes"},
	{"depth", "lists and groups are nested more than " + fmt.Sprint(MaxDepth) + " deep", "write it flatter"},
	{"unexpected end of stream", "a quote that is opened here is never closed", "close it, or write the value without quotes"},
	{"cannot start any token", "a value cannot begin with this character", `put the value in quotes: "…"`},
	{"mapping values are not allowed", "there is a second colon in this line", `put the value in quotes: "…"`},
	{"unknown anchor", "a value cannot begin with *", `put the value in quotes: "…"`},
	{"could not find expected ':'", "this line is no \"key: value\"", "add the colon and a space after the key, or indent the line to continue the one above"},
	{"did not find expected key", "this line does not fit the ones above", "align it with the other keys, or put the value above it in quotes"},
	{"did not find expected '-' indicator", "this line does not fit the list above", "align it with the other items, each beginning with \"- \""},
	{"did not find expected ',' or", "a bracket that is opened here is never closed", "close it with ] or }"},
	{"undefined alias", "a value cannot begin with *", `put the value in quotes: "…"`},
	{"alphabetic or numeric", "a value cannot begin with this character", `put the value in quotes: "…"`},
	{"invalid leading UTF-8", "this is not UTF-8 text", "save the file as UTF-8"},
	{"control characters", "there is a control character in the front matter", "remove it"},
}

func yamlProblem(b block, e *yaml.LoadError) diag.Problem {
	said := e.ContextMsg + " " + e.Message
	mark := e.Mark
	if e.ContextMark.Line > 0 && (strings.Contains(said, "quoted scalar") || strings.Contains(said, "flow")) {
		mark = e.ContextMark
	}
	p := diag.Problem{
		Pos: b.at(max(mark.Line, 1), mark.Column, 1), Severity: diag.Error, Rule: "front-matter-unreadable",
		Message: "the front matter cannot be read here: " + strings.TrimSpace(e.Message),
		Hint:    `each line is "key: value"; put a value with special characters in quotes`,
	}
	if strings.HasPrefix(strings.TrimLeft(b.lineOf(mark.Line), " "), "\t") {
		p.Message, p.Hint = "a tab is used to indent", "use spaces"
		return p
	}
	for _, w := range yamlWords {
		if strings.Contains(said, w.said) {
			p.Message, p.Hint = w.message, w.hint
			break
		}
	}
	return p
}
