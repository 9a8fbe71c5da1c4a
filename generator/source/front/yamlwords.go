package front

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"

	"kith/generator/diag"
)

// yamlProblems words what the YAML parser found for somebody who has never heard of
// YAML. Where a quote or bracket is never closed, the place is where it was opened.
func yamlProblems(r ruler, err error) (problems diag.List) {
	var many *yaml.LoadErrors
	var one *yaml.LoadError
	switch {
	case errors.As(err, &many):
		for _, e := range many.Errors {
			problems = append(problems, yamlProblem(r, e))
		}
	case errors.As(err, &one):
		problems = append(problems, yamlProblem(r, one))
	default:
		problems.Errorf(r.at(1, 1, 1), "front-matter-unreadable", "", "the front matter cannot be read: %s", err)
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
	{"found multiple", "the front matter should be one group of keys, and here it ends or a second one begins", "remove this line"},
	{"control characters", "there is a control character in the front matter", "remove it"},
}

func yamlProblem(r ruler, e *yaml.LoadError) diag.Problem {
	said := e.ContextMsg + " " + e.Message
	line, at := r.faulty(e, said)
	p := diag.Problem{
		Pos: at, Severity: diag.Error, Rule: "front-matter-unreadable",
		Message: "the front matter cannot be read here: " + strings.TrimSpace(e.Message),
		Hint:    `each line is "key: value"; put a value with special characters in quotes`,
	}
	if strings.HasPrefix(strings.TrimLeft(r.line(line), " "), "\t") {
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

// faulty is the line, as YAML counts it, and the place of what is wrong: where it
// begins, and not where YAML noticed.
func (r *ruler) faulty(e *yaml.LoadError, said string) (int, diag.Pos) {
	mark := e.Mark
	for _, opened := range []string{"quoted scalar", "flow", "could not find expected ':'"} {
		if e.ContextMark.Line > 0 && strings.Contains(said, opened) {
			mark = e.ContextMark
		}
	}
	switch {
	case strings.Contains(said, "found multiple"):
		mark.Line, mark.Column = r.second(), 1
	case strings.Contains(said, "control characters"):
		return 0, r.place(max(0, strings.IndexFunc(r.text, unprintable)))
	}
	at, _ := r.seek(mark.Line, mark.Column)
	return mark.Line, at
}

// unprintable tells the characters that YAML forbids (YAML 1.2, production 1).
func unprintable(c rune) bool {
	return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0 && c != 0x85 || c == 0xfffe || c == 0xffff
}
