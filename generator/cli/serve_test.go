package cli_test

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"kith/generator/corpus"
)

// A visitor looks at a hub that the real command serves.
type visitor struct {
	*testing.T
	dir  string
	url  string
	said overheard
}

// overheard is what a command says on its standard error, while it says it.
type overheard struct {
	mu   sync.Mutex
	text strings.Builder
}

func (o *overheard) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(p)
}

func (o *overheard) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// visit serves a hub and waits until it is up.
func visit(t *testing.T, files map[string]string, args ...string) *visitor {
	v := &visitor{T: t, dir: t.TempDir()}
	for name, text := range files {
		v.write(name, text)
	}
	cmd := exec.Command(kith, append([]string{"serve", "--port", "0"}, args...)...)
	cmd.Dir = v.dir
	cmd.Stderr = &v.said
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	serving := regexp.MustCompile(`serving (http://\S+)`)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if m := serving.FindStringSubmatch(lines.Text()); m != nil {
			v.url = m[1]
			return v
		}
	}
	t.Fatal("kith serve ended before it served")
	return nil
}

func (v *visitor) write(name, text string) {
	v.Helper()
	file := filepath.Join(v.dir, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		v.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		v.Fatal(err)
	}
}

func (v *visitor) get(path string) (status int, body string) {
	v.Helper()
	resp, err := http.Get(v.url + path)
	if err != nil {
		v.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		v.Fatal(err)
	}
	return resp.StatusCode, string(data)
}

// sees waits until a page shows a text.
func (v *visitor) sees(path, text string) {
	v.Helper()
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		if _, body := v.get(path); strings.Contains(body, text) {
			return
		}
	}
	v.Fatalf("%s never shows %q", path, text)
}

const tiny = "---\ntitle: Tiny\nurl: https://tiny.example.org/hub/\n---\n"

func TestServeShowsEditsUnderTheHubsOwnPath(t *testing.T) {
	v := visit(t, map[string]string{"content/purpose.md": tiny + "One.\n"})
	if !strings.HasSuffix(v.url, "/hub/") {
		t.Fatalf("served at %s, not under the path of the hub's address", v.url)
	}
	v.sees("purpose/", "One.")
	v.write("content/purpose.md", tiny+"Two.\n")
	v.sees("purpose/", "Two.")
	v.write("content/members/ada.md", "---\nname: Ada\n---\n")
	v.sees("members/", "Ada")
	if status, _ := v.get("nowhere/"); status != http.StatusNotFound {
		t.Errorf("status %d for a page that is not there", status)
	}
	if entries, err := os.ReadDir(v.dir); err != nil || len(entries) != 1 {
		t.Errorf("serve wrote to the hub's folder: %v", entries)
	}
}

func TestServeKeepsTheLastGoodSiteAndTellsOfProblems(t *testing.T) {
	v := visit(t, map[string]string{"content/purpose.md": tiny + "One.\n"})
	resp, err := http.Get(v.url + ".kith/events")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	events := bufio.NewScanner(resp.Body)
	events.Scan()
	v.write("content/members/ada.md", "---\nname: [Ada]\n---\n")
	for events.Scan() && !strings.Contains(events.Text(), "members/ada.md:2:7") {
	}
	if !strings.Contains(events.Text(), "should be a single value") {
		t.Fatalf("the event does not tell what is wrong: %q, %v", events.Text(), events.Err())
	}
	v.sees("purpose/", "One.")
	if _, body := v.get("members/"); strings.Contains(body, "Ada") {
		t.Error("a broken file is shown")
	}
}

func TestServeBeginsWithProblemsAndEndsWithASite(t *testing.T) {
	v := visit(t, map[string]string{"content/purpose.md": "---\ntitle: Tiny\n"})
	if status, body := v.get(""); status != http.StatusServiceUnavailable || !strings.Contains(body, "is missing") {
		t.Errorf("status %d and %q", status, body)
	}
	v.write("content/purpose.md", "---\ntitle: Tiny\n---\nMended.\n")
	v.sees("purpose/", "Mended.")
}

func TestServeShowsTheStarterHubWhereThereIsNone(t *testing.T) {
	v := visit(t, nil)
	v.sees("", "Skills Validation Network")
	v.write("content/purpose.md", "---\ntitle: My own\n---\n")
	v.sees("", "My own")
}

// TestServeTellsOfAPictureThatOnlyDrawingFindsDamaged takes a part out of the middle of a
// photo, whose head is as good as before.
func TestServeTellsOfAPictureThatOnlyDrawingFindsDamaged(t *testing.T) {
	photo := corpus.Photo(900, 600, 1)
	v := visit(t, map[string]string{
		"content/purpose.md": "---\ntitle: Tiny\nurl: https://tiny.example.org/\n---\n![A board](board.jpg)\n",
		"content/board.jpg":  string(photo[:len(photo)/2]) + string(photo[len(photo)/2+200:]),
	})
	_, body := v.get("purpose/")
	source := regexp.MustCompile(`src="/(pictures/[^"]+)"`).FindStringSubmatch(body)
	if source == nil {
		t.Fatal("the page shows no picture", body)
	}
	for range 2 {
		if status, body := v.get(source[1]); status != http.StatusInternalServerError || !strings.Contains(body, "file is damaged") {
			t.Errorf("status %d: %s", status, body)
		}
	}
	if got := v.said.String(); strings.Count(got, "content/board.jpg: error: the picture's file is damaged") != 1 {
		t.Errorf("on the terminal stands %q", got)
	}
}
