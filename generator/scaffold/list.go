package scaffold

import (
	"strconv"
	"strings"

	"kith/generator/source/front"
)

// Lists in front matter are edited in place, in whatever way they are written: each of
// add and drop undoes the other to the byte.

// A syntax is how a file's front matter is written.
type syntax uint8

const (
	yaml syntax = iota
	toml
	json
)

func (s *sheet) syntax() syntax {
	switch start := strings.TrimLeft(s.text, " \t\r\n"); {
	case strings.HasPrefix(start, "+++"):
		return toml
	case strings.HasPrefix(start, "{"):
		return json
	}
	return yaml
}

// scalar writes an id as a value.
func (y syntax) scalar(id string) string {
	if y == yaml {
		return front.Item(id)
	}
	return `"` + id + `"`
}

func (s *sheet) pair(key string) (front.Pair, bool) {
	for _, p := range s.fields.Pairs {
		if p.Key == key {
			return p, true
		}
	}
	return front.Pair{}, false
}

// add puts an id at the end of a list, which need not be there yet.
func (s *sheet) add(key, id string) {
	p, there := s.pair(key)
	word := s.syntax().scalar(id)
	switch {
	case !there:
		s.addKey(key, word)
	case p.Value.Form == front.Absent:
		s.fill(p, word)
	case p.Value.Form == front.Scalar: // written close, to tell drop what it was
		from, to := s.span(p.Value.At)
		s.put(from, to, "["+s.text[from:to]+","+word+"]")
	default:
		s.append(p, word)
	}
}

// fill gives a key a first value.
func (s *sheet) fill(p front.Pair, word string) {
	if s.syntax() == json { // null
		from, to := s.span(p.Value.At)
		s.put(from, to, word)
		return
	}
	from, _ := s.span(p.KeyAt)
	_, next := s.row(from)
	s.put(next, next, "  - "+word+s.end())
}

// append puts a word behind the last item of a list.
func (s *sheet) append(p front.Pair, word string) {
	items := p.Value.Items
	if len(items) == 0 {
		from, _ := s.span(p.KeyAt)
		if open := strings.IndexByte(s.text[from:], '['); open >= 0 {
			s.put(from+open+1, from+open+1, word)
		}
		return
	}
	from, to := s.span(items[len(items)-1].At)
	row, next := s.row(from)
	if lead := s.text[row:from]; s.syntax() == yaml && strings.Trim(lead, " -") == "" && strings.Contains(lead, "-") {
		s.put(next, next, lead+word+s.end())
		return
	}
	s.put(to, to, ", "+word)
}

// addKey writes a key that is not there yet, below the others.
func (s *sheet) addKey(key, word string) {
	switch s.syntax() {
	case json:
		if len(s.fields.Pairs) > 0 {
			from, _ := s.span(s.fields.Pairs[0].KeyAt)
			row, _ := s.row(from)
			gap := " "
			if strings.TrimSpace(s.text[row:from]) == "" {
				gap = s.end() + s.text[row:from]
			}
			s.put(from, from, `"`+key+`": `+word+","+gap)
		}
	case toml:
		at := s.beforeTables()
		s.put(at, at, key+" = "+word+s.end())
	default:
		at := s.closing()
		s.put(at, at, key+": "+word+s.end())
	}
}

// beforeTables is the line of TOML up to which keys belong to the whole file.
func (s *sheet) beforeTables() int {
	closing := s.closing()
	for line := s.line(2); line < closing; _, line = s.row(line) {
		if strings.HasPrefix(strings.TrimLeft(s.text[line:], " \t"), "[") {
			return line
		}
	}
	return closing
}

// closing is where the line begins that ends the front matter.
func (s *sheet) closing() int {
	at, _ := s.row(max(0, len(strings.TrimRight(s.text[:s.body], " \t\r\n"))-1))
	return at
}

