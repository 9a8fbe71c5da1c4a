package colour

import (
	"fmt"
	"strings"
)

// Sheet is a scheme as a style sheet. The hairline is ink that one can see through.
func (s Scheme) Sheet() string {
	var b strings.Builder
	b.WriteString(":root {\n")
	for _, t := range s {
		if t.Light == t.Dark {
			fmt.Fprintf(&b, "  --%s: %s;\n", t.Name, t.Light)
		} else {
			fmt.Fprintf(&b, "  --%s: light-dark(%s, %s);\n", t.Name, t.Light, t.Dark)
		}
	}
	ink := s.token("ink")
	fmt.Fprintf(&b, "  --line: light-dark(%s29, %s2b);\n}\n", ink.Light, ink.Dark)
	return b.String()
}

// Dye gives a picture the colours of a scheme: var(--sun) in it becomes a colour. A
// picture beside a page does not see the page's style sheet, only whether the page is
// dark; what differs there follows in a style of the picture's own.
func (s Scheme) Dye(svg string) string {
	var dark strings.Builder
	for _, t := range s {
		name := "var(--" + t.Name + ")"
		if !strings.Contains(svg, name) {
			continue
		}
		svg = strings.ReplaceAll(svg, name, t.Light.String())
		if t.Light != t.Dark {
			fmt.Fprintf(&dark, `[fill="%s"]{fill:%s}`, t.Light, t.Dark)
		}
	}
	if end := strings.LastIndex(svg, "</svg>"); end >= 0 && dark.Len() > 0 {
		svg = svg[:end] + "<style>@media(prefers-color-scheme:dark){" + dark.String() + "}</style>\n" + svg[end:]
	}
	return svg
}
