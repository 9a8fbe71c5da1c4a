package host

import (
	"net/url"
	"strings"
	"testing"

	"kith/generator/hub"
)

func TestEditorsHaveTheirAddresses(t *testing.T) {
	const ada = "content/members/ada.md"
	for _, c := range []struct{ web, kind, branch, folder, edit, add string }{
		{web: "https://github.com/o/r",
			edit: "https://github.com/o/r/edit/main/content/members/ada.md",
			add:  "https://github.com/o/r/new/main?filename=content%2Fmembers%2Fada.md&value=name%3A%20Ada%20%2B%201"},
		{web: "https://www.github.com/o/r.git/", branch: "feature/ü?", folder: "/docs/our hub/",
			edit: "https://www.github.com/o/r/edit/feature/%C3%BC%3F/docs/our%20hub/content/members/ada.md",
			add:  "https://www.github.com/o/r/new/feature/%C3%BC%3F?filename=docs%2Four%20hub%2Fcontent%2Fmembers%2Fada.md&value=name%3A%20Ada%20%2B%201"},
		{web: "https://GitHub.com/o/r/tree/main/content?tab=readme#top",
			edit: "https://GitHub.com/o/r/edit/main/content/members/ada.md"},
		{web: "https://github.example.org:8443/o/r",
			edit: "https://github.example.org:8443/o/r/edit/main/content/members/ada.md"},
		{web: "https://gitlab.com/group/sub/deep/r",
			edit: "https://gitlab.com/group/sub/deep/r/-/edit/main/content/members/ada.md",
			add:  "https://gitlab.com/group/sub/deep/r/-/new/main?file_name=content%2Fmembers%2Fada.md&content=name%3A%20Ada%20%2B%201"},
		{web: "https://gitlab.gnome.org/g/r/-/merge_requests", branch: "master",
			edit: "https://gitlab.gnome.org/g/r/-/edit/master/content/members/ada.md"},
		{web: "https://gitlab.com/g/r/-/", edit: "https://gitlab.com/g/r/-/edit/main/content/members/ada.md"},
		{web: "https://code.example.org/g/r", kind: "gitlab",
			edit: "https://code.example.org/g/r/-/edit/main/content/members/ada.md"},
		{web: "https://codeberg.org/o/r/src/branch/main/content",
			edit: "https://codeberg.org/o/r/_edit/main/content/members/ada.md",
			add:  "https://codeberg.org/o/r/_new/main?filename=content%2Fmembers%2Fada.md&value=name%3A%20Ada%20%2B%201"},
		{web: "http://forgejo.local:3000/git/o/r",
			edit: "http://forgejo.local:3000/git/o/r/_edit/main/content/members/ada.md"},
		{web: "https://git.example.org/o/r", kind: "forgejo",
			edit: "https://git.example.org/o/r/_edit/main/content/members/ada.md"},
		{web: "https://try.gitea.io/o/r", edit: "https://try.gitea.io/o/r/_edit/main/content/members/ada.md"},
		{web: "https://gitlab.example.org/o/r", kind: "gitea",
			edit: "https://gitlab.example.org/o/r/_edit/main/content/members/ada.md"},
		{web: "https://bitbucket.org/o/r/src/main/", branch: "a/b", folder: "hub",
			edit: "https://bitbucket.org/o/r/src/a%2Fb/hub/content/members/ada.md?mode=edit&at=a%2Fb",
			add:  "https://bitbucket.org/o/r/src/a%2Fb/hub/content/?at=a%2Fb"},
		{web: "https://ada:secret@gitlab.com/g/r", edit: "https://gitlab.com/g/r/-/edit/main/content/members/ada.md"},
		{web: "https://github.com/o/r", folder: "../../x",
			edit: "https://github.com/o/r/edit/main/x/content/members/ada.md"},
		{web: "https://github.com/o"},
		{web: "https://github.com"},
		{web: "https://git.example.org/o/r"},
		{web: "https://bitbucket.example.org/projects/X/repos/r"},
		{web: "mailto:ada@github.com"},
		{web: "%"},
		{web: ""},
	} {
		d := Of(hub.Repository{Web: c.web, Branch: c.branch, Folder: c.folder, Kind: c.kind})
		if got := d.Edit(ada); got != c.edit {
			t.Errorf("%q %q: the editor is at\n%q, want\n%q", c.web, c.kind, got, c.edit)
		}
		if got := d.Add(ada, "name: Ada + 1"); got != c.add && (c.add != "" || c.edit == "") {
			t.Errorf("%q %q: a new file is at\n%q, want\n%q", c.web, c.kind, got, c.add)
		}
		if d.Edits() != (c.edit != "") {
			t.Errorf("%q: edits is %v", c.web, d.Edits())
		}
	}
}

