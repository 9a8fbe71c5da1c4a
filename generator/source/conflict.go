package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// conflicts finds the marks that git leaves where two changes to a file could not be
// merged. They are looked for before anything else is read, for between them the
// file says two things at once.
func conflicts(file, text string) diag.List {
	if !strings.Contains(text, "<<<<<<<") && !strings.Contains(text, ">>>>>>>") && !strings.Contains(text, "=======") {
		return nil
	}
	var c conflict
	for line := range strings.Lines(text) {
		c.line++
		line = strings.TrimRight(line, "\r\n")
		if line == "---" {
			c.rules++
		}
		c.read(diag.Pos{File: file, Line: c.line, Col: 1, Width: utf8.RuneCountInString(line)}, line)
	}
	return append(c.problems, c.left...)
}

// A conflict is one while its marks are found.
type conflict struct {
	problems diag.List
	left     diag.List // marks that stand alone
	line     int
	rules    int      // lines of ---: between the first two is front matter
	open     diag.Pos // of <<<<<<<
	base     int      // the line of |||||||, where git shows what both began with
}

func (c *conflict) read(at diag.Pos, line string) {
	switch {
	case strings.HasPrefix(line, "<<<<<<< "):
		c.lone(at)
		at.Width = 7
		c.open, c.base = at, 0
	case strings.HasPrefix(line, "||||||| ") && c.open.Line > 0:
		c.base = at.Line
	case line == "=======" && c.open.Line == 0 && c.rules == 1:
		c.lone(at) // elsewhere it underlines a heading
	case strings.HasPrefix(line, ">>>>>>> ") && c.open.Line > 0:
		c.close(at.Line)
	case strings.HasPrefix(line, ">>>>>>> "):
		c.lone(at)
	}
}

// close tells of a conflict from its first mark to its last.
func (c *conflict) close(end int) {
	hint := fmt.Sprintf("keep what is right between these lines and line %d, and remove the three marked lines", end)
	if c.base > 0 {
		hint = fmt.Sprintf("keep what is right between these lines and line %d; remove the four marked lines, and the old text between line %d and =======", end, c.base)
	}
	c.problems.Errorf(c.open, "merge-conflict", hint, "two changes to this file were not merged")
	if len(c.left) > 0 && c.left[len(c.left)-1].Line == c.open.Line {
		c.left = c.left[:len(c.left)-1]
	}
	c.open = diag.Pos{}
}

// lone tells of a mark whose others are gone.
func (c *conflict) lone(at diag.Pos) {
	p := c.left.Errorf(at, "merge-conflict", "remove this line, and see that what is around it stands there once", "git left this mark of two changes that were not merged")
	p.Fix = diag.Fix{Line: at.Line, Col: 1, ToLine: at.Line + 1, ToCol: 1}
}
