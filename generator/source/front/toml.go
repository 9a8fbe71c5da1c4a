package front

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"kith/generator/diag"
)

// readTOML reads TOML 1.0. The decoder judges the text; the parser beneath it, which
// knows places, then gives the tree.
func readTOML(b block) (Value, diag.List) {
	if at, deep := tomlDepth(b); deep {
		return Value{}, tooDeep(at)
	}
	var anything map[string]any
	if err := toml.Unmarshal([]byte(b.text), &anything); err != nil {
		return Value{}, tomlProblems(b, err)
	}
	r := tomlReader{block: b}
	root := &Value{Form: Map, At: b.at(1, 1, 1)}
	table := root
	r.parser.Reset([]byte(b.text))
	for r.parser.NextExpression() {
		e := r.parser.Expression()
		switch e.Kind {
		case unstable.KeyValue:
			r.pair(table, e)
		case unstable.Table:
			table = r.reach(root, e.Key())
		case unstable.ArrayTable:
			table = r.element(root, e.Key())
		}
	}
	if r.problems != nil {
		return Value{}, r.problems
	}
	return *root, nil
}

type tomlReader struct {
	block
	parser   unstable.Parser
	problems diag.List
	last     diag.Pos // where seek was last
	offset   int      // and its byte
}

func (r *tomlReader) pair(table *Value, e *unstable.Node) {
	value := r.value(e.Value(), r.keyPlace(e))
	*r.reach(table, e.Key()) = value
}

// reach walks a dotted key from a table, making what is not there yet. In an array
// of tables it goes on in the last.
func (r *tomlReader) reach(table *Value, key unstable.Iterator) *Value {
	for depth := 1; key.Next() && r.shallow(key.Node(), depth); depth++ {
		table = r.child(table, key.Node())
		if table.Form == List && len(table.Items) > 0 {
			table = &table.Items[len(table.Items)-1]
		}
	}
	return table
}

// shallow tells whether a dotted key may go on, and reports once where it may not.
func (r *tomlReader) shallow(key *unstable.Node, depth int) bool {
	if depth > MaxDepth && r.problems == nil {
		r.problems = tooDeep(r.place(key))
	}
	return depth <= MaxDepth
}

func (r *tomlReader) child(table *Value, key *unstable.Node) *Value {
	table.Form = Map
	name := string(key.Data)
	for i := range table.Pairs {
		if table.Pairs[i].Key == name {
			return &table.Pairs[i].Value
		}
	}
	at := r.place(key)
	table.Pairs = append(table.Pairs, Pair{Key: name, KeyAt: at, Value: Value{Form: Map, At: at}})
	return &table.Pairs[len(table.Pairs)-1].Value
}

func (r *tomlReader) element(root *Value, key unstable.Iterator) *Value {
	table, at := root, root.At
	for depth := 1; key.Next() && r.shallow(key.Node(), depth); depth++ {
		table, at = r.child(table, key.Node()), r.place(key.Node())
		if !key.IsLast() && table.Form == List {
			table = &table.Items[len(table.Items)-1]
		}
	}
	table.Form = List
	table.Items = append(table.Items, Value{Form: Map, At: at})
	return &table.Items[len(table.Items)-1]
}

// value reads a value. Empty lists and groups carry no place of their own: they get
// the one of their key.
func (r *tomlReader) value(n *unstable.Node, key diag.Pos) Value {
	v := Value{At: r.place(n)}
	switch n.Kind {
	case unstable.Array:
		v.Form = List
		for items := n.Children(); items.Next(); {
			v.Items = append(v.Items, r.value(items.Node(), key))
		}
		v.At = firstOf(v.At, v.Items)
	case unstable.InlineTable:
		v.Form = Map
		for pairs := n.Children(); pairs.Next(); {
			r.pair(&v, pairs.Node())
		}
	default:
		v.Form, v.Text = Scalar, string(n.Data)
	}
	if v.At.Line == 0 {
		v.At = key
	}
	return v
}

func firstOf(at diag.Pos, items []Value) diag.Pos {
	if at.Line == 0 && len(items) > 0 {
		return items[0].At
	}
	return at
}

