package site

import (
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// languages names languages in themselves ("Português" for "pt"); what is no language
// tag stays as it is written.
func (m *maker) languages(written []string) []string {
	names := make([]string, len(written))
	for i, w := range written {
		names[i] = w
		if tag, err := language.Parse(w); err == nil {
			if name := display.Self.Name(tag); name != "" {
				names[i] = capital(name)
			}
		}
	}
	return names
}
