package source

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/source/front"
)

// offer gives a problem the value that was meant, "" where nobody knows.
func (r *reader) offer(p *diag.Problem, meant string, sure bool) {
	if meant != "" {
		p.Fix = p.Pos.Maybe(r.page.Written(meant, false))
		p.Fix.Sure = sure
	}
}

// straight is a value without the typographic quotes that stand around it. Who writes
// them meant the straight ones, which YAML takes away.
func (r *reader) straight(v front.Value) string {
	return strings.TrimSpace(front.Uncurled(strings.TrimSpace(v.Text)))
}

// curled tells of typographic quotes around a value that cannot hold any.
func (r *reader) curled(v front.Value, text string) {
	if strings.TrimSpace(v.Text) != text {
		r.offer(r.problems.Errorf(v.At, "curly-quotes", "write straight ones, or none", "typographic quotes are part of the value"), text, true)
	}
}

// without drops what front says of a place of which a field has said more.
func without(said, better diag.List) diag.List {
	kept := said[:0:0]
	for _, p := range said {
		known := false
		for _, q := range better {
			known = known || p.Line == q.Line && p.Fix.Line == q.Fix.Line && p.Fix.Col < q.Fix.ToCol && q.Fix.Col < p.Fix.ToCol
		}
		if !known {
			kept = append(kept, p)
		}
	}
	return kept
}
