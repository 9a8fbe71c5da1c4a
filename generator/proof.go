package generator

import (
	"errors"

	"kith/generator/diag"
	"kith/generator/theme"
)

// Proof draws one page of each kind, and says which templates ask for what their views
// lack. Templates that parse show no other mistake before they are drawn.
func (s *Site) Proof() (problems diag.List, err error) {
	tried := map[string]bool{}
	for _, path := range s.paths {
		p := s.pages[path]
		if p.Template == "" || tried[p.Template] {
			continue
		}
		tried[p.Template] = true
		var mistake *theme.Mistake
		switch _, err := s.Draw(path); {
		case errors.As(err, &mistake):
			problems = append(problems, mistake.Problem)
		case err != nil:
			return nil, err
		}
	}
	return problems.Sorted(), nil
}
