package generator

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
)

// rolesHub has three sessions of which it is known who was there, and nine people, so
// that the directory has its ways to look for them.
func rolesHub() map[string]string {
	files := map[string]string{
		"content/purpose.md":     "---\ntitle: Hub\nurl: https://hub.example.org/\n---\nWe meet.\n",
		"content/members/ann.md": "---\nname: Ann\n---\n",
		"content/members/bea.md": "---\nname: Bea\nrole: occasional\n---\n",
		"content/members/cid.md": "---\nname: Cid\n---\n",
		"content/members/dot.md": "---\nname: Dot\n---\n",
		"content/members/eve.md": "---\nname: Eve\nvisibility: name-only\n---\n",
		"content/members/fay.md": "---\nname: Fay\nleft: 2026-11-01\n---\n",
		"content/members/new.md": "---\nname: New\njoined: 2026-11-19\n---\n",
		"content/members/hid.md": "---\nname: Nobodysname\nvisibility: hidden\n---\n",
	}
	for i := range 3 {
		files[fmt.Sprintf("content/sessions/s%d.md", i)] = fmt.Sprintf("---\ntitle: S\ndate: 2026-0%d-05 18:00\nhosts: [ann, bea]\nattendees: [ann, cid, eve, fay, hid]\n---\nNotes.\n", 7+i)
	}
	for i := range 3 {
		files[fmt.Sprintf("content/members/z%d.md", i)] = fmt.Sprintf("---\nname: Z%d\n---\n", i)
	}
	return files
}

var kicker = regexp.MustCompile(`(?s)<div class="kicker">.*?</div>`)
var tag = regexp.MustCompile(`<[^>]*>`)

// standing is what a person's page says of how they belong.
func standing(t *testing.T, s *Site, id string) string {
	t.Helper()
	page := kicker.FindString(drawn(t, s, "members/"+id+"/index.html"))
	return strings.TrimSpace(strings.TrimPrefix(tag.ReplaceAllString(page, ""), "Members"))
}

// TestAnObservedRoleStandsWhereNoneIsDeclared: whoever has said a role has it; nobody who
// shows a name only, has left, or is too new has any.
func TestAnObservedRoleStandsWhereNoneIsDeclared(t *testing.T) {
	site := siteOf(t, rolesHub())
	for id, want := range map[string]string{
		"ann": "Core member since July 2026",
		"bea": "Occasional member since July 2026",
		"cid": "Active member since July 2026",
		"dot": "Peripheral member",
		"eve": "",
		"fay": "Was with us from July 2026 to November 2026",
		"new": "Member since November 2026",
	} {
		if got := standing(t, site, id); got != want {
			t.Errorf("of %s it says %q, want %q", id, got, want)
		}
	}
	if home := drawn(t, site, "index.html"); !strings.Contains(home, "1 core, 1 active, 1 occasional, 4 peripheral") {
		t.Error("the gathering has others")
	}
	for path, want := range map[string]string{"core": "Ann", "occasional": "Bea", "active": "Cid"} {
		if page := drawn(t, site, "members/by/role/"+path+"/index.html"); !strings.Contains(page, ">"+want+"<") || strings.Contains(page, ">Eve<") {
			t.Errorf("%s is not found by role", want)
		}
	}
}

// TestTheDataTellRolesAsDeclared: what was observed is no fact that somebody wrote.
func TestTheDataTellRolesAsDeclared(t *testing.T) {
	site := siteOf(t, rolesHub())
	for _, e := range dataIn(t, site, "api/members.json").Entries {
		if want := map[any]any{"Bea": "occasional"}[e["name"]]; e["role"] != want {
			t.Errorf("of %v it tells %v", e["name"], e["role"])
		}
	}
}

func TestNobodyHasARoleWhereTooLittleIsKnown(t *testing.T) {
	files := rolesHub()
	delete(files, "content/sessions/s2.md")
	site := siteOf(t, files)
	if got := standing(t, site, "ann") + ", " + standing(t, site, "bea"); got != "Member since July 2026, Occasional member since July 2026" {
		t.Errorf("it says %q", got)
	}
}

// TestThresholdsOfTheHubDecide asks for more than Ann has done.
func TestThresholdsOfTheHubDecide(t *testing.T) {
	files := rolesHub()
	files["content/purpose.md"] = "---\ntitle: Hub\nurl: https://hub.example.org/\nparticipation: {core-led: 4}\n---\n"
	if got := standing(t, siteOf(t, files), "ann"); got != "Active member since July 2026" {
		t.Errorf("it says %q", got)
	}
}
