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

// A shelf is every file of words, merged layer by layer into one for each language.
type shelf struct {
	by       map[string]map[string]*message // language in small letters → key
	written  map[string]string              // language in small letters → as its latest file is named
	problems diag.List
}

func read(files []File) *shelf {
	s := &shelf{by: map[string]map[string]*message{}, written: map[string]string{}}
	for _, f := range files {
		if lang := languageOf(f.Name); lang == English {
			s.add(lang, f)
		}
	}
	for _, f := range files {
		lang := languageOf(f.Name)
		if _, err := language.Parse(lang); err != nil {
			s.problems.Warnf(diag.Whole("templates/"+f.Name), "unknown-language", `name it by a language tag, such as "de.json" or "pt-BR.json"`,
				"%q is no language, and nobody reads this file", lang)
		} else if lang != English {
			s.add(lang, f)
		}
	}
	return s
}

func languageOf(file string) string { return strings.TrimSuffix(path.Base(file), ".json") }

// add lays a file over what its language has. The first of English is the reference.
func (s *shelf) add(lang string, f File) {
	key := strings.ToLower(lang)
	l := &reader{file: "templates/" + f.Name, forms: formsOf(lang), text: string(f.Data), problems: &s.problems}
	if reference := s.by[English]; reference != nil {
		l.reference = reference
		l.also = named(English)
	}
	messages := l.read()
	if s.by[key] == nil {
		s.by[key] = messages
	} else {
		maps.Copy(s.by[key], messages)
	}
	s.written[key] = lang
}

func (s *shelf) of(lang string) map[string]*message { return s.by[strings.ToLower(lang)] }

func (s *shelf) languages() []string {
	return slices.Sorted(maps.Values(s.written))
}

// missing warns of the words that a spoken language lacks.
func (s *shelf) missing(chain []string) (problems diag.List) {
	has := map[string]bool{}
	file := ""
	for _, l := range slices.Backward(chain) {
		messages := s.of(l)
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
			if !has[key] {
				lacks = append(lacks, key)
			}
		}
	}
	if len(lacks) > 0 {
		slices.Sort(lacks)
		problems.Warnf(diag.Whole(file), "missing-words", "add them; what each means, the English words tell: templates/words/en.json",
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
