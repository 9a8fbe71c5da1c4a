package rhythm

import (
	"strings"
	"unicode"
)

// kind is what a token is.
type kind uint8

const (
	theEnd  kind = iota
	word         // letters, in lower case
	number       // "2"
	ordinal      // "2nd"
	clock        // "18:00", "6pm"; n is minutes since midnight, or -1 where no clock shows it
	date         // "2026-03-05"
	mark         // a single character of another sort
)

// A token is a piece of a phrase.
type token struct {
	kind     kind
	text     string // as written, words in lower case
	n        int
	from, to int // in characters of the phrase
}

// A scanner cuts a phrase into tokens.
type scanner struct {
	letters []rune
	at      int
	tokens  []token
}

func tokensOf(text string) []token {
	s := scanner{letters: []rune(text)}
	for s.at < len(s.letters) {
		switch c := s.letters[s.at]; {
		case unicode.IsSpace(c):
			s.at++
		case isDigit(c):
			s.figure()
		case unicode.IsLetter(c):
			s.word()
		default:
			s.add(mark, 0, s.at+1)
		}
	}
	return s.tokens
}

// add makes a token of what stands between here and to.
func (s *scanner) add(k kind, n, to int) {
	text := strings.ToLower(string(s.letters[s.at:to]))
	s.tokens = append(s.tokens, token{k, text, n, s.at, to})
	s.at = to
}

func (s *scanner) word() {
	to := s.at
	for to < len(s.letters) && (unicode.IsLetter(s.letters[to]) || unicode.IsMark(s.letters[to]) || s.joins(to)) {
		to++
	}
	s.add(word, 0, to)
}

// joins tells that an apostrophe stands within a word: "o'clock".
func (s *scanner) joins(i int) bool {
	return (s.letters[i] == '\'' || s.letters[i] == '’') && i+1 < len(s.letters) && unicode.IsLetter(s.letters[i+1])
}

// figure reads what begins with a digit.
func (s *scanner) figure() {
	if to := s.date(); to > 0 {
		s.add(date, 0, to)
		return
	}
	n, to := s.digits(s.at)
	if c, end := s.clock(n, to); end > 0 {
		s.add(clock, c, end)
		return
	}
	switch suffix, end := s.lettersAt(to); suffix {
	case "st", "nd", "rd", "th":
		s.add(ordinal, n, end)
	default:
		s.add(number, n, to)
	}
}

// date is the end of a date that begins here, or 0.
func (s *scanner) date() int {
	const shape = "0000-00-00"
	for i, c := range shape {
		at := s.at + i
		if at >= len(s.letters) || isDigit(s.letters[at]) != (c == '0') || c == '-' && s.letters[at] != '-' {
			return 0
		}
	}
	if to := s.at + len(shape); to == len(s.letters) || !isDigit(s.letters[to]) {
		return to
	}
	return 0
}

// digits reads a whole number, which stays within bounds however long it is.
func (s *scanner) digits(from int) (n, to int) {
	for to = from; to < len(s.letters) && isDigit(s.letters[to]); to++ {
		n = min(n*10+int(s.letters[to]-'0'), 99999)
	}
	return n, to
}

func (s *scanner) lettersAt(from int) (word string, to int) {
	for to = from; to < len(s.letters) && unicode.IsLetter(s.letters[to]); to++ {
	}
	return strings.ToLower(string(s.letters[from:to])), to
}

func isDigit(c rune) bool { return c >= '0' && c <= '9' }
