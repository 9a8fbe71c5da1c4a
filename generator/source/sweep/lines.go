package sweep

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// outside calls look with each line of a text that is not within a block of code.
func outside(text string, look func(line string, from int)) {
	from, fence := 0, byte(0)
	for line := range strings.Lines(text) {
		trimmed := strings.TrimLeft(line, " >")
		mark := byte(0)
		if strings.HasPrefix(trimmed, "```") || strings.HasPrefix(trimmed, "~~~") {
			mark = trimmed[0]
		}
		switch {
		case fence == 0 && mark != 0:
			fence = mark
		case fence != 0 && mark == fence:
			fence = 0
		case fence == 0:
			look(line, from)
		}
		from += len(line)
	}
}

// dots are bullets from word processors, at which Markdown sees no list. A dash begins
// speech in many languages, so it is none of them.
const dots = "•‣◦⁃▪▫●○■►➤"

// bullets finds lines in a row that begin with one, from the first bullet to the last
// and the blanks behind it.
func bullets(body string) (finds []Find) {
	if strings.IndexByte(body, dots[0]) < 0 { // they all begin with one byte
		return nil
	}
	row := false
	outside(body, func(line string, from int) {
		indent := span(line, " \t")
		c, size := utf8.DecodeRuneInString(line[indent:])
		listed := indent < 4 && c != utf8.RuneError && strings.ContainsRune(dots, c) && strings.TrimSpace(line[indent+size:]) != ""
		at := from + indent
		to := at + size + span(line[indent+size:], " \t\u00a0")
		switch {
		case listed && row:
			finds[len(finds)-1].To = to
		case listed:
			finds = append(finds, Find{Kind: Bullets, From: at, To: to})
		}
		row = listed
	})
	return finds
}

// forgotten are words of templates that were to be replaced, in small letters.
var forgotten = []string{"lorem ipsum", "<your name>", "[your name]", "{your name}", "your name here", "<insert ", "[insert ", "insert text here", "write something about yourself here"}

// hints are what every text holds that has a leftover: most texts have none.
var hints = []string{"psum", "our name", "nsert ", "rite something", "TODO", "FIXME", "TBD"}

// leftovers finds them, and lines that say nothing but that something is to be done.
func leftovers(body string) (finds []Find) {
	if !slices.ContainsFunc(hints, func(hint string) bool { return strings.Contains(body, hint) }) {
		return nil
	}
	outside(body, func(line string, from int) {
		text := strings.TrimSpace(line)
		if text == "" {
			return
		}
		bare := strings.Trim(text, "-*_<>[]()!.:… ")
		if bare == "TODO" || bare == "FIXME" || bare == "TBD" {
			at := from + strings.Index(line, bare)
			finds = append(finds, Find{Kind: Leftover, From: at, To: at + len(bare)})
			return
		}
		if strings.IndexByte(text, '`') >= 0 {
			return // it is shown as such
		}
		lower := strings.ToLower(line)
		if len(lower) != len(line) {
			return
		}
		for _, words := range forgotten {
			if i := strings.Index(lower, words); i >= 0 {
				finds = append(finds, Find{Kind: Leftover, From: from + i, To: from + i + len(strings.TrimSpace(words))})
				return
			}
		}
	})
	return finds
}
