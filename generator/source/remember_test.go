package source

import (
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"kith/generator/corpus"
)

// TestRememberedIsAsRead makes random edits, reads after each, and compares with what
// somebody reads who remembers nothing.
func TestRememberedIsAsRead(t *testing.T) {
	names := rapid.SampledFrom([]string{"purpose.md", "members/ada.md", "members/bob.md", "attendance/one/ada.md", "sessions/one.md", "join.md", "a.png"})
	texts := rapid.SampledFrom([]string{
		"", "---\ntitle: T\n---\n", "---\ntitle: T\nname: N\ndate: 2026-03-05\n---\nHello @ada, ![x](a.png).\n", "---\nname: [N]\n---\n", "---\nname: N\n",
		"---\nname: N\n---\n<<<<<<< a\n=======\n>>>>>>> b\n", "---\nname: N\n---\n" + strings.Repeat("> ", 60) + "a", strings.Repeat(" ", MaxPage+1), "\xff",
		string(corpus.Drawing(4, 3, 1)), string(corpus.Drawing(5, 4, 2)),
	})
	rapid.Check(t, func(t *rapid.T) {
		content := fstest.MapFS{}
		var r Reader
		t.Repeat(map[string]func(*rapid.T){
			"write":  func(t *rapid.T) { content[names.Draw(t, "name")] = text(texts.Draw(t, "text")) },
			"remove": func(t *rapid.T) { delete(content, names.Draw(t, "name")) },
			"": func(t *rapid.T) {
				var fresh Reader
				want, wants, err := fresh.Read(content)
				if err != nil {
					t.Fatal(err)
				}
				got, says, err := r.Read(content)
				if err != nil || !reflect.DeepEqual(got, want) || !reflect.DeepEqual(says, wants) {
					t.Fatalf("remembered: %v, %v\nread anew: %v", says, err, wants)
				}
			},
		})
	})
}

func TestWhatIsUnchangedIsReadOnce(t *testing.T) {
	content := fstest.MapFS{"purpose.md": purpose(), "members/ada.md": text("---\nname: Ada\n---\n")}
	var r Reader
	first, _, _ := r.Read(content)
	content["members/ada.md"] = text("---\nname: Ada\n---\n") // written again, saying the same
	content["members/aaa.md"] = text("---\nname: A\n---\n")   // which moves the others
	second, _, err := r.Read(content)
	if err != nil || len(second.Members) != 2 {
		t.Fatal(err)
	}
	if first.Members[0] != second.Members[1] || first.Purpose != second.Purpose {
		t.Error("a file is read again though it says the same")
	}
	content["members/ada.md"] = text("---\nname: Ada L\n---\n")
	third, _, _ := r.Read(content)
	if third.Members[1].Name != "Ada L" || third.Members[0] != second.Members[0] || first.Members[0].Name != "Ada" {
		t.Error("an edit changes too much or too little")
	}
}
