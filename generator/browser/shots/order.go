package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"kith/generator"
	"kith/generator/browser"
)

// An order is what somebody wants pictures of.
type order struct {
	source, out string
	only        []string // kinds of pages; none means all
	pages       []string // addresses of pages, instead of kinds
	set         []string // settings: "accent=coral"
	widths      []int64
	dark        []bool
	window      bool
	readme      bool
}

// A shot is one picture.
type shot struct {
	file, page string
	look       browser.Look
	whole      bool
}

// read checks what is told in lists.
func (o *order) read(sizes, schemes []string) error {
	for _, size := range sizes {
		width, err := strconv.ParseInt(size, 10, 32)
		if err != nil || width < 100 || width > 4000 {
			return fmt.Errorf("%q is no width (100 to 4000)", size)
		}
		o.widths = append(o.widths, width)
	}
	for _, scheme := range schemes {
		if scheme != "light" && scheme != "dark" {
			return fmt.Errorf("no scheme is called %q (light or dark)", scheme)
		}
		o.dark = append(o.dark, scheme == "dark")
	}
	for _, setting := range o.set {
		if !strings.Contains(setting, "=") {
			return fmt.Errorf("%q is no setting (accent=coral)", setting)
		}
	}
	if o.out == "" && !o.readme {
		return errors.New("-out is missing: where should the pictures go?")
	}
	return nil
}

// input is the hub, with what its own templates replace.
func (o order) input(r browser.Run) generator.Input {
	hub := browser.Read(r, os.DirFS(filepath.Join(o.source, "content")))
	for _, setting := range o.set {
		key, value, _ := strings.Cut(setting, "=")
		hub = hub.Set(key, value)
	}
	in := hub.Input(r)
	if over := filepath.Join(o.source, "templates"); isFolder(over) {
		in.Theme = append(in.Theme, os.DirFS(over))
	}
	return in
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// shots are the pictures to take, given the kinds of pages there are.
func (o order) shots(kinds []browser.Kind) []shot {
	if o.readme {
		look := browser.Look{Width: 1440, Height: 1000, Still: true}
		return []shot{{filepath.Join(o.source, "content", "_pictures", "home.png"), "", look, false}}
	}
	var all []shot
	add := func(name, page string) {
		for _, width := range o.widths {
			for _, dark := range o.dark {
				scheme := "light"
				if dark {
					scheme = "dark"
				}
				file := filepath.Join(o.out, fmt.Sprintf("%s-%d-%s.png", name, width, scheme))
				all = append(all, shot{file, page, browser.Look{Width: width, Dark: dark, Still: true}, !o.window})
			}
		}
	}
	for _, page := range o.pages {
		page = strings.TrimPrefix(page, "/")
		add(cmp.Or(strings.ReplaceAll(strings.Trim(page, "/"), "/", "-"), "home"), page)
	}
	for _, kind := range kinds {
		if len(o.pages) == 0 && (len(o.only) == 0 || slices.Contains(o.only, kind.Name)) {
			add(kind.Name, kind.Fullest())
		}
	}
	return all
}
