package bundle

import (
	"path"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"kith/generator/diag"
)

// A work puts entries together. The tool sees nothing but the assets: each entry comes
// to it as text, and each import is answered from memory.
type work struct {
	assets map[string][]byte
	bundle *Bundle
}

// inside is where the tool finds files: in the theme, not on a disk.
const inside = "theme"

func (w *work) build(name string, problems *diag.List) ([]byte, bool) {
	result := api.Build(api.BuildOptions{
		Stdin:             &api.StdinOptions{Contents: w.first(name), Loader: loader(name)},
		Plugins:           []api.Plugin{{Name: inside, Setup: w.answer}},
		Bundle:            true,
		MinifySyntax:      true,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		LegalComments:     api.LegalCommentsEndOfFile,
		Charset:           api.CharsetUTF8,
		Format:            api.FormatIIFE,
		Target:            api.ESNext,
		Outdir:            "assets",
		TsconfigRaw:       "{}",
		LogLevel:          api.LogLevelSilent,
	})
	w.tell(result, problems)
	if len(result.Errors) > 0 || len(result.OutputFiles) == 0 {
		return nil, false
	}
	return result.OutputFiles[0].Contents, true
}

// first is what an entry begins from: it imports the file that bears its name.
func (w *work) first(name string) string {
	if path.Ext(name) != ".css" {
		return `import "` + name + `"`
	}
	text := `@import "` + name + `";`
	if _, own := w.assets[custom]; own && name == sheet {
		text += `@import "` + custom + `";`
	}
	return text
}

func loader(name string) api.Loader {
	if path.Ext(name) == ".css" {
		return api.LoaderCSS
	}
	return api.LoaderJS
}

func (w *work) answer(tool api.PluginBuild) {
	tool.OnResolve(api.OnResolveOptions{Filter: ".*"}, w.resolve)
	tool.OnLoad(api.OnLoadOptions{Filter: ".*", Namespace: inside}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
		text := strings.TrimPrefix(string(w.assets[args.Path]), "\uFEFF")
		return api.OnLoadResult{Contents: &text, Loader: loader(args.Path)}, nil
	})
}
