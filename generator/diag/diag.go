// Package diag says what is wrong in an author's file, where, and how to mend it.
//
// A [Problem] belongs to the author of a file: it has a place, a rule, a message
// in plain words and, where we can know it, a hint that mends it. What belongs to
// the machine (a full disk, a lost folder) is an ordinary Go error and never
// becomes a Problem. Problems are collected, not returned at the first: an author
// learns of everything in one run.
package diag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Pos is a place in a file.
type Pos struct {
	File  string // slash-separated, seen from the hub's folder: "content/members/ada.md"
	Line  int    // from 1; 0 means the file as a whole
	Col   int    // from 1, in characters (Unicode code points), not bytes
	Width int    // how many characters are meant, at least 1 where Line is set
}

// Whole is the place "this file, no line in particular".
func Whole(file string) Pos { return Pos{File: file} }

// String is the place as editors understand it: file, file:line or file:line:column.
func (p Pos) String() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

// Compare orders places by file, then line, then column.
func (p Pos) Compare(q Pos) int {
	return cmp.Or(
		strings.Compare(p.File, q.File),
		cmp.Compare(p.Line, q.Line),
		cmp.Compare(p.Col, q.Col),
	)
}

// Severity says whether a problem stops a build.
type Severity int

const (
	Warning Severity = iota // odd or unknown, published all the same
	Error                   // would publish something wrong or broken
)

// String is "warning" or "error".
func (s Severity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// A Problem is one thing an author should mend.
type Problem struct {
	Pos
	Severity Severity
	Rule     string // the rule's name in kebab case: "unknown-member"
	Message  string // lower case, without a full stop, things named in quotes
	Hint     string // how to mend it, worded like Message; may be empty
	Excerpt  string // the line at fault, without its line end; filled by List.Quote
	Cut      int    // characters of a very long line that were left out before Excerpt
	Fix      Fix    // what would mend it, where that is known
	Mended   string // the line as the Fix would leave it, where it changes that line alone; filled by List.Quote
}

// String is the problem's first line as a terminal shows it.
func (p Problem) String() string {
	return fmt.Sprintf("%s: %s: %s [%s]", p.Pos, p.Severity, p.Message, p.Rule)
}

// A List is what is wrong with a hub. Its zero value is a hub without fault.
type List []Problem

// Errorf adds an error at a place. What it returns may be given a Fix before the next
// is added.
func (l *List) Errorf(at Pos, rule, hint, format string, args ...any) *Problem {
	return l.add(Error, at, rule, hint, format, args)
}

// Warnf adds a warning at a place, as Errorf does.
func (l *List) Warnf(at Pos, rule, hint, format string, args ...any) *Problem {
	return l.add(Warning, at, rule, hint, format, args)
}

func (l *List) add(s Severity, at Pos, rule, hint, format string, args []any) *Problem {
	message := format
	if len(args) > 0 {
		message = fmt.Sprintf(format, args...)
	}
	*l = append(*l, Problem{Pos: at, Severity: s, Rule: rule, Message: message, Hint: hint})
	return &(*l)[len(*l)-1]
}

// Sorted returns the problems in order of place, then rule and message, each once.
func (l List) Sorted() List {
	sorted := slices.Clone(l)
	slices.SortStableFunc(sorted, compare)
	return slices.Compact(sorted)
}

// compare looks at everything that tells two problems apart, so that equal ones meet
// and the order in which they were found is forgotten.
func compare(a, b Problem) int {
	return cmp.Or(
		a.Pos.Compare(b.Pos),
		strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Message, b.Message),
		strings.Compare(a.Hint, b.Hint),
		cmp.Compare(b.Severity, a.Severity),
		cmp.Compare(a.Width, b.Width),
		strings.Compare(a.Excerpt, b.Excerpt),
		a.Fix.compare(b.Fix),
	)
}

// Errors counts the problems that stop a build.
func (l List) Errors() int {
	n := 0
	for _, p := range l {
		if p.Severity == Error {
			n++
		}
	}
	return n
}

// Warnings counts the problems that do not.
func (l List) Warnings() int { return len(l) - l.Errors() }

// Quote gives each problem the line it stands on. text returns a file's whole text,
// or "" where there is none to show. Of a sorted list each file is asked for and cut
// into lines once, however many problems it has.
func (l List) Quote(text func(file string) string) {
	var file string
	var lines []string
	for i := range l {
		p := &l[i]
		if p.Line <= 0 || p.Excerpt != "" {
			continue
		}
		if lines == nil || p.File != file {
			file, lines = p.File, strings.Split(text(p.File), "\n")
		}
		if p.Line <= len(lines) {
			p.quote(strings.TrimSuffix(lines[p.Line-1], "\r"))
		}
	}
}
