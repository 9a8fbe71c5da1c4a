package check

import (
	"slices"
	"strings"
)

// An ending makes a plural, or what is left of it a singular.
type ending struct {
	plural, singular string
	stem             int // how many letters must stand before it at least
}

// endings are those of the languages in which pages can be, accents aside. English words
// are at home in all of them. Whoever adds a language may leave it out here: fewer words
// are found to be one, and none that are two.
var endings = map[string][]ending{
	"de": {{"en", "", 4}, {"e", "", 4}, {"n", "", 5}},
	"es": {{"ces", "z", 2}, {"ores", "or", 3}, {"iones", "ion", 2}, {"dades", "dad", 2}},
	"fr": {{"eaux", "eau", 2}, {"aux", "al", 3}, {"eux", "eu", 2}},
	"pt": {{"oes", "ao", 3}, {"aes", "ao", 3}, {"ais", "al", 3}, {"eis", "el", 3}, {"ens", "em", 3}, {"ores", "or", 3}},
}

var english = []ending{{"ies", "y", 3}, {"sses", "ss", 2}, {"xes", "x", 2}, {"ches", "ch", 3}, {"shes", "sh", 3}, {"s", "", 3}}

// singular is one word of a thing and of several of it. It need be no word that there is:
// two words of one thing have the same.
func singular(word, language string) string {
	base, _, _ := strings.Cut(language, "-")
	for _, e := range slices.Concat(endings[base], english) {
		if stem, cut := strings.CutSuffix(word, e.plural); cut && len(stem) >= e.stem && (e.plural != "s" || !always(word)) {
			return stem + e.singular
		}
	}
	return word
}

// always tells of an s that makes no plural.
func always(word string) bool { return word == "news" || strings.HasSuffix(word, "ss") }
