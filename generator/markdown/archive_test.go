package markdown

import (
	"os"
	"strings"
	"testing"
)

// A section is one part of a txtar file: "-- name --" on a line, then its text.
type section struct{ name, text string }

func sections(t testing.TB, file string) []section {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all []section
	for line := range strings.Lines(string(text)) {
		if name, ok := strings.CutPrefix(line, "-- "); ok && strings.HasSuffix(name, " --\n") {
			all = append(all, section{name: strings.TrimSuffix(name, " --\n")})
		} else if len(all) > 0 {
			all[len(all)-1].text += line
		}
	}
	return all
}

func writeSections(t testing.TB, file, comment string, all []section) {
	var b strings.Builder
	b.WriteString(comment)
	for _, s := range all {
		b.WriteString("-- " + s.name + " --\n" + s.text)
		if s.text != "" && !strings.HasSuffix(s.text, "\n") {
			b.WriteByte('\n')
		}
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}
