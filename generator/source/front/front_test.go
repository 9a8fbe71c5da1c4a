package front

import (
	"fmt"
	"strings"
	"testing"

	"kith/generator/diag"
)

// placed are files and what they say: each key and each value with its line, column
// and width.
var placed = []struct {
	name, text, want string
}{
	{"words", "---\nname: Ada\nrole:   core \n---\n", `
		name 2:1+4 = "Ada" 2:7+3
		role 3:1+4 = "core" 3:9+4`},
	{"Windows line ends", "---\r\nname: Ada\r\nskills:\r\n  - proofs\r\n---\r\n", `
		name 2:1+4 = "Ada" 2:7+3
		skills 3:1+6 = list 4:3+1
		  "proofs" 4:5+6`},
	{"a byte order mark", "\uFEFF---\nname: Ada\n---\n", `
		name 2:1+4 = "Ada" 2:7+3`},
	{"leading blank lines", "\n \t\r\n---\nname: Ada\n---\n", `
		name 4:1+4 = "Ada" 4:7+3`},
	{"blanks around the delimiters", "  --- \t\nname: Ada\n--- \r\n", `
		name 2:1+4 = "Ada" 2:7+3`},
	{"a no-break space behind the delimiter", "---\u00a0\nname: Ada\n---\u00a0\n", `
		name 2:1+4 = "Ada" 2:7+3`},
	{"wide letters", "---\n名前: 李娜\nzoë: {é: 🧵🧵, b: c}\n---\n", `
		名前 2:1+2 = "李娜" 2:5+2
		zoë 3:1+3 = map 3:6+1
		  é 3:7+1 = "🧵🧵" 3:10+2
		  b 3:14+1 = "c" 3:17+1`},
	{"letters of two parts", "---\ne\u0301: e\u0301e\u0301 # x\n---\n", "\n\t\te\u0301 2:1+2 = \"e\u0301e\u0301\" 2:5+4"},
	{"quotes", "---\na: \"x: y\"\n'b': 'it''s' # why\nc: \"\\u0041\\\"\\n\"\nd: ''\n---\n", `
		a 2:1+1 = "x: y" 2:4+6
		b 3:1+3 = "it's" 3:6+7
		c 4:1+1 = "A\"\n" 4:4+12
		d 5:1+1 = "" 5:4+2`},
	{"quotes over several lines", "---\na: \"x\n  y\"\nb: 'x\n\n  y'\n---\n", `
		a 2:1+1 = "x y" 2:4+2
		b 4:1+1 = "x\ny" 4:4+2`},
	{"words over several lines", "---\na: one\n  two\n  three\nb: c\n---\n", `
		a 2:1+1 = "one two three" 2:4+3
		b 5:1+1 = "c" 5:4+1`},
	{"texts of several lines", "---\na: |\n  one\n  two\nb: >-\n  three\n  four\n---\n", `
		a 2:1+1 = "one\ntwo\n" 2:4+1
		b 5:1+1 = "three four" 5:4+1`},
	{"lists in a line", "---\na: [b, \"c\" , [d,e]]\nf: []\n---\n", `
		a 2:1+1 = list 2:4+1
		  "b" 2:5+1
		  "c" 2:8+3
		  list 2:14+1
		    "d" 2:15+1
		    "e" 2:17+1
		f 3:1+1 = list 3:4+1`},
	{"lists over several lines", "---\na: [\n  b,\n  c,\n]\nd:\n- e\n-\n- - f\n---\n", `
		a 2:1+1 = list 2:4+1
		  "b" 3:3+1
		  "c" 4:3+1
		d 6:1+1 = list 7:1+1
		  "e" 7:3+1
		  nothing 8:2+1
		  list 9:3+1
		    "f" 9:5+1`},
	{"groups", "---\na:\n  b:\n    c: d\n  e: f\ng: {}\n---\n", `
		a 2:1+1 = map 3:3+1
		  b 3:3+1 = map 4:5+1
		    c 4:5+1 = "d" 4:8+1
		  e 5:3+1 = "f" 5:6+1
		g 6:1+1 = map 6:4+1`},
	{"comments and blank lines", "---\n# one\n\na: b # two\n# three: four\n\nc: d#e\n---\n", `
		a 4:1+1 = "b" 4:4+1
		c 7:1+1 = "d#e" 7:4+3`},
	{"comments alone", "---\n# name: Ada\n---\n", ``},
	{"nothing written", "---\na:\nb: ~\nc: null\nd: # e\n---\n", `
		a 2:1+1 = nothing 2:3+1
		b 3:1+1 = nothing 3:4+1
		c 4:1+1 = nothing 4:4+4
		d 5:1+1 = nothing 5:3+1`},
	{"what looks like something else", "---\na: 2026-03-05 18:00\nb: yes\nc: 012\nd: 1_0\ne: 1e3\nf: 0x1F\ng: 18:00\nyes: no\n7: 8\n---\n", `
		a 2:1+1 = "2026-03-05 18:00" 2:4+16
		b 3:1+1 = "yes" 3:4+3
		c 4:1+1 = "012" 4:4+3
		d 5:1+1 = "1_0" 5:4+3
		e 6:1+1 = "1e3" 6:4+3
		f 7:1+1 = "0x1F" 7:4+4
		g 8:1+1 = "18:00" 8:4+5
		yes 9:1+3 = "no" 9:6+2
		7 10:1+1 = "8" 10:4+1`},
	{"tags", "---\na: !!str 5\nb: !own [c]\n---\n", `
		a 2:1+1 = "5" 2:4+1
		b 3:1+1 = list 3:4+1
		  "c" 3:10+1`},
	{"line ends that only YAML knows", "---\na: b\rc: \"d\u2028\n\u0085e\"\nf: [g,\u2029h]\n---\n", `
		a 2:1+1 = "b" 2:4+1
		c 2:6+1 = "d\u2028\n\ne" 2:9+2
		f 4:1+1 = list 4:4+1
		  "g" 4:5+1
		  "h" 4:8+1`},
	{"old line ends", "---\na: b\rc: d\ne: f\n---\n", `
		a 2:1+1 = "b" 2:4+1
		c 2:6+1 = "d" 2:9+1
		e 3:1+1 = "f" 3:4+1`},
	{"a mark in front of the keys", "---\n\uFEFFa: b\nc: d\n---\n", `
		a 2:2+1 = "b" 2:5+1
		c 3:1+1 = "d" 3:4+1`},

	{"TOML", "+++\nname = \"Ada\"\n'first role'='core'\nn = 1_000\nd = 2026-03-05 18:00:00\nok = true\n+++\n", `
		name 2:1+4 = "Ada" 2:8+5
		first role 3:1+12 = "core" 3:14+6
		n 4:1+1 = "1_000" 4:5+5
		d 5:1+1 = "2026-03-05 18:00:00" 5:5+19
		ok 6:1+2 = "true" 6:6+4`},
	{"TOML with Windows line ends", "\uFEFF\r\n+++\r\n# c\r\na = \"b\"\r\n[c]\r\nd = [\r\n  \"e\",\r\n]\r\n+++\r\n", `
		a 4:1+1 = "b" 4:5+3
		c 5:2+1 = map 5:2+1
		  d 6:1+1 = list 7:3+3
		    "e" 7:3+3`},
	{"TOML with wide letters and escapes", "+++\n\"名前\" = \"李娜\" # é\n\"z\\u00e9\" = { \"é\" = \"\\t\" }\n+++\n", `
		名前 2:1+4 = "李娜" 2:8+4
		zé 3:1+9 = map 3:13+1
		  é 3:15+3 = "\t" 3:21+4`},
	{"TOML texts of several lines", "+++\na = \"\"\"one\ntwo\"\"\"\nb = '''\r\nthree\r\n'''\nc = 1\n+++\n", `
		a 2:1+1 = "one\ntwo" 2:5+6
		b 4:1+1 = "three\r\n" 4:5+3
		c 7:1+1 = "1" 7:5+1`},
	{"TOML tables", "+++\na.b = 1\na.c = []\n[d.e]\nf = {}\n[[g]]\nh = 1\n[[g]]\nh = 2\n[g.i]\nj = 3\n+++\n", `
		a 2:1+1 = map 2:1+1
		  b 2:3+1 = "1" 2:7+1
		  c 3:3+1 = list 3:1+1
		d 4:2+1 = map 4:2+1
		  e 4:4+1 = map 4:4+1
		    f 5:1+1 = map 5:5+1
		g 6:3+1 = list 6:3+1
		  map 6:3+1
		    h 7:1+1 = "1" 7:5+1
		  map 8:3+1
		    h 9:1+1 = "2" 9:5+1
		    i 10:4+1 = map 10:4+1
		      j 11:1+1 = "3" 11:5+1`},
	{"TOML without a key", "+++\n\n+++\n", ``},

	{"JSON", "{\n  \"name\": \"Ada\",\n  \"n\": 1.50, \"ok\": true, \"no\": null,\n  \"a\": [\"b\", {\"c\": []}]\n}\n", `
		name 2:3+6 = "Ada" 2:11+5
		n 3:3+3 = "1.50" 3:8+4
		ok 3:14+4 = "true" 3:20+4
		no 3:26+4 = nothing 3:32+4
		a 4:3+3 = list 4:8+1
		  "b" 4:9+3
		  map 4:14+1
		    c 4:15+3 = list 4:20+1`},
	{"JSON with Windows line ends", "\uFEFF\r\n {\r\n\"a\" :\r\n\"b\"\r\n}\r\n", `
		a 3:1+3 = "b" 4:1+3`},
	{"JSON with wide letters", "{\"名前\": \"李娜\", \"z\\u00e9\": \"\\n🧵\"}", `
		名前 1:2+4 = "李娜" 1:8+4
		zé 1:14+9 = "\n🧵" 1:25+5`},
	{"JSON without a key", "{ }", ``},
}

