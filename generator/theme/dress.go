package theme

import (
	"path"
	"strings"

	"kith/generator/diag"
	"kith/generator/theme/colour"
)

// The tokens of the hub's hue are a part that is made, unless somebody has written one.
const colours = "css/colours.css"

// What brings the theme's own fonts, and what "fonts: system" leaves out.
const (
	systemFonts = "system"

	fontSheet  = "css/fonts.css"
	fontFolder = "fonts/"
)

// dress are the assets of a hub: the files of the folder assets/, by their names in it,
// in the colours that the hub has chosen.
func dress(settings Settings, files map[string][]byte) (map[string][]byte, diag.List) {
	hue, err := colour.HueOf(settings.Accent)
	if err != nil {
		hue = colour.Marigold // whoever read the setting has said so
	}
	scheme := colour.Of(hue)
	var problems diag.List
	for _, miss := range scheme.Misses() {
		problems.Errorf(diag.Whole("content/purpose.md"), "contrast", "choose another accent", "in this hue %s cannot be read", miss)
	}
	assets := map[string][]byte{colours: []byte(scheme.Sheet())}
	for name, data := range files {
		inside, ok := strings.CutPrefix(name, "assets/")
		switch {
		case !ok, settings.Fonts == systemFonts && strings.HasPrefix(inside, fontFolder):
		case settings.Fonts == systemFonts && inside == fontSheet:
			assets[inside] = nil
		case path.Ext(inside) == ".svg":
			assets[inside] = []byte(scheme.Dye(string(data)))
		default:
			assets[inside] = data
		}
	}
	return assets, problems
}
