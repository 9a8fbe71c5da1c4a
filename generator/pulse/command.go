package pulse

import (
	"strings"
	"unicode"

	"kith/generator/diag"
	"kith/generator/hub"
)

// kith is a command, where every word of it can be shown as it is; nil where a control
// character would be left out, and it would do something else.
func kith(words ...string) []string {
	for _, w := range words {
		if diag.Visible(w) != w {
			return nil
		}
	}
	return words
}

// Line is a command as somebody types it. What people wrote stands in quotes that no shell
// reads anything in.
func Line(command []string) string {
	words := []string{"kith"}
	for _, w := range command {
		words = append(words, quoted(w))
	}
	return strings.Join(words, " ")
}

// quoted is a word for a shell: as it is where that means nothing else, in double quotes,
// which all shells know, where only blanks part it, else in single ones, as POSIX has them.
func quoted(word string) string {
	plain, blanks := word != "", false
	for _, c := range word {
		blanks = blanks || c == ' '
		plain = plain && (c == ' ' || unicode.IsLetter(c) || unicode.IsMark(c) || unicode.IsDigit(c) || strings.ContainsRune("-_.:,/=+@", c))
	}
	switch {
	case !plain:
		return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	case blanks:
		return `"` + word + `"`
	}
	return word
}

// nextOf is the command that writes a session which a rhythm foresees.
func (l looked) nextOf(s *hub.Session, with ...string) []string {
	words := []string{"new", "session"}
	of := l.hub.OneSeries(s.Series.ID)
	if of != nil && l.next(of) == s {
		words = append(words, "--next", "--series", of.ID)
	} else {
		words = append(words, "--series", s.Series.ID, "--date", s.Date.String())
	}
	return kith(append(words, with...)...)
}

// next is what "kith new session --next" would write of a series.
func (l looked) next(of *hub.Series) *hub.Session {
	for _, s := range of.Ahead {
		if !s.Start.Before(l.hub.AsOf) {
			return s
		}
	}
	return nil
}

// From has every command name the folder of the hub, for whoever runs it elsewhere.
func (p *Pulse) From(folder string) {
	for i := range p.Suggestions {
		if s := &p.Suggestions[i]; s.Command != nil {
			s.Command = kith(append(s.Command, "--source", folder)...)
		}
	}
}
