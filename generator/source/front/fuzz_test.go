package front

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"kith/generator/diag"
)

// FuzzRead reads strangers' text. Whatever it is, reading ends, says the same each
// time, keeps the text below the front matter, and names only places in the file.
func FuzzRead(f *testing.F) {
	for _, test := range placed {
		f.Add(test.text)
	}
	for _, test := range faulty {
		f.Add(test.text)
	}
	for _, text := range hostile {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		page, problems := Read("f.md", text)
		again, said := Read("f.md", text)
		if !reflect.DeepEqual(page, again) || !reflect.DeepEqual(problems, said) {
			t.Errorf("read twice, it says different things")
		}
		bare := strings.TrimPrefix(text, "\uFEFF")
		led := problems == nil || problems[0].Rule != "front-matter-mark" && problems[0].Rule != "not-utf8"
		if !delimited(bare) && led && (page.Body != bare || page.BodyLine != 1 || page.Fields.Form != Absent || problems != nil) {
			t.Errorf("without front matter it is not whole: line %d of %q, %v", page.BodyLine, page.Body, problems)
		}
		before, cut := strings.CutSuffix(bare, page.Body)
		if !cut || page.Body != "" && page.BodyLine != 1+strings.Count(before, "\n") {
			t.Errorf("line %d on, the body is %q", page.BodyLine, page.Body)
		}
		if page.Unread && problems.Errors() == 0 {
			t.Error("it is unread without a reason")
		}
		inside(t, bare, page, problems)
	})
}

// delimited tells whether a text's first line that is not blank can begin front matter.
func delimited(text string) bool {
	first, _, _ := strings.Cut(strings.TrimLeftFunc(text, unicode.IsSpace), "\n")
	first = strings.TrimSpace(first)
	return first == "---" || first == "+++" || strings.HasPrefix(first, "{")
}

// inside checks every place that reading has told.
func inside(t *testing.T, text string, page Page, problems diag.List) {
	t.Helper()
	lines := strings.Split(text, "\n")
	check := func(what string, at diag.Pos) {
		if at.Line < 1 || at.Line > len(lines) || at.File != "f.md" {
			t.Errorf("%s is at %s, and the file has %d lines", what, at, len(lines))
			return
		}
		letters := utf8.RuneCountInString(lines[at.Line-1])
		if at.Col < 1 || at.Col > letters+1 || at.Width < 1 || at.Col-1+at.Width > max(letters, at.Col) {
			t.Errorf("%s is at %s, %d wide, and the line has %d letters", what, at, at.Width, letters)
		}
	}
	var walk func(v Value)
	walk = func(v Value) {
		check("a value "+v.Text, v.At)
		for _, item := range v.Items {
			walk(item)
		}
		for _, p := range v.Pairs {
			check("the key "+p.Key, p.KeyAt)
			walk(p.Value)
		}
	}
	if page.Fields.Form != Absent {
		walk(page.Fields)
	}
	for _, p := range problems {
		check(p.Message, p.Pos)
	}
	if page.BodyLine < 1 || page.BodyLine > len(lines)+1 {
		t.Errorf("the body begins on line %d of %d", page.BodyLine, len(lines))
	}
}
