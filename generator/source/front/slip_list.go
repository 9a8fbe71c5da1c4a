package front

import (
	"strings"
	"unicode"
)

// brackets looks at a list or a group in one line, or one that begins in it.
func (p *proof) brackets(from int) state {
	v := strings.TrimRightFunc(p.line[from:], unicode.IsSpace)
	end, firsts := flow(v)
	if end < 0 {
		if p.until = p.closesBelow(v); p.until > 0 {
			return enclosed
		}
		p.unclosedBracket(from, v)
		return enclosed
	}
	after := v[end:]
	text := strings.TrimLeft(after, " \t")
	if text == "" || text[0] == '#' && text != after {
		p.marked(from, v[:end], firsts)
		return enclosed
	}
	s := slip{from: from, to: from + bareEnd(v), text: scalar(v[:bareEnd(v)], false), sure: true,
		message: "the value goes on after its closing bracket", hint: inQuotes}
	if strings.Trim(text, "]} ") == "" {
		s.from, s.text = from+end, ""
		s.message, s.hint = "there is a bracket too many", "remove it"
	}
	s.mark = span{from + end + len(after) - len(text), from + bareEnd(v)}
	p.slip(s)
	return enclosed
}

// flow finds the end of a list or group in brackets, -1 where it has none in this line,
// and where each of its items begins.
func flow(v string) (end int, firsts []int) {
	depth, begins := 0, false
	for i := 0; i < len(v); i++ {
		c := v[i]
		switch {
		case c == ' ':
			continue
		case (c == '"' || c == '\'') && begins:
			n := quoted(v[i:])
			if !closed(v[i : i+n]) {
				return -1, nil
			}
			i += n - 1
		case c == '[' || c == '{':
			depth++
			begins = true
			continue
		case c == ']' || c == '}':
			if depth--; depth == 0 {
				return i + 1, firsts
			}
		case c == ',' || c == ':' && i+1 < len(v) && v[i+1] == ' ':
			begins = true
			continue
		case c == '#' && i > 0 && v[i-1] == ' ':
			return -1, nil
		case begins:
			firsts = append(firsts, i)
		}
		begins = false
	}
	return -1, nil
}

// closesBelow is the line on which a bracket is closed that stays open in this one, or 0.
func (p *proof) closesBelow(v string) int {
	depth := strings.Count(v, "[") + strings.Count(v, "{") - strings.Count(v, "]") - strings.Count(v, "}")
	own := indentOf(p.line)
	for i, line := range p.lines[p.n:] {
		indent := indentOf(line)
		if key := keyEnd(line[indent:]); indent <= own && key > 0 && wordy(line[indent:indent+key]) {
			return 0
		}
		depth += strings.Count(line, "[") + strings.Count(line, "{") - strings.Count(line, "]") - strings.Count(line, "}")
		if depth <= 0 {
			return p.n + i + 1
		}
	}
	return 0
}

func (p *proof) unclosedBracket(from int, v string) {
	close := "]"
	if v[0] == '{' {
		close = "}"
	}
	if strings.Count(v, "[")+strings.Count(v, "{") != strings.Count(v, "]")+strings.Count(v, "}")+1 || strings.ContainsAny(v, `"'#`) {
		return // who knows where it was meant to end
	}
	end := from + len(strings.TrimRight(v, ", "))
	p.slip(slip{from: end, to: from + len(v), text: close, mark: span{from, from + 1},
		message: "a bracket that is opened here is never closed", hint: "close it with " + close})
}

// marked puts items into quotes whose first letter means something else in YAML.
func (p *proof) marked(from int, v string, firsts []int) {
	for _, i := range firsts {
		end := i + strings.IndexAny(v[i:], ",]}")
		item := strings.TrimRight(v[i:end], " ")
		if strings.IndexByte("@`%*&!", v[i]) < 0 || v[i] == '*' && p.named("&"+item[1:]) || v[i] == '&' {
			continue
		}
		p.slip(slip{from: from + i, to: from + i + len(item), text: scalar(item, true), mark: span{from + i, from + i + 1}, sure: true,
			message: `a value cannot begin with "` + v[i:i+1] + `"`, hint: inQuotes})
	}
}
