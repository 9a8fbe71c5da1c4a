package browser

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestEveryPageIsValid holds every page of every hub to the HTML standard, warnings
// included.
func TestEveryPageIsValid(t *testing.T) {
	jar := Tool(t, "vnu-jar/build/dist/vnu.jar")
	java, err := exec.LookPath("java")
	if err != nil {
		missing(t, "there is no Java here, which the HTML validator needs")
	}
	dir := t.TempDir()
	for _, community := range everyHub(t) {
		draw(t, community.hub.Publish(t), filepath.Join(dir, community.name))
	}
	// It takes a block of data for a script, which no browser does. That pages have no
	// script within them is held in the tests of the policy.
	answer, _ := exec.Command(java, "-Xss4m", "-jar", jar, "--no-langdetect", "--filterpattern", "(?:Resource|Inline script) violates Content Security Policy.*", "--skip-non-html", "--format", "json", "--stdout", dir).Output()
	var result struct {
		Messages []struct {
			URL, Message, Extract string
			LastLine              int
		}
	}
	if err := json.NewDecoder(bytes.NewReader(answer)).Decode(&result); err != nil {
		t.Fatalf("the validator does not answer: %v", err)
	}
	said := map[string]int{}
	for _, m := range result.Messages {
		if said[m.Message]++; said[m.Message] == 1 {
			t.Errorf("%s:%d: %s\n    %s", strings.TrimPrefix(m.URL, "file:"+dir+"/"), m.LastLine, m.Message, strings.TrimSpace(m.Extract))
		}
	}
	for message, times := range said {
		if times > 1 {
			t.Errorf("%d times: %s", times, message)
		}
	}
}

// draw writes the pages of a site into a folder.
func draw(t *testing.T, host *Host, dir string) {
	for _, kind := range host.Kinds(t) {
		for _, page := range kind.Pages {
			data, err := host.Site.Draw(page)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(dir, filepath.FromSlash(page))
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}
