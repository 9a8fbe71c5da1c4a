package intake

import (
	"regexp"
	"strings"
)

// Text of elsewhere is no Markdown: what would mean something there is escaped, so that
// it reads as it was written. Web addresses stay, for they become links.
var (
	webLike  = regexp.MustCompile(`https?://[^\s<>"]+`)
	meaning  = regexp.MustCompile("[\\\\`*_\\[\\]<>~|]|@[\\p{L}\\p{N}]|&[A-Za-z#]")
	atBegin  = regexp.MustCompile(`(?m)^([ \t]*)(#{1,6}(?:\s|$)|[=-]{3,}\s*$|:(?:\s)|\+{3})`)
	manyEnds = regexp.MustCompile(`\n{3,}`)
)

// proseOf is a text as a body in Markdown, without e-mail addresses; it begins with a
// blank line, as bodies do.
func proseOf(text string) string {
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(strings.Map(visible, line), " ")
		if inner := strings.TrimLeft(line, " "); len(line)-len(inner) > 3 {
			line = inner // it would be code
		}
		lines = append(lines, escaped(mail.ReplaceAllString(line, "(address left out)")))
	}
	text = strings.TrimSpace(atBegin.ReplaceAllString(strings.Join(lines, "\n"), `$1\$2`))
	if text == "" {
		return ""
	}
	return "\n" + manyEnds.ReplaceAllString(text, "\n\n") + "\n"
}

// escaped takes the meaning from a line, but for its web addresses.
func escaped(line string) string {
	var b strings.Builder
	done := 0
	for _, at := range webLike.FindAllStringIndex(line, -1) {
		b.WriteString(meaning.ReplaceAllString(line[done:at[0]], `\$0`))
		b.WriteString(line[at[0]:at[1]])
		done = at[1]
	}
	b.WriteString(meaning.ReplaceAllString(line[done:], `\$0`))
	return b.String()
}
