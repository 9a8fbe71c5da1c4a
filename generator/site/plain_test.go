package site

import (
	"html/template"
	"reflect"
	"testing"
)

// views are every view that a page may be drawn from.
var views = []any{
	Home{}, PurposePage{}, Join{}, Privacy{}, Members{}, FacetPage{}, Member{}, Sessions{}, Year{}, Session{}, Series{}, Wall{}, WallYear{},
	Asks{}, Ask{}, Projects{}, Project{}, Resources{}, Resource{}, Topics{}, Topic{}, Pulse{}, PlainPage{}, NotFound{}, Moved{}, List{}, Search{}, Letter{},
}

func TestViewsArePlain(t *testing.T) {
	for _, v := range views {
		plain(t, reflect.TypeOf(v), reflect.TypeOf(v).Name())
	}
}

func plain(t *testing.T, typ reflect.Type, path string) {
	switch typ.Kind() {
	case reflect.Bool, reflect.Int:
	case reflect.String:
		if typ != reflect.TypeFor[string]() && typ != reflect.TypeFor[template.HTML]() {
			t.Errorf("%s is a %s, not a plain string", path, typ)
		}
	case reflect.Slice, reflect.Pointer:
		plain(t, typ.Elem(), path)
	case reflect.Struct:
		for i := range typ.NumField() {
			f := typ.Field(i)
			if !f.IsExported() {
				t.Errorf("%s.%s cannot be seen by a template", path, f.Name)
			}
			plain(t, f.Type, path+"."+f.Name)
		}
	default:
		t.Errorf("%s is a %s", path, typ)
	}
}
