package scaffold

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// making is a hub in which things that people ask, make and keep name each other, in every
// way there is.
func making() map[string]string {
	return map[string]string{
		"purpose.md":         "---\ntitle: Weavers\n---\nSee [[asks/looms]].\n",
		"members/ada.md":     "---\nname: Ada Lovelace\naliases: lady\n---\n",
		"members/grace.md":   "---\nname: Grace Hopper\n---\n",
		"members/eve.md":     "---\nname: Eve Example\nvisibility: hidden\n---\n",
		"sessions/looms.md":  "---\ntitle: Looms\ndate: 2026-03-05\nfrom: looms # the ask\n---\n",
		"sessions/quilt.md":  "{\n  \"title\": \"The quilt\",\n  \"date\": \"2026-04-05\",\n  \"from\": \"projects/Quilt\"\n}\n",
		"sessions/eve.md":    "---\ntitle: Secrets\ndate: 2026-05-05\nfrom: asks/secret\n---\n",
		"asks/looms.md":      "---\ntitle: Who has a loom?\nby: lady\ndate: 2026-02-01\nalso: [ grace,\n  eve ]\nanswered-by:\n- grace # with pleasure\nbecame:\n  - 'sessions/looms'\n  - resources/looms\n  - quilt\n---\nAsk @grace.\n",
		"asks/dyes.md":       "+++\ntitle = \"Which dyes?\"\nby = \"grace\"\ndate = \"2026-02-02\"\nalso = \"ada\"\nanswered-by = [\"ada\"]\nbecame = [\"resources/dyes\", \"quilt\"]\n+++\n",
		"asks/secret.md":     "---\ntitle: Nobody may know\nby: eve\ndate: 2026-02-03\n---\n",
		"projects/quilt.md":  "---\ntitle: The quilt\nstatus: active\nleads: ada\ncontributors: [grace, ada]\n---\nIt came of [[asks/looms|an ask]] and of [another](../asks/dyes.md).\n",
		"resources/looms.md": "---\ntitle: Looms and their parts\nby: [ada]\nsession: Looms\n---\nHere.\n",
		"resources/dyes.md":  "---\ntitle: Dyes\nby: [grace, ada]\nsession: looms\n---\nHere.\n",
		"shoutouts/x.md":     "---\nfrom: grace\nto: [ada, eve]\ndate: 2026-03-06\nproject: quilt\n---\n",
	}
}

// swapped is the hub with other texts in some files: file, old, new, old, new …
func swapped(texts map[string]string, swaps ...[]string) map[string]string {
	for _, swap := range swaps {
		texts[swap[0]] = strings.NewReplacer(swap[1:]...).Replace(texts[swap[0]])
	}
	return texts
}

func moved(texts map[string]string, from, to string) map[string]string {
	texts[to] = texts[from]
	delete(texts, from)
	return texts
}

