package scaffold

import (
	"net/url"
	"path"
	"regexp"
	"strings"

	"kith/generator/hub"
	"kith/generator/markdown"
)

// elsewhere are destinations that do not stand beside the words they belong to: in HTML,
// and in the definitions of links. The parser says that they are there; where, it does not.
var elsewhere = regexp.MustCompile(`(?i:\b(?:href|src)[ \t\n]*=[ \t\n]*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))|(?m:^[ >\t]*\[[^\]\n]+\]:[ \t]*(?:<([^>\n]*)>|([^\s<][^\s]*)))`)

// A destination is where a link or picture leads, as it is written.
type destination struct {
	from, to int // in bytes of the sheet
	text     string
}

// destinations are all places that say where a reference leads.
func (s *sheet) destinations(ref markdown.Ref) (all []destination) {
	if from, to := s.span(ref.At); s.leads(s.text[from:to], ref) {
		return []destination{{from, to, s.text[from:to]}}
	}
	for _, m := range elsewhere.FindAllStringSubmatchIndex(s.text[s.body:], -1) {
		for group := 2; group < len(m); group += 2 {
			if m[group] < 0 {
				continue
			}
			d := destination{s.body + m[group], s.body + m[group+1], s.text[s.body+m[group] : s.body+m[group+1]]}
			if s.leads(d.text, ref) {
				all = append(all, d)
			}
		}
	}
	return all
}

// leads tells whether a written destination is that of a reference.
func (s *sheet) leads(text string, ref markdown.Ref) bool {
	if text == "" {
		return false
	}
	there := markdown.Leads(s.entry.File, text)
	return there.Path == ref.Path && there.Address == ref.Address && ref.Path+ref.Address != ""
}

// cutTail parts a destination from its query and fragment.
func cutTail(to string) (way, tail string) {
	if i := strings.IndexAny(to, "?#"); i >= 0 {
		return to[:i], to[i:]
	}
	return to, ""
}

// readdress puts a new address of an entry in place of its old one, and keeps what
// follows: "/members/ada/#talks" becomes "/members/grace/#talks".
func readdress(to, old, now string) (string, bool) {
	way, tail := cutTail(to)
	old, now = strings.TrimSuffix(old, "/"), strings.TrimSuffix(now, "/")
	for i := 1; i <= len(way); i++ {
		if (i == len(way) || way[i] == '/') && hub.Fold(unescaped(way[:i])) == hub.Fold(old) {
			return now + way[i:] + tail, true
		}
	}
	return to, false
}

// repath writes the path of a file that moves, in a file that may move, too. Where only
// its name changes, nothing else does. Paths are within content/.
func repath(to string, old, now, from, fromNow string) string {
	way, tail := cutTail(to)
	if path.Dir(from) == path.Dir(fromNow) && path.Dir(old) == path.Dir(now) {
		slash := strings.LastIndexByte(way, '/') + 1
		return way[:slash] + likewise(unescaped(way[slash:]), path.Base(old), path.Base(now)) + tail
	}
	if old == now { // it stays where it is, and so do the escapes in its name
		return relative(path.Dir(fromNow), path.Join(path.Dir(from), way)) + tail
	}
	return relative(path.Dir(fromNow), now) + tail
}

// relative is the way from a folder to a file.
func relative(dir, file string) string {
	from, to := strings.Split(dir, "/"), strings.Split(file, "/")
	if dir == "." {
		from = nil
	}
	for len(from) > 0 && len(to) > 1 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	return strings.Repeat("../", len(from)) + strings.Join(to, "/")
}

func unescaped(s string) string {
	if plain, err := url.PathUnescape(s); err == nil {
		return plain
	}
	return s
}
