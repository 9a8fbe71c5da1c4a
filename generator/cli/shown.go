package cli

import (
	"errors"
	"sync"

	"kith/generator"
	"kith/generator/diag"
)

// shown is a site whose pages are drawn only when somebody looks. What is found wrong in
// an author's file then is told to whoever edits it, once.
type shown struct {
	*generator.Site
	tell func(diag.Problem)
	mu   sync.Mutex
	told map[diag.Problem]bool
}

func (a *app) shown(site *generator.Site) *shown {
	return &shown{Site: site, told: map[diag.Problem]bool{}, tell: func(p diag.Problem) {
		_ = diag.Text{Color: a.color(a.Stderr)}.Write(a.Stderr, diag.List{p})
	}}
}

// Draw draws a file as the site does.
func (s *shown) Draw(path string) ([]byte, error) {
	data, err := s.Site.Draw(path)
	var mistake *diag.Mistake
	if errors.As(err, &mistake) {
		s.mu.Lock()
		defer s.mu.Unlock()
		if !s.told[mistake.Problem] {
			s.told[mistake.Problem] = true
			s.tell(mistake.Problem)
		}
	}
	return data, err
}
