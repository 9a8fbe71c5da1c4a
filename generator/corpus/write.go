package corpus

import (
	"fmt"
	"os"
	"path"
)

// Write writes the files into a folder, which it makes where there is none. A folder
// that holds anything is refused.
func (f Files) Write(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("make the folder for a corpus: %w", err)
	}
	held, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("look into the folder for a corpus: %w", err)
	}
	if len(held) > 0 {
		return fmt.Errorf("write a corpus to %s: the folder is not empty", dir)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fmt.Errorf("open the folder for a corpus: %w", err)
	}
	defer root.Close()
	for _, file := range f {
		if err := root.MkdirAll(path.Dir(file.Path), 0o755); err != nil {
			return fmt.Errorf("write a corpus: %w", err)
		}
		if err := root.WriteFile(file.Path, []byte(file.Text), 0o644); err != nil {
			return fmt.Errorf("write a corpus: %w", err)
		}
	}
	return nil
}
