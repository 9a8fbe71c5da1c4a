package generator

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"time"

	"kith/generator/discreet"
	"kith/generator/hub"
	"kith/generator/media"
	"kith/generator/memo"
	"kith/generator/site"
	"kith/generator/source"
	"kith/generator/theme"
)

// A Site is every address and the pure function that yields its bytes; nothing is
// drawn until it is asked for. It is safe for concurrent use.
type Site struct {
	base  site.Base
	paths []string
	pages map[string]site.Page
	look  *theme.Theme
	drawn *pages // nil where nothing is remembered
	sums  *memo.Sums

	changes time.Time
}

// pages are drawn pages, each under a sum of all that it shows.
type pages = memo.Memo[[sha256.Size]byte, []byte]

func (b *Builder) site(plan site.Plan, base site.Base, look *theme.Theme) *Site {
	s := &Site{base: base, look: look, paths: make([]string, len(plan.Pages)), pages: make(map[string]site.Page, len(plan.Pages))}
	for i, p := range plan.Pages {
		s.paths[i] = p.Path
		s.pages[p.Path] = p
	}
	s.changes = plan.Changes
	if !b.Once {
		s.drawn, s.sums = &b.drawn, &memo.Sums{}
	}
	return s
}

// memory is what plans remember, nil where they need not.
func (b *Builder) memory() *site.Memory {
	if b.Once {
		return nil
	}
	return &b.plans
}

// Paths lists the files of the site, sorted: "members/ada/index.html".
func (s *Site) Paths() []string { return s.paths }

// Template names what draws a page: "member.html". It is empty for a file that no
// template draws.
func (s *Site) Template(path string) string { return s.pages[path].Template }

// Changes is when the site will next be another, though no file is: then it should be
// built again. It is zero where that is never.
func (s *Site) Changes() time.Time { return s.changes }

// BasePath is the path under which the site is published: "/" or "/hub/".
func (s *Site) BasePath() string { return s.base.Path }

// Settled tells that the path of a file says all that it is made of.
func (s *Site) Settled(path string) bool { return s.pages[path].Settled }

// Draw yields the bytes of one file. Nobody may change them: they are remembered.
func (s *Site) Draw(path string) ([]byte, error) {
	p, ok := s.pages[path]
	switch {
	case !ok:
		return nil, &fs.PathError{Op: "draw", Path: path, Err: fs.ErrNotExist}
	case p.AsItIs:
		return p.Bytes()
	case p.Bytes != nil:
		data, err := p.Bytes()
		return discreet.File(path, data), err
	}
	data, err := s.draw(p)
	if err != nil {
		return nil, fmt.Errorf("draw %s: %w", path, err)
	}
	return data, nil
}

func (s *Site) draw(p site.Page) ([]byte, error) {
	view := p.View()
	if s.drawn == nil {
		return s.show(p, view)
	}
	key := s.sums.Of(s.look.Key(), cmp.Or(p.Template, "copy"), view)
	if data, ok := s.drawn.Recall(key); ok {
		return data, nil
	}
	data, err := s.show(p, view)
	if err == nil {
		s.drawn.Keep(key, data)
	}
	return data, err
}

func (s *Site) show(p site.Page, view any) ([]byte, error) {
	if p.Write != nil {
		return discreet.File(p.Path, p.Write(view)), nil
	}
	data, err := s.look.Draw(p.Template, view)
	return discreet.File(p.Path, data), err
}

// settings are what a hub says of its look.
func settings(p *hub.Purpose) theme.Settings {
	return theme.Settings{Accent: p.Accent, Fonts: p.Fonts, Language: p.Language}
}

// assets are what a plan must know of a look.
func assets(look *theme.Theme) site.Theme {
	return site.Theme{Assets: look.Assets(), Asset: look.Asset, Address: look.Address, Words: look.Words(), Press: look.Press()}
}

// files yields what is published that no template draws.
func (b *Builder) files(content fs.FS) site.Files {
	read := func(path string) ([]byte, error) { return fs.ReadFile(content, path) }
	return site.Files{Read: read, Print: func(path string, p media.Picture, use media.Use, print media.Print) ([]byte, error) {
		return b.darkroom.Print(p, use, print, func() ([]byte, error) { return read(path) })
	}, Card: b.card}
}

// card draws a card, unless it is remembered.
func (b *Builder) card(path string, draw func() ([]byte, error)) ([]byte, error) {
	if data, ok := b.cards.Recall(path); ok {
		return data, nil
	}
	data, err := draw()
	if err == nil && !b.Once {
		b.cards.Keep(path, data)
	}
	return data, err
}

// excerpts reads the files that problems quote.
func excerpts(in Input) func(string) string {
	texts := map[string]string{}
	return func(file string) string {
		text, known := texts[file]
		if !known {
			text = readAny(in, file)
			texts[file] = text
		}
		return text
	}
}

func readAny(in Input, file string) string {
	if name, ok := strings.CutPrefix(file, "content/"); ok {
		text, err := source.Text(in.Content, name, source.MaxPage)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return ""
		}
		return strings.TrimPrefix(text, "\uFEFF")
	}
	if name, ok := strings.CutPrefix(file, "templates/"); ok {
		for i := len(in.Theme) - 1; i >= 0; i-- {
			if data, err := fs.ReadFile(in.Theme[i], name); err == nil {
				return string(data)
			}
		}
	}
	return ""
}
