package intake

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source"
)

// columns say for each column of a table which field it goes to; "" is left out.
type columns []string

// bare is a word without what does not count: letter case, accents, punctuation.
func bare(s string) string {
	var b strings.Builder
	for _, c := range norm.NFKD.String(strings.ToLower(s)) {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			b.WriteRune(c)
		case !unicode.IsMark(c):
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(norm.NFC.String(b.String())), " ")
}

// columnsOf maps a head. wanted are the author's own words on it, by column.
func columnsOf(head []string, wanted map[string]string) (columns, []string, error) {
	known := map[string]string{}
	for field, words := range heads {
		for word := range strings.FieldsFuncSeq(words, func(c rune) bool { return c == ',' || c == ';' }) {
			known[bare(word)] = field
		}
	}
	cols := make(columns, len(head))
	for i, word := range head {
		cols[i] = known[bare(word)]
	}
	for i, word := range head {
		if p, ok := parts[bare(word)]; ok {
			cols[i] = p.alone
			if slices.Contains(cols, p.beside) {
				cols[i] = p.is
			}
		}
	}
	if err := cols.heed(head, wanted); err != nil {
		return nil, nil, err
	}
	notes := cols.once(head)
	if !slices.Contains(cols, "name") && !slices.Contains(cols, "given") && !slices.Contains(cols, "family") {
		return nil, nil, &Unreadable{fmt.Sprintf("no column is known to hold names; there are %s", quoted(head)), fmt.Sprintf(`say which it is: --map "%s=name"`, first(head))}
	}
	return cols, append(notes, cols.told(head, wanted)...), nil
}

func first(head []string) string {
	for _, word := range head {
		if word = strings.TrimSpace(word); word != "" {
			return word
		}
	}
	return "Column"
}

// heed does what the author says of columns.
func (c columns) heed(head []string, wanted map[string]string) error {
	for _, column := range slices.Sorted(maps.Keys(wanted)) {
		field := wanted[column]
		at := slices.IndexFunc(head, func(h string) bool { return bare(h) == bare(column) })
		if at < 0 {
			return &Misnamed{fmt.Sprintf("there is no column %q; there are %s", column, quoted(head)), "name one of these"}
		}
		if label, isLink := strings.CutPrefix(field, "links."); field != "" && (!isLink || label == "") && !slices.Contains(targets(), field) {
			hint := cmp.Or(diag.DidYouMean(field, targets()), "the fields are "+strings.Join(targets(), ", ")+" and links.LABEL")
			return &Misnamed{fmt.Sprintf("a member has no field %q", field), hint}
		}
		for i := range c {
			if c[i] == field && field != "" {
				c[i] = "" // the author's word counts
			}
		}
		c[at] = field
	}
	return nil
}

// targets are the fields to which a column can go.
func targets() []string {
	all := []string{"given", "family", "country", "id", "body"}
	for _, f := range source.Fields(hub.Members) {
		if _, known := heads[f.Key]; known {
			all = append(all, f.Key)
		}
	}
	slices.Sort(all)
	return all
}

// once keeps the first of several columns for one field.
func (c columns) once(head []string) (notes []string) {
	for i, field := range c {
		if before := slices.Index(c, field); field != "" && field != "private" && before < i {
			notes = append(notes, fmt.Sprintf("the column %q is left out: %q goes to the same field; --map says which is meant", head[i], head[before]))
			c[i] = ""
		}
	}
	return notes
}

// told says which columns stay out, but for those of which the author said so.
func (c columns) told(head []string, wanted map[string]string) (notes []string) {
	said := map[string]bool{}
	for column := range wanted {
		said[bare(column)] = true
	}
	var private, others []string
	for i, field := range c {
		switch word := strings.TrimSpace(head[i]); {
		case word == "" || said[bare(word)]:
		case field == "private":
			private = append(private, word)
		case field == "":
			others = append(others, word)
		}
	}
	if private != nil {
		notes = append(notes, fmt.Sprintf("not taken over, because a hub is public: %s", quoted(private)))
	}
	if others != nil {
		notes = append(notes, fmt.Sprintf("not known, and left out: %s; --map \"%s=skills\" would take one over", quoted(others), others[0]))
	}
	return notes
}

func quoted(words []string) string {
	var all []string
	for _, w := range words {
		if w = strings.TrimSpace(w); w != "" && len(all) < 30 {
			all = append(all, `"`+w+`"`)
		}
	}
	return strings.Join(all, ", ")
}
