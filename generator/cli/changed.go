package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"kith/generator"
	"kith/generator/diag"
	"kith/generator/history"
	"kith/generator/review"
)

// A scope is what of a hub a check is about. Its zero value is everything.
type scope struct {
	past    *history.Past // where a change began
	touched []string      // the files that it touches, sorted
	before  review.Side   // the hub as it was
}

// scope finds out what a pull request touches.
func (c *checking) scope(ctx context.Context, in generator.Input) (s scope, err error) {
	if c.base == "" {
		return s, nil
	}
	s.past, err = history.Since(ctx, c.source, c.base)
	var unknown *history.Unknown
	if errors.As(err, &unknown) {
		return s, usagef("--changed: %s", err)
	}
	if err != nil {
		return s, fmt.Errorf("compare with %s: %w", c.base, err)
	}
	if s.touched, err = s.past.Touched(ctx); err != nil {
		return s, fmt.Errorf("compare with %s: %w", c.base, err)
	}
	then, err := s.past.Files(ctx)
	if err != nil {
		return s, fmt.Errorf("read the files of %s: %w", c.base, err)
	}
	in.Content, in.Theme = folderOf(then, "content"), []fs.FS{in.Theme[0], folderOf(then, "templates")}
	return s, c.side(in, &s.before)
}

// folderOf is a folder of another, empty where it is not there.
func folderOf(files fs.FS, name string) fs.FS {
	folder, err := fs.Sub(files, name)
	if err != nil {
		return empty{}
	}
	return folder
}

// side looks at a hub before or after a change.
func (c *checking) side(in generator.Input, side *review.Side) (err error) {
	if side.Problems == nil {
		if side.Problems, err = c.look(in); err != nil {
			return err
		}
	}
	side.Entries, err = c.builder.Entries(in)
	return err
}

// mine tells the files that a check is about.
func (s scope) mine(file string) bool {
	if s.past == nil {
		return true
	}
	_, touched := slices.BinarySearch(s.touched, file)
	return touched
}

// review is what a change does, or what is wrong with a whole hub.
func (s scope) review(c *checking, in generator.Input, found diag.List) (review.Review, error) {
	if s.past == nil {
		return review.Review{Problems: found}, nil
	}
	after := review.Side{Problems: append(diag.List{}, found...)}
	if err := c.side(in, &after); err != nil {
		return review.Review{}, err
	}
	return review.Of(s.before, after, s.touched), nil
}

// appendTo adds a text to a file, which need not be there.
func appendTo(path, text string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o666)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	return errors.Join(err, f.Close())
}
