package source

import (
	"path"
	"regexp"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// idOf reads the id of something in the hub. People also write it as they do in a text: as
// a mention, as a link, as a path. What is meant is clear, and told.
func (r *reader) idOf(v front.Value) hub.Ref {
	text := r.straight(v)
	id, as := meantBy(text)
	switch {
	case as != "":
		r.offer(r.problems.Errorf(v.At, "not-an-id", `write "`+id+`", the name of its file without .md`, "%q is %s, and an id is wanted here", text, as), id, true)
	default:
		r.curled(v, text)
	}
	return hub.Ref{ID: id, At: v.At}
}

var (
	markdownLink = regexp.MustCompile(`^\[[^\]]*\]\(([^()\s]+)\)$`)
	wikiLink     = regexp.MustCompile(`^\[\[([^\[\]|]+)(?:\|[^\]]*)?\]\]$`)
)

// meantBy is the id that a text means, and what the text is instead, "" where it is one.
func meantBy(text string) (id, as string) {
	if hub.IsID(text) && !strings.Contains(text, "/") && !strings.HasSuffix(text, ".md") {
		return text, ""
	}
	id = text
	if m := markdownLink.FindStringSubmatch(id); m != nil {
		id, as = m[1], "a link"
	} else if m := wikiLink.FindStringSubmatch(id); m != nil {
		id, as = m[1], "a link"
	}
	if name, ok := strings.CutPrefix(id, "@"); ok {
		id, as = name, "a mention"
	}
	if strings.Contains(id, "://") {
		return text, ""
	}
	name, isFile := strings.CutSuffix(id, ".md")
	if isFile || strings.Contains(name, "/") {
		id = path.Base(strings.TrimRight(name, "/"))
		if as == "" {
			as = "a path"
		}
	}
	if as == "" || !hub.IsID(id) {
		return text, ""
	}
	return id, as
}

// inOne reads ids that somebody wrote into one value: "ada, grace".
func (r *reader) inOne(v front.Value) (refs []hub.Ref, ok bool) {
	text := r.straight(v)
	parts := between.Split(text, -1)
	if len(parts) < 2 {
		return nil, false
	}
	sure, offer := true, make([]string, len(parts))
	for i, part := range parts {
		id, _ := meantBy(strings.TrimSpace(part))
		sure = sure && hub.IsID(id)
		offer[i] = r.page.Written(id, true)
		refs = append(refs, hub.Ref{ID: id, At: partOf(v, part)})
	}
	if sure || strings.ContainsAny(text, ",;") {
		p := r.problems.Errorf(v.At, "one-value", "write each as an item of a list", "this is read as one id, and looks like %d", len(parts))
		p.Fix = v.At.Maybe("[" + strings.Join(offer, ", ") + "]")
		p.Fix.Sure = sure
		return refs, true
	}
	return nil, false
}

// between is what people put between names.
var between = regexp.MustCompile(`\s*[,;]\s*(?:and\s+)?|\s+(?:and|und|et|y|&|\+)\s+`)

// partOf is the place of a part of a value, where the value stands as it is read.
func partOf(v front.Value, part string) diag.Pos {
	at := v.At
	before, _, found := strings.Cut(v.Text, part)
	if found && at.Width == utf8.RuneCountInString(v.Text) {
		at.Col += utf8.RuneCountInString(before)
		at.Width = utf8.RuneCountInString(part)
	}
	return at
}
