package front

import (
	"strings"
	"testing"
)

func TestReadKeepsTheBody(t *testing.T) {
	tests := []struct {
		name, text, body string
		line             int // on which the body begins
	}{
		{"no front matter", "Hello.\n\n---\n\nBye.\n", "Hello.\n\n---\n\nBye.\n", 1},
		{"an empty file", "", "", 1},
		{"a byte order mark alone", "\uFEFF", "", 1},
		{"blank lines alone", "\n \n", "\n \n", 1},
		{"a mark and words", "\uFEFFHello.", "Hello.", 1},
		{"YAML", "---\na: b\n---\nBody\n", "Body\n", 4},
		{"YAML with Windows line ends", "---\r\na: b\r\n---\r\nBody\r\n", "Body\r\n", 4},
		{"a mark and YAML", "\uFEFF---\na: b\n---\nBody\n", "Body\n", 4},
		{"blank lines and YAML", "\n\n---\na: b\n---\nBody\n", "Body\n", 6},
		{"blanks behind the delimiters", "--- \na: b\n---\t \nBody\n", "Body\n", 4},
		{"empty front matter", "---\n---\nBody", "Body", 3},
		{"empty front matter alone", "---\n---\n", "", 3},
		{"empty front matter without a line end", "---\n---", "", 3},
		{"empty front matter with Windows line ends", "---\r\n---\r\n", "", 3},
		{"a blank line in front matter", "---\n\n---\nBody", "Body", 4},
		{"front matter alone", "---\na: b\n---", "", 4},
		{"rules in the body", "---\na: b\n---\n\n---\n\nx\n\n---\n", "\n---\n\nx\n\n---\n", 4},
		{"a rule right below", "---\na: b\n---\n---\n", "---\n", 4},
		{"more dashes are no delimiter", "----\na: b\n----\n", "----\na: b\n----\n", 1},
		{"nor are words behind them", "--- a\n---\n", "--- a\n---\n", 1},
		{"nor are underscores", "***\na\n***\n", "***\na\n***\n", 1},
		{"TOML delimiters in YAML", "---\na: b\n---\n+++\n", "+++\n", 4},
		{"TOML", "+++\na = 1\n+++\nBody", "Body", 4},
		{"TOML with Windows line ends", "+++\r\na = 1\r\n+++\r\n\r\nBody\r\n", "\r\nBody\r\n", 4},
		{"TOML alone", "+++\na = 1\n+++", "", 4},
		{"empty TOML", "+++\n+++\n---\n", "---\n", 3},
		{"a YAML delimiter in TOML", "+++\na = '''\n---\n'''\n+++\nBody", "Body", 6},
		{"JSON", "{\"a\": 1}\nBody\n", "Body\n", 2},
		{"JSON over several lines", "{\n\"a\": {\n}\n}\n\nBody\n", "\nBody\n", 5},
		{"JSON with Windows line ends", "{\r\n\"a\": 1\r\n}\r\nBody\r\n", "Body\r\n", 4},
		{"JSON and blanks", "{\"a\": 1} \t\nBody", "Body", 2},
		{"JSON alone", "{\"a\": 1}", "", 2},
		{"JSON with braces in texts", "{\"a\": \"}\\\"}\"}\n{\"b\": 1}", "{\"b\": 1}", 2},
		{"words in braces", "{hello}\n", "{hello}\n", 1},
		{"a template's braces", "{{ hello }}\n", "{{ hello }}\n", 1},
		{"a brace alone", "{", "{", 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			page, problems := Read("f.md", test.text)
			if len(problems) > 0 || page.Unread {
				t.Fatal(problems)
			}
			if page.Body != test.body || page.BodyLine != test.line {
				t.Errorf("the body is %q from line %d, want %q from line %d", page.Body, page.BodyLine, test.body, test.line)
			}
		})
	}
}

// TestALongBodyIsNotFrontMatter: limits hold for front matter, whatever follows it.
func TestALongBodyIsNotFrontMatter(t *testing.T) {
	long := strings.Repeat("word ", MaxBytes)
	for _, matter := range []string{"", "---\na: b\n---\n", "+++\na = 1\n+++\n", "{\"a\": 1}\n"} {
		page, problems := Read("f.md", matter+long)
		if len(problems) > 0 || page.Body != long {
			t.Errorf("below %q: %v", matter, problems)
		}
	}
}
