package site

import (
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"kith/generator/hub"
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

// languageTrait is the language that somebody wrote, without its region.
func languageTrait(written string) trait {
	tag, err := language.Parse(written)
	if err != nil {
		return trait{hub.Slug(written), written}
	}
	base, _ := tag.Base()
	name := display.Self.Name(language.Make(base.String()))
	if name == "" {
		name = written
	}
	return trait{base.String(), capital(name)}
}
