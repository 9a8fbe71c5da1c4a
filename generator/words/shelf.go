package words

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"kith/generator/diag"
)

// A shelf is the words of some languages, merged layer by layer.
type shelf struct {
	by       map[string]map[string]*message // language in small letters → key → message
	written  map[string]string              // language in small letters → as its file is named; of every language there is
	ours     int                            // the layer of the reference
	whole    map[string]bool                // languages in small letters that this layer has
	problems diag.List
}

// read reads English, for it is the reference, and the languages that are asked for: a
// file that nobody would hear is left alone.
func read(files []File, asked []string) *shelf {
	s := &shelf{by: map[string]map[string]*message{}, written: map[string]string{}, whole: map[string]bool{}}
	for _, f := range files {
		if languageOf(f.Name) == English {
			s.add(English, f)
		}
	}
	for _, f := range files {
		lang := languageOf(f.Name)
		if _, err := language.Parse(lang); err != nil {
			s.problems.Warnf(diag.Whole("templates/"+f.Name), "unknown-language", `name it by a language tag, such as "de.json" or "pt-BR.json"`,
				"%q is no language, and nobody reads this file", lang)
			continue
		}
		s.written[strings.ToLower(lang)] = lang
		if lang != English && slices.Contains(asked, strings.ToLower(lang)) {
			s.add(lang, f)
		}
	}
	return s
}

func languageOf(file string) string { return strings.TrimSuffix(path.Base(file), ".json") }

// add lays a file over what its language has. The first of English is the reference.
func (s *shelf) add(lang string, f File) {
	key := strings.ToLower(lang)
	r := &reader{file: "templates/" + f.Name, forms: formsOf(lang), text: string(f.Data), problems: &s.problems}
	if r.reference = s.by[English]; r.reference == nil {
		s.ours = f.Layer
	} else {
		r.also = named(English)
	}
	if f.Layer == s.ours {
		s.whole[key], r.problems = true, new(diag.List)
	}
	messages := r.read()
	if s.by[key] == nil {
		s.by[key] = messages
	} else {
		maps.Copy(s.by[key], messages)
	}
}

func (s *shelf) of(lang string) map[string]*message { return s.by[strings.ToLower(lang)] }

func (s *shelf) languages() []string {
	return slices.Sorted(maps.Values(s.written))
}

// missing warns of the words that a hub's own language lacks.
func (s *shelf) missing(chain []string) (problems diag.List) {
	has := map[string]bool{}
	file := ""
	for _, l := range slices.Backward(chain) {
		messages := s.of(l)
		if s.whole[l] {
			return nil
		}
		if messages != nil && file == "" {
			file = "templates/words/" + s.written[strings.ToLower(l)] + ".json"
		}
		for _, some := range []map[string]*message{named(l), messages} {
			for key := range some {
				has[key] = true
			}
		}
	}
	if file == "" {
		return nil
	}
	var lacks []string
	for _, reference := range []map[string]*message{s.of(English), named(English)} {
		for key := range reference {
			if !has[key] && generalOf(key) == "" {
				lacks = append(lacks, key)
			}
		}
	}
	if len(lacks) > 0 {
		slices.Sort(lacks)
		problems.Warnf(diag.Whole(file), "missing-words", "add them; the built-in templates/words/en.json has all of them in English",
			"%d words are not in this language yet and are said in English: %s", len(lacks), someOf(lacks))
	}
	return problems
}

// someOf names the first few.
func someOf(keys []string) string {
	const few = 12
	quoted := make([]string, 0, few)
	for _, k := range keys[:min(few, len(keys))] {
		quoted = append(quoted, `"`+k+`"`)
	}
	if n := len(keys) - few; n > 0 {
		quoted = append(quoted, fmt.Sprintf("and %d more", n))
	}
	return strings.Join(quoted, ", ")
}
