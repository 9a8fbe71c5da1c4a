package starter

import (
	"fmt"
	"strings"

	"kith/generator/diag"
)

// A mistake is what kith check says where the quotes of a guide's example are left out.
// It is made of the example itself, so that both speak of the same line; a test holds it
// to what the check says.
type mistake struct {
	Mistake      string // as a terminal shows it
	Line, Column int
}

func mistakeIn(guide string) (mistake, error) {
	_, example, _ := strings.Cut(guide, "```yaml\n")
	for i, line := range strings.Split(example, "\n") {
		key, value, quoted := strings.Cut(line, `: "`)
		if !quoted {
			continue
		}
		value = strings.TrimSuffix(value, `"`)
		at := diag.Pos{File: "content/members/ana-example.md", Line: i + 1, Col: len([]rune(key+": "+value[:strings.Index(value, ": ")])) + 1, Width: 1}
		problem := diag.Problem{
			Pos: at, Severity: diag.Error, Rule: "front-matter-unreadable", Message: "there is a second colon in this line",
			Hint: "put the value in quotes", Excerpt: key + ": " + value, Mended: line,
		}
		var b strings.Builder
		err := diag.Text{}.Write(&b, diag.List{problem})
		return mistake{b.String(), at.Line, at.Col}, err
	}
	return mistake{}, fmt.Errorf("no value of its example is in quotes")
}
