package theme

import (
	"errors"
	"html/template"
	"regexp"
	"strconv"
	"strings"

	"kith/generator/diag"
)

// A Mistake is a template that cannot draw what it was given.
type Mistake struct {
	diag.Problem
}

// Error is the problem in one line.
func (m *Mistake) Error() string { return m.Problem.String() }

// said is how text/template words its errors: "template: name:line:column: …", the
// column counted in bytes from 0 and not always there.
var said = regexp.MustCompile(`(?s)^(?:html/)?template: ?([^:]+):(\d+)(?::(\d+))?: (.*)$`)

// mistake turns an error of a template into a problem at its line.
func mistake(err error) diag.Problem {
	p := diag.Problem{Severity: diag.Error, Rule: "template", Message: err.Error(), Pos: diag.Whole("templates")}
	p.Hint = "the views in generator/site tell what each page has; without the file, the built-in template is used"
	if m := said.FindStringSubmatch(err.Error()); m != nil {
		p.File, p.Message = "templates/"+m[1], m[4]
		p.Line, _ = strconv.Atoi(m[2])
		if m[3] != "" {
			col, _ := strconv.Atoi(m[3])
			p.Col, p.Width = col+1, 1
		}
	}
	var escaping *template.Error
	if errors.As(err, &escaping) && escaping.Name != "" {
		p.File, p.Line, p.Message = "templates/"+escaping.Name, escaping.Line, escaping.Description
	}
	if _, after, found := strings.Cut(p.Message, ">: "); found {
		p.Message = after
	}
	return p
}
