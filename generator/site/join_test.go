package site

import (
	"slices"
	"strings"
	"testing"

	"kith/generator/hub"
)

func purposeWith(repository hub.Repository, contact string) *hub.Purpose {
	return &hub.Purpose{Entry: entry(hub.Purposes, "purpose"), Title: "Hub", Repository: repository, Contact: contact}
}

func TestJoinIsMadeWhereNobodyWroteIt(t *testing.T) {
	for _, c := range []struct {
		name       string
		purpose    *hub.Purpose
		steps      int
		file, hold string
	}{
		{"an editor that fills in", purposeWith(hub.Repository{Web: "https://github.com/o/r"}, ""), 4, "", "https://github.com/o/r/new/"},
		{"an editor that does not", purposeWith(hub.Repository{Web: "https://gitlab.com/o/r"}, "a@b.org"), 4, "---\nname:", "mailto:a@b.org?subject="},
		{"a letter", purposeWith(hub.Repository{}, "a@b.org"), 3, "", "mailto:a@b.org?subject="},
		{"a place to ask", purposeWith(hub.Repository{}, "https://chat.example.org/"), 1, "", "https://chat.example.org/"},
		{"nothing", purposeWith(hub.Repository{}, ""), 1, "", ""},
	} {
		parts := hub.Parts{Purpose: c.purpose, Sessions: []*hub.Session{session(t, "2026-11-26", hub.Confirmed)}}
		v := viewOf[Join](t, parts, "join/index.html")
		if len(v.Ways) != 4 || len(v.Steps) != c.steps || v.Next.Ticket == nil {
			t.Errorf("%s: %d ways, %d steps, want 4 and %d", c.name, len(v.Ways), len(v.Steps), c.steps)
		}
		if !strings.HasPrefix(v.File, c.file) || (v.File == "") != (c.file == "") {
			t.Errorf("%s: the file to copy is %q", c.name, v.File)
		}
		if got := begins(v.Ways[3]); !strings.HasPrefix(got, c.hold) || (got == "") != (c.hold == "") {
			t.Errorf("%s: to hold the space begins at %q, want %q", c.name, got, c.hold)
		}
		for _, w := range v.Ways {
			if w.Title == "" || w.Text == "" || slices.ContainsFunc(w.Links, func(l Link) bool { return l.Href == "" || l.Text == "" }) {
				t.Errorf("%s: %+v says too little", c.name, w)
			}
		}
	}
}

// begins is where a way begins; empty where it begins nowhere.
func begins(w Way) string {
	if len(w.Links) == 0 {
		return ""
	}
	return w.Links[0].Href
}

func TestOwnWordsOnHowToJoinStand(t *testing.T) {
	for _, id := range []string{"join", "join/index", "Join"} {
		page := &hub.Page{Entry: entry(hub.Pages, id), Title: "Come in", Summary: "The door is open."}
		parts := hub.Parts{Purpose: purposeWith(hub.Repository{Web: "https://github.com/o/r"}, ""), Things: []hub.Thing{page}}
		v := viewOf[Join](t, parts, strings.TrimSuffix(id, "/index")+"/index.html")
		if v.Title != "Come in" || v.Shell.Join.Text != "Come in" || len(v.Ways)+len(v.Steps) > 0 || v.Edit.Href == "" {
			t.Errorf("%s: %q, linked as %q, with %d ways", id, v.Title, v.Shell.Join.Text, len(v.Ways))
		}
	}
}

func TestFilesComeBeforePagesThatNobodyWrote(t *testing.T) {
	for _, file := range []string{"join", "join/index.html"} {
		for _, p := range planOf(t, hub.Parts{Files: []string{file}}).Pages {
			if p.Template == "join.html" {
				t.Errorf("%s is in the way of a page that Kith makes", file)
			}
		}
	}
}
