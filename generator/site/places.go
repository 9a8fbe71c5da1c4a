package site

import (
	"strings"

	"kith/generator/hub"
)

// Places are where people say they are, by the words they say it in: "Berlin, Germany"
// and "berlin,germany" are one, and "Berlin" is the same where there is no other.
type places struct {
	byText map[string]trait // what is written → the place
}

// longestPlace is how many bytes the name of a place may have in an address. What is
// longer is a story, and shown as such.
const longestPlace = 100

func placesOf(people []*hub.Member) places {
	p := places{map[string]trait{}}
	fuller := map[string]string{} // the part before the comma → the one place that begins so, or ""
	known := map[string]string{}  // slug → as it was written first
	for _, m := range people {
		text := tidyPlace(m.Location)
		slug := hub.Slug(text)
		if slug == "" || len(slug) > longestPlace {
			continue
		}
		if _, again := known[slug]; !again {
			known[slug] = text
			if head, _, several := strings.Cut(text, ","); several {
				of := hub.Slug(head)
				if _, another := fuller[of]; another {
					slug = ""
				}
				fuller[of] = slug
			}
		}
		p.byText[m.Location] = trait{hub.Slug(text), ""}
	}
	for text, t := range p.byText {
		if full := fuller[t.slug]; full != "" {
			t.slug = full
		}
		t.text = known[t.slug]
		p.byText[text] = t
	}
	return p
}

// of is where somebody is.
func (p places) of(m *hub.Member) []trait {
	if t, known := p.byText[m.Location]; known {
		return []trait{t}
	}
	return nil
}

// tidyPlace writes a place with one space after each comma.
func tidyPlace(text string) string {
	var parts []string
	for part := range strings.SplitSeq(text, ",") {
		if words := strings.Fields(part); len(words) > 0 {
			parts = append(parts, strings.Join(words, " "))
		}
	}
	return strings.Join(parts, ", ")
}
