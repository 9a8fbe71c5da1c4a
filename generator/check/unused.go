package check

import (
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
)

var filesAreUsed = Rule{
	Name:     "unused-file",
	Severity: diag.Warning,
	Doc: `A picture or document is published so that a page can show it or link to it. One that
no text, avatar, slides or recording names is published all the same, and nobody finds it.
It may be left over, or its name may be misspelt where it should be used. A file or folder
whose name begins with _ is not published. What only a template of your own uses belongs
into templates/assets/.`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		var unused []string
		used := usedFiles(p)
		for _, file := range p.Files {
			if !used[file] && !askedFor(file) && !captions(file, used) {
				unused = append(unused, file)
			}
		}
		if len(unused) == 0 {
			return
		}
		named, faceless := namedFiles(p), faceless(p)
		for _, file := range unused {
			if named[strings.ToLower(path.Base(file))] {
				continue
			}
			hint := "show it or link to it in a text, or remove it; a name that begins with _ keeps it unpublished"
			if m := faceless[hub.Fold(stem(file))]; m != nil && path.Dir(m.Path()) == path.Dir(file) {
				hint = "write \"avatar: " + path.Base(file) + "\" into " + m.File + ", or remove it"
			}
			problems.Warnf(diag.Whole("content/"+file), "unused-file", hint, "nothing shows this file or links to it")
		}
	},
}

// usedFiles are those that a text or a key names, whether its author may be seen or not.
func usedFiles(p hub.Parts) map[string]bool {
	used := map[string]bool{}
	for e := range p.Entries() {
		for _, ref := range e.Body.Refs {
			used[hub.FileOf(ref)] = true
		}
	}
	for _, m := range p.Members {
		used[m.Avatar.Path] = true
	}
	for file := range hub.LeftFiles(p.Sessions, p.Resources) {
		used[file] = true
	}
	if p.Purpose != nil {
		for _, item := range p.Purpose.Menu {
			used[strings.TrimPrefix(hub.Plain(item.Target), "/")] = true
		}
	}
	return used
}

// askedFor tells the files that machines ask a site for by their names: favicon.ico,
// humans.txt, a word that proves who owns the address.
func askedFor(file string) bool {
	switch path.Ext(file) {
	case ".txt", ".ico":
		return !strings.Contains(file, "/")
	}
	return false
}

// captions tells words that belong to a recording of the same name.
func captions(file string, used map[string]bool) bool {
	switch path.Ext(file) {
	case ".vtt", ".srt":
	default:
		return false
	}
	for _, ending := range []string{".mp4", ".m4v", ".webm", ".ogv", ".mov", ".mp3", ".m4a", ".ogg", ".opus", ".wav"} {
		if used[strings.TrimSuffix(file, path.Ext(file))+ending] {
			return true
		}
	}
	return false
}

// namedFiles are the words of all files that look like a file's name, in small letters: a
// link to the hub's full address names one, too.
func namedFiles(p hub.Parts) map[string]bool {
	named := map[string]bool{}
	for e := range p.Entries() {
		for rest := e.Source; ; {
			dot := strings.IndexByte(rest, '.')
			if dot < 0 {
				break
			}
			from, to := dot, dot+1
			for from > 0 && inFileName(rest[from-1]) {
				from--
			}
			for to < len(rest) && inFileName(rest[to]) {
				to++
			}
			if from < dot && to > dot+1 {
				named[strings.ToLower(strings.TrimRight(rest[from:to], "."))] = true
			}
			rest = rest[to:]
		}
	}
	return named
}

// inFileName tells the bytes of a file's name; all that are not ASCII may be.
func inFileName(c byte) bool {
	return c >= 0x80 || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.' || c == '%'
}

// faceless are the people without a picture, by id.
func faceless(p hub.Parts) map[string]*hub.Member {
	people := map[string]*hub.Member{}
	for _, m := range p.Members {
		if m.Avatar.Path == "" && m.Visibility == hub.Public {
			people[hub.Fold(m.ID)] = m
		}
	}
	return people
}

func stem(file string) string { return strings.TrimSuffix(path.Base(file), path.Ext(file)) }
