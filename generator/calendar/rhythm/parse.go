package rhythm

import (
	"strings"
	"unicode/utf8"
)

const longest = 300 // characters beyond which nobody meant a rhythm

// Parse reads a rhythm: a phrase ("every 2nd Thursday 18:00"; the order of its parts is
// free, and letter case does not count) or the RRULE of a calendar (RFC 5545, section
// 3.3.10), alone or with its DTSTART. Its errors are *Mistake.
//
// What can be meant in two ways is not guessed: the mistake names both.
func Parse(text string) (Rule, error) {
	rule, m := read(text)
	if m == nil {
		return rule, nil
	}
	m.Nearest = nearest(text, m)
	m.offer(text)
	return Rule{}, m
}

// offer says the whole rhythm in each of the ways in which it may be meant, where all
// else in it can be read.
func (m *Mistake) offer(text string) {
	phrases := make([]string, len(m.ways))
	for i, way := range m.ways {
		rule, fault := read(m.splice(text, way))
		if fault != nil {
			return
		}
		phrases[i] = rule.inWords(rule.inWeeks())
	}
	if len(phrases) > 0 {
		m.Hint = either(phrases...)
	}
}

// splice is the text with other words at the mistake's place.
func (m *Mistake) splice(text, words string) string {
	letters := []rune(text)
	return string(letters[:m.From]) + words + string(letters[m.To:])
}

func read(text string) (Rule, *Mistake) {
	var rule Rule
	var m *Mistake
	switch {
	case strings.TrimSpace(text) == "":
		return Rule{}, mistake("the rhythm is empty", likeThis)
	case utf8.RuneCountInString(text) > longest:
		return Rule{}, mistake("that is too long for a rhythm", likeThis+"; what else there is to say goes below the front matter")
	case isRRule(text):
		rule, m = readRRule(text)
	default:
		rule, m = readPhrase(text)
	}
	if m == nil {
		rule, m = rule.normal()
	}
	if m == nil && !rule.comes() {
		m = mistake("no day is ever like that", likeThis)
	}
	if m != nil {
		return Rule{}, m
	}
	return rule, nil
}

const mends = 4 // faults in one text that are mended before it counts as unreadable

// nearest is the rhythm that remains when each fault is mended as its mistake says, or "".
func nearest(text string, m *Mistake) string {
	for range mends {
		if !m.mended {
			return ""
		}
		text = m.splice(text, m.instead)
		rule, next := read(text)
		if next == nil {
			return rule.String()
		}
		m = next
	}
	return ""
}
