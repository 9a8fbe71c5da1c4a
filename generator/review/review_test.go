package review

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"kith/generator"
	"kith/generator/diag"
)

var (
	ada   = generator.Entry{File: "content/members/ada.md", Kind: "member", Title: "Ada"}
	older = generator.Entry{File: "content/members/ada.md", Kind: "member", Title: "A. Lovelace"}
	bob   = generator.Entry{File: "content/members/bob.md", Kind: "member"}
	knots = generator.Entry{File: "content/sessions/knots.md", Kind: "session", Title: "Knots"}
)

func problem1(file string, line int, rule, message string) diag.Problem {
	return diag.Problem{Pos: diag.Pos{File: file, Line: line, Col: 1, Width: 1}, Severity: diag.Error, Rule: rule, Message: message}
}

func TestAReviewPartsWhatAChangeDidFromWhatWasThere(t *testing.T) {
	before := Side{
		Entries: []generator.Entry{older, bob},
		Problems: diag.List{
			problem1("content/members/ada.md", 3, "r", "old, and touched"),
			problem1("content/members/eve.md", 3, "r", "old"),
		},
	}
	after := Side{
		Entries: []generator.Entry{ada, knots},
		Problems: diag.List{
			problem1("content/members/ada.md", 4, "r", "old, and touched"),
			problem1("content/members/eve.md", 9, "r", "old"), // its line is no matter
			problem1("content/members/eve.md", 3, "r", "new"),
		},
	}
	touched := []string{"content/loom.jpg", "content/members/ada.md", "content/members/bob.md", "content/sessions/knots.md"}
	want := Review{
		Added: []generator.Entry{knots}, Changed: []generator.Entry{ada}, Removed: []generator.Entry{bob},
		Files: 1, Problems: diag.List{after.Problems[0], after.Problems[2]}, Elsewhere: 1,
	}
	if d := cmp.Diff(want, Of(before, after, touched)); d != "" {
		t.Error(d)
	}
}

func TestAReviewReadsAsAComment(t *testing.T) {
	warning := diag.Problem{
		Pos: diag.Pos{File: "content/a.md", Line: 2, Col: 8, Width: 4}, Rule: "r", Message: `"@ada" is no id`, Hint: "write it without @",
		Excerpt: "hosts: @ada", Mended: "hosts: ada",
	}
	r := Review{Added: []generator.Entry{knots, ada, bob}, Removed: []generator.Entry{knots, knots}, Files: 2, Problems: diag.List{warning}, Elsewhere: 1}
	want := "### This adds 1 session and 2 members, removes 2 sessions and touches 2 other files\n\n" +
		"- adds the session **Knots** (`content/sessions/knots.md`)\n" +
		"- adds the member **Ada** (`content/members/ada.md`)\n" +
		"- adds the member somebody who stays hidden (`content/members/bob.md`)\n\n" +
		"- removes the session **Knots** (`content/sessions/knots.md`)\n" +
		"- removes the session **Knots** (`content/sessions/knots.md`)\n\n" +
		"It can be published as it is. Something to look at: 1 warning.\n\n" +
		"- **warning** in `content/a.md:2`: \"@<!-- -->ada\" is no id (write it without @<!-- -->)\n" +
		"  ```diff\n  - hosts: @ada\n  + hosts: ada\n  ```\n" +
		"\nNot because of this change: 1 problem elsewhere in the hub.\n"
	if d := cmp.Diff(want, r.Markdown()); d != "" {
		t.Error(d)
	}
	if got := (Review{}).Markdown(); got != "### This changes nothing of the hub\n\nAll is well. Thank you!\n" {
		t.Errorf("got %q", got)
	}
}

func TestAReviewCountsEveryKind(t *testing.T) {
	var r Review
	for _, kind := range []string{"series", "series", "session's attendance", "session's attendance", "shout-out", "shout-out"} {
		r.Added = append(r.Added, generator.Entry{Kind: kind})
	}
	if got, want := r.headline(), "This adds 2 series, 2 notes of attendance and 2 shout-outs"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAFenceIsLongerThanWhatItHolds(t *testing.T) {
	var b strings.Builder
	problem(&b, diag.Problem{Pos: diag.Pos{File: "a`.md", Line: 1}, Message: "m", Excerpt: "a ```` b"})
	if want := "- **warning** in ``a`.md:1``: m\n  `````text\n  a ```` b\n  `````\n"; b.String() != want {
		t.Errorf("got %q", b.String())
	}
}
