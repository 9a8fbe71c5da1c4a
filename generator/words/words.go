// Package words says what a site says of its own accord. Every word of the interface
// lies in a file of words, templates/words/de.json, one for each language; nothing in
// a template or in package site is worded in any other place.
//
// A file of words is one JSON object of messages:
//
//	"session.cancelled": "Cancelled",
//	"person.meet": "Meet {name}",
//	"people": {"one": "{n} person", "other": "{n} people"}
//
// A key is named by its place and its meaning, "session.cancelled", never by its
// English words; what has no one place is named by its meaning alone, "people". A
// message is a whole sentence or a whole label: no sentence is glued together from
// several, for each language has an order of its own. What changes in it stands in
// braces, and every language says the same placeholders. A message that counts has a
// form for each that the language knows (see https://cldr.unicode.org/index/cldr-spec/plural-rules),
// and the number in it is {n}.
//
// English is the reference: its file has every key. A later layer's file lies over an
// earlier one's key by key, a region's (pt-BR) over its language's, and what a language
// does not say is said in English. Names of months and weekdays are words as well; for
// languages whose names a library knows, no file need give them. Where grammar differs by
// the day, a word may have another beside it for some of them (see vary.go).
package words

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"kith/generator/diag"
)

// A File is one file of words, as a layer of the theme has it.
type File struct {
	Name  string // below templates/: "words/de.json"
	Layer int    // from the lowest, which is built in
	Data  []byte
}

// English is what is spoken where a language has no words.
const English = "en"

// Words speak one language. They are immutable; the zero value knows no word and says
// each by its key.
type Words struct {
	lang      string
	rtl       bool
	known     []string // languages that have words
	spoken    bool     // lang or one that it falls back to is among them
	said      map[string]*message
	number    numbers
	languages display.Namer // what languages are called
}

// Of reads the words of a language: a BCP 47 tag, English where it is empty or none.
// files come layer by layer, the built-in ones first; the first en.json is the
// reference, which has every key. Whatever is wrong with a file is a problem at its
// line, and the word beneath it is said instead. What the reference's own layer brings is
// Kith's and no author's business: its tests see that it is whole.
func Of(lang string, files []File) (*Words, diag.List) {
	chain := fallback(lang)
	shelf := read(files, chain)
	w := &Words{lang: strings.ReplaceAll(cmp.Or(lang, English), "_", "-"), rtl: runsLeft(lang), known: shelf.languages(), said: map[string]*message{}}
	w.learn(named(English))
	w.learn(shelf.of(English))
	for _, l := range slices.Backward(chain) {
		w.learn(named(l))
		w.learn(shelf.of(l))
		w.spoken = w.spoken || shelf.of(l) != nil
	}
	spoken := English
	if w.spoken {
		spoken = chain[0]
	}
	w.number, w.languages = numbersOf(spoken), namesOf(spoken)
	return w, append(shelf.problems, shelf.missing(chain)...)
}

func (w *Words) learn(messages map[string]*message) {
	w.forgetVaried(messages)
	for key, m := range messages {
		w.said[key] = m
	}
}

// Lang is the language as the hub writes it: "pt-BR". Where English stands in for it,
// it is still the language of most of a page.
func (w *Words) Lang() string { return cmp.Or(w.lang, English) }

// Known lists the languages that have words.
func (w *Words) Known() []string { return w.known }

// Spoken tells whether there are words in the hub's language; else English is spoken.
func (w *Words) Spoken() bool { return w.spoken }

// Keys lists what can be said. A word that stands for another in some cases is not among them.
func (w *Words) Keys() []string {
	keys := slices.Sorted(maps.Keys(w.said))
	return slices.DeleteFunc(keys, func(key string) bool { return generalOf(key) != "" })
}

// Dir is which way the language's script runs: "ltr" or "rtl".
func (w *Words) Dir() string {
	if w.rtl {
		return "rtl"
	}
	return "ltr"
}

// rightToLeft are the scripts that run that way.
var rightToLeft = []string{"Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"}

func runsLeft(lang string) bool {
	tag, err := language.Parse(lang)
	if err != nil {
		return false
	}
	script, _ := tag.Script()
	return slices.Contains(rightToLeft, script.String())
}

// fallback are the languages that may stand for one, the nearest first and in small
// letters: "pt-br", "pt" (RFC 4647, lookup).
func fallback(lang string) []string {
	tag, err := language.Parse(lang)
	if err != nil {
		return []string{English}
	}
	var chain []string
	for l := strings.ToLower(tag.String()); ; l = l[:strings.LastIndexByte(l, '-')] {
		chain = append(chain, l)
		if !strings.Contains(l, "-") {
			return chain
		}
	}
}