func TestEveryHostOfTheSettingsIsKnown(t *testing.T) {
	for _, name := range hub.Hosts {
		if !Of(hub.Repository{Web: "https://git.example.org/o/r", Kind: name}).Edits() {
			t.Errorf("nobody knows how to ask %s", name)
		}
	}
}

func TestLongTextsGiveWayToShorterOnes(t *testing.T) {
	d := Of(hub.Repository{Web: "https://github.com/o/r"})
	long, short := strings.Repeat("ü", longest/6), "short"
	if got := d.Add("a.md", long, short); !strings.HasSuffix(got, "value=short") {
		t.Errorf("got %.100q, want the short text", got)
	}
	if got := d.Add("a.md", long); strings.Contains(got, "value") || len(got) > longest {
		t.Errorf("got %.100q, want no text", got)
	}
}

func TestLettersAreBegun(t *testing.T) {
	for _, c := range []struct{ contact, want string }{
		{"ada@example.org", "mailto:ada@example.org?subject=Add%20me%20%26%20%C3%BC&body=One%0D%0Atwo%20%2B%202"},
		{"mailto:ada@example.org?subject=x", "mailto:ada@example.org?subject=Add%20me%20%26%20%C3%BC&body=One%0D%0Atwo%20%2B%202"},
		{"a+b@example.org", "mailto:a%2Bb@example.org?subject=Add%20me%20%26%20%C3%BC&body=One%0D%0Atwo%20%2B%202"},
		{"mailto:a%2Bb@example.org,c@example.org", "mailto:a%2Bb@example.org,c@example.org?subject=Add%20me%20%26%20%C3%BC&body=One%0D%0Atwo%20%2B%202"},
		{"https://example.org/@ada", ""},
		{"Ada, at the door", ""},
		{"Ada <ada@example.org>", ""},
		{"mailto:", ""},
		{"", ""},
	} {
		if got := Letter(c.contact, "Add me & ü", "One\ntwo + 2"); got != c.want {
			t.Errorf("%q: got\n%q, want\n%q", c.contact, got, c.want)
		}
	}
	if got := Letter("a@b.c", "Hi", strings.Repeat("ü", longestLetter), "x"); !strings.HasSuffix(got, "&body=x") {
		t.Errorf("got %.80q, want the short text", got)
	}
}

// FuzzWhatIsAskedForArrives reads addresses as hosts do.
func FuzzWhatIsAskedForArrives(f *testing.F) {
	f.Add("content/members/ada.md", "---\nname: Ada\n---\n", "main", "")
	f.Add("content/ä b/#?%+&.md", "a+b&c=d#e%20\r\n", "x/y z", "ü/../v")
	f.Fuzz(func(t *testing.T, path, text, branch, folder string) {
		for _, name := range hub.Hosts {
			d := Of(hub.Repository{Web: "https://git.example.org/o/r", Kind: name, Branch: branch, Folder: folder})
			edit, add := d.Edit(path), d.Add(path, text)
			for _, a := range []string{edit, add} {
				if a == "" && path == "" {
					continue
				}
				u, err := url.Parse(a)
				if err != nil || u.Host != "git.example.org" || u.Fragment != "" || !strings.HasPrefix(u.EscapedPath(), "/o/r/") || len(a) > longest && text != "" && len(path)+len(branch)+len(folder) < longest/4 {
					t.Fatalf("%s: %q (%v)", name, a, err)
				}
			}
			if u, _ := url.Parse(edit); path != "" && !strings.HasSuffix(u.Path, "/"+d.folder+path) {
				t.Fatalf("%s: %q does not lead to %q", name, edit, d.folder+path)
			}
			u, _ := url.Parse(add)
			if name != "bitbucket" && path != "" && u.Query().Get("filename")+u.Query().Get("file_name") != d.folder+path {
				t.Fatalf("%s: %q does not name %q", name, add, d.folder+path)
			}
			if got := u.Query().Get("value") + u.Query().Get("content"); got != "" && got != text {
				t.Fatalf("%s: %q became %q", name, text, got)
			}
		}
	})
}
