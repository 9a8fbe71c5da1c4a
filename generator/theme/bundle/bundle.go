// Package bundle turns a theme's assets into the files that a site publishes. Style
// sheets and scripts are put together of their parts and made small; each published
// name holds a print of the bytes, so that a browser may keep the file for ever.
//
// kith.css and every other style sheet and script at the top are published. Those in
// folders are parts, which others import. What is neither is published as it is.
package bundle

import (
	"crypto/sha256"
	"encoding/hex"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"kith/generator/diag"
)

// custom is a hub's own style sheet. It comes last in sheet, so that it has the last word.
const (
	sheet  = "kith.css"
	custom = "custom.css"
)

// A Bundle is what is published. It is immutable.
type Bundle struct {
	published map[string][]byte // by path on the site
	paths     map[string]string // on the site, by the name in assets/
}

// Of bundles assets, each under its name in assets/, and says what is wrong with them.
func Of(assets map[string][]byte) (*Bundle, diag.List) {
	b := &Bundle{map[string][]byte{}, map[string]string{}}
	var problems diag.List
	var entries []string
	for _, name := range slices.Sorted(maps.Keys(assets)) {
		switch {
		case !isCode(name):
			b.publish(name, assets[name])
		case isEntry(name):
			entries = append(entries, name)
		}
	}
	w := &work{assets: assets, bundle: b}
	for _, name := range entries {
		b.paths[name] = "" // until it is built: what has a mistake is published nowhere
		if data, ok := w.build(name, &problems); ok {
			b.publish(name, data)
		}
	}
	return b, problems
}

// isCode tells what is put together of parts.
func isCode(name string) bool {
	switch path.Ext(name) {
	case ".css", ".js", ".mjs":
		return true
	}
	return false
}

func isEntry(name string) bool { return !strings.Contains(name, "/") && name != custom }

// publish puts a file under a name that changes with its bytes.
func (b *Bundle) publish(name string, data []byte) {
	sum := sha256.Sum256(data)
	ext := path.Ext(name)
	p := "assets/" + strings.TrimSuffix(name, ext) + "-" + hex.EncodeToString(sum[:4]) + ext
	b.published[p], b.paths[name] = data, p
}

// Paths lists what is published, in order.
func (b *Bundle) Paths() []string { return slices.Sorted(maps.Keys(b.published)) }

// File returns the bytes of a published path.
func (b *Bundle) File(p string) ([]byte, error) {
	data, ok := b.published[p]
	if !ok {
		return nil, &fs.PathError{Op: "read", Path: "templates/" + p, Err: fs.ErrNotExist}
	}
	return data, nil
}

// Path is where an asset is published: "assets/kith-1a2b3c4d.css" for "kith.css". What
// could not be built has no path, and is known all the same.
func (b *Bundle) Path(name string) (string, bool) {
	p, ok := b.paths[name]
	return p, ok
}

// Names lists the assets that have a path of their own, in order.
func (b *Bundle) Names() []string { return slices.Sorted(maps.Keys(b.paths)) }
