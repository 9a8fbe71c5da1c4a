// Package linked says what a page shows in words that search engines and scripts know:
// JSON-LD (https://www.w3.org/TR/json-ld11/) in the vocabulary of https://schema.org.
//
// A thing says only what the hub's files say. What nobody wrote is left out, for an
// invented place or an empty list would be read as a fact.
package linked

import (
	"encoding/json"
	"html/template"
)

const vocabulary = "https://schema.org"

// A Thing is whatever can stand in a page's head.
type Thing interface{ thing() }

// Script holds a thing as a block of data, which no browser runs. It is safe in HTML
// whatever the thing says: JSON writes <, > and &, and the two line ends that JavaScript
// knows beside others, as \u003c and the like.
func Script(t Thing) template.HTML {
	data, err := json.Marshal(t)
	if err != nil {
		panic("linked: " + err.Error()) // words and lists of words cannot fail
	}
	return `<script type="application/ld+json">{"@context":"` + vocabulary + `",` + template.HTML(data[1:]) + `</script>`
}