func TestEveryValueKnowsItsPlace(t *testing.T) {
	for _, test := range placed {
		t.Run(test.name, func(t *testing.T) {
			page, problems := Read("f.md", test.text)
			if len(problems) > 0 || page.Unread {
				t.Fatal(problems)
			}
			want := strings.ReplaceAll(strings.TrimPrefix(test.want, "\n"), "\t\t", "")
			if got := strings.TrimSuffix(tree(page.Fields, ""), "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
			if page.Fields.Form != Map {
				t.Errorf("front matter without keys is %s", page.Fields.Form)
			}
		})
	}
}

// tree writes a value out, one line for each key or item.
func tree(v Value, indent string) string {
	var b strings.Builder
	for _, p := range v.Pairs {
		fmt.Fprintf(&b, "%s%s %s = %s\n%s", indent, p.Key, spot(p.KeyAt), leaf(p.Value), tree(p.Value, indent+"  "))
	}
	for _, item := range v.Items {
		fmt.Fprintf(&b, "%s%s\n%s", indent, leaf(item), tree(item, indent+"  "))
	}
	return b.String()
}

func leaf(v Value) string {
	what := map[Form]string{Absent: "nothing", List: "list", Map: "map", Scalar: fmt.Sprintf("%q", v.Text)}[v.Form]
	return what + " " + spot(v.At)
}

func spot(at diag.Pos) string { return fmt.Sprintf("%d:%d+%d", at.Line, at.Col, at.Width) }

func TestGetFindsTheFirstOfAKey(t *testing.T) {
	page, _ := Read("f.md", "---\na: 1\nb: 2\na: 3\n---\n")
	if got := page.Fields.Get("a"); got.Text != "1" {
		t.Errorf("a is %q", got.Text)
	}
	if got := page.Fields.Get("c"); got.Form != Absent || got.At.Line != 0 {
		t.Errorf("a key that is not written is %+v", got)
	}
}
