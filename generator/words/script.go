package words

import (
	"bytes"
	"encoding/json"
	"strings"
)

// Script hands messages over to a script, as one JSON object in order of the keys. A
// message that counts is an object of its forms. Placeholders stay in braces: the script
// fills them.
func (w *Words) Script(keys ...string) string {
	messages := map[string]any{} // encoding/json writes keys in order
	for _, key := range keys {
		messages[key] = key
		if m := w.said[key]; m != nil {
			messages[key] = m.written()
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false) // whoever puts it into a page escapes all of it
	_ = e.Encode(messages) // text cannot fail
	return strings.TrimSuffix(b.String(), "\n")
}

// written is a message as its file has it.
func (m *message) written() any {
	if m.plural == nil {
		return m.text.written()
	}
	forms := map[string]string{}
	for form, text := range m.plural {
		forms[form] = text.written()
	}
	return forms
}

func (t text) written() string {
	var b strings.Builder
	for i, piece := range t.pieces {
		if i%2 == 1 {
			piece = "{" + piece + "}"
		}
		b.WriteString(piece)
	}
	return b.String()
}
