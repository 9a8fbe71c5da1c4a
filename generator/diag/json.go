package diag

import (
	"encoding/json"
	"io"
)

// A Finding is a problem as programs read it. Lines and columns count from 1, columns
// in characters; what is not known is left out.
type Finding struct {
	File     string       `json:"file"`
	Line     int          `json:"line,omitempty"`
	Column   int          `json:"column,omitempty"`
	Width    int          `json:"width,omitempty"`
	Severity string       `json:"severity"`
	Rule     string       `json:"rule"`
	Message  string       `json:"message"`
	Hint     string       `json:"hint,omitempty"`
	Excerpt  string       `json:"excerpt,omitempty"`
	Fix      *Replacement `json:"fix,omitempty"`
}

// A Replacement is a fix as programs read it: Text goes where the file says something
// else up to, and without, the end.
type Replacement struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Text      string `json:"text"`
	Sure      bool   `json:"sure"` // kith check --fix does it
}

// Findings are the problems as programs read them, never nil.
func (l List) Findings() []Finding {
	all := make([]Finding, len(l))
	for i, p := range l {
		all[i] = Finding{File: p.File, Line: p.Line, Column: p.Col, Width: p.Width, Severity: p.Severity.String(), Rule: p.Rule, Message: p.Message, Hint: p.Hint, Excerpt: p.Excerpt}
		if f := p.Fix; !f.IsZero() {
			all[i].Fix = &Replacement{f.Line, f.Col, f.ToLine, f.ToCol, f.Text, f.Sure}
		}
	}
	return all
}

// JSON writes problems for programs, as a list of Findings.
type JSON struct{}

// Write writes all problems.
func (JSON) Write(w io.Writer, problems List) error { return writeJSON(w, problems.Findings()) }

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
