package schema

import (
	"slices"
	"strings"

	"kith/generator/source"
	"kith/generator/theme/colour"
)

// field describes what may be written for a field. What need not be written may be left
// empty, too: a file that was filled in by a form has such keys.
func field(f source.Field) Schema {
	s := shape(f)
	s.Description = f.Says
	switch {
	case f.Required:
	case s.Enum != nil:
		s.Enum = append(s.Enum, nil)
	default:
		s.Type = append(s.Type, "null")
	}
	return s
}

// Patterns of single values, in the regular expressions that Go and ECMAScript share.
const (
	day    = `[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])`
	clock  = `([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?`
	offset = ` ?(Z|[+-](0[0-9]|1[0-5]):?[0-5][0-9])`
	length = `^([Pp][0-9DdWwTtHhMmSs.,]+|([0-9]+([.,][0-9]+)? *[A-Za-z]+ *(and +)?)+)$`
	word   = `[\p{L}\p{N}]`
	some   = `\S`
)

func shape(f source.Field) Schema {
	switch f.Shape {
	case source.Line:
		return line()
	case source.Lines:
		return listed(line())
	case source.Terms:
		return listed(Schema{Type: []string{"string", "number"}, Pattern: word})
	case source.Choice:
		return Schema{Enum: anys(f.Choices)}
	case source.Number:
		return number()
	case source.Ref, source.Place:
		return id()
	case source.Refs, source.Places:
		return atLeastOne(listed(id()), f.Required)
	case source.Headcount:
		s := listed(id())
		s.Minimum = number().Minimum
		return s
	case source.Links:
		web := address()
		return Schema{Type: []string{"object"}, Others: web}
	case source.Group:
		return Schema{Type: []string{"object"}, Others: Schema{Type: []string{"string", "number"}}}
	case source.Menu:
		label := Schema{Type: []string{"object"}, Others: id()}
		label.Type = append(label.Type, id().Type...)
		return Schema{Type: []string{"array", "object"}, Items: &label, Others: id()}
	case source.Participation:
		return group(f.Keys)
	case source.Count:
		return from(1)
	case source.Portion:
		s := text(`^[0-9]+([.,][0-9]+)? ?%?$`, "25%", "0.25")
		s.Type = append(s.Type, "number")
		return s
	case source.Repository:
		s := group(f.Keys)
		s.Type, s.Pattern = append(s.Type, "string"), address().Pattern
		return s
	}
	return single(f.Shape)
}

// single describes values that are words with a form of their own.
func single(shape source.Shape) Schema {
	switch shape {
	case source.Date:
		return text("^"+day+"$", "2026-03-05")
	case source.Moment:
		return text("^"+day+"([ T]"+clock+"("+offset+")?)?$", "2026-03-05 18:00", "2026-03-05")
	case source.Duration:
		return text(length, "90m", "1h 30m", "2h")
	case source.Pauses:
		return listed(text("^"+day+`( *\.\. *`+day+")?$", "2026-12-20..2027-01-05", "2026-12-24"))
	case source.Rhythm:
		return text(some, "every 2nd Thursday 18:00", "weekly on Tuesday 09:30", "monthly on the last Tuesday 12:30")
	case source.Zone:
		return text(`^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$`, "Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC")
	case source.Language:
		return text(`^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$`, "en", "de", "pt-BR")
	case source.Colour:
		s := text("", append(colour.Presets(), "#0a7ea4")...)
		s.Type = append(s.Type, "number")
		return s
	case source.Address:
		return address()
	}
	return text(some) // a file, or a file or an address
}

func text(pattern string, examples ...string) Schema {
	return Schema{Type: []string{"string"}, Pattern: pattern, Examples: anys(examples)}
}

// line is text in one line; a number will do, for it is text to Kith.
func line() Schema {
	return Schema{Type: []string{"string", "number"}, Pattern: some, MaxLength: source.MaxText}
}

func id() Schema { return Schema{Type: []string{"string", "number"}, Pattern: some} }

func number() Schema { return from(0) }

// from is a whole number that is at least another.
func from(least int) Schema { return Schema{Type: []string{"integer"}, Minimum: &least} }

func address() Schema {
	return text("^("+strings.Join(source.Schemes(), "|")+"):", "https://example.org/")
}

// listed lets one stand alone, or several in a list.
func listed(one Schema) Schema {
	s := one
	s.Type = append(slices.Clone(one.Type), "array")
	one.Examples = nil
	s.Items = &one
	return s
}

func atLeastOne(s Schema, required bool) Schema {
	if required {
		s.MinItems = 1
	}
	return s
}

func anys(words []string) []any {
	var all []any
	for _, w := range words {
		all = append(all, w)
	}
	return all
}
