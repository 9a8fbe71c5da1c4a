package source

import "kith/generator/hub"

// A Field is one key of a kind's front matter: what its reader asks for.
type Field struct {
	Key      string
	Also     []string // other spellings, read where Key is not written
	Required bool
	Shape    Shape
	Choices  []string // the words of a Choice
	Keys     []Field  // of a Repository and of Participation: their own keys
	Says     string   // what it is for, in one sentence
}

// A Shape is what may be written for a field. Each reader of a value names its own.
type Shape uint8

const (
	Line          Shape = iota // a single value, as it is written
	Lines                      // a list of these
	Terms                      // a list of words of the community's vocabulary
	Choice                     // one of a few words
	Number                     // a whole number from 0
	Ref                        // the id of something else
	Refs                       // a list of ids
	Place                      // the id of something of several kinds: "id" or "kind/id"
	Places                     // a list of these
	Headcount                  // a list of ids, or how many
	Date                       // a day
	Moment                     // a day, with a time or without
	Duration                   // how long
	Pauses                     // a list of days and stretches of days
	Rhythm                     // when it comes again
	Zone                       // a time zone
	Language                   // a language's tag
	Colour                     // a colour, a hue or a preset
	Address                    // on the web
	File                       // of the hub
	FileOrAddress              // either
	Links                      // labels with addresses
	Group                      // keys with single values, whatever they are called
	Menu                       // labels with places, in order
	Repository                 // an address, or a group of its own keys
	Participation              // a group of its own keys
	Count                      // a whole number from 1
	Portion                    // a share of a whole: "25%" or 0.25
)

// Kinds are all kinds of content that have front matter, purpose and pages included.
func Kinds() []hub.Kind {
	all := []hub.Kind{thePurpose.name}
	for _, k := range kinds {
		all = append(all, k.name)
	}
	return append(all, anyPage.name)
}

// Fields are what the reader of a kind asks for, in its own order: nothing else is
// read, so nothing that describes the kind can say anything else. A kind that is none
// has no fields.
func Fields(name hub.Kind) []Field {
	for _, k := range append([]kind{thePurpose, anyPage}, kinds...) {
		if k.name == name {
			return k.fields()
		}
	}
	return nil
}

// fields lets the kind read a file in which nothing is written, and notes what it asks.
func (k kind) fields() []Field {
	var asked []Field
	k.read(&reader{path: string(k.name) + "/x/x.md", id: "x", fields: &asked})
	for i := range asked {
		asked[i].Says = k.says[asked[i].Key]
		asked[i].Keys = keysOf[asked[i].Shape]
	}
	return asked
}

// keysOf are the keys of groups that have their own.
var keysOf = map[Shape][]Field{Repository: repositoryFields, Participation: participationFields}

// describe notes what is asked for.
func (r *reader) describe(f Field) { *r.fields = append(*r.fields, f) }

// choices notes the words of the field that was asked for last.
func choices[W ~string](r *reader, known []W) {
	if r.fields == nil {
		return
	}
	last := &(*r.fields)[len(*r.fields)-1]
	for _, word := range known {
		last.Choices = append(last.Choices, string(word))
	}
}
