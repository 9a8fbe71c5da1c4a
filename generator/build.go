// Package generator turns a hub's files into its site. Build is the table of
// contents: each line hands plain values to the next, and none looks back.
package generator

import (
	"cmp"
	"io/fs"
	"time"

	"kith/generator/calendar"
	"kith/generator/check"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/media"
	"kith/generator/memo"
	"kith/generator/site"
	"kith/generator/source"
	"kith/generator/theme"
)

// Input is all that a site depends on: Build reads no clock, environment or network.
type Input struct {
	Content   fs.FS
	Theme     []fs.FS        // later layers replace earlier ones, file by file
	AsOf      calendar.Stamp // parts what has been from what is to come; zero leaves it to the hub's as-of, then to Now
	Now       time.Time
	BaseURL   string // where the site is published; empty leaves it to the hub's url
	KeepGoing bool   // leave out files with errors instead of refusing to build
}

// A Builder remembers only results of pure functions, so each Build gives what a
// fresh Builder would give. The zero value is ready.
type Builder struct {
	Once     bool // it will build once: what is planned and drawn need not be remembered
	source   source.Reader
	themes   theme.Loader
	darkroom media.Darkroom
	plans    site.Memory
	drawn    pages
	cards    memo.Memo[string, []byte] // by path
}

// Build makes a site of its input, and says everything that is wrong with it. While
// there is an error the site is nil; an error of the machine is returned as such.
func (b *Builder) Build(in Input) (*Site, diag.List, error) {
	parts, problems, err := b.source.Read(in.Content)
	if err != nil {
		return nil, nil, err
	}
	h := b.join(parts, in)
	look, said, err := b.themes.Load(settings(h.Purpose), in.Theme...)
	if err != nil {
		return nil, nil, err
	}
	problems = append(problems, said...)
	problems = append(problems, check.Of(h, parts)...)
	if in.KeepGoing && problems.Errors() > 0 {
		h = b.join(parts.Without(faulty(problems)), in)
	}
	base := site.BaseOf(cmp.Or(in.BaseURL, h.Purpose.URL))
	plan, said := site.Of(h, base, assets(look), b.files(in.Content), b.memory())
	problems = append(problems, said...).Sorted().Brief()
	problems.Quote(excerpts(in))
	if problems.Errors() > 0 && !(in.KeepGoing && publishable(problems)) {
		return nil, problems, nil
	}
	b.drawn.Turn()
	b.cards.Turn()
	return b.site(plan, base, look), problems, nil
}

func (b *Builder) join(parts hub.Parts, in Input) *hub.Hub {
	return hub.Of(parts, hub.Moment{AsOf: in.AsOf, Now: in.Now, Zones: &b.source.Zones})
}
