package colour

// The least contrasts of WCAG 2.2: of text (1.4.3), and of what must be seen to use or
// understand a page (1.4.11), such as the ring of the focus.
const (
	ofText  = 4.5
	ofMarks = 3
)

// A pair is two tokens of which one lies on the other.
type pair struct {
	front, back string
	least       float64
}

// pairs are all that the style sheets make. Whoever puts a token on another adds it.
var pairs = []pair{
	{"ink", "paper", ofText},
	{"ink", "field", ofText},
	{"ink", "calm", ofText},
	{"ink", "shade", ofText},
	{"ink-2", "paper", ofText},
	{"ink-2", "field", ofText},
	{"ink-2", "calm", ofText},
	{"ink-2", "shade", ofText},
	{"link", "paper", ofText},
	{"link", "calm", ofText},
	{"link", "shade", ofText},
	{"link", "field", ofMarks},
	{"paper", "ink", ofText},
	{"on-deep", "deep", ofText},
	{"on-deep-2", "deep", ofText},
	{"sun", "deep", ofText},
	{"on-sun", "sun", ofText},
	{"on-sun", "coral", ofText},
	{"on-sun", "beat", ofText},
	{"beat-2", "paper", ofText},
	{"leaf", "paper", ofMarks},
	{"code-text", "shade", ofText},
	{"code-number", "shade", ofText},
	{"code-name", "shade", ofText},
}

// step is how far a tone moves at a time to part from the one behind it.
const step = .005

// settle moves what lies in front until every pair parts, and makes colours of tones.
func settle(tones []shade) Scheme {
	place := map[string]int{}
	for i, t := range tones {
		place[t.name] = i
	}
	for _, p := range pairs {
		front, back := &tones[place[p.front]], tones[place[p.back]]
		front.light = front.light.apart(back.light, p.least)
		front.dark = front.dark.apart(back.dark, p.least)
	}
	scheme := make(Scheme, len(tones))
	for i, t := range tones {
		scheme[i] = Token{t.name, t.light.Colour(), t.dark.Colour()}
	}
	return scheme
}

// apart is a tone that parts from another as it must: itself, or one that is further
// from the other's lightness.
func (t Tone) apart(from Tone, least float64) Tone {
	way := step
	if t.Light < from.Light {
		way = -step
	}
	for behind := from.Colour(); Contrast(t.Colour(), behind) < least && t.Light > 0 && t.Light < 1; {
		t.Light += way
	}
	return t
}

// Misses names the pairs that do not part as they must: "ink on paper". [Of] leaves none.
func (s Scheme) Misses() []string {
	var misses []string
	for _, p := range pairs {
		front, back := s.token(p.front), s.token(p.back)
		if Contrast(front.Light, back.Light) < p.least || Contrast(front.Dark, back.Dark) < p.least {
			misses = append(misses, p.front+" on "+p.back)
		}
	}
	return misses
}

func (s Scheme) token(name string) Token {
	for _, t := range s {
		if t.Name == name {
			return t
		}
	}
	return Token{}
}
