package history

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A repository has a hub in its folder website.
type repository struct {
	*testing.T
	dir string
}

func newRepository(t *testing.T) repository {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal("git is not here")
		}
		t.Skip("git is not here")
	}
	r := repository{t, t.TempDir()}
	r.git("init", "-q", "-b", "main")
	r.write("website/content/members/ada.md", "Ada")
	r.write("website/content/members/bob.md", "Bob")
	r.write("notes.txt", "not the hub's")
	r.save()
	return r
}

func (r repository) git(args ...string) {
	r.Helper()
	cmd := exec.Command("git", append([]string{"-c", "user.name=Ada", "-c", "user.email=ada@example.org"}, args...)...)
	cmd.Dir = r.dir
	if out, err := cmd.CombinedOutput(); err != nil {
		r.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func (r repository) save() {
	r.Helper()
	r.git("add", "-A")
	r.git("commit", "-q", "-m", "Change")
}

func (r repository) write(name, text string) {
	r.Helper()
	name = filepath.Join(r.dir, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o666)); err != nil {
		r.Fatal(err)
	}
}

// since looks at the hub's folder from a base on.
func (r repository) since(dir, base string) (touched []string, was map[string]string) {
	r.Helper()
	ctx := context.Background()
	past, err := Since(ctx, filepath.Join(r.dir, dir), base)
	if err != nil {
		r.Fatal(err)
	}
	if touched, err = past.Touched(ctx); err != nil {
		r.Fatal(err)
	}
	files, err := past.Files(ctx)
	if err != nil {
		r.Fatal(err)
	}
	was = map[string]string{}
	if _, err := fs.Stat(files, "content"); errors.Is(err, fs.ErrNotExist) {
		return touched, was
	}
	err = fs.WalkDir(files, "content", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(files, name)
		was[name] = string(data)
		return err
	})
	if err != nil {
		r.Fatal(err)
	}
	return touched, was
}

// TestAPullRequestIsWhatItTouches changes a hub in every way, committed and not, while
// its base goes on elsewhere.
func TestAPullRequestIsWhatItTouches(t *testing.T) {
	r := newRepository(t)
	r.git("checkout", "-q", "-b", "zoe")
	r.write("website/content/members/zoë ü.md", "Zoë")
	r.save()
	r.git("mv", "website/content/members/bob.md", "website/content/members/robert.md")
	r.save()
	r.write("website/content/members/ada.md", "Ada Lovelace")
	r.write("website/templates/member.html", "a look")
	r.write("notes.txt", "changed, too")
	r.git("checkout", "-q", "-b", "elsewhere", "main")
	r.write("website/content/members/eve.md", "Eve, of somebody else's")
	r.git("add", "website/content/members/eve.md")
	r.git("commit", "-q", "-m", "Go on")
	r.git("branch", "-f", "main")
	r.git("checkout", "-q", "zoe")
	for _, state := range []string{"on a branch", "on a commit"} {
		touched, was := r.since("website", "main")
		want := []string{"content/members/ada.md", "content/members/bob.md", "content/members/robert.md", "content/members/zoë ü.md", "templates/member.html"}
		if !slices.Equal(touched, want) {
			t.Errorf("%s: touched are %q", state, touched)
		}
		if len(was) != 2 || was["content/members/ada.md"] != "Ada" || was["content/members/bob.md"] != "Bob" {
			t.Errorf("%s: it was %q", state, was)
		}
		r.git("checkout", "-q", "--detach")
	}
}

func TestAHubThatIsNewWasEmpty(t *testing.T) {
	r := newRepository(t)
	r.git("checkout", "-q", "-b", "hub")
	r.write("other/content/purpose.md", "Why")
	r.save()
	touched, was := r.since("other", "main")
	if !slices.Equal(touched, []string{"content/purpose.md"}) || len(was) != 0 {
		t.Errorf("touched %q, was %q", touched, was)
	}
	if touched, _ := r.since("website", "HEAD"); len(touched) != 0 {
		t.Errorf("since itself %q is touched", touched)
	}
}

func TestWhatGitDoesNotKnowIsSaid(t *testing.T) {
	r := newRepository(t)
	r.git("checkout", "-q", "--orphan", "stranger")
	r.git("commit", "-q", "-m", "Nothing in common")
	for dir, base := range map[string]string{r.dir: "nowhere", filepath.Join(r.dir, "website"): "--output=x", t.TempDir(): "main", r.dir + "/.": "main"} {
		var unknown *Unknown
		if _, err := Since(context.Background(), dir, base); !errors.As(err, &unknown) || unknown.Base != base || unknown.Said == "" {
			t.Errorf("of %q it says %v", base, err)
		}
	}
}
