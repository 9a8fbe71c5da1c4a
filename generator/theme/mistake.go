package theme

import (
	"errors"
	"html/template"
	"regexp"
	"strconv"
	"strings"
	texttemplate "text/template"
	"unicode/utf8"

	"kith/generator/diag"
)

// A Mistake is a template that cannot draw what it was given.
type Mistake = diag.Mistake

// said is how text/template words its errors: "template: name:line:column: …", the
// column counted in bytes from 0 and not always there.
var said = regexp.MustCompile(`(?s)^(?:html/)?template: ?([^:]+):(\d+)(?::(\d+))?: (.*)$`)

// mistake turns an error of a template into a problem at its line. page is the
// template that was read or drawn, where the error names none, and view what it drew.
func (t *Theme) mistake(page string, view any, err error) diag.Problem {
	err = innermost(err)
	p := diag.Problem{Pos: diag.Whole("templates/" + page), Severity: diag.Error, Rule: "template", Message: err.Error()}
	var escaping *template.Error
	if m := said.FindStringSubmatch(p.Message); m != nil {
		p.File, p.Message = "templates/"+m[1], m[4]
		p.Line, _ = strconv.Atoi(m[2])
		if col, err := strconv.Atoi(m[3]); err == nil {
			p.Col, p.Width = t.column(m[1], p.Line, col), 1
		}
	} else if errors.As(err, &escaping) {
		p.Message = escaping.Description
	}
	if _, after, found := strings.Cut(p.Message, ">: "); found {
		p.Message = after
	}
	for _, function := range []string{"once", "each", "say", "asset"} {
		p.Message = strings.TrimPrefix(p.Message, "error calling "+function+": ")
	}
	p.Message, p.Hint = inWords(p.Message, view)
	quoted := diag.List{p}
	quoted.Quote(func(file string) string { return string(t.texts[strings.TrimPrefix(file, "templates/")]) })
	return quoted[0]
}

// innermost is the mistake in the partial that was being drawn, where one draws
// another by once or each.
func innermost(err error) error {
	for e := err; e != nil; e = errors.Unwrap(e) {
		switch e.(type) {
		case texttemplate.ExecError, *template.Error:
			err = e
		}
	}
	return err
}

// column counts the characters up to a byte of a template's line, from 1.
func (t *Theme) column(name string, line, offset int) int {
	text := string(t.texts[name])
	for ; line > 1; line-- {
		_, text, _ = strings.Cut(text, "\n")
	}
	return 1 + utf8.RuneCountInString(text[:min(offset, len(text))])
}
