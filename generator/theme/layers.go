package theme

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/words"
)

// maxFile is the largest template or asset, in bytes.
const maxFile = 4 << 20

// A pile is what the layers hold, put one upon the other.
type pile struct {
	files map[string][]byte // by name, the topmost of each
	words []words.File      // of every layer, the lowest first: they are merged word by word
}

// gather reads every file of every layer, the later over the earlier. Names that begin
// with a dot or an underscore are left out; what is no file, or too large a one, is a
// problem. A file that is removed while we look is not there.
func gather(layers []fs.FS) (p pile, problems diag.List, err error) {
	p.files = map[string][]byte{}
	for height, layer := range layers {
		err := fs.WalkDir(layer, ".", func(name string, d fs.DirEntry, err error) error {
			switch {
			case errors.Is(err, fs.ErrNotExist):
				return nil
			case err != nil:
				return err
			case name != "." && strings.ContainsRune("._", rune(d.Name()[0])):
				if d.IsDir() {
					return fs.SkipDir
				}
				return nil
			case d.IsDir():
				return nil
			case !d.Type().IsRegular():
				problems.Errorf(diag.Whole("templates/"+name), "not-a-file", "put the file itself here", "only ordinary files are read, and this is none")
				return nil
			}
			err = p.read(layer, height, name, &problems)
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		})
		if err != nil {
			return pile{}, nil, fmt.Errorf("read templates: %w", err)
		}
	}
	return p, problems, nil
}

func (p *pile) read(layer fs.FS, height int, name string, problems *diag.List) error {
	info, err := fs.Stat(layer, name)
	if err != nil {
		return err
	}
	if info.Size() > maxFile {
		problems.Errorf(diag.Whole("templates/"+name), "file-too-large", "make it smaller, or link to it on the web", "a file of the theme may be %d MB large, and this one is larger", maxFile>>20)
		return nil
	}
	data, err := fs.ReadFile(layer, name)
	if err != nil {
		return err
	}
	p.files[name] = data
	if path.Dir(name) == "words" && path.Ext(name) == ".json" {
		p.words = append(p.words, words.File{Name: name, Layer: height, Data: data})
	}
	return nil
}
