package bundle

import (
	"cmp"
	"fmt"
	"regexp"
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
	m = opened(m)
	p := diag.Problem{Pos: place(m.Location), Severity: severity, Rule: "asset", Message: lower(m.Text)}
	for _, n := range m.Notes {
		p.Hint = note(n)
	}
	if our, ok := m.Detail.(said); ok {
		p.Rule, p.Hint = cmp.Or(our.rule, p.Rule), our.hint
	}
	return p
}

// place is where a message stands, in characters.
func place(at *api.Location) diag.Pos {
	if at == nil {
		return diag.Whole("templates/assets")
	}
	before := at.LineText[:min(at.Column, len(at.LineText))]
	meant := at.LineText[len(before):min(at.Column+at.Length, len(at.LineText))]
	return diag.Pos{
		File: "templates/assets/" + strings.TrimPrefix(at.File, inside+":"), Line: at.Line,
		Col: 1 + utf8.RuneCountInString(before), Width: max(1, utf8.RuneCountInString(meant)),
	}
}

// unclosed is how the tool words that something lacks its end. It stands where the file
// ends; an author looks for where it began, which the note tells.
var unclosed = regexp.MustCompile(`^Expected ("[)}\]]") to go with ("[({\[]")$`)

func opened(m api.Message) api.Message {
	if parts := unclosed.FindStringSubmatch(m.Text); parts != nil && len(m.Notes) == 1 && m.Notes[0].Location != nil {
		m.Text = parts[2] + " is never closed by " + parts[1]
		m.Location, m.Notes = m.Notes[0].Location, nil
	}
	return m
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
