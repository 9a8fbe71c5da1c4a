// Package sweep looks through a text, as it is written, for what its author would not
// want to publish: secrets, ways to reach a person, and what a template left behind.
//
// It passes over the text once and looks closer only where something may begin. It would
// rather miss something than cry wolf: what it finds is shown to people who meant no harm.
package sweep

import (
	"cmp"
	"slices"
)

// A Kind is what was found.
type Kind uint8

const (
	Token    Kind = iota // a key that lets programs act for somebody
	Password             // of a meeting or an account
	Mail                 // an e-mail address
	Phone                // a telephone number
	Leftover             // words of a template that were to be replaced
	Bullets              // lines that begin with a bullet which Markdown does not know
)

// A Find is one thing that was found.
type Find struct {
	Kind     Kind
	From, To int    // in bytes
	Name     string // of a Token: what it is
}

// Of finds everything in a text, in order of place.
func Of(text string) []Find {
	var finds []Find
	last := 0 // where the find before ends
	for i := 0; i < len(text); i++ {
		kind := at[text[i]]
		if kind == nothing || kind <= password && i > 0 && wordByte(text[i-1]) {
			continue // the middle of a word begins nothing
		}
		var f Find
		switch kind {
		case token:
			f = tokenAt(text, i)
		case dash:
			f = privateKey(text, i)
		case password:
			f = passwordAt(text, i)
		case parameter:
			f = parameterAt(text, i)
		case mail:
			f = mailAt(text, i)
		case phone:
			f = phoneAt(text, i)
		}
		if f.To > f.From && f.From >= last {
			finds, last = append(finds, f), f.To
			i = max(i, f.To-1)
		}
	}
	return finds
}

// Text finds what a body holds that only its lines tell, in order of place.
func Text(body string) []Find {
	finds := append(leftovers(body), bullets(body)...)
	slices.SortFunc(finds, func(a, b Find) int { return cmp.Compare(a.From, b.From) })
	return finds
}

// What may be found at a byte.
const (
	nothing = iota
	token
	password // up to here a word begins
	dash
	parameter
	mail
	phone
)

// at tells where to look closer.
var at = [256]uint8{
	'g': token, 'x': token, 'A': token, 'e': token, '-': dash, 's': token, 'h': token, 'n': token,
	'p': password, 'P': password, 'K': password, 'k': password,
	'=': parameter, '@': mail, '+': phone,
}

func wordByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
