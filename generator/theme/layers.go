package theme

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"kith/generator/diag"
)

// maxFile is the largest template or asset, in bytes.
const maxFile = 4 << 20

// gather reads every file of every layer, the later over the earlier. Names that begin
// with a dot or an underscore are left out; what is no file, or too large a one, is a
// problem. A file that is removed while we look is not there.
func gather(layers []fs.FS) (files map[string][]byte, problems diag.List, err error) {
	files = map[string][]byte{}
	for _, layer := range layers {
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
			err = read(layer, name, files, &problems)
			if errors.Is(err, fs.ErrNotExist) {
				return nil
			}
			return err
		})
		if err != nil {
			return nil, nil, fmt.Errorf("read templates: %w", err)
		}
	}
	return files, problems, nil
}

func read(layer fs.FS, name string, files map[string][]byte, problems *diag.List) error {
	info, err := fs.Stat(layer, name)
	if err != nil {
		return err
	}
	if info.Size() > maxFile {
		problems.Errorf(diag.Whole("templates/"+name), "file-too-large", "make it smaller, or link to it on the web", "a file of the theme may be %d MB large, and this one is larger", maxFile>>20)
		return nil
	}
	data, err := fs.ReadFile(layer, name)
	if err == nil {
		files[name] = data
	}
	return err
}
