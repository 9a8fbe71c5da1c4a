package diag

import (
	"fmt"
	"io"
	"path"
	"strings"
)

// GitHub writes problems as workflow commands, which GitHub and Forgejo show as
// annotations beside the changed lines.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
type GitHub struct {
	Folder string // the hub's folder as seen from the repository: "website", "" for its root
}

// Write writes each problem in turn.
func (g GitHub) Write(w io.Writer, problems List) error {
	for _, p := range problems {
		if _, err := io.WriteString(w, g.command(p)); err != nil {
			return err
		}
	}
	return nil
}

func (g GitHub) command(p Problem) string {
	place := "file=" + property(path.Join(g.Folder, p.File))
	if p.Line > 0 {
		place += fmt.Sprintf(",line=%d", p.Line)
	}
	if p.Line > 0 && p.Col > 0 {
		place += fmt.Sprintf(",col=%d,endColumn=%d", p.Col, p.Col+max(p.Width, 1))
	}
	text := p.Message
	if p.Hint != "" {
		text += "\n" + p.Hint
	}
	if p.Mended != "" {
		text += "\n" + p.Mended
	}
	return fmt.Sprintf("::%s %s,title=%s::%s\n", p.Severity, place, property(p.Rule), data(lines(text)))
}

// lines is a text whose lines are each made visible.
func lines(text string) string {
	all := strings.Split(text, "\n")
	for i, line := range all {
		all[i] = Visible(line)
	}
	return strings.Join(all, "\n")
}

// data escapes the text of a command, so that no file can end it and begin another.
func data(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// property escapes one of its properties.
func property(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