func (r *tomlReader) keyPlace(e *unstable.Node) diag.Pos {
	key := e.Key()
	key.Next()
	return r.place(key.Node())
}

func (r *tomlReader) place(n *unstable.Node) diag.Pos {
	raw := n.Raw
	if raw.Length == 0 && len(n.Data) > 0 && n.Kind != unstable.String {
		raw = r.parser.Range(n.Data)
	}
	if raw.Length == 0 {
		return diag.Pos{}
	}
	at := r.seek(int(raw.Offset))
	written, _, _ := strings.Cut(r.text[raw.Offset:raw.Offset+raw.Length], "\n")
	at.Width = max(1, utf8.RuneCountInString(strings.TrimSuffix(written, "\r")))
	return at
}

// seek is the place of a byte. It counts from where it was last, on or back: a line may
// hold thousands of values.
func (r *tomlReader) seek(offset int) diag.Pos {
	from, to := min(offset, r.offset), max(offset, r.offset)
	passed := r.text[from:to]
	switch {
	case r.last.Line == 0, offset < r.offset && strings.Contains(passed, "\n"):
		r.last = r.block.place(offset)
	case offset < r.offset:
		r.last.Col -= utf8.RuneCountInString(passed)
	default:
		if end := strings.LastIndexByte(passed, '\n'); end >= 0 {
			r.last.Line += strings.Count(passed, "\n")
			r.last.Col, passed = 1, passed[end+1:]
		}
		r.last.Col += utf8.RuneCountInString(passed)
	}
	r.offset = offset
	return r.last
}

// tomlDepth counts brackets ahead of the parser, whose recursion has no limit of its
// own. Brackets in texts count, too: nobody writes 32 in a row.
func tomlDepth(b block) (diag.Pos, bool) {
	depth, line, col := 0, 1, 0
	for _, c := range b.text {
		col++
		switch c {
		case '\n':
			line, col = line+1, 0
		case '[', '{':
			depth++
		case ']', '}':
			depth = max(0, depth-1)
		}
		if depth > MaxDepth {
			return b.at(line, col, 1), true
		}
	}
	return diag.Pos{}, false
}

func tooDeep(at diag.Pos) (problems diag.List) {
	problems.Errorf(at, "too-deep", "write it flatter", "lists and groups are nested more than %d deep", MaxDepth)
	return problems
}

func tomlProblems(b block, err error) (problems diag.List) {
	at := b.at(1, 1, 1)
	var decode *toml.DecodeError
	if errors.As(err, &decode) {
		line, col := decode.Position() // in bytes
		at = b.placeIn(line, col)
	}
	said := strings.TrimPrefix(err.Error(), "toml: ")
	p := problems.Errorf(at, "front-matter-unreadable", `in TOML each line is key = "value", with text in double quotes`, "the front matter cannot be read here: %s", said)
	rest := b.from(at)
	switch {
	case rest != "" && strings.Contains(said, "start of value") && !strings.ContainsAny(rest, `"'[]{}#=`):
		p.Message, p.Hint, p.Width = "text without quotes", "put it in double quotes", utf8.RuneCountInString(rest)
		p.Fix = p.Pos.Sure(quote(rest))
	case strings.Contains(said, "cannot have new lines"):
		p.Message, p.Hint = "a quote that is opened in this line is never closed", "close it"
		p.Fix = diag.Fix{Line: at.Line, Col: at.Col, ToLine: at.Line, ToCol: at.Col, Text: `"`}
	case strings.Contains(said, "expected character ="):
		p.Message, p.Hint = "a key is followed by =", `write key = "value"; with a colon a file begins and ends its keys with ---`
	}
	return problems
}

// from is what stands in a line from a place on.
func (b block) from(at diag.Pos) string {
	lines := strings.Split(b.text, "\n")
	n := at.Line - b.line
	if n < 0 || n >= len(lines) {
		return ""
	}
	line := []rune(lines[n])
	return strings.TrimSpace(string(line[min(at.Col-1, len(line)):]))
}
