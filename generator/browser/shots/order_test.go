package main

import (
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"kith/generator/browser"
)

func TestOrdersAreRead(t *testing.T) {
	kinds := []browser.Kind{{Name: "home", Pages: []string{"index.html"}}, {Name: "member", Pages: []string{"members/ada/index.html"}}}
	for args, want := range map[string]string{
		"-out d -only home -sizes 390 -scheme dark": "d/home-390-dark.png",
		"-out d -sizes 390,768 -scheme light":       "d/home-390-light.png d/home-768-light.png d/member-390-light.png d/member-768-light.png",
		"-out d -sizes 390 -scheme light /join/":    "d/join-390-light.png",
		"-readme":                                   "content/_pictures/home.png",
	} {
		o, status := parse(strings.Fields(args), io.Discard)
		var got []string
		for _, s := range o.shots(kinds) {
			got = append(got, filepath.ToSlash(s.file))
		}
		if status >= 0 || !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%s: status %d, %q, want %s", args, status, got, want)
		}
	}
}

func TestWrongOrdersAreRefused(t *testing.T) {
	for _, args := range []string{"", "-out d -sizes wide", "-out d -scheme grey", "-out d -set coral", "-nothing"} {
		if status := run(strings.Fields(args), io.Discard, io.Discard); status != 2 {
			t.Errorf("%q ends with %d, want 2", args, status)
		}
	}
}
