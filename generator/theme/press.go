package theme

import (
	"kith/generator/card"
	"kith/generator/diag"
	"kith/generator/theme/colour"
)

// press sets up what draws cards, with the typefaces that lie in templates/cards/ and the
// colours that the hub has chosen. A hub in a script that the built-in ones have no
// letters for puts its own there.
func press(settings Settings, files map[string][]byte) (*card.Press, diag.List) {
	hue, err := colour.HueOf(settings.Accent)
	if err != nil {
		hue = colour.Marigold
	}
	var problems diag.List
	title, text := face("title", files, &problems), face("text", files, &problems)
	if title == nil || text == nil {
		return nil, problems
	}
	return card.PressOf(colour.Of(hue), title, text), problems
}

// face reads a typeface; nil where there is none.
func face(name string, files map[string][]byte, problems *diag.List) *card.Face {
	for _, ending := range []string{".otf", ".ttf"} {
		file := card.Folder + "/" + name + ending
		data, ok := files[file]
		if !ok {
			continue
		}
		f, err := card.ReadFace(data)
		if err != nil {
			problems.Errorf(diag.Whole("templates/"+file), "card-font", "put the font itself here, as TrueType or OpenType; what is packed for the web (.woff2) cannot be drawn with", "%s", err)
		}
		return f
	}
	return nil
}
