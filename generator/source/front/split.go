package front

import (
	"bufio"
	"strings"
	"sync"
	"unicode"

	"github.com/adrg/frontmatter"

	"kith/generator/diag"
)

// A cut is a file split in two, the front matter not yet read.
type cut struct {
	data     string // front matter without delimiters
	line     int    // the line on which data begins
	body     string
	bodyLine int
	parse    func(block) (Value, diag.List) // nil where there is no front matter
	yaml     bool
}

// fence is a pair of delimiter lines and the language between them.
var fences = []struct {
	mark, name string
	parse      func(block) (Value, diag.List)
}{
	{"---", "YAML", readYAML},
	{"+++", "TOML", readTOML},
}

func split(file, text string) (cut, diag.List) {
	text = strings.TrimPrefix(text, "\uFEFF")
	if isJSON(strings.TrimLeft(text, " \t\r\n")) {
		return splitJSON(file, text)
	}
	first, _, _ := strings.Cut(strings.TrimLeftFunc(text, unicode.IsSpace), "\n")
	for _, f := range fences {
		if strings.TrimSpace(first) == f.mark {
			return splitFenced(file, text, f.mark, f.parse)
		}
	}
	if c, problems, ok := misled(file, text); ok {
		return c, problems
	}
	return cut{body: text, bodyLine: 1}, nil
}

// readers are lent to adrg/frontmatter, which would make one for each file.
var readers = sync.Pool{New: func() any { return bufio.NewReader(nil) }}

// splitFenced lets adrg/frontmatter find the delimiters. It compares lines with
// their white space trimmed, so a line of dashes inside a block of text would end
// the front matter in silence: that, and a block without an end, we report.
func splitFenced(file, text, mark string, parse func(block) (Value, diag.List)) (cut, diag.List) {
	var problems diag.List
	var data string
	capture := func(raw []byte, _ any) error { data = string(raw); return nil }
	format := &frontmatter.Format{Start: mark, End: mark, Unmarshal: capture, UnmarshalDelims: true}
	head := head(text, mark)
	lines := readers.Get().(*bufio.Reader)
	lines.Reset(strings.NewReader(head))
	_, err := frontmatter.Parse(lines, nil, format)
	readers.Put(lines)
	opening := 1 + strings.Count(text[:strings.Index(text, mark)], "\n")
	if err != nil || data == "" {
		s := sheetOf(file, text)
		if mark == "---" && s.facts(opening) > opening {
			var problems diag.List
			return s.closed(opening, &problems), problems
		}
		at := diag.Pos{File: file, Line: opening, Col: 1, Width: len(mark)}
		problems.Errorf(at, "front-matter-unclosed", "put a line of its own with "+mark+" after the last key",
			"the front matter that begins here has no end")
		return cut{body: "", bodyLine: opening}, problems
	}
	inner := data[strings.Index(data, "\n")+1:]
	closing := strings.LastIndex(strings.TrimRight(inner, "\r\n"), "\n") + 1
	endLine := opening + strings.Count(data[:len(data)-len(inner)+closing], "\n")
	if last := inner[closing:]; !strings.HasPrefix(last, mark) {
		at := diag.Pos{File: file, Line: endLine, Col: 1 + len(last) - len(strings.TrimLeft(last, " \t")), Width: len(mark)}
		p := problems.Errorf(at, "front-matter-unclosed", "write *** for a line across the text, and put the closing "+mark+" at the very start of its line",
			"this line of %s would end the front matter in the middle of a text", mark)
		p.Fix = diag.Fix{Line: at.Line, Col: 1, ToLine: at.Line, ToCol: at.Col}
		return cut{body: "", bodyLine: endLine + 1}, problems
	}
	return cut{data: inner[:closing], line: opening + 1, body: text[len(head):], bodyLine: endLine + 1, parse: parse, yaml: mark == "---"}, nil
}

// head is a text up to the line that ends its front matter: there is no need to take
// the body through a parser that copies it. Without such a line it is the whole text.
func head(text, mark string) string {
	delimiters, end := 0, 0
	for line := range strings.Lines(text) {
		end += len(line)
		if strings.TrimSpace(line) == mark {
			if delimiters++; delimiters == 2 {
				return text[:end]
			}
		}
	}
	return text
}

func tooLarge(file string, line int, data string) (problems diag.List) {
	if len(data) > MaxBytes {
		problems.Errorf(diag.Pos{File: file, Line: line, Col: 1, Width: 1}, "front-matter-too-large", "move long text below the front matter",
			"the front matter is %d kB long; at most %d kB are read", len(data)>>10, MaxBytes>>10)
	}
	return problems
}
