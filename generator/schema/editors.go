package schema

import (
	"encoding/json"
	"path"
	"reflect"
	"slices"
	"strings"

	"kith/generator/hub"
	"kith/generator/source"
)

// A File is something to lay into a hub's folder for its editors.
type File struct {
	Path  string // seen from the hub's folder, slash-separated
	Text  string
	Whole bool // it is Kith's own; else its settings may stand among others'
}

// Editors are the schemas, in a folder of the hub, and what makes editors use them:
//
//   - snippets for Visual Studio Code, which needs no extension for them;
//   - its setting "yaml.schemas", for editors that hand front matter to
//     yaml-language-server;
//   - the settings of remark, with the plugin remark-lint-frontmatter-schema, for the
//     command line and for the extension of unified (unifiedjs.vscode-remark).
func Editors(folder string) []File {
	files := []File{
		{Path: ".vscode/kith.code-snippets", Text: snippets(), Whole: true},
		{Path: ".vscode/settings.json", Text: settings(folder)},
		{Path: ".remarkrc.json", Text: remark(folder)},
	}
	for _, kind := range source.Kinds() {
		files = append(files, File{Path: place(folder, kind), Text: Of(kind).Text(), Whole: true})
	}
	return files
}

func place(folder string, kind hub.Kind) string { return path.Join(folder, Name(kind)+".json") }

// settings are those of Visual Studio Code.
func settings(folder string) string {
	return pretty(ordered{
		{"[markdown]", ordered{{"editor.quickSuggestions", ordered{{"other", "on"}}}}},
		{"yaml.schemas", schemas("./" + folder)},
	})
}

// remark are those of remark. Its validator knows draft 7 alone and refuses the name of
// any other; the words used here are the same in both (see Draft).
func remark(folder string) string {
	rule := ordered{{"ajvOptions", ordered{{"validateSchema", false}}}, {"schemas", schemas(folder)}}
	return pretty(ordered{{"plugins", []any{"remark-frontmatter", []any{"remark-lint-frontmatter-schema", rule}}}})
}

func schemas(folder string) ordered {
	var all ordered
	for _, kind := range source.Kinds() {
		name := place(folder, kind)
		if strings.HasPrefix(folder, "./") {
			name = "./" + name
		}
		all = append(all, entry{name, Files(kind)})
	}
	return all
}

// ordered are the keys of a JSON object in their order.
type ordered []entry

type entry struct {
	key   string
	value any
}

// MarshalJSON keeps the order.
func (o ordered) MarshalJSON() ([]byte, error) {
	var b strings.Builder
	for i, e := range o {
		key, _ := json.Marshal(e.key)
		value, err := marshal(e.value)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(string(key) + ":" + string(value))
	}
	return []byte("{" + b.String() + "}"), nil
}

// Holds tells that settings say all that they should, whatever else they say. Lines of
// comment are allowed in them.
func Holds(have, want string) bool {
	var lines []string
	for line := range strings.Lines(have) {
		if !strings.HasPrefix(strings.TrimSpace(line), "//") {
			lines = append(lines, line)
		}
	}
	var a, b any
	if json.Unmarshal([]byte(strings.Join(lines, "")), &a) != nil || json.Unmarshal([]byte(want), &b) != nil {
		return false
	}
	return holds(a, b)
}

func holds(have, want any) bool {
	switch want := want.(type) {
	case map[string]any:
		have, ok := have.(map[string]any)
		for key, value := range want {
			ok = ok && holds(have[key], value)
		}
		return ok
	case []any:
		have, ok := have.([]any)
		for _, item := range want {
			ok = ok && slices.ContainsFunc(have, func(h any) bool { return holds(h, item) })
		}
		return ok
	}
	return reflect.DeepEqual(have, want)
}
