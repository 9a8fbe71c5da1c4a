package pulse

import "kith/generator/hub"

// compare notes what is another than in an earlier look.
func (p *Pulse) compare(then looked) {
	p.Then = then.hub.Today()
	for i, list := range then.lists() {
		p.Lists[i].compare(list)
	}
	for i, f := range then.figures() {
		p.Figures[i].Then = f.Now
	}
}

// compare notes who or what is new in a list, and who or what is not in it any more. Where
// one of the two is not known, neither is.
func (l *List) compare(then List) {
	if l.Unknown != "" || then.Unknown != "" {
		return
	}
	l.Before = len(then.Items)
	was := map[hub.Key]bool{}
	for _, item := range then.Items {
		was[item.key()] = true
	}
	is := map[hub.Key]bool{}
	for i := range l.Items {
		key := l.Items[i].key()
		is[key], l.Items[i].New = true, !was[key]
	}
	for _, item := range then.Items {
		if !is[item.key()] {
			l.Gone = append(l.Gone, item.Entry)
		}
	}
}

func (e Entry) key() hub.Key { return hub.KeyOf(e.Kind, e.ID) }
