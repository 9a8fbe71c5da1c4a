package scaffold

import (
	"io/fs"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// pieces are what texts that refer to somebody are made of, right and wrong.
var pieces = []string{
	"@ada-lovelace", "@Ada-Lovelace", "[[ada-lovelace]]", "[[members/ada-lovelace|her]]", `[[ada-lovelace\|A]]`, "[[ada-lovelace#x]]", "Ada Lovelace", "ada\nlovelace", "ada-lovelace",
	"[Ada](../members/ada-lovelace.md)", "[a [b] c](../members/ada-lovelace.md \"t\")", "[x](<../members/ada-lovelace.md> 'y')", "[x][d]", "[d]", "[d]: ../members/ada-lovelace.md\n", "\n\n[d]: <../members/ada-lovelace.md>\n\n",
	"<a href=\"/members/ada-lovelace/\">", "</a>", "<a href='../members/ada-lovelace.md'>a</a>", "![Ada](../members/ada.jpg)", "[![x](../members/ada.jpg)](/members/ada-lovelace/#y)",
	"[", "]", "(", ")", "](", "`", "``", "\n", "\n\n", "> ", "- ", "1. ", "# ", "| a | b |\n| - | - |\n| ", " | ", "\\", "*", "**", "<", ">", "&amp;", "    ", "```\n", "İ", "é", "\r\n", "\u2028", "---\n", "%61",
	"[p](/members/%61da-lovelace/)", "[p](../members/%61da-lovelace.md)", "<!--", "-->", "[^1]", "[^1]: @ada-lovelace\n", "https://weavers.example.org/members/ada-lovelace/", "@ada-lovelace@example.org",
}

func anyHub(rt *rapid.T) fs.FS {
	body := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 12).Draw(rt, "text"), "")
	return files(map[string]string{
		"purpose.md":              "---\ntitle: T\n---\n",
		"members/ada-lovelace.md": "---\nname: Ada Lovelace\n---\n",
		"members/karl.md":         "---\nname: Karl\n---\n",
		"sessions/a.md":           "---\ntitle: A\ndate: 2026-03-05\nhosts: [karl, ada-lovelace]\n---\n" + body,
	})
}

// TestAnyTextCanBeRenamedAndBack takes texts as no editor would write them. Only capitals
// in the midst of an id are lost.
func TestAnyTextCanBeRenamedAndBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		content := anyHub(rt)
		r, err := open(t, content).Rename("ada-lovelace", "countess")
		if err != nil {
			if _, ok := err.(*Refusal); !ok {
				rt.Fatal(err)
			}
			return
		}
		then := r.Change.After(content)
		back, err := open(t, then).Rename("countess", "ada-lovelace")
		if err != nil {
			rt.Fatal(err)
		}
		was, _ := fs.ReadFile(content, "sessions/a.md")
		is, err := fs.ReadFile(back.Change.After(then), "sessions/a.md")
		if plain := strings.NewReplacer("@Ada-L", "@ada-l", "%61", "a").Replace; err != nil || plain(string(is)) != plain(string(was)) {
			rt.Fatalf("%v\n%q became\n%q", err, was, is)
		}
	})
}

// TestAnyTextCanBeForgotten takes the same texts: no name stays in them.
func TestAnyTextCanBeForgotten(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		content := anyHub(rt)
		f, err := open(t, content).Forget("ada-lovelace")
		if err != nil {
			if _, ok := err.(*Refusal); !ok {
				rt.Fatal(err)
			}
			return
		}
		then := f.Change.After(content)
		is, err := fs.ReadFile(then, "sessions/a.md")
		if err != nil {
			rt.Fatal(err)
		}
		for _, name := range []string{"ada-lovelace", "Ada Lovelace"} {
			if spans := flatten(string(is)).find(name, true); len(spans) > 0 {
				was, _ := fs.ReadFile(content, "sessions/a.md")
				rt.Fatalf("%q\nbecame %q", was, is)
			}
		}
	})
}
