package cli

import (
	"fmt"
	"strings"

	"kith/generator/diag"
	"kith/generator/intake"
)

// enough is how many entries are shown of those that go as they should; --verbose shows
// all.
const enough = 20

// preview says what would be done with each entry of a list, and with the list as a whole.
func (a *app) preview(i importing, plan intake.Plan) error {
	if a.json {
		return writeJSON(a.Stdout, struct {
			Steps []intake.Step `json:"steps"`
			Notes []string      `json:"notes,omitempty"`
		}{plan.Steps, plan.Notes})
	}
	if a.quiet {
		return nil
	}
	var out strings.Builder
	shown, more := 0, 0
	for _, s := range plan.Steps {
		smooth := len(s.Notes) == 0
		switch {
		case smooth && s.Doing == intake.Nothing && !a.verbose:
		case smooth && shown >= enough && !a.verbose:
			more++
		default:
			if smooth {
				shown++
			}
			out.WriteString(stepLine(s))
		}
	}
	if more > 0 {
		fmt.Fprintf(&out, "and %d more that need no remark (--verbose shows them)\n", more)
	}
	for _, note := range plan.Notes {
		fmt.Fprintf(&out, "%s\n", diag.Visible(note))
	}
	fmt.Fprintf(&out, "%s\n", sum(plan))
	_, err := fmt.Fprint(a.Stdout, out.String())
	return err
}

// stepLine is what happens to one entry:
//
//	line 12  create     content/members/ada.md (name, skills)
//	                    Joined: "02/03/2024" can be read in two ways: …
func stepLine(s intake.Step) string {
	const margin = 20
	what := s.Path
	if len(s.Fields) > 0 {
		what += " (" + strings.Join(s.Fields, ", ") + ")"
	}
	lines := s.Notes
	if s.Path == "" {
		what, lines = "", nil
		if s.Name != "" {
			what = s.Name + ": "
		}
		what += strings.Join(s.Notes, "; ")
	}
	line := fmt.Sprintf("line %-4d %-10s %s\n", s.Line, s.Doing, diag.Visible(what))
	for _, note := range lines {
		line += strings.Repeat(" ", margin+1) + diag.Visible(note) + "\n"
	}
	return line
}

// sum counts what would be done: "12 to create, 2 to leave out".
func sum(plan intake.Plan) string {
	var parts []string
	for _, c := range []struct {
		doing intake.Doing
		words string
	}{
		{intake.Create, "to create"}, {intake.FillIn, "to fill in"}, {intake.Amend, "to change"},
		{intake.Keep, "kept as they are"}, {intake.Nothing, "without a change"}, {intake.LeaveOut, "left out"},
	} {
		if n := plan.Count(c.doing); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, c.words))
		}
	}
	if plan.Change.Empty() {
		return "nothing to change: " + strings.Join(parts, ", ")
	}
	return strings.Join(parts, ", ")
}
