package rhythm

import (
	"strings"
	"unicode/utf8"

	"kith/generator/calendar"
)

// The rules that a Mistake may name.
const (
	BadRhythm    = "bad-rhythm"    // not a rhythm, or one that means two things
	NoBeginning  = "no-beginning"  // it counts from a day that nobody names
	NoOccurrence = "no-occurrence" // it never comes
)

// A Mistake is why a rhythm cannot be read, or cannot be followed. Its Hint is never
// empty: it holds phrases that work.
type Mistake struct {
	calendar.Mistake
	From, To int    // the words at fault, in characters of the text; both 0 means all of it
	Nearest  string // the rhythm that was most likely meant, as Parse reads it; may be empty

	instead string   // what to write in place of the words at fault
	mended  bool     // instead is known
	ways    []string // what may be written there, where more than one thing may be meant
}

// Unwrap is the mistake without its place.
func (m *Mistake) Unwrap() error { return &m.Mistake }

func mistake(message, hint string) *Mistake {
	return &Mistake{Mistake: calendar.Mistake{Rule: BadRhythm, Message: message, Hint: hint}}
}

// in gives a mistake its place.
func (m *Mistake) in(from, to int) *Mistake {
	m.From, m.To = from, to
	return m
}

// or says what would stand in that place.
func (m *Mistake) or(instead string) *Mistake {
	m.instead, m.mended = instead, true
	return m
}

// either says what may be meant, each to be written in that place.
func (m *Mistake) either(ways ...string) *Mistake {
	m.ways = ways
	m.Hint = either(ways...)
	return m
}

// likeThis are phrases that work.
const likeThis = `write it like "every 2nd Thursday 18:00", "monthly on the last Tuesday 12:30" or "every 6 weeks on Monday"`

// either is a hint that leaves the choice to the author.
func either(phrases ...string) string {
	return `write "` + strings.Join(phrases, `" or "`) + `"`
}

const quoted = 40 // characters of an author's words that a message repeats

func quote(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if utf8.RuneCountInString(s) > quoted {
		s = string([]rune(s)[:quoted]) + "…"
	}
	return `"` + s + `"`
}
