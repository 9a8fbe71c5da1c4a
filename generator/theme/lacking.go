package theme

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"kith/generator/diag"
)

// lacking is how text/template says that a view has no such field.
var lacking = regexp.MustCompile(`^can't evaluate field (\S+) in type \*?(?:\w+\.)?(\w+)$`)

const viewsHint = "docs/views.md lists what each template gets; without the file, the built-in template is used"

// inWords says in an author's words what a template asked of a view, and what it may
// have meant.
func inWords(message string, view any) (said, hint string) {
	m := lacking.FindStringSubmatch(message)
	if m == nil {
		return message, viewsHint
	}
	has := fieldsOf(m[2], reflect.TypeOf(view), map[reflect.Type]bool{})
	article := "a"
	if strings.ContainsRune("AEIO", rune(m[2][0])) {
		article = "an"
	}
	return fmt.Sprintf("%s %s has no .%s", article, m[2], m[1]), cmp.Or(diag.DidYouMean(m[1], has), viewsHint)
}

// fieldsOf finds the type with a name among those a view is made of, and lists its fields.
func fieldsOf(name string, typ reflect.Type, seen map[reflect.Type]bool) []string {
	for typ != nil && (typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice) {
		typ = typ.Elem()
	}
	if typ == nil || typ.Kind() != reflect.Struct || seen[typ] {
		return nil
	}
	seen[typ] = true
	var own []string
	for _, f := range reflect.VisibleFields(typ) {
		own = append(own, f.Name)
	}
	if typ.Name() == name {
		slices.SortFunc(own, strings.Compare)
		return own
	}
	for i := range typ.NumField() {
		if fields := fieldsOf(name, typ.Field(i).Type, seen); fields != nil {
			return fields
		}
	}
	return nil
}
