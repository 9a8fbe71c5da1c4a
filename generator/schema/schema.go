// Package schema describes the front matter of each kind of content as JSON Schema
// (draft 2020-12), for editors that complete and check what somebody types.
//
// What a kind knows is taken from its reader in package source, so that the two cannot
// say different things. A schema is for whoever is writing: it is stricter than Kith
// itself about keys nobody reads (Kith warns of them) and about letter case (Kith does
// not mind), and it knows one file alone: whether a host exists is for "kith check".
package schema

import (
	"bytes"
	"encoding/json"
	"strings"

	"kith/generator/hub"
	"kith/generator/source"
)

// Draft is the dialect of JSON Schema in which all is written. Only words are used that
// mean the same in draft 7, which older editors read.
const Draft = "https://json-schema.org/draft/2020-12/schema"

// Made stands in each file that this package makes, so that it is known again.
const Made = "Made by kith schema; changes are lost when it is made again."

// A Schema is what may stand somewhere. The zero value lets anything stand.
type Schema struct {
	Draft       string     `json:"$schema,omitempty"`
	Comment     string     `json:"$comment,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        []string   `json:"type,omitempty"`
	Enum        []any      `json:"enum,omitempty"`
	Pattern     string     `json:"pattern,omitempty"` // of strings alone
	MaxLength   int        `json:"maxLength,omitempty"`
	Minimum     *int       `json:"minimum,omitempty"`
	Items       *Schema    `json:"items,omitempty"`
	MinItems    int        `json:"minItems,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	Others      any        `json:"additionalProperties,omitempty"` // false, or what they may be
	Examples    []any      `json:"examples,omitempty"`
}

// properties are keys in the order in which their reader asks for them.
type properties []property

type property struct {
	key  string
	what Schema
}

// MarshalJSON keeps the order.
func (p properties) MarshalJSON() ([]byte, error) {
	all := make(ordered, len(p))
	for i, one := range p {
		all[i] = entry{one.key, one.what}
	}
	return all.MarshalJSON()
}

// marshal is json.Marshal without escapes for HTML, which no editor shows.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// Of describes the front matter of a kind.
func Of(kind hub.Kind) Schema {
	s := group(source.Fields(kind))
	s.Draft, s.Comment = Draft, Made
	s.Title = "Front matter of " + kind.A() + " of a Kith hub"
	return s
}

// group describes keys that are read, and allows no others.
func group(fields []source.Field) Schema {
	s := Schema{Type: []string{"object"}, Others: false}
	for _, f := range fields {
		s.Properties = append(s.Properties, property{f.Key, field(f)})
		for _, also := range f.Also {
			s.Properties = append(s.Properties, property{also, field(f)})
		}
		if f.Required && f.Also == nil {
			s.Required = append(s.Required, f.Key)
		}
	}
	return s
}

// Text is the schema as a file.
func (s Schema) Text() string { return pretty(s) }

// pretty is JSON for people. What is written here holds words and numbers alone.
func pretty(v any) string {
	data, err := marshal(v)
	if err != nil {
		panic("schema: " + err.Error())
	}
	var out bytes.Buffer
	_ = json.Indent(&out, data, "", "  ")
	return out.String() + "\n"
}

// Name is what one entry of a kind is called on the command line and in file names:
// "member".
func Name(kind hub.Kind) string {
	if kind == hub.AllSeries {
		return string(kind)
	}
	return strings.TrimSuffix(string(kind), "s")
}

// Named is the kind that somebody calls by the name of one entry, or of its folder.
func Named(name string) (hub.Kind, bool) {
	for _, kind := range source.Kinds() {
		if name == Name(kind) || name == string(kind) {
			return kind, true
		}
	}
	return "", false
}

// Files are the patterns of the files of a kind, seen from the hub's folder.
func Files(kind hub.Kind) []string {
	switch kind {
	case hub.Purposes:
		return []string{"content/purpose.md"}
	case hub.Pages:
		var folders []string
		for _, k := range source.Kinds() {
			folders = append(folders, string(k))
		}
		return []string{"content/!(purpose).md", "content/!(" + strings.Join(folders, "|") + ")/**/*.md"}
	}
	return []string{"content/" + string(kind) + "/**/*.md"}
}
