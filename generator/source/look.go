package source

import (
	"errors"
	"strings"

	"kith/generator/theme/colour"
)

// accent reads the colour of a hub. That it is one is all that is asked here; the theme
// takes its hue.
func (r *reader) accent(key string) string {
	text := r.line(optional, Colour, key)
	_, err := colour.HueOf(text)
	if m, wrong := errors.AsType[*colour.Mistake](err); wrong {
		r.problems.Errorf(r.page.Fields.Get(key).At, "bad-colour", m.Hint, "%s", m.Message)
		return ""
	}
	return text
}

// system is the only word that fonts knows.
const system = "system"

// fonts reads whether a hub does without the theme's own.
func (r *reader) fonts(key string) string {
	text := r.line(optional, Choice, key)
	choices(r, []string{system})
	if text != "" && !strings.EqualFold(text, system) {
		r.problems.Errorf(r.page.Fields.Get(key).At, "unknown-value", `write "fonts: system" for the fonts of each reader's machine, or leave it out`, "%q is no choice of fonts", text)
		return ""
	}
	return strings.ToLower(text)
}
