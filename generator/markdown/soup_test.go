package markdown

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// TestSoupStaysInItsBowl promises of tags and Markdown in any order that a browser
// nests what we draw as we wrote it. The soups are the same in each run.
func TestSoupStaysInItsBowl(t *testing.T) {
	dice := rand.New(rand.NewPCG(1, 2))
	spoons := []string{"\n\n", "\n", " ", "x", "- ", "> ", "  ", "*", "**", "~~", "_", "`", "[", "](y)", "![", "# ", "| a |\n|---|\n| ", " | ", "@ada", "[[b]]",
		": ", "1. ", "[^1]", "\n\n[^1]: ", "```go\n", "<!--", "-->", "https://a.example ", "&lt;", "\t", "<main>", "</main>", "<svg>", "<script>", "</script>", `<a href="z">`, `<img src="z">`, "    "}
	for tag := range elements {
		spoons = append(spoons, "<"+tag+">", "<"+tag+">", "</"+tag+">")
	}
	slices.Sort(spoons)
	p := New()
	for range 3000 {
		var soup strings.Builder
		for range 2 + dice.IntN(30) {
			soup.WriteString(spoons[dice.IntN(len(spoons))])
		}
		body, _ := p.Read(Input{File: "content/x.md", Text: soup.String()})
		html := string(body.HTML(somewhere))
		if err := unsafeIn(html); err != nil {
			t.Fatalf("%v\n%q\nbecomes\n%s", err, soup.String(), html)
		}
	}
}
