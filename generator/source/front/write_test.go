package front

import (
	"fmt"
	"testing"

	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"
)

func TestWriteReadsLikeAPersonsFile(t *testing.T) {
	var links, fields Value
	links.Put("Reading list", Word("https://ada.example.org/reading"))
	links.Put("E: mail", Word("mailto:ada@example.org"))
	fields.Put("name", Word("Ada Lovelace"))
	fields.Put("role", Word(""))
	fields.Put("joined", Word("2024-02-01"))
	fields.Put("pronouns", Word("she/her"))
	fields.Put("location", Word("Room #5: the mill"))
	fields.Put("skills", Words("Proofs", "Looms, large", `"no"`))
	fields.Put("wants", Words())
	fields.Put("offers", Words("A very long offer that takes a good part of the line", "And another, which would make it too long"))
	fields.Put("links", links)
	fields.Put("attendees", Number(9))
	fields.Put("name", Word("Ada, Countess of Lovelace"))
	want := `---
name: Ada, Countess of Lovelace
joined: 2024-02-01
pronouns: she/her
location: "Room #5: the mill"
skills: [Proofs, "Looms, large", '"no"']
offers:
  - A very long offer that takes a good part of the line
  - And another, which would make it too long
links:
  Reading list: https://ada.example.org/reading
  "E: mail": mailto:ada@example.org
attendees: 9
---

I weave.
`
	if got := Write(fields, "\nI weave.\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// TestWriteMeansTheSameToOthers asks a reader of YAML that guesses at types: what was
// written as text is text there, too, and only dates and plain numbers are more.
func TestWriteMeansTheSameToOthers(t *testing.T) {
	for _, text := range []string{"yes", "No", "ON", "n", "true", "null", "~", "007", "1.50", "1e3", "0x1F", "0b1", "18:00", ".5", ".inf", "-1", "1_000", "1,5", "+49 30 12", "@ada", "*", "- a", "#x", "a #b", "a: b", "a:", ": a", "%x", "`x`", "!x", "&x", "{a}", "[a]", "'", `"`, `\`, "<<", "=", "?", "? a", "|", ">", "---", "...", "a\nb", " a ", "a\tb", "é", "名前", "🧵"} {
		var fields Value
		fields.Put("key", Word(text))
		fields.Put("list", Words(text, text))
		written := group(fields, "")
		var guessed map[string]any
		if err := yaml.Load([]byte(written), &guessed); err != nil {
			t.Errorf("%q is written as %q: %v", text, written, err)
			continue
		}
		if want := (map[string]any{"key": text, "list": []any{text, text}}); fmt.Sprint(guessed) != fmt.Sprint(want) || fmt.Sprintf("%T", guessed["key"]) != "string" {
			t.Errorf("%q is written as %q and read as %#v", text, written, guessed)
		}
	}
}

// TestReadGivesBackWhatWasWritten writes anything.
func TestReadGivesBackWhatWasWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fields := someGroup(t, 3)
		body := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"", "\n", "---\n", "\uFEFFx", "{}\n", "+++\na = 1\n+++\n", "---\na: b\n---\nc"})).Draw(t, "body")
		text := Write(fields, body)
		page, problems := Read("f.md", text)
		if len(problems) > 0 || page.Unread {
			t.Fatalf("%q: %v", text, problems)
		}
		if got, want := tree(placeless(page.Fields), ""), tree(fields, ""); got != want || page.Body != body {
			t.Fatalf("written\n%s\nread\n%s%q\nwant\n%s%q", text, got, page.Body, want, body)
		}
	})
}

func someGroup(t *rapid.T, depth int) Value {
	v := Value{Form: Map}
	for _, key := range rapid.SliceOfNDistinct(someText(), 0, 4, rapid.ID[string]).Draw(t, "keys") {
		v.Pairs = append(v.Pairs, Pair{Key: key, Value: someValue(t, depth-1)})
	}
	return v
}

func someValue(t *rapid.T, depth int) Value {
	forms := []Form{Absent, Scalar, Scalar}
	if depth > 0 {
		forms = append(forms, List, Map)
	}
	switch rapid.SampledFrom(forms).Draw(t, "form") {
	case Scalar:
		return Value{Form: Scalar, Text: someText().Draw(t, "text")}
	case List:
		v := Value{Form: List}
		for range rapid.IntRange(0, 4).Draw(t, "items") {
			v.Items = append(v.Items, someValue(t, depth-1))
		}
		return v
	case Map:
		return someGroup(t, depth)
	}
	return Value{}
}

func someText() *rapid.Generator[string] {
	return rapid.OneOf(
		rapid.StringN(0, 40, -1),
		rapid.StringMatching(`[-a-c:#,\[\]{}"'\\ \n\t&*!|>%@?~=<0-9.]{0,12}`),
		rapid.SampledFrom([]string{"", "null", "~", "yes", "007", "2026-03-05 18:00", "---", "...", "\u0085", "\u2028", "\uFEFF", "\uFFFE", "\U0001FFFF", "a\r\nb", "<<", "12"}),
	)
}
