package colour

// A Hue is a hue in whole degrees, from 0 to 359.
type Hue int

// Marigold is the hue of a hub that names none.
const Marigold Hue = 88

// A Token is a colour by what it is for, in a light and in a dark scheme.
type Token struct {
	Name        string // as style sheets call it, without "--"
	Light, Dark Colour
}

// A Scheme is every token of one hue.
type Scheme []Token

// Of derives a scheme. Where two colours that must part do not, the one in front moves
// away from the one behind.
func Of(hue Hue) Scheme {
	h := float64(hue)
	tones := append(grounds(h), marks(h)...)
	tones = append(tones, quilt(h)...)
	tones = append(tones, code()...)
	return settle(tones)
}

// A shade is a token that is still a tone.
type shade struct {
	name        string
	light, dark Tone
}

// fixed is a tone that looks the same in both schemes.
func fixed(name string, t Tone) shade { return shade{name, t, t} }

// grounds are what all is written on and with.
func grounds(h float64) []shade {
	ink := ink(h)
	text := Tone{.25, .07, ink}
	return []shade{
		{"paper", Tone{.988, .004, 340}, Tone{.175, .024, ink}},
		{"ink", text, Tone{.95, .012, 340}},
		{"ink-2", Tone{.46, .05, ink}, Tone{.78, .03, 330}},
		{"shade", Tone{.945, .011, ink}, Tone{.232, .022, ink}},
		{"link", Tone{.43, .17, ink + 20}, Tone{.87, .14 * vivid(h), h}},
		{"field", Tone{.875, .155 * vivid(h), h}, Tone{.225, .048, ink}},
		{"calm", Tone{.955, .052, h}, Tone{.225, .048, ink}},
		{"deep", text, Tone{.27, .07, ink}},
		fixed("on-deep", Tone{.972, .0116, ink + 10}),
		fixed("on-deep-2", Tone{.85, .0315, ink + 1}),
		fixed("sun", Tone{.86, .155 * vivid(h), h}),
		fixed("on-sun", text),
	}
}

// marks are the rows of the gathering and what charts are drawn with.
func marks(h float64) []shade {
	ink, more := ink(h), vivid(h)
	return []shade{
		{"row-3", Tone{.844, .161 * more, turn(h, 3)}, Tone{.2625, .0655, ink}},
		{"row-2", Tone{.811, .166 * more, turn(h, 9)}, Tone{.335, .094, ink + 18}},
		{"row-1", Tone{.77, .17 * more, turn(h, 17)}, Tone{.45, .13, ink + 43}},
		{"row-0", Tone{.72, .175 * more, turn(h, 28)}, Tone{.6, .165, ink + 73}},
		{"beat", Tone{.77, .17 * more, turn(h, 17)}, Tone{.8, .155 * more, turn(h, 8)}},
		{"beat-2", Tone{.525, .14 * more, turn(h, 39)}, Tone{.8, .155 * more, turn(h, 8)}},
	}
}

// quilt are the colours of tiles. Only plum goes with the ink.
func quilt(h float64) []shade {
	return []shade{
		{"plum", Tone{.2732, .0685, ink(h) - 1.3}, Tone{.36, .115, ink(h)}},
		fixed("coral", Tone{.69, .1796, 32}),
		fixed("leaf", Tone{.5602, .1052, 170}),
		fixed("sky", Tone{.7609, .0895, 234.4}),
		fixed("rose", Tone{.8597, .0752, 355.3}),
		fixed("cream", Tone{.9456, .0353, 92.8}),
	}
}

// code are the words of a program by what they are.
func code() []shade {
	return []shade{
		{"code-text", Tone{.456, .0857, 170.5}, Tone{.81, .1027, 163}},
		{"code-number", Tone{.49, .1331, 48.1}, Tone{.813, .1085, 37.6}},
		{"code-name", Tone{.4306, .1178, 256.8}, Tone{.8058, .0823, 240.8}},
	}
}

// ink is the hue of text, which is never near that of the field.
func ink(h float64) float64 {
	switch {
	case h < 60:
		return 285
	case h < 260:
		return 325
	}
	return 165
}

// turn goes from a hue so many degrees towards the warm or the deep.
func turn(h, degrees float64) float64 {
	if h < 100 || h >= 340 {
		return h - degrees
	}
	return h + degrees
}

// lively are hues and how much of marigold's chroma they may have, the hues between in
// proportion: at the same number cyan and violet glare where marigold glows.
var lively = []struct{ hue, much float64 }{
	{300 - 360, .54}, {32, .645}, {88, 1}, {135, .905}, {205, .555}, {300, .54}, {32 + 360, .645},
}

// vivid is how much of marigold's chroma a hue may have.
func vivid(h float64) float64 {
	for i := 1; i < len(lively); i++ {
		if from, to := lively[i-1], lively[i]; h < to.hue {
			return from.much + (to.much-from.much)*(h-from.hue)/(to.hue-from.hue)
		}
	}
	return 1
}
