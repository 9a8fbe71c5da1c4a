package starter

import (
	"fmt"
	"regexp"
	"strings"
)

// A Source is where the host's machine gets kith from: a public git repository with
// kith's source, at its root or in a folder kith, and a branch, tag or commit of it. As
// long as kith has no public address of its own, only whoever begins a hub knows one.
type Source struct{ Repository, Ref string }

// IsZero tells that nobody said.
func (s Source) IsZero() bool { return s.Repository == "" }

// SourceOf reads "https://example.org/kith.git@v1": what follows the "@" is main where
// it is left out.
func SourceOf(answer string) (Source, error) {
	word := strings.TrimSpace(answer)
	if word == "" {
		return Source{}, nil
	}
	ref := "main"
	if at := strings.LastIndexByte(word, '@'); at > strings.LastIndexByte(word, '/') {
		word, ref = word[:at], word[at+1:]
	}
	address, err := Address(word)
	if err != nil {
		return Source{}, err
	}
	if !refs.MatchString(ref) {
		return Source{}, fmt.Errorf("%q is no branch, tag or commit", ref)
	}
	return Source{address, ref}, nil
}

var refs = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9._/+-]*$`)
