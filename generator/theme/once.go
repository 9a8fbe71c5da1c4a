package theme

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"
	"sync/atomic"

	"kith/generator/memo"
)

// A once draws partials of things that many pages show. In a template
//
//	{{once "top" .Around}}
//	{{each "session-line" .Lines}}
//
// mean the same as {{template "top" .Around}} and {{range .Lines}}{{template
// "session-line" .}}{{end}}, but each thing is drawn one time and then remembered as
// long as pages ask for it. A thing is a pointer, and what it points to never changes:
// that makes the remembered text right.
type once struct {
	partials *template.Template
	drawn    memo.Memo[thing, template.HTML]
	drawing  atomic.Int32 // how many are being drawn, within each other or at the same time
}

// maxDrawing keeps a partial that draws itself from using up the stack, which would
// end the program. Nobody nests or reads so many pages at once.
const maxDrawing = 1000

type thing struct {
	partial string
	pointer any
}

func (o *once) funcs() template.FuncMap {
	return template.FuncMap{"once": o.one, "each": o.each}
}

func (o *once) one(partial string, pointer any) (template.HTML, error) {
	return o.draw(partial, reflect.ValueOf(pointer))
}

func (o *once) each(partial string, list any) (template.HTML, error) {
	things := reflect.ValueOf(list)
	if things.Kind() != reflect.Slice {
		return "", fmt.Errorf("each draws a list, and %T is none", list)
	}
	drawn := make([]string, things.Len())
	for i := range drawn {
		html, err := o.draw(partial, things.Index(i))
		if err != nil {
			return "", err
		}
		drawn[i] = string(html)
	}
	return template.HTML(strings.Join(drawn, "")), nil
}

func (o *once) draw(partial string, pointer reflect.Value) (template.HTML, error) {
	if pointer.Kind() != reflect.Pointer {
		return "", fmt.Errorf("%q gets no pointer: only what pages share is drawn once; use template instead", partial)
	}
	key := thing{partial, pointer.Interface()}
	if html, known := o.drawn.Recall(key); known {
		return html, nil
	}
	t := o.partials.Lookup(partial)
	if t == nil {
		return "", fmt.Errorf("there is no partial %q", partial)
	}
	if o.drawing.Add(1) > maxDrawing {
		o.drawing.Add(-1)
		return "", fmt.Errorf("the partial %q draws itself without end", partial)
	}
	defer o.drawing.Add(-1)
	var b strings.Builder
	if err := t.Execute(&b, key.pointer); err != nil {
		return "", err
	}
	html := template.HTML(b.String())
	o.drawn.Keep(key, html)
	return html, nil
}
