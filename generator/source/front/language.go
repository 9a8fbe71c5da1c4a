package front

import (
	"encoding/json"
	"strings"

	"kith/generator/diag"
)

// A language is one of those in which front matter is written.
type language struct {
	lines bool // a value may take lines of its own, as it does in YAML
	value func(Value) string
	add   func(text string, page Page, key string, value Value) string
}

func languageOf(text string) language {
	text = strings.TrimSpace(strings.TrimPrefix(text, "\uFEFF"))
	switch {
	case strings.HasPrefix(text, "+++"):
		return language{value: tomlValue, add: addTOML}
	case isJSON(text):
		return language{value: jsonValue, add: addJSON}
	}
	return language{lines: true, value: inFlow, add: addYAML}
}

// inFlow writes a value of YAML on one line, or with line ends where it takes more.
func inFlow(v Value) string {
	if line, ok := inline(v); ok {
		return line
	}
	return "\n"
}

// addYAML writes a key before the line that ends the front matter.
func addYAML(text string, page Page, key string, value Value) string {
	return before(text, page.BodyLine-1, pair(Pair{Key: key, Value: value}, ""))
}

// addTOML writes a key before the first table, to which it would belong otherwise.
func addTOML(text string, page Page, key string, value Value) string {
	line := page.BodyLine - 1
	rows := strings.Split(text, "\n")
	for i := 0; i < line-1 && i < len(rows); i++ {
		if strings.HasPrefix(strings.TrimSpace(rows[i]), "[") {
			line = i + 1
			break
		}
	}
	return before(text, line, tomlKey(key)+" = "+tomlValue(value)+"\n")
}

// before puts a text in front of a line, with the line ends of the file.
func before(text string, line int, more string) string {
	return diag.Mend(text, []diag.Fix{{Line: line, Col: 1, ToLine: line, ToCol: 1, Text: more}})
}

// addJSON writes a key as the first, with the white space that stands before the others.
func addJSON(text string, page Page, key string, value Value) string {
	open := strings.IndexByte(text, '{') + 1
	rest := text[open:]
	blank := rest[:len(rest)-len(strings.TrimLeft(rest, " \t\r\n"))]
	more := blank + tomlValue(Word(key)) + ": " + jsonValue(value)
	if len(page.Fields.Pairs) > 0 {
		more += ","
	}
	return text[:open] + more + rest
}

func tomlKey(key string) string {
	if key != "" && strings.Trim(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_") == "" {
		return key
	}
	return tomlValue(Word(key))
}

// tomlValue writes a value on one line as TOML has it; texts and lists are those of JSON.
func tomlValue(v Value) string {
	return joined(v, func(key string) string { return tomlKey(key) + " = " })
}

func jsonValue(v Value) string {
	return joined(v, func(key string) string { return tomlValue(Value{Form: Scalar, Text: key}) + ": " })
}

func joined(v Value, key func(string) string) string {
	var parts []string
	switch v.Form {
	case Scalar:
		if counted.MatchString(v.Text) {
			return v.Text
		}
		data, _ := json.Marshal(v.Text)
		return string(data)
	case List:
		for _, item := range v.Items {
			parts = append(parts, joined(item, key))
		}
		return "[" + strings.Join(parts, ", ") + "]"
	case Map:
		for _, p := range v.Pairs {
			parts = append(parts, key(p.Key)+joined(p.Value, key))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	return `""`
}
