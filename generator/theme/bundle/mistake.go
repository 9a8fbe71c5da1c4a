package bundle

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evanw/esbuild/pkg/api"

	"kith/generator/diag"
)

// syntax is what the tool calls a style sheet that it cannot read to its end.
const syntax = "css-syntax-error"

// A said is what we add to a problem of our own.
type said struct{ rule, hint string }

// tell makes problems of what the tool says. A style sheet that cannot be read to its
// end is an error, though the tool only warns: browsers drop the rules that follow.
func (w *work) tell(result api.BuildResult, problems *diag.List) {
	for _, m := range result.Errors {
		*problems = append(*problems, w.problem(m, diag.Error))
	}
	for _, m := range result.Warnings {
		severity := diag.Warning
		if m.ID == syntax {
			severity = diag.Error
		}
		*problems = append(*problems, w.problem(m, severity))
	}
}

func (w *work) problem(m api.Message, severity diag.Severity) diag.Problem {
	p := diag.Problem{Pos: diag.Whole("templates/assets"), Severity: severity, Rule: "asset", Message: lower(m.Text)}
	if at := m.Location; at != nil {
		p.File = "templates/assets/" + strings.TrimPrefix(at.File, inside+":")
		p.Line = at.Line
		p.Col, p.Width = 1+utf8.RuneCountInString(at.LineText[:min(at.Column, len(at.LineText))]), max(1, at.Length)
	}
	for _, n := range m.Notes {
		p.Hint = note(n)
	}
	if our, ok := m.Detail.(said); ok {
		p.Rule, p.Hint = cmp.Or(our.rule, p.Rule), our.hint
	}
	return p
}

// note is what the tool adds, with the line it is about.
func note(n api.Note) string {
	if n.Location == nil {
		return lower(n.Text)
	}
	return fmt.Sprintf("line %d: %s", n.Location.Line, lower(n.Text))
}

func lower(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(first)) + text[size:]
}
