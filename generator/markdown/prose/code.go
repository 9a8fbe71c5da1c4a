package prose

import (
	"bytes"
	"strings"
)

// openCode begins code among words, or learns the language of a block.
func (w *writer) openCode(t tag) {
	if w.code == nil {
		w.bare()
		w.begin()
		w.code = new([]byte)
		return
	}
	w.info = ""
	for class := range strings.FieldsSeq(t.attr("class")) {
		if language, is := strings.CutPrefix(class, "language-"); is {
			w.info = language
		}
	}
	w.around = append(w.around, frame{name: "pre"})
}

func (w *writer) endCode() {
	if w.code != nil && !w.in("pre") {
		w.codeSpan()
	}
}

// codeSpan writes code among words.
func (w *writer) codeSpan() {
	code := strings.ReplaceAll(string(*w.code), "\n", " ")
	w.code = nil
	if w.table != nil {
		code = strings.ReplaceAll(code, "|", `\|`)
	}
	fence := strings.Repeat("`", longest(code)+1)
	if code == "" {
		return
	}
	edge := ""
	if code[0] == '`' || code[len(code)-1] == '`' || code[0] == ' ' && code[len(code)-1] == ' ' && strings.Trim(code, " ") != "" {
		edge = " "
	}
	w.out = append(w.out, fence+edge+code+edge+fence...)
	w.fresh = false
}

// codeBlock writes a block of code between fences.
func (w *writer) codeBlock() {
	switch {
	case w.code == nil:
		return
	case w.flat > 0:
		w.end("pre")
		w.codeSpan()
		return
	}
	code := bytes.TrimSuffix(*w.code, []byte("\n"))
	empty := len(*w.code) == 0
	w.code = nil
	w.end("pre")
	fence := strings.Repeat("`", max(3, longest(string(code))+1))
	w.begin()
	w.out = append(w.out, fence+w.info...)
	for line := range bytes.SplitSeq(code, []byte("\n")) {
		if empty {
			break
		}
		w.out = append(w.out, '\n')
		if len(line) > 0 {
			w.out = append(append(w.out, w.prefix...), line...)
		} else {
			w.out = append(w.out, strings.TrimRight(string(w.prefix), " ")...)
		}
	}
	w.out = append(append(append(w.out, '\n'), w.prefix...), fence...)
	w.info = ""
	w.over()
}

// longest is the longest run of backticks in code.
func longest(code string) int {
	run, longest := 0, 0
	for i := range len(code) {
		if code[i] != '`' {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
