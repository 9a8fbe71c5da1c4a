package front

import "testing"

// faulty are files that cannot be read as their authors meant, and every problem with
// its place, width and rule.
var faulty = []struct {
	name, text string
	want       []string
}{
	{"a block that is never closed", "\n---\na: b\n", []string{
		`f.md:3:1: error: the front matter ends here, and the line of --- below it is missing [front-matter-unclosed]`}},
	{"a block that ends without saying so", "---\na: b\n# c\nd: e\n\nHello.\n", []string{
		`f.md:4:1: error: the front matter ends here, and the line of --- below it is missing [front-matter-unclosed]`}},
	{"a heading for an end", "---\na: b\n# c\n\nHello.\n", []string{
		`f.md:2:1: error: the front matter ends here, and the line of --- below it is missing [front-matter-unclosed]`}},
	{"a delimiter alone", "---", []string{
		`f.md:1:1: error: the front matter that begins here has no end [front-matter-unclosed]`}},
	{"a rule as the first line", "---\n\nHello.\n", []string{
		`f.md:1:1: error: the front matter that begins here has no end [front-matter-unclosed]`}},
	{"the other end", "---\na: b\n+++\n", []string{
		`f.md:3:1: error: the front matter ends with a line of --- [front-matter-mark]`}},
	{"dots for an end", "---\na: b\n...\nHello.\n", []string{
		`f.md:3:1: error: the front matter ends with a line of --- [front-matter-mark]`}},
	{"four hyphens", "----\nname: b\n----\nHello.\n", []string{
		`f.md:1:1: error: the front matter begins with a line of --- [front-matter-mark]`,
		`f.md:3:1: error: the front matter ends with a line of --- [front-matter-mark]`}},
	{"no mark at all", "name: b\n\nHello.\n", []string{
		`f.md:1:1: error: this looks like front matter, and the line of --- before it is missing [front-matter-mark]`,
		`f.md:1:1: error: the front matter ends here, and the line of --- below it is missing [front-matter-unclosed]`}},
	{"a heading before the front matter", "# Ada\n\n---\nname: b\n---\nHello.\n", []string{
		`f.md:1:1: error: this stands before the front matter, which has to be the first thing in the file [front-matter-mark]`}},
	{"a heading, and a line across the text", "# Ada\n\n---\nname: b\n\nHello.\n---\n", nil},
	{"an indented end with Windows line ends", "---\r\na: |\r\n  b\r\n\t ---\r\nc: d\r\n---\r\n", []string{
		`f.md:4:3: error: this line of --- would end the front matter in the middle of a text [front-matter-unclosed]`}},
	{"an indented end in TOML", "+++\na = '''\n +++\n'''\n+++\n", []string{
		`f.md:3:2: error: this line of +++ would end the front matter in the middle of a text [front-matter-unclosed]`}},

	{"an anchor on a list", "---\na: &x [b]\n---\n", []string{
		`f.md:2:4: error: anchors (&) and aliases (*) are not read here [alias]`}},
	{"an anchor on a key", "---\n&x name: Ada\n---\n", []string{
		`f.md:2:1: error: anchors (&) and aliases (*) are not read here [alias]`}},
	{"an alias as a key", "---\na: &x b\n*x : c\n---\n", []string{
		`f.md:2:4: error: anchors (&) and aliases (*) are not read here [alias]`,
		`f.md:3:1: error: anchors (&) and aliases (*) are not read here [alias]`}},
	{"a merge", "---\na: &x {b: c}\nd:\n  <<: *x\n---\n", []string{
		`f.md:2:4: error: anchors (&) and aliases (*) are not read here [alias]`,
		`f.md:4:7: error: anchors (&) and aliases (*) are not read here [alias]`}},
	{"keys that are none", "---\n[a, b]: c\n{d: e}: f\n---\n", []string{
		`f.md:2:1: error: a key should be a single word [front-matter-unreadable]`,
		`f.md:3:1: error: a key should be a single word [front-matter-unreadable]`}},
	{"a list", "---\n\n- a\n- b\n---\n", []string{
		`f.md:3:1: error: the front matter should be keys with values, and this is a list [front-matter-unreadable]`}},
	{"a second document", "---\na: b\n...\nc: d\n---\n", []string{
		`f.md:3:1: error: the front matter should be one group of keys, and here it ends or a second one begins [front-matter-unreadable]`}},
	{"dashes with words", "---\na: b\n--- c\n---\n", []string{
		`f.md:3:1: error: the front matter should be one group of keys, and here it ends or a second one begins [front-matter-unreadable]`}},
	{"a quote that is never closed, far above", "---\na: b\nc: 'd\ne: f\ng: h\n---\n", []string{
		`f.md:3:4: error: a quote that is opened here is never closed [front-matter-unreadable]`}},
	{"a bracket that is never closed, at the end", "---\na: {b: c\n---\n", []string{
		`f.md:2:4: error: a bracket that is opened here is never closed [front-matter-unreadable]`}},
	{"a colon behind wide letters", "---\r\n名前: 李: 娜\r\n---\r\n", []string{
		`f.md:2:6: error: there is a second colon in this line [front-matter-unreadable]`}},
	{"a tab between keys", "---\na:\n\tb: c\n---\n", []string{
		`f.md:3:1: error: a tab is used to indent [front-matter-unreadable]`}},
	{"a line without a colon", "---\na: b\nhello there\nc: d\n---\n", []string{
		`f.md:3:1: error: this line is no "key: value" [front-matter-unreadable]`}},
	{"a line that is indented too much", "---\na: b\n  c: d\n---\n", []string{
		`f.md:3:3: error: this line is indented further than the one above it [front-matter-unreadable]`}},
	{"a line that is indented too little", "---\na:\n    b: c\n  d: e\n---\n", []string{
		`f.md:4:3: error: this line does not fit the ones above [front-matter-unreadable]`}},
	{"an item that does not fit", "---\na:\n  - b\n  c: d\n---\n", []string{
		`f.md:4:3: error: this line does not fit the list above [front-matter-unreadable]`}},
	{"a percent sign", "---\na: %b\n---\n", []string{
		`f.md:2:4: error: a value cannot begin with "%" [front-matter-unreadable]`}},
	{"a grave accent", "---\na: `b`\n---\n", []string{
		`f.md:2:4: error: a value cannot begin with "` + "`" + `" [front-matter-unreadable]`}},
	{"an ampersand", "---\na: & b\n---\n", []string{
		`f.md:2:4: error: a value cannot begin with "&" [front-matter-unreadable]`}},
	{"a star", "---\na: **b**\n---\n", []string{
		`f.md:2:4: error: a value cannot begin with "*" [front-matter-unreadable]`}},
	{"keys that are written twice", "---\na: 1\nb: {c: 1, c: 2}\na: 3\nd: [{e: 1, e: 2}]\n---\n", []string{
		`f.md:3:11: error: "c" is written twice [duplicate-key]`,
		`f.md:4:1: error: "a" is written twice [duplicate-key]`,
		`f.md:5:12: error: "e" is written twice [duplicate-key]`}},
	{"not UTF-8", "---\na: b\nc: \xe9\n---\n", []string{
		`f.md:3:4: error: this is not UTF-8 text [not-utf8]`}},
	{"a control character", "---\na: b\nc: \x1b[1m\n---\n", []string{
		`f.md:3:4: error: there is a control character in the front matter [front-matter-unreadable]`}},

	{"TOML without quotes", "+++\na = \"b\"\nc = d\n+++\n", []string{
		`f.md:3:5: error: text without quotes [front-matter-unreadable]`}},
	{"TOML with wide letters", "+++\n\"名前\" = \"李娜 é\n+++\n", []string{
		`f.md:2:13: error: a quote that is opened in this line is never closed [front-matter-unreadable]`}},
	{"TOML with a key twice", "+++\r\na = 1\r\nb = 2\r\na = 3\r\n+++\r\n", []string{
		`f.md:4:1: error: the front matter cannot be read here: key a is already defined [front-matter-unreadable]`}},
	{"TOML that goes on", "+++\na = 1 2\n+++\n", []string{
		`f.md:2:7: error: the front matter cannot be read here: expected newline but got U+0032 '2' [front-matter-unreadable]`}},
	{"TOML in which a value becomes a table", "+++\na = 1\n[a]\nb = 2\n+++\n", []string{
		`f.md:3:2: error: the front matter cannot be read here: key a should be a table, not a value [front-matter-unreadable]`}},
	{"TOML with a control character", "+++\na = \"\x00\"\n+++\n", []string{
		`f.md:2:6: error: the front matter cannot be read here: basic strings cannot have control characters [front-matter-unreadable]`}},
	{"TOML that is not UTF-8", "+++\n# \xff\n+++\n", []string{
		`f.md:2:3: error: this is not UTF-8 text [not-utf8]`}},
	{"TOML with a date that is none", "+++\na = 2026-02-30\n+++\n", []string{
		`f.md:2:13: error: the front matter cannot be read here: impossible date [front-matter-unreadable]`}},

	{"JSON that is never closed", "\n\n{\"a\": 1,\n", []string{
		`f.md:3:1: error: the front matter that begins here has no end [front-matter-unclosed]`}},
	{"a JSON text that is never closed", " {\"a\": \"b\n}\n", []string{
		`f.md:1:8: error: the front matter cannot be read from here on [front-matter-unreadable]`}},
	{"JSON that goes on", "{\"a\": 1}  x\nBody", []string{
		`f.md:1:11: error: nothing may follow the closing } on its line [front-matter-unclosed]`}},
	{"JSON with a comma too many", "{\n  \"é\": [1,]\n}\n", []string{
		`f.md:2:10: error: there is a comma too many [front-matter-unreadable]`}},
	{"JSON without a colon", "{\r\n\"a\" 1\r\n}\r\n", []string{
		`f.md:2:5: error: the front matter cannot be read from here on [front-matter-unreadable]`}},
	{"JSON with a key twice", "{\"a\": 1, \"b\": {\"c\": 1,\n \"c\": 2}, \"a\": 3}", []string{
		`f.md:2:2: error: "c" is written twice [duplicate-key]`,
		`f.md:2:11: error: "a" is written twice [duplicate-key]`}},
	{"JSON that is not UTF-8", "{\"a\":\n \"é\xe9\"}\nBody", []string{
		`f.md:2:4: error: this is not UTF-8 text [not-utf8]`}},
}

func TestWhatCannotBeReadIsToldAtItsPlace(t *testing.T) {
	for _, test := range faulty {
		t.Run(test.name, func(t *testing.T) {
			page, problems := Read("f.md", test.text)
			for i, p := range problems {
				if i >= len(test.want) || p.String() != test.want[i] {
					t.Errorf("says\n%s", p)
				}
				if p.Hint == "" {
					t.Errorf("%s: nothing helps", p)
				}
			}
			if len(problems) != len(test.want) {
				t.Errorf("says %d things, want %q", len(problems), test.want)
			}
			inside(t, test.text, page, problems)
		})
	}
}
