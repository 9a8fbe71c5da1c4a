package output

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

const (
	manifestName  = ".kith-manifest"
	manifestTitle = "kith manifest 1" // the number counts versions of the format
)

// A manifest is what Sync knows to be its own in a folder. As text it is a title and
// then a line for each file and folder, in order of path:
//
//	kith manifest 1
//	file 9f86d081…0f00a08 15231 members/ada/index.html
//	folder members
//	folder members/ada
//
// A file has two lines while it is being replaced: either bytes are Sync's.
type manifest struct {
	files   map[string][]mark
	folders map[string]bool
}

func newManifest() manifest {
	return manifest{files: map[string][]mark{}, folders: map[string]bool{}}
}

// add lists one more state that a file of Sync's may be in.
func (m manifest) add(path string, k mark) {
	if !slices.Contains(m.files[path], k) {
		m.files[path] = append(m.files[path], k)
	}
}

// owns says whether a file with this mark, at this path, is Sync's. So is an empty one
// at a path of its own: that is what a power failure may leave of a new page, and it
// holds nothing that overwriting could lose.
func (m manifest) owns(path string, k mark) bool {
	marks, listed := m.files[path]
	return listed && (k.size == 0 || slices.Contains(marks, k))
}

// bytes is the same for equal manifests.
func (m manifest) bytes() []byte {
	b := make([]byte, 0, 64+120*(len(m.files)+len(m.folders)))
	b = append(b, manifestTitle+"\n"...)
	paths := slices.Collect(maps.Keys(m.files))
	for f := range m.folders {
		paths = append(paths, f)
	}
	slices.Sort(paths)
	for _, p := range slices.Compact(paths) {
		for _, k := range slices.SortedFunc(slices.Values(m.files[p]), mark.compare) {
			b = append(b, "file "...)
			b = hex.AppendEncode(b, k.sum[:])
			b = append(b, ' ')
			b = strconv.AppendInt(b, k.size, 10)
			b = append(append(append(b, ' '), p...), '\n')
		}
		if m.folders[p] {
			b = append(append(append(b, "folder "...), p...), '\n')
		}
	}
	return b
}

// parseManifest reads a manifest, and trusts it as little as anything found on a disk:
// whoever can put a file into the folder may have written it.
func parseManifest(text []byte) (manifest, error) {
	m := newManifest()
	title, rest, _ := bytes.Cut(text, []byte("\n"))
	if string(title) != manifestTitle {
		return m, fmt.Errorf("it begins with %q, not %q", clip(title), manifestTitle)
	}
	for n := 2; len(rest) > 0; n++ {
		line, after, ended := bytes.Cut(rest, []byte("\n"))
		if !ended || !m.parseLine(string(line)) {
			return m, fmt.Errorf("line %d is not understood: %q", n, clip(line))
		}
		rest = after
	}
	return m, nil
}

func (m manifest) parseLine(line string) bool {
	kind, rest, _ := strings.Cut(line, " ")
	if kind == "folder" {
		m.folders[rest] = true
		return CheckPath(rest) == nil
	}
	sum, rest, _ := strings.Cut(rest, " ")
	size, path, _ := strings.Cut(rest, " ")
	var k mark
	n, err := strconv.ParseUint(size, 10, 63)
	if kind != "file" || err != nil || len(sum) != hex.EncodedLen(len(k.sum)) || CheckPath(path) != nil {
		return false
	}
	k.size = int64(n)
	if _, err := hex.Decode(k.sum[:], []byte(sum)); err != nil {
		return false
	}
	m.add(path, k)
	return true
}

func clip(line []byte) []byte { return line[:min(len(line), 80)] }
