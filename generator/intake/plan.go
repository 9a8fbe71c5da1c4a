package intake

import (
	"io/fs"
	"slices"
	"strings"

	"kith/generator/edit"
	"kith/generator/source"
	"kith/generator/source/front"
)

// Doing is what happens to an entry of a list.
type Doing string

const (
	Create   Doing = "create"
	FillIn   Doing = "fill in"   // the file lacked something that the list knows
	Amend    Doing = "change"    // the list's word stands in place of the file's
	Keep     Doing = "keep"      // file and list differ, and the file stays as it is
	Nothing  Doing = "no change" // the file says all that the list says
	LeaveOut Doing = "leave out" // it cannot be taken over
)

// A Step is what happens to one entry of a list, and why.
type Step struct {
	Line   int      `json:"line"` // of the list
	Name   string   `json:"name"`
	Doing  Doing    `json:"doing"`
	Path   string   `json:"path,omitempty"`   // of its file
	Fields []string `json:"fields,omitempty"` // that are written
	Notes  []string `json:"notes,omitempty"`
}

// A Plan is what taking a list into a hub means. Nothing is done yet.
type Plan struct {
	Change edit.Change
	Steps  []Step   // in the order of the list
	Notes  []string // what is to be said of the list as a whole
}

// Count is how many entries a thing happens to.
func (p Plan) Count(doing Doing) (n int) {
	for _, s := range p.Steps {
		if s.Doing == doing {
			n++
		}
	}
	return n
}

// Of lays a list beside a hub. Its errors are the machine's.
func Of(list List, content fs.FS, how How) (Plan, error) {
	s, err := shelve(content)
	if err != nil {
		return Plan{}, err
	}
	plan := Plan{Notes: list.Notes}
	entries := append(slices.Clone(list.entries), s.gatherings(list.events, how)...)
	for i := range entries {
		step, err := s.step(&plan.Change, &entries[i], how)
		if err != nil {
			return Plan{}, err
		}
		plan.Steps = append(plan.Steps, step)
	}
	return plan, nil
}

func (s *shelf) step(change *edit.Change, e *entry, how How) (Step, error) {
	step := Step{Line: e.line, Name: e.name, Notes: e.notes}
	leave := func(why string) (Step, error) {
		step.Doing, step.Notes = LeaveOut, []string{why}
		return step, nil
	}
	if e.left != "" {
		return leave(e.left)
	}
	if id := s.series[e.series]; e.series != "" && id != "" {
		e.fields.Put("series", front.Word(id))
	}
	file, err := s.file(e)
	if err != nil {
		return leave(err.Error())
	}
	if file == "" {
		step.Doing, step.Path = Create, s.place(e)
		step.Fields, step.Notes = keys(e), append(step.Notes, s.moved(e)...)
		s.settled(e, step.Path)
		change.Create(step.Path, front.Write(e.fields, e.body))
		return step, nil
	}
	step.Path = file
	s.settled(e, file)
	text, err := source.Text(s.content, strings.TrimPrefix(file, "content/"), source.MaxPage)
	if err != nil {
		return step, err
	}
	m := merging{text: text, update: how.Update, home: s.home()}
	m.merge(e)
	step.Doing, step.Fields, step.Notes = m.doing(), m.fields, append(step.Notes, m.kept...)
	change.Rewrite(file, text, m.text)
	return step, nil
}

// keys are the fields of a new file.
func keys(e *entry) (keys []string) {
	for _, p := range e.fields.Pairs {
		keys = append(keys, p.Key)
	}
	if e.body != "" {
		keys = append(keys, "text")
	}
	return keys
}
