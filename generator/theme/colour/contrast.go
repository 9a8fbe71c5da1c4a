package colour

// Contrast is how well two colours part, from 1 to 21 (WCAG 2.2, contrast ratio).
func Contrast(a, b Colour) float64 {
	light, dark := a.luminance(), b.luminance()
	if light < dark {
		light, dark = dark, light
	}
	return (light + .05) / (dark + .05)
}

// luminance is how bright a colour is, from 0 to 1 (WCAG 2.2, relative luminance).
func (c Colour) luminance() float64 {
	r := c.rays()
	return .2126*r.red + .7152*r.green + .0722*r.blue
}
