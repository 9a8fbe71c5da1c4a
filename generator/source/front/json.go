package front

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// isJSON tells an object from a page that begins with words in braces.
func isJSON(start string) bool {
	inner, ok := strings.CutPrefix(start, "{")
	inner = strings.TrimLeft(inner, " \t\r\n")
	return ok && (strings.HasPrefix(inner, `"`) || strings.HasPrefix(inner, "}"))
}

// splitJSON finds the end of a JSON object by reading it: braces stand on lines of
// their own inside it, too, so no delimiter line can be looked for.
func splitJSON(file, text string) (cut, diag.List) {
	head := text[:min(len(text), MaxBytes)]
	r := newJSON(block{file: file, text: head, line: 1})
	value, err := r.value(0)
	end := int(r.dec.InputOffset())
	if err != nil {
		return cut{bodyLine: 1}, r.failed(err, len(text) > len(head))
	}
	after, body, _ := strings.Cut(text[end:], "\n")
	if strings.TrimSpace(after) != "" {
		line, col := r.place(end + len(after) - len(strings.TrimLeft(after, " \t\r")))
		r.problems.Errorf(r.at(line, col, 1), "front-matter-unclosed", "begin the text on a line of its own", "nothing may follow the closing } on its line")
	}
	problems := r.problems
	read := func(block) (Value, diag.List) { return value, problems }
	return cut{data: text[:end], line: 1, body: body, bodyLine: strings.Count(text[:end], "\n") + 2, parse: read}, nil
}

type jsonReader struct {
	block
	dec      *json.Decoder
	problems diag.List
	seen     int // bytes counted so far
	line     int // the line and column, within the block, of byte seen
	col      int
}

func newJSON(b block) *jsonReader {
	dec := json.NewDecoder(strings.NewReader(b.text))
	dec.UseNumber()
	return &jsonReader{block: b, dec: dec, line: 1, col: 1}
}

var errDeep = errors.New("too deep")

func (r *jsonReader) value(depth int) (Value, error) {
	token, at, err := r.token()
	if err != nil {
		return Value{}, err
	}
	if depth > MaxDepth {
		return Value{}, errDeep
	}
	switch token {
	case json.Delim('{'):
		v := Value{Form: Map, At: at}
		for r.dec.More() {
			key, keyAt, err := r.token()
			if err != nil {
				return v, err
			}
			item, err := r.value(depth + 1)
			if err != nil {
				return v, err
			}
			v.Pairs = append(v.Pairs, Pair{Key: fmt.Sprint(key), KeyAt: keyAt, Value: item})
		}
		_, _, err := r.token()
		return v, err
	case json.Delim('['):
		v := Value{Form: List, At: at}
		for r.dec.More() {
			item, err := r.value(depth + 1)
			if err != nil {
				return v, err
			}
			v.Items = append(v.Items, item)
		}
		_, _, err := r.token()
		return v, err
	case nil:
		return Value{At: at}, nil
	}
	return Value{Form: Scalar, Text: fmt.Sprint(token), At: at}, nil
}

// token reads one token and says where it begins.
func (r *jsonReader) token() (json.Token, diag.Pos, error) {
	begin := r.skip(int(r.dec.InputOffset()))
	token, err := r.dec.Token()
	line, col := r.place(begin)
	width := 1
	if end := int(r.dec.InputOffset()); end > begin && end <= len(r.text) {
		width = utf8.RuneCountInString(r.text[begin:end])
	}
	return token, r.at(line, col, width), err
}

// skip passes over what separates tokens.
func (r *jsonReader) skip(from int) int {
	for from < len(r.text) && strings.IndexByte(" \t\r\n,:", r.text[from]) >= 0 {
		from++
	}
	return from
}

// place counts lines and characters up to a byte; bytes are asked for in rising order.
func (r *jsonReader) place(offset int) (line, col int) {
	for ; r.seen < offset && r.seen < len(r.text); r.seen++ {
		switch c := r.text[r.seen]; {
		case c == '\n':
			r.line, r.col = r.line+1, 1
		case utf8.RuneStart(c):
			r.col++
		}
	}
	return r.line, r.col
}

func (r *jsonReader) failed(err error, cutShort bool) (problems diag.List) {
	var syntax *json.SyntaxError
	ended := errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
	offset := int(r.dec.InputOffset())
	switch {
	case errors.As(err, &syntax):
		offset = int(syntax.Offset) - 1
	case ended:
		r.seen, r.line, r.col = 0, 1, 1
		offset = strings.IndexByte(r.text, '{')
	}
	line, col := r.place(max(offset, r.seen))
	at := r.at(line, col, 1)
	switch {
	case errors.Is(err, errDeep):
		problems.Errorf(at, "too-deep", "write it flatter", "lists and groups are nested more than %d deep", MaxDepth)
	case ended && cutShort:
		problems.Errorf(at, "front-matter-too-large", "move long text below the front matter", "the front matter is longer than %d kB", MaxBytes>>10)
	case ended:
		problems.Errorf(at, "front-matter-unclosed", "close it with } on a line of its own", "the front matter that begins here has no end")
	default:
		if comma, ok := r.commaBefore(r.seen); ok {
			p := problems.Errorf(r.block.place(comma), "front-matter-unreadable", "remove it: in JSON nothing follows the last comma", "there is a comma too many")
			p.Fix = p.Pos.Sure("")
			return problems
		}
		problems.Errorf(at, "front-matter-unreadable", `in JSON every key and text stands in double quotes, with commas between`, "the front matter cannot be read from here on")
	}
	return problems
}

// commaBefore is the byte of a comma that only white space parts from a closing bracket.
func (r *jsonReader) commaBefore(bracket int) (comma int, ok bool) {
	if bracket >= len(r.text) || r.text[bracket] != ']' && r.text[bracket] != '}' {
		return 0, false
	}
	before := strings.TrimRight(r.text[:bracket], " \t\r\n")
	return len(before) - 1, strings.HasSuffix(before, ",")
}
