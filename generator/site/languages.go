package site

import (
	"golang.org/x/text/language"

	"kith/generator/hub"
)

// languages names languages as the readers call them ("Portugiesisch" for "pt" on a
// German page); what is no language tag stays as it is written.
func (m *maker) languages(written []string) []string {
	names := make([]string, len(written))
	for i, w := range written {
		names[i] = m.words.Language(w)
	}
	return names
}

// languageTrait is the language that somebody wrote, without its region.
func (m *maker) languageTrait(written string) trait {
	tag, err := language.Parse(written)
	if err != nil {
		return trait{hub.Slug(written), written}
	}
	base, _ := tag.Base()
	return trait{base.String(), m.words.Language(base.String())}
}
