package front

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"kith/generator/diag"
)

// scraps are what a hand puts into front matter, right and wrong.
var scraps = rapid.SampledFrom([]string{
	"title", "name", "hosts", "links", "Ada", "@ada", "two words", "a: b", "“ada”", "'90s", `"quoted"`, `"open`, "[a, b]", "[a, b", "[x] y", "{a: b}", "*a*", "&a", "!a", "%a", "`a`", "> a", "| a", "C # x", "#a", "é：é", "a=b", "…",
	": ", ":", "：", " = ", " ", "  ", "\t", "\u00a0", "\u200b", "- ", "-", "• ", "– ", "* ", "\n", "\n", "\n", "\n  ", "\n- ", "\r\n", "\n  - ", "\n\t", "|\n  text", "---", "----", "#",
})

func someMatter(t *rapid.T) string {
	text := strings.Join(rapid.SliceOfN(scraps, 0, 25).Draw(t, "scraps"), "")
	switch rapid.IntRange(0, 3).Draw(t, "marks") {
	case 0:
		return "---\n" + text
	case 1:
		return text + "\n---\n"
	}
	return "---\n" + text + "\n---\nBody.\n"
}

// certain are the fixes that need no asking.
func certain(problems diag.List) (fixes []diag.Fix) {
	for _, p := range problems.Sorted() {
		if p.Fix.Sure {
			fixes = append(fixes, p.Fix)
		}
	}
	return fixes
}

// TestWhatIsMendedStaysMended: to mend a second time changes nothing, and what was read
// of the file before is what is read of it afterwards.
func TestWhatIsMendedStaysMended(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := someMatter(t)
		page, problems := Read("f.md", text)
		fixes := certain(problems)
		mended := diag.Mend(text, fixes)
		again, said := Read("f.md", mended)
		if more := certain(said); len(more) > 0 && diag.Mend(mended, more) != mended && len(fixes) > 0 {
			t.Fatalf("%q becomes %q and then %q", text, mended, diag.Mend(mended, more))
		}
		if len(problems) == len(fixes) && len(fixes) > 0 && (said != nil || !sameFields(page.Fields, again.Fields)) {
			t.Fatalf("%q is read as %+v; mended to %q it is %+v, %v", text, page.Fields, mended, again.Fields, said)
		}
	})
}

func sameFields(v, w Value) bool {
	if v.Form != w.Form || strings.TrimRight(v.Text, "\n") != strings.TrimRight(w.Text, "\n") || len(v.Items) != len(w.Items) || len(v.Pairs) != len(w.Pairs) {
		return false
	}
	for i := range v.Items {
		if !sameFields(v.Items[i], w.Items[i]) {
			return false
		}
	}
	for i := range v.Pairs {
		if v.Pairs[i].Key != w.Pairs[i].Key || !sameFields(v.Pairs[i].Value, w.Pairs[i].Value) {
			return false
		}
	}
	return true
}
