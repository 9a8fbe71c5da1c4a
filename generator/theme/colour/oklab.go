package colour

import "math"

// rays are the amounts of red, green and blue light (linear sRGB), from 0 to 1 where a
// screen can show them.
type rays struct{ red, green, blue float64 }

// A lab is a colour in OKLab: lightness, green to red, blue to yellow. The numbers are
// those of its author: Björn Ottosson, "A perceptual color space for image processing",
// https://bottosson.github.io/posts/oklab/.
type lab struct{ l, a, b float64 }

func (r rays) lab() lab {
	l := math.Cbrt(.4122214708*r.red + .5363325363*r.green + .0514459929*r.blue)
	m := math.Cbrt(.2119034982*r.red + .6806995451*r.green + .1073969566*r.blue)
	s := math.Cbrt(.0883024619*r.red + .2817188376*r.green + .6299787005*r.blue)
	return lab{
		.2104542553*l + .7936177850*m - .0040720468*s,
		1.9779984951*l - 2.4285922050*m + .4505937099*s,
		.0259040371*l + .7827717662*m - .8086757660*s,
	}
}

func (c lab) rays() rays {
	cube := func(x float64) float64 { return x * x * x }
	l := cube(c.l + .3963377774*c.a + .2158037573*c.b)
	m := cube(c.l - .1055613458*c.a - .0638541728*c.b)
	s := cube(c.l - .0894841775*c.a - 1.2914855480*c.b)
	return rays{
		4.0767416621*l - 3.3077115913*m + .2309699292*s,
		-1.2684380046*l + 2.6097574011*m - .3413193965*s,
		-.0041960863*l - .7034186147*m + 1.7076147010*s,
	}
}

func (c lab) tone() Tone {
	hue := math.Atan2(c.b, c.a) * 180 / math.Pi
	if hue < 0 {
		hue += 360
	}
	return Tone{c.l, math.Hypot(c.a, c.b), hue}
}

func (t Tone) lab() lab {
	sin, cos := math.Sincos(t.Hue * math.Pi / 180)
	return lab{t.Light, t.Chroma * cos, t.Chroma * sin}
}

// colour brings light to the numbers of a screen, by the curve of sRGB (IEC 61966-2-1).
func (r rays) colour() Colour {
	part := func(x float64) uint8 {
		if x <= .0031308 {
			return uint8(math.Round(255 * 12.92 * x))
		}
		return uint8(math.Round(255 * (1.055*math.Pow(x, 1/2.4) - .055)))
	}
	r = r.clip()
	return Colour{part(r.red), part(r.green), part(r.blue)}
}

func (c Colour) rays() rays {
	part := func(n uint8) float64 {
		x := float64(n) / 255
		if x <= .04045 {
			return x / 12.92
		}
		return math.Pow((x+.055)/1.055, 2.4)
	}
	return rays{part(c.Red), part(c.Green), part(c.Blue)}
}
