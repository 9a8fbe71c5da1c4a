package colour

import (
	"math"
	"strconv"
	"strings"

	"golang.org/x/image/colornames"
)

// read reads a colour as CSS writes it: #0af, #00aaff, rgb(), hsl(), oklch() or a name.
// How much shines through it does not matter here.
func read(word string) (Tone, bool) {
	if digits, ok := strings.CutPrefix(word, "#"); ok {
		return readHex(digits)
	}
	if named, ok := colornames.Map[word]; ok {
		return Colour{named.R, named.G, named.B}.Tone(), true
	}
	name, rest, found := strings.Cut(word, "(")
	inside, closed := strings.CutSuffix(rest, ")")
	if !found || !closed {
		return Tone{}, false
	}
	parts := strings.FieldsFunc(inside, func(c rune) bool { return c == ',' || c == '/' || c == ' ' || c == '\t' })
	if len(parts) < 3 || len(parts) > 4 {
		return Tone{}, false
	}
	switch strings.TrimSuffix(name, "a") {
	case "rgb":
		return readRGB(parts)
	case "hsl":
		return readHSL(parts)
	case "oklch":
		return readOKLCH(parts)
	}
	return Tone{}, false
}

func readHex(digits string) (Tone, bool) {
	if len(digits) == 3 || len(digits) == 4 {
		digits = string([]byte{digits[0], digits[0], digits[1], digits[1], digits[2], digits[2]})
	}
	n, err := strconv.ParseUint(digits[:min(6, len(digits))], 16, 32)
	if err != nil || len(digits) != 6 && len(digits) != 8 {
		return Tone{}, false
	}
	return Colour{uint8(n >> 16), uint8(n >> 8), uint8(n)}.Tone(), true
}

func readRGB(parts []string) (Tone, bool) {
	r, okR := number(parts[0], 255)
	g, okG := number(parts[1], 255)
	b, okB := number(parts[2], 255)
	return Colour{part(r), part(g), part(b)}.Tone(), okR && okG && okB
}

func part(x float64) uint8 { return uint8(math.Round(min(max(x, 0), 255))) }

// readHSL follows CSS Color Module Level 4, section 7.1.
func readHSL(parts []string) (Tone, bool) {
	h, okH := angle(parts[0])
	s, okS := number(parts[1], 100)
	l, okL := number(parts[2], 100)
	s, l = min(max(s/100, 0), 1), min(max(l/100, 0), 1)
	ray := func(n float64) uint8 {
		k := math.Mod(n+h/30, 12)
		return part(255 * (l - s*min(l, 1-l)*max(-1, min(k-3, 9-k, 1))))
	}
	return Colour{ray(0), ray(8), ray(4)}.Tone(), okH && okS && okL
}

func readOKLCH(parts []string) (Tone, bool) {
	l, okL := number(parts[0], 1)
	c, okC := number(parts[1], .4)
	h, okH := angle(parts[2])
	return Tone{min(max(l, 0), 1), max(c, 0), h}, okL && okC && okH
}

// number reads a number, or a percentage of the whole.
func number(text string, whole float64) (float64, bool) {
	digits, percent := strings.CutSuffix(text, "%")
	n, err := strconv.ParseFloat(digits, 64)
	if err != nil || math.IsNaN(n) || math.IsInf(n, 0) {
		return 0, false
	}
	if percent {
		n *= whole / 100
	}
	return n, true
}

// angle reads degrees, from 0 to 360.
func angle(text string) (float64, bool) {
	n, ok := number(strings.TrimSuffix(text, "deg"), 0)
	n = math.Mod(n, 360)
	if n < 0 {
		n += 360
	}
	return n, ok && !strings.HasSuffix(text, "%")
}
