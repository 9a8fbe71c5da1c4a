package browser

import (
	"os"
	"path/filepath"
	"testing"
)

// Tool is where a file of an npm package is; what is not there skips the test, or
// fails it where everything must be there. tools/package.json names them.
func Tool(t testing.TB, path string) string {
	t.Helper()
	file := filepath.Join(Root(t), "generator", "browser", "tools", "node_modules", filepath.FromSlash(path))
	if _, err := os.Stat(file); err != nil {
		missing(t, path+" is not here: run npm ci in generator/browser/tools")
	}
	return file
}