// drop takes the values of a list out that are not wanted any more, and says how many
// stay. When none does, the key goes, or stays empty where it was written as a list in
// brackets.
func (s *sheet) drop(key string, unwanted func(front.Value) bool) (left int) {
	p, there := s.pair(key)
	if !there {
		return 0
	}
	items := scalars(p.Value)
	var gone []int
	for i, v := range items {
		if unwanted(v) {
			gone = append(gone, i)
		}
	}
	switch left = len(items) - len(gone); {
	case len(gone) == 0:
	case p.Value.Form == front.Scalar:
		s.dropKey(p)
	case s.blockAt(items[0]):
		for _, i := range gone {
			from, _ := s.span(items[i].At)
			row, next := s.row(from)
			s.put(row, next, "")
		}
	default:
		s.dropInline(items, gone)
	}
	return left
}

// blockAt tells an item that stands on a line of its own behind a hyphen.
func (s *sheet) blockAt(v front.Value) bool {
	from, _ := s.span(v.At)
	row, _ := s.row(from)
	lead := s.text[row:from]
	return s.syntax() == yaml && strings.Trim(lead, " -") == "" && strings.Contains(lead, "-")
}

// dropInline takes items out of a list in brackets.
func (s *sheet) dropInline(items []front.Value, gone []int) {
	spans := make([][2]int, len(items))
	for i, v := range items {
		spans[i][0], spans[i][1] = s.span(v.At)
	}
	if first, last := spans[0], spans[len(items)-1]; len(items) == 2 && len(gone) == 1 {
		kept := spans[1-gone[0]]
		if s.text[first[0]-1:last[1]+1] == "["+s.text[first[0]:first[1]]+","+s.text[last[0]:last[1]]+"]" {
			s.put(first[0]-1, last[1]+1, s.text[kept[0]:kept[1]])
			return
		}
	}
	isGone := make([]bool, len(items))
	for _, i := range gone {
		isGone[i] = true
	}
	for i := 0; i < len(items); i++ {
		if !isGone[i] {
			continue
		}
		last := i
		for last+1 < len(items) && isGone[last+1] {
			last++
		}
		switch {
		case i > 0: // back to the end of the item before, which stays
			s.put(spans[i-1][1], spans[last][1], "")
		case last+1 < len(items):
			s.put(spans[i][0], spans[last+1][0], "")
		default:
			s.put(spans[i][0], spans[last][1], "")
		}
		i = last
	}
}

// number writes a number in place of a list.
func (s *sheet) number(p front.Pair, n int) {
	items := scalars(p.Value)
	first, _ := s.span(items[0].At)
	_, last := s.span(items[len(items)-1].At)
	word := strconv.Itoa(n)
	switch {
	case p.Value.Form == front.Scalar:
		s.put(first, last, word)
	case s.blockAt(items[0]):
		_, key := s.span(p.KeyAt)
		colon := key + strings.IndexByte(s.text[key:], ':') + 1
		s.put(colon, colon, " "+word)
		row, _ := s.row(first)
		_, next := s.row(last)
		s.put(row, next, "")
	default:
		open, close := strings.LastIndexByte(s.text[:first], '['), strings.IndexByte(s.text[last:], ']')
		s.put(open, last+close+1, word)
	}
}

// dropKey takes a key away with all that is written for it.
func (s *sheet) dropKey(p front.Pair) {
	from, _ := s.span(p.KeyAt)
	to := from
	for _, v := range append(scalars(p.Value), p.Value) {
		if v.At.Line > 0 {
			_, end := s.span(v.At)
			to = max(to, end)
		}
	}
	if s.syntax() == json {
		rest := s.text[to:]
		rest = strings.TrimLeft(rest, " \t\r\n]")
		if after, comma := strings.CutPrefix(rest, ","); comma {
			s.put(from, len(s.text)-len(strings.TrimLeft(after, " \t\r\n")), "")
			return
		}
		before := strings.TrimRight(s.text[:from], " \t\r\n")
		s.put(len(strings.TrimSuffix(before, ",")), len(s.text)-len(rest), "")
		return
	}
	row, _ := s.row(from)
	_, next := s.row(to)
	for s.syntax() != json && strings.HasPrefix(strings.TrimSpace(s.text[next:]), "]") { // a list in brackets over several lines
		_, next = s.row(next)
	}
	s.put(row, next, "")
}
