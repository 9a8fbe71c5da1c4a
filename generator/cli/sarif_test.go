package cli_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"kith/generator/browser"
)

// TestSARIFIsWhatItsSchemaSays gives a hub with many mistakes to the schema of SARIF
// 2.1.0, as Microsoft publishes it with its own tools.
func TestSARIFIsWhatItsSchemaSays(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(browser.Tool(t, "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"))
	if err != nil {
		t.Fatal(err)
	}
	hub := t.TempDir()
	for name, text := range map[string]string{
		"purpose.md":              "---\ntitle: T\n---\n",
		"members/ada.md":          "---\nname: Ada\nlinks: {github: ada}\nshoe size: 38\n---\n#### Deep\n![](é:x.png)\n",
		"members/zoë ü.md":        "---\nname:\n---\n",
		"sessions/2026-03-05.md":  "---\ntitle: A\ndate: 5.3.2026\nhost: '@adda'\n---\n",
		"sessions/2026-03-06.md":  "---\ntitle: \"A\n---\n",
		"shoutouts/a & b <c>.md":  "<<<<<<< ours\n=======\n>>>>>>> theirs\n",
		"series/" + "weekly-b.md": "---\ntitle: B\nrhythm: now and then\n---\n",
	} {
		name = filepath.Join(hub, "content", filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"check", "--format", "sarif", "--source", hub}, {"check", "--format", "sarif", "--source", "../.."}} {
		out, _ := exec.Command(kith, args...).Output() // that it ends with 1 is told elsewhere
		var log any
		if err := json.Unmarshal(out, &log); err != nil {
			t.Fatal(err, string(out))
		}
		if err := schema.Validate(log); err != nil {
			t.Errorf("%#v", err)
		}
	}
}
