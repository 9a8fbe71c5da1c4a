package front

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSetTouchesNothingElse(t *testing.T) {
	group := Value{}
	group.Put("site", Word("https://x.example"))
	for _, test := range []struct {
		name, text, key string
		value           Value
		want            string
	}{
		{"a new key stands last", "---\nname: Ada # hers\n# end\n---\nBody\n", "role", Word("core"), "---\nname: Ada # hers\n# end\nrole: core\n---\nBody\n"},
		{"Windows line ends stay", "---\r\nname: Ada\r\n---\r\nBody", "skills", Words("a", "b, c"), "---\r\nname: Ada\r\nskills: [a, \"b, c\"]\r\n---\r\nBody"},
		{"a group takes lines", "---\nname: Ada\n---\n", "links", group, "---\nname: Ada\nlinks:\n  site: https://x.example\n---\n"},
		{"a value in its place", "---\nname: Ada # hers\nrole: core\n---\n", "name", Word("Ada: L"), "---\nname: \"Ada: L\" # hers\nrole: core\n---\n"},
		{"a value in quotes", "---\nname: 'Ada #1'  # hers\n---\n", "name", Word("Ada"), "---\nname: Ada  # hers\n---\n"},
		{"a list in brackets", "---\nskills: [a, b] # both\n---\n", "skills", Words("c"), "---\nskills: [c] # both\n---\n"},
		{"a value for a list", "---\nskills: a\n---\n", "skills", Words("a", "b"), "---\nskills: [a, b]\n---\n"},
		{"nothing becomes something", "---\nname: # say\nrole: core\n---\n", "name", Word("Ada"), "---\nname: Ada # say\nrole: core\n---\n"},
		{"a list on lines goes as a whole", "---\nskills:\n  - a\n  - b\n\n# mine\nrole: core\n---\n", "skills", Words("c"), "---\nskills: [c]\n\n# mine\nrole: core\n---\n"},
		{"a group on lines", "---\r\nlinks:\r\n  old: 'x'\r\n---\r\n", "links", group, "---\r\nlinks:\r\n  site: https://x.example\r\n---\r\n"},
		{"a list with comments is a person's", "---\nskills:\n  - a # best\n  - b\n---\n", "skills", Words("c"), ""},
		{"a mark stays in front", "\uFEFF---\nname: Ada\n---\n", "role", Word("core"), "\uFEFF---\nname: Ada\nrole: core\n---\n"},
		{"a body alone", "Body\n", "name", Word("Ada"), "---\nname: Ada\n---\nBody\n"},
		{"an empty file", "", "name", Word("Ada"), "---\nname: Ada\n---\n"},
		{"empty front matter", "---\n---\nBody", "name", Word("Ada"), "---\nname: Ada\n---\nBody"},
		{"TOML", "+++\nname = \"Ada\" # hers\n\n[links]\na = \"b\"\n+++\nBody", "skills", Words("a", "b\"c"), "+++\nname = \"Ada\" # hers\n\nskills = [\"a\", \"b\\\"c\"]\n[links]\na = \"b\"\n+++\nBody"},
		{"TOML in its place", "+++\nname = \"Ada\" # hers\n+++\n", "name", Word("Eve"), "+++\nname = \"Eve\" # hers\n+++\n"},
		{"JSON", "{\n  \"name\": \"Ada\"\n}\nBody", "skills", Words("a"), "{\n  \"skills\": [\"a\"],\n  \"name\": \"Ada\"\n}\nBody"},
		{"JSON in its place", "{\"name\": \"Ada\", \"n\": 1}", "name", Word("Eve"), "{\"name\": \"Eve\", \"n\": 1}"},
		{"what cannot be read", "---\nname: [Ada\n---\n", "role", Word("core"), ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := Set(test.text, test.key, test.value)
			if got != test.want || errors.Is(err, ErrUnset) != (test.want == "") {
				t.Errorf("got\n%s\n%v\nwant\n%s", got, err, test.want)
			}
		})
	}
}

// TestSetIsReadAsItWasMeant sets keys of any file.
func TestSetIsReadAsItWasMeant(t *testing.T) {
	done := 0
	rapid.Check(t, func(t *rapid.T) {
		fields, body := someGroup(t, 3), rapid.SampledFrom([]string{"", "\nBody\n", "---\n"}).Draw(t, "body")
		text := Write(fields, body)
		if rapid.Bool().Draw(t, "Windows") {
			text = strings.ReplaceAll(text, "\n", "\r\n")
		}
		key := someText().Draw(t, "key")
		if len(fields.Pairs) > 0 && rapid.Bool().Draw(t, "known") {
			key = rapid.SampledFrom(fields.Pairs).Draw(t, "pair").Key
		}
		value := Value{Form: Scalar, Text: someText().Draw(t, "value")}
		after, err := Set(text, key, value)
		if err != nil {
			return
		}
		done++
		page, problems := Read("", after)
		if got := page.Fields.Get(key); len(problems) > 0 || got.Text != value.Text {
			t.Fatalf("%q in\n%s\nbecomes\n%s\n%v", key, text, after, problems)
		}
	})
	if done == 0 {
		t.Error("nothing was ever set")
	}
}
