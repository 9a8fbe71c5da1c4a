package intake

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const ada = `---
name: Ada Lovelace
# I say it my way.
role: active
skills: [Proofs, Cats]   # many
links:
  Code: https://github.com/ada/
---

My own words.
`

// TestImportKeepsWhatPeopleWrote lays a list beside files that people have changed.
func TestImportKeepsWhatPeopleWrote(t *testing.T) {
	after, plan := take(t, files{"content/members/countess.md": ada}, "x.csv", "name,role,skills,github,city,about\nAda,core,\"Proofs, Looms\",ada,London,Others' words\n", How{})
	want := `---
name: Ada Lovelace
# I say it my way.
role: active
skills: [Proofs, Cats]   # many
links:
  Code: https://github.com/ada/
location: London
---

My own words.
`
	if d := cmp.Diff(files{"content/members/countess.md": want}, after); d != "" {
		t.Error(d)
	}
	if got, want := steps(plan), `fill in members/countess.md | location | name: the file says "Ada Lovelace", the list "Ada" | role: the file says "active", the list "core" | skills: the file says "Proofs, Cats", the list "Proofs, Looms"`+"\n"; got != want {
		t.Errorf("got  %swant %s", got, want)
	}
}

// TestUpdateTakesTheListsWord, and still leaves every other byte and what a list lacks.
func TestUpdateTakesTheListsWord(t *testing.T) {
	after, plan := take(t, files{"content/members/ada.md": ada}, "x.csv", "name,role,skills,website\nAda Lovelace,core,\"Proofs, Looms\",ada.example\n", How{Update: true})
	want := `---
name: Ada Lovelace
# I say it my way.
role: core
skills: [Proofs, Cats, Looms]   # many
links:
  Code: https://github.com/ada/
  Website: https://ada.example
---

My own words.
`
	if d := cmp.Diff(files{"content/members/ada.md": want}, after); d != "" {
		t.Error(d)
	}
	if got := steps(plan); got != "change members/ada.md | role skills links\n" {
		t.Error(got)
	}
}

// TestPeopleAreFoundByWhatTellsThemApart: id, alias, link, name, and the id of the name.
func TestPeopleAreFoundByWhatTellsThemApart(t *testing.T) {
	hub := files{
		"content/members/ada.md":       "---\nname: Ada Lovelace\naliases: [countess]\n---\n",
		"content/members/grace.md":     "---\nname: Grace Hopper\nlinks:\n  Code: https://www.github.com/Grace/\n---\n",
		"content/members/zoe-m.md":     "---\nname: Zoë Martin\n---\n",
		"content/members/karl-w.md":    "---\nname: Karl Weber\n---\n",
		"content/members/karl-w-2.md":  "---\nname: Karl Weber\n---\n",
		"content/members/ines-lima.md": "---\nname: Inês\n---\n",
	}
	for row, want := range map[string]string{
		"Somebody,ada,":         `keep members/ada.md |  | name: the file says "Ada Lovelace", the list "Somebody"`,
		"Ada Lovelace,COUNTESS": "no change members/ada.md |",
		"G. Hopper,,@grace":     `keep members/grace.md |  | name: the file says "Grace Hopper", the list "G. Hopper"`,
		"ZOE  MARTIN,,":         `keep members/zoe-m.md |  | name: the file says "Zoë Martin", the list "ZOE MARTIN"`,
		"Inês Lima,,":           `keep members/ines-lima.md |  | name: the file says "Inês", the list "Inês Lima"`,
		"Karl Weber,karl-w-2,":  "no change members/karl-w-2.md |",
		"Karl Weber,,":          `leave out  |  | "Karl Weber" could be any of content/members/karl-w-2.md, content/members/karl-w.md: give the list a column "id"`,
		"Ada,,":                 "create members/ada-2.md | name",
	} {
		_, plan := take(t, hub, "x.csv", "name,id,github\n"+row+"\n", How{})
		if got := steps(plan); got != want+"\n" {
			t.Errorf("%s\ngot  %swant %s", row, got, want)
		}
	}
}

func TestAListNamesEverybodyOnce(t *testing.T) {
	_, plan := take(t, files{"content/members/ada.md": "---\nname: Ada\naliases: countess\n---\n"}, "x.csv", "name,id,github\nEve,,eve\nEVE,,\nMallory,,eve\nAda,ada,\nAda L.,countess,\n", How{})
	want := `create members/eve.md | name links
leave out  |  | line 2 is the same person: put both into one row, or give the table a column "id"
leave out  |  | line 2 is the same person: put both into one row, or give the table a column "id"
no change members/ada.md |
leave out  |  | line 5 belongs to the same file, content/members/ada.md
`
	if d := cmp.Diff(want, steps(plan)); d != "" {
		t.Error(d)
	}
}

func TestWhatCannotBeChangedSafelyIsKept(t *testing.T) {
	for name, text := range map[string]string{
		"comments in a list": "---\nname: Ada\nskills:\n  - Cats # many\n---\n",
		"broken":             "---\nname: Ada\nrole: [\n---\n",
	} {
		after, plan := take(t, files{"content/members/ada.md": text}, "x.csv", "name,skills\nAda,Looms\n", How{Update: true})
		if after["content/members/ada.md"] != text || plan.Count(Keep) != 1 || len(plan.Steps[0].Notes) == 0 {
			t.Errorf("%s: %s", name, steps(plan))
		}
	}
}

func TestContributorsBecomeMembers(t *testing.T) {
	const file = `{
  "projectName": "looms", "repoHost": "https://github.com",
  "contributors": [
    {"login": "Ada", "name": "Ada Lovelace", "avatar_url": "https://x.example/a.png", "profile": "https://ada.example", "contributions": ["code"]},
    {"login": "grace", "name": "", "profile": "http://github.com/grace/", "contributions": ["doc"]},
    {"login": "dependabot[bot]", "name": "dependabot[bot]"},
    {"name": "Nobody"},
    {"login": "eve", "name": "Eve", "profile": "mailto:eve@example.org"},
    "x"
  ]
}`
	after, plan := take(t, files{"content/members/ada-lovelace.md": "---\nname: Ada Lovelace\n---\n"}, ".all-contributorsrc", file, How{})
	want := files{
		"content/members/ada-lovelace.md": "---\nname: Ada Lovelace\nlinks:\n  GitHub: https://github.com/Ada\n  Website: https://ada.example\n---\n",
		"content/members/grace.md":        "---\nname: grace\nlinks:\n  GitHub: https://github.com/grace\n---\n",
		"content/members/eve.md":          "---\nname: Eve\nlinks:\n  GitHub: https://github.com/eve\n---\n",
	}
	if d := cmp.Diff(want, after); d != "" {
		t.Error(d)
	}
	if plan.Count(LeaveOut) != 3 || plan.Steps[2].Line != 6 {
		t.Errorf("%+v", plan.Steps)
	}
}
