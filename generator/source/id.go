package source

import (
	"path"
	"regexp"
	"slices"
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

// places reads ids of several kinds: "id", or "kind/id" where an id alone might be of
// another. A link or a path to an entry says its kind and its id, too.
func (r *reader) places(key string, kinds ...hub.Kind) (refs []hub.Ref) {
	for _, v := range r.values(r.get(optional, Places, key), key) {
		refs = append(refs, r.idAmong(v, kinds))
	}
	return refs
}

// place reads one such id.
func (r *reader) place(key string, kinds ...hub.Kind) hub.Ref {
	v := r.get(optional, Place, key)
	switch v.Form {
	case front.Scalar:
		return r.idAmong(v, kinds)
	case front.Absent:
	default:
		r.wrong(v, key, "one id", "")
	}
	return hub.Ref{}
}

func (r *reader) idAmong(v front.Value, kinds []hub.Kind) hub.Ref {
	text := r.straight(v)
	id := placeMeant(text, kinds)
	if id != text {
		r.offer(r.problems.Errorf(v.At, "not-an-id", `write "`+id+`"`, "%q is a link or a path, and an id is wanted here", text), id, true)
	} else {
		r.curled(v, text)
	}
	return hub.Ref{ID: id, At: v.At}
}

// placeMeant is the "kind/id" that a link or a path of one of some kinds means; other
// texts stay as they are, and so does a folder that names nothing in it.
func placeMeant(text string, kinds []hub.Kind) string {
	id, as := meantBy(text)
	if as == "" || slices.Contains(kinds, hub.Kind(strings.Trim(text, "/."))) {
		return text
	}
	if folder, _, _ := strings.Cut(text, "/"); text == folder+"/"+id && !strings.HasPrefix(folder, ".") {
		return text // whether the kind can be meant is the rules' to tell
	}
	for _, kind := range kinds {
		folder := string(kind) + "/"
		if _, below, inside := strings.Cut("/"+text, "/"+folder); inside && below != "" {
			return folder + id
		}
	}
	return id
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
