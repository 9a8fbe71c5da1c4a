package front

import (
	"cmp"
	"errors"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"kith/generator/diag"
)

var errAlias = errors.New("aliases are not allowed")

// limits hold before anything is built of the text.
var limits = yaml.WithPlugin(loaderlimits.New(loaderlimits.DepthValue(MaxDepth), loaderlimits.AliasFunc(noAlias)))

func noAlias(aliases, _ int) error {
	if aliases > 0 {
		return errAlias
	}
	return nil
}

// readYAML reads YAML 1.2 without anchors, aliases and merge keys, which would let
// a small file stand for an enormous one. What a hand slipped at is told, and the rest is
// read as if it had been mended.
func readYAML(b block) (Value, diag.List) {
	if strings.TrimSpace(b.text) == "" {
		return Value{Form: Map, At: b.at(1, 1, 1)}, nil
	}
	found := slipsIn(b.text).seen(b)
	if len(found) == 0 {
		return readTorn(b)
	}
	mended := b
	mended.text = found.mended(b.text)
	v, problems := readTorn(mended)
	told := found.problems(b)
	if v.Form != Map || v.Torn { // who knows what was meant where so much is wrong
		for i := range told {
			told[i].Fix.Sure = false
		}
	}
	v.Torn = v.Torn || found.lost()
	moved := found.shifts(b)
	v.unshift(moved)
	for i := range problems {
		written(&problems[i].Pos, moved[problems[i].Line])
	}
	return v, append(told, problems...)
}

// most is how many lines of a block are passed over so that the others can be read.
const most = 5

// readTorn reads a block of which some lines may be beyond reading: these are told and
// passed over. Where there are many of them nothing is known but the first.
func readTorn(b block) (Value, diag.List) {
	v, first, passable := decode(b)
	all, lines := first, strings.Split(b.text, "\n")
	for range most {
		if !passable {
			break
		}
		at := all[len(all)-1].Line - b.line
		if strings.TrimSpace(lines[at]) == "" {
			break
		}
		lines[at] = ""
		rest := b
		rest.text = strings.Join(lines, "\n")
		var said diag.List
		if v, said, passable = decode(rest); v.Form == Map {
			v.Torn = true
			return v, append(all, said...)
		}
		all = append(all, said...)
	}
	return v, first
}

// decode reads a block as it stands. What cannot be read is told, and whether it may be
// the line alone that it stands in.
func decode(b block) (v Value, problems diag.List, passable bool) {
	var doc yaml.Node
	err := yaml.Load([]byte(b.text), &doc, limits)
	if err != nil && !strings.Contains(err.Error(), "no documents") { // but comments
		problems := yamlProblems(newRuler(b), err)
		return Value{}, problems, len(problems) == 1 && !strings.Contains(err.Error(), "depth")
	}
	r := yamlReader{ruler: newRuler(b)}
	root := &doc
	if root.Kind == yaml.DocumentNode && len(root.Content) > 0 {
		root = root.Content[0]
	}
	if root.Kind == 0 || root.Kind == yaml.ScalarNode && root.ShortTag() == "!!null" {
		return Value{Form: Map, At: b.at(1, 1, 1)}, nil, false
	}
	v = r.value(root, 0)
	if v.Form != Map {
		r.problems.Errorf(v.At, "front-matter-unreadable", `write each line as "key: value"`, "the front matter should be keys with values, and this is %s", v.Form)
		return Value{}, r.problems, false
	}
	return v, r.problems, false
}

type yamlReader struct {
	ruler
	problems diag.List
}

func (r *yamlReader) value(n *yaml.Node, depth int) Value {
	v := Value{At: r.place(n)}
	r.alias(n, v.At)
	if depth > MaxDepth {
		r.problems.Errorf(v.At, "too-deep", "write it flatter", "lists and groups are nested more than %d deep", MaxDepth)
		return v
	}
	switch n.Kind {
	case yaml.AliasNode:
		v.Form, v.Text = Scalar, cmp.Or(n.Value, "*")
	case yaml.ScalarNode:
		if n.ShortTag() != "!!null" {
			v.Form, v.Text = Scalar, n.Value
		}
	case yaml.SequenceNode:
		v.Form = List
		v.Items = make([]Value, 0, len(n.Content))
		for _, item := range n.Content {
			v.Items = append(v.Items, r.value(item, depth+1))
		}
	case yaml.MappingNode:
		v.Form = Map
		v.Pairs = make([]Pair, 0, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			if key, at, ok := r.key(n.Content[i]); ok {
				v.Pairs = append(v.Pairs, Pair{Key: key, KeyAt: at, Value: r.value(n.Content[i+1], depth+1)})
			}
		}
	}
	return v
}

// key reads a key, which YAML lets be anything.
func (r *yamlReader) key(n *yaml.Node) (key string, at diag.Pos, ok bool) {
	at = r.place(n)
	r.alias(n, at)
	if n.Kind == yaml.SequenceNode || n.Kind == yaml.MappingNode {
		r.problems.Errorf(at, "front-matter-unreadable", `write each line as "key: value"; put text that begins with [ or { in quotes`, "a key should be a single word")
		return "", at, false
	}
	return n.Value, at, true
}

func (r *yamlReader) alias(n *yaml.Node, at diag.Pos) {
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		r.problems.Errorf(at, "alias", "write the value out again; text beginning with & or * needs quotes", "anchors (&) and aliases (*) are not read here")
	}
}

func (r *yamlReader) place(n *yaml.Node) diag.Pos {
	at, rest := r.seek(n.Line, n.Column)
	if n.Kind == yaml.ScalarNode && n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 {
		at.Width = max(1, widthOf(rest, n.Value))
	}
	return at
}
