package schema

import (
	"fmt"
	"strings"

	"kith/generator/hub"
	"kith/generator/source"
)

// snippets are what Visual Studio Code offers while somebody types in Markdown: whole
// front matter for each kind ("kith member"), and each key with its choices.
// https://code.visualstudio.com/docs/editing/userdefinedsnippets
func snippets() string {
	var all ordered
	for _, kind := range source.Kinds() {
		all = append(all, entry{"kith " + Name(kind), ordered{
			{"scope", "markdown"},
			{"prefix", "kith " + Name(kind)},
			{"description", "The front matter of " + kind.A()},
			{"body", frontMatter(kind)},
		}})
	}
	for _, k := range keys() {
		all = append(all, entry{k.field.Key, ordered{
			{"scope", "markdown"},
			{"prefix", k.field.Key},
			{"description", strings.Join(k.says, "\n")},
			{"body", k.field.Key + ":" + value(k.field, 1)},
		}})
	}
	return "// " + Made + "\n" + pretty(all)
}

// A key is a field by its name, whichever kinds have it.
type key struct {
	field source.Field
	says  []string
}

func keys() []*key {
	var all []*key
	named := map[string]*key{}
	for _, kind := range source.Kinds() {
		for _, f := range source.Fields(kind) {
			k := named[f.Key]
			if k == nil {
				k = &key{field: f}
				named[f.Key], all = k, append(all, k)
			}
			k.say(kind, f)
		}
	}
	return all
}

// say adds what a field is for in a kind, and the choices that it has there.
func (k *key) say(kind hub.Kind, f source.Field) {
	k.says = append(k.says, Name(kind)+": "+f.Says)
	if k.field.Shape != f.Shape {
		k.field.Choices = nil
		return
	}
	for _, c := range f.Choices {
		if !strings.Contains(" "+strings.Join(k.field.Choices, " ")+" ", " "+c+" ") {
			k.field.Choices = append(k.field.Choices, c)
		}
	}
}

// frontMatter has every key that is required, and those with choices.
func frontMatter(kind hub.Kind) []string {
	lines := []string{"---"}
	stop := 0
	for _, f := range source.Fields(kind) {
		if f.Required || len(f.Choices) > 1 {
			stop++
			lines = append(lines, f.Key+":"+value(f, stop))
		}
	}
	return append(lines, "---", "", "$0")
}

// value is where the cursor goes, with what may be chosen or how it is written.
func value(f source.Field, stop int) string {
	s := shape(f)
	switch {
	case f.Choices != nil:
		return fmt.Sprintf(" ${%d|%s|}", stop, strings.Join(f.Choices, ","))
	case f.Shape == source.Links || f.Shape == source.Group || f.Shape == source.Menu || f.Keys != nil:
		return fmt.Sprintf("\n  $%d", stop)
	case f.Shape == source.Refs || f.Shape == source.Places || f.Shape == source.Terms || f.Shape == source.Lines || f.Shape == source.Headcount:
		return fmt.Sprintf(" [$%d]", stop)
	case len(s.Examples) > 0:
		return fmt.Sprintf(" ${%d:%v}", stop, s.Examples[0])
	}
	return fmt.Sprintf(" $%d", stop)
}
