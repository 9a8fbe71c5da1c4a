package starter

import (
	"strings"
	"testing"
)

func TestAnswersAreJudged(t *testing.T) {
	site := func(s string) (string, error) { return Site(s) }
	source := func(s string) (string, error) {
		got, err := SourceOf(s)
		if got.IsZero() {
			return "", err
		}
		return got.Repository + " " + got.Ref, err
	}
	for _, c := range []struct {
		judge             func(string) (string, error)
		said, want, wrong string
	}{
		{Language, "de", "de", ""},
		{Language, "de-AT", "de", ""},
		{Language, "pt_BR", "pt", ""},
		{Language, " Deutsch ", "de", ""},
		{Language, "germann", "", `did you mean "de"?`},
		{Language, "nl", "", "ar, de, en, es, fr, ja and pt"},
		{Language, "", "", "cannot begin"},
		{Host, "GitHub", "github", ""},
		{Host, "codeberg", "forgejo", ""},
		{Host, "none", "", ""},
		{Host, "gitub", "", `did you mean "github"?`},
		{Host, "sourcehut", "", "github, gitlab, forgejo and none are there"},
		{Address, "", "", ""},
		{Address, "https://github.com/o/r", "https://github.com/o/r", ""},
		{Address, "git@github.com:o/r.git", "", "begins with https://"},
		{Address, "github.com/o/r", "", "no web address"},
		{Address, "https://ada:secret@github.com/o/r", "", "everybody would see it"},
		{Address, "https://github.com/o/r?tab=readme", "", "leave out what follows"},
		{Address, "https://github.com/o/${{x}}", "", "no web address"},
		{Address, "https://github.com/o/'r", "", "no web address"},
		{site, "https://example.org/hub", "https://example.org/hub/", ""},
		{site, "", "", ""},
		{Line, "  Night\u00a0 Bakers ", "Night Bakers", ""},
		{Line, "Night\nBakers", "", "one line"},
		{Mail, "hello@example.org", "hello@example.org", ""},
		{Mail, "", "", ""},
		{Mail, "at the door", "", "no mail address"},
		{Mail, "a@b.org>", "", "no mail address"},
		{source, "", "", ""},
		{source, "https://example.org/kith.git@v1", "https://example.org/kith.git v1", ""},
		{source, "https://example.org/@us/kith", "https://example.org/@us/kith main", ""},
		{source, "https://example.org/kith@-x", "", "no branch, tag or commit"},
		{source, "https://example.org/kith@a b", "", "no branch, tag or commit"},
		{source, "kith@v1", "", "no web address"},
	} {
		got, err := c.judge(c.said)
		switch {
		case c.wrong == "" && (err != nil || got != c.want):
			t.Errorf("%q: got %q and %v, want %q", c.said, got, err, c.want)
		case c.wrong != "" && (err == nil || !strings.Contains(err.Error(), c.wrong)):
			t.Errorf("%q: got %q and %v, want a mistake: %s", c.said, got, err, c.wrong)
		}
	}
}

func TestAnAddressTellsTheHostAndTheSite(t *testing.T) {
	for _, c := range []struct{ repository, host, site string }{
		{"https://github.com/Night-Bakers/Hub", "github", "https://night-bakers.github.io/Hub/"},
		{"https://github.com/bakers/bakers.github.io", "github", "https://bakers.github.io/"},
		{"https://www.github.com/o/r.git/", "github", "https://o.github.io/r/"},
		{"https://github.com/o", "github", ""},
		{"https://gitlab.com/o/r", "gitlab", ""},
		{"https://gitlab.gnome.org/g/s/r", "gitlab", ""},
		{"https://codeberg.org/o/r", "forgejo", "https://o.codeberg.page/r/"},
		{"https://codeberg.org/o/pages", "forgejo", "https://o.codeberg.page/"},
		{"https://forgejo.example.org/o/r", "forgejo", ""},
		{"https://git.example.org/o/r", "", ""},
		{"https://notgithub.com/o/r", "", ""},
		{"", "", ""},
		{"%", "", ""},
	} {
		if host, site := HostAt(c.repository), SiteAt(c.repository); host != c.host || site != c.site {
			t.Errorf("%q: got %q and %q, want %q and %q", c.repository, host, site, c.host, c.site)
		}
	}
}
