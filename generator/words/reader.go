package words

import (
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"kith/generator/diag"
)

// A reader reads one file of words.
type reader struct {
	file      string
	text      string
	forms     forms
	reference map[string]*message // nil where this file is the reference itself
	also      map[string]*message // further keys that are known
	problems  *diag.List
	dec       *json.Decoder
}

// manyProblems are more than an author reads, or a stranger may make us look for.
const manyProblems = 100

// read returns the messages that can be said, and tells of all others.
func (r *reader) read() map[string]*message {
	messages := map[string]*message{}
	r.dec = json.NewDecoder(strings.NewReader(r.text))
	told := len(*r.problems)
	err := r.object(func(key string, at int) error {
		if len(*r.problems)-told > manyProblems {
			return errShape{at, "there is so much wrong with this file that the rest is not read"}
		}
		m, err := r.message(key)
		if err != nil {
			return err
		}
		if _, twice := messages[key]; twice {
			r.problems.Errorf(r.place(at), "duplicate-key", "leave only one of them", "%q is here twice", short(key))
		}
		if r.fits(key, at, m) {
			messages[key] = m
		}
		return nil
	})
	if err == nil {
		at := r.skipped()
		if _, more := r.dec.Token(); more != io.EOF {
			err = errShape{at, "the file goes on after its end"}
		}
	}
	if err != nil {
		r.broken(err)
	}
	return messages
}

// An errShape is JSON that is no file of words.
type errShape struct {
	at   int // in bytes
	what string
}

func (e errShape) Error() string { return e.what }

// broken turns what ended the reading into a problem at its place.
func (r *reader) broken(err error) {
	at, what := r.skipped(), "the file ends too early"
	var shape errShape
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &shape):
		at, what = shape.at, shape.what
	case errors.As(err, &syntax):
		what = "this is not JSON: " + syntax.Error()
	}
	r.problems.Errorf(r.place(at), "bad-words", `write "key": "message", on a line each, between one { and one }`, "%s", what)
}

// object reads an object and hands on each of its keys.
func (r *reader) object(each func(key string, at int) error) error {
	at := r.skipped()
	if open, err := r.dec.Token(); err != nil {
		return err
	} else if open != json.Delim('{') {
		return errShape{at, "a file of words begins with {"}
	}
	for r.dec.More() {
		at := r.skipped()
		key, err := r.dec.Token()
		if err != nil {
			return err
		}
		if err := each(key.(string), at); err != nil {
			return err
		}
	}
	_, err := r.dec.Token()
	return err
}

// message reads a key's message: a text, or a text for each plural form.
func (r *reader) message(key string) (*message, error) {
	m := &message{forms: r.forms}
	at := r.skipped()
	switch c := r.next(); c {
	case '"':
		text, err := r.dec.Token()
		if err != nil {
			return nil, err
		}
		m.text = parse(text.(string), at)
		return m, nil
	case '{':
		m.plural = map[string]text{}
		return m, r.object(func(form string, formAt int) error {
			at := r.skipped()
			if r.next() != '"' {
				return errShape{at, `the form "` + short(form) + `" of "` + short(key) + `" should be a text in quotes`}
			}
			text, err := r.dec.Token()
			if err != nil {
				return err
			}
			if !slices.Contains(allForms, form) {
				r.problems.Errorf(r.place(formAt), "unknown-form", diag.DidYouMean(form, allForms), "%q is no plural form", short(form))
				return nil
			}
			m.plural[form] = parse(text.(string), at)
			return nil
		})
	}
	if _, err := r.dec.Token(); err != nil {
		return nil, err
	}
	return nil, errShape{at, `"` + short(key) + `" should be a text in quotes`}
}

// skipped is where the next token begins, in bytes.
func (r *reader) skipped() int {
	at := int(r.dec.InputOffset())
	for at < len(r.text) && strings.IndexByte(" \t\r\n:,", r.text[at]) >= 0 {
		at++
	}
	return at
}

func (r *reader) next() byte {
	if at := r.skipped(); at < len(r.text) {
		return r.text[at]
	}
	return 0
}

// place is the place of a byte. The token that begins there is what is meant.
func (r *reader) place(offset int) diag.Pos {
	offset = max(0, min(offset, len(r.text)))
	before := r.text[:offset]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	return diag.Pos{File: r.file, Line: 1 + strings.Count(before, "\n"), Col: 1 + utf8.RuneCountInString(line), Width: width(r.text[offset:])}
}

// width counts the characters of the quoted text that something begins with.
func width(s string) int {
	if s == "" || s[0] != '"' {
		return 1
	}
	for i := 1; i < len(s) && s[i] != '\n'; i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			return utf8.RuneCountInString(s[:i+1])
		}
	}
	return 1
}

// keys are all that a file may have.
func (r *reader) keys() []string {
	return append(slices.Sorted(maps.Keys(r.reference)), slices.Sorted(maps.Keys(r.also))...)
}