// TestRenameFollowsWhatCameOfWhat renames each of several things with one id: only where
// it is meant the new one is written, with its kind where that stood there, and back.
func TestRenameFollowsWhatCameOfWhat(t *testing.T) {
	for _, c := range []struct {
		old, now string
		want     map[string]string
	}{
		{"sessions/looms", "weaving", moved(swapped(making(),
			[]string{"asks/looms.md", "'sessions/looms'", "'sessions/weaving'"},
			[]string{"resources/looms.md", "session: Looms", "session: Weaving"},
			[]string{"resources/dyes.md", "session: looms", "session: weaving"}), "sessions/looms.md", "sessions/weaving.md")},
		{"asks/looms", "weaving", moved(swapped(making(),
			[]string{"purpose.md", "asks/looms", "asks/weaving"},
			[]string{"sessions/looms.md", "from: looms", "from: weaving"},
			[]string{"projects/quilt.md", "asks/looms", "asks/weaving"}), "asks/looms.md", "asks/weaving.md")},
		{"resources/looms", "weaving", moved(swapped(making(),
			[]string{"asks/looms.md", "resources/looms", "resources/weaving"}), "resources/looms.md", "resources/weaving.md")},
		{"projects/quilt", "cover", moved(swapped(making(),
			[]string{"sessions/quilt.md", "projects/Quilt", "projects/Cover"},
			[]string{"shoutouts/x.md", "quilt", "cover"}), "projects/quilt.md", "projects/cover.md")},
		{"asks/secret", "hush", moved(swapped(making(),
			[]string{"sessions/eve.md", "asks/secret", "asks/hush"}), "asks/secret.md", "asks/hush.md")},
	} {
		before := making()
		now, _ := there(t, files(before), c.old, c.now)
		if d := cmp.Diff(c.want, all(t, now)); d != "" {
			t.Errorf("%s: %s", c.old, d)
		}
		kind, id, _ := strings.Cut(c.old, "/")
		back, _ := there(t, now, kind+"/"+c.now, id)
		if d := cmp.Diff(before, all(t, back)); d != "" {
			t.Errorf("%s and back: %s", c.old, d)
		}
	}
}

// TestRenameKeepsWhatAnIDAloneMeans refuses an id that another kind has, where the kind is
// not written.
func TestRenameKeepsWhatAnIDAloneMeans(t *testing.T) {
	content := making()
	content["asks/looms.md"] = strings.Replace(content["asks/looms.md"], "- quilt", "- projects/quilt", 1)
	_, err := open(t, files(content)).Rename("projects/quilt", "dyes")
	if err != nil {
		t.Errorf("with the kind nothing is in doubt: %v", err)
	}
	_, err = open(t, files(making())).Rename("resources/dyes", "quilt")
	if err != nil {
		t.Errorf("with the kind nothing is in doubt: %v", err)
	}
	_, err = open(t, files(making())).Rename("asks/dyes", "quilt")
	if err != nil {
		t.Errorf("nobody says that a session is from it: %v", err)
	}
}

// TestForgetTakesAsksAlong removes what somebody asked as it does their thanks, and what
// refers to it; what others asked, made and kept stays without them.
func TestForgetTakesAsksAlong(t *testing.T) {
	f, err := open(t, files(making())).Forget("members/ada")
	if err != nil {
		t.Fatal(err)
	}
	want := swapped(making(),
		[]string{"purpose.md", "[[asks/looms]]", "somebody"},
		[]string{"sessions/looms.md", "from: looms # the ask\n", ""},
		[]string{"asks/dyes.md", "also = \"ada\"\n", "", "answered-by = [\"ada\"]\n", ""},
		[]string{"projects/quilt.md", "leads: ada\n", "", "[grace, ada]", "[grace]", "[[asks/looms|an ask]]", "an ask"},
		[]string{"resources/looms.md", "by: [ada]\n", ""},
		[]string{"resources/dyes.md", "[grace, ada]", "[grace]"},
		[]string{"shoutouts/x.md", "[ada, eve]", "[eve]"})
	delete(want, "members/ada.md")
	delete(want, "asks/looms.md")
	if d := cmp.Diff(want, all(t, f.Change.After(files(making())))); d != "" {
		t.Error(d)
	}
	var doubts []string
	for _, d := range f.Doubts {
		doubts = append(doubts, d.Pos.String()+" "+d.Why)
	}
	if d := cmp.Diff([]string{
		"content/asks/dyes.md nobody is named as having answered any more: see whether its status is still right",
		"content/asks/looms.md it goes with who asked, and others want it, too: grace and eve may ask it anew",
		"content/projects/quilt.md it led to thanks or an ask that are removed: see whether the sentence still reads well",
		"content/projects/quilt.md nobody is named as leading it any more",
		"content/purpose.md it led to thanks or an ask that are removed: see whether the sentence still reads well",
	}, doubts); d != "" {
		t.Error(d)
	}
}
