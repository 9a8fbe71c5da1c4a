package markdown

import (
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// somewhere resolves every reference, by a name that needs escaping.
func somewhere(r Ref) Target {
	return Target{Address: "/at/" + r.Kind + r.ID + `?a&"b"`, Title: `<Ada> & "Co"`}
}

// FuzzRead promises of any text: it is read without panic, its HTML runs nothing and
// closes nothing it did not open, its references stand where they say, and the same
// text gives the same result.
func FuzzRead(f *testing.F) {
	for _, v := range vectors(f) {
		f.Add(v)
	}
	for _, s := range sections(f, "testdata/features.txtar") {
		f.Add(s.text)
	}
	p := New()
	f.Fuzz(func(t *testing.T, text string) {
		in := Input{File: "content/sessions/x.md", Text: text, Prefix: "p-"}
		body, problems := p.Read(in)
		html := string(body.HTML(somewhere))
		if err := unsafeIn(html); err != nil {
			t.Fatalf("%v\n%s", err, html)
		}
		if err := unsafeIn(string(body.HTML(nil))); err != nil {
			t.Fatalf("unresolved: %v\n%s", err, html)
		}
		if err := unsafeIn(string(body.HTML(nobody))); err != nil {
			t.Fatalf("where all hide: %v\n%s", err, html)
		}
		_, _ = body.Plain(somewhere), body.Plain(nobody)
		if !utf8.ValidString(html) || !utf8.ValidString(body.Text) {
			t.Fatalf("not UTF-8: %q %q", html, body.Text)
		}
		lines := strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
		for i, r := range body.Refs {
			if i > 0 && body.Refs[i-1].At.Compare(r.At) > 0 {
				t.Fatalf("%v stands before %v", r, body.Refs[i-1])
			}
			line := []rune(strings.ToValidUTF8(lines[r.At.Line-1], "\uFFFD"))
			if r.At.Col < 1 || r.At.Width < 1 || r.At.Col-1 > len(line) {
				t.Fatalf("%v stands outside of line %q", r, string(line))
			}
			from := r.At.Col - 1
			here := string(line[from:min(from+r.At.Width, len(line))])
			if r.Form == Mention && here != "@"+r.ID && utf8.ValidString(text) {
				t.Fatalf("%v stands where %q is", r, here)
			}
			if r.Form == Wiki && !strings.HasPrefix(here, "[["+r.Kind) && utf8.ValidString(text) {
				t.Fatalf("%v stands where %q is", r, here)
			}
		}
		again, same := New().Read(in)
		if !reflect.DeepEqual(body, again) || !reflect.DeepEqual(problems, same) {
			t.Fatal("the same text is read otherwise the second time")
		}
	})
}

// nobody may be seen.
func nobody(Ref) Target { return Target{Title: "somebody", Instead: true} }
