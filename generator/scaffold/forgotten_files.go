package scaffold

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"kith/generator/hub"
)

// renameFiles gives files that stay, and are named after the person, another name. What
// is not certain to mean the person is left for somebody to look at. It comes first, so
// that whatever refers to them does so still.
func (f *forgetting) renameFiles() error {
	for {
		e, id := f.nextNamed()
		if e == nil {
			return nil
		}
		r, err := f.desk.Rename(e.Path(), id)
		if err != nil {
			f.unsure(e)
			continue
		}
		then, err := f.desk.after(&r.Change)
		if err != nil {
			return err
		}
		f.done.Renamed = append(f.done.Renamed, r.Path)
		f.done.Change = f.done.Change.Then(r.Change)
		f.desk, f.member = then, then.member(&f.member.Entry)
	}
}

// unsure leaves a file's name to somebody to look at.
func (f *forgetting) unsure(e *hub.Entry) {
	f.look(e.File, "the file's name may mean the person")
	f.settled[e.File] = true
}

// nextNamed is a file that holds a name, and an id for it that does not.
func (f *forgetting) nextNamed() (*hub.Entry, string) {
	for e := range f.desk.parts.Entries() {
		if f.gone[e.File] || f.settled[e.File] || e.Kind == hub.Purposes || e.Kind == hub.Attendings || e.Kind == hub.Members {
			continue
		}
		switch {
		case f.named(path.Base(e.ID), f.names.sure):
			if id := f.without(e); id != "" {
				return e, id
			}
		case !f.named(path.Base(e.ID), f.names.doubts):
			continue
		}
		f.unsure(e)
	}
	return nil, ""
}

// without is an id that has the neutral word where the name was, and is free.
func (f *forgetting) without(e *hub.Entry) string {
	folder, base := path.Split(e.ID)
	plain := strings.NewReplacer("_", "-", ".", "-").Replace(base)
	for _, name := range f.names.sure {
		t := flatten(plain)
		for _, span := range slices.Backward(t.find(hub.Slug(name), false)) {
			plain = plain[:span[0]] + hub.Slug(f.word) + plain[span[1]:]
		}
	}
	if plain == base || f.named(plain, f.names.sure) {
		return ""
	}
	for n := 1; ; n++ {
		id := folder + plain
		if n > 1 {
			id += "-" + strconv.Itoa(n)
		}
		if f.desk.holder(e.Kind, id) == nil {
			return id
		}
	}
}
