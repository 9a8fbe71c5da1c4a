package theme

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"
	"sync"
)

// A once draws partials of things that many pages show. In a template
//
//	{{once "session-line" .}}
//
// means the same as {{template "session-line" .}}, but is drawn one time for each
// thing and then remembered as long as the theme is. A thing is a pointer, and what it
// points to never changes: that makes the remembered text right.
type once struct {
	partials *template.Template
	mu       sync.Mutex
	drawn    map[thing]template.HTML
}

type thing struct {
	partial string
	pointer any
}

func (o *once) draw(partial string, pointer any) (template.HTML, error) {
	if reflect.ValueOf(pointer).Kind() != reflect.Pointer {
		return "", fmt.Errorf("once draws what views share, and %T is no pointer; use template instead", pointer)
	}
	key := thing{partial, pointer}
	if html, known := o.recall(key); known {
		return html, nil
	}
	t := o.partials.Lookup(partial)
	if t == nil {
		return "", fmt.Errorf("there is no partial %q", partial)
	}
	var b strings.Builder
	if err := t.Execute(&b, pointer); err != nil {
		return "", err
	}
	html := template.HTML(b.String())
	o.keep(key, html)
	return html, nil
}

func (o *once) recall(key thing) (template.HTML, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	html, known := o.drawn[key]
	return html, known
}

func (o *once) keep(key thing, html template.HTML) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.drawn == nil {
		o.drawn = map[thing]template.HTML{}
	}
	o.drawn[key] = html
}
