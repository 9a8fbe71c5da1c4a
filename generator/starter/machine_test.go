package starter

import (
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"go.yaml.in/yaml/v4"
)

// The tests of this file do on this machine what the hosts' machines are told to do: they
// run the scripts of the written files, with the values that a host would put in.

// kith is the program that the scripts call, built once.
var kith = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "kith")
	if err != nil {
		return "", err
	}
	return filepath.Join(dir, "kith"), exec.Command("go", "build", "-o", filepath.Join(dir, "kith"), "kith").Run()
})

func TestMain(m *testing.M) {
	status := m.Run()
	if path, err := kith(); err == nil {
		os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(status)
}

// A machine is a host's: a folder to work in and one for what is temporary.
type machine struct {
	t         *testing.T
	dir, temp string
}

// newMachine has kith already.
func newMachine(t *testing.T, dir string) machine {
	t.Helper()
	if _, err := exec.LookPath("sh"); err != nil {
		missing(t, "there is no sh here to run scripts with")
	}
	m := machine{t, dir, t.TempDir()}
	path, err := kith()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Join(m.temp, "bin"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(path, filepath.Join(m.temp, "bin", "kith")); err != nil {
		t.Fatal(err)
	}
	return m
}

// run runs a script as hosts do, with some variables more.
func (m machine) run(script string, env ...string) (said string, ok bool) {
	m.t.Helper()
	command := exec.Command("sh", "-e", "-c", script)
	command.Dir = m.dir
	command.Env = append(os.Environ(), append([]string{
		"RUNNER_TEMP=" + m.temp, "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null", "GIT_TERMINAL_PROMPT=0", "SOURCE_DATE_EPOCH=1795651200",
	}, env...)...)
	out, err := command.CombinedOutput()
	return string(out), err == nil
}

// must runs a step that has to succeed.
func (m machine) must(s step, env ...string) string {
	m.t.Helper()
	said, ok := m.run(s.Run, env...)
	if !ok {
		m.t.Fatalf("%s: it failed:\n%s", s.Name, said)
	}
	return said
}

// named is a workflow's step.
func named(t testing.TB, workflow, name string) step {
	t.Helper()
	for _, s := range stepsOf(t, workflow) {
		if s.Name == name && s.Run != "" {
			return s
		}
	}
	t.Fatalf("there is no step %q with a script", name)
	return step{}
}

// proposal puts two commits on a branch of a hub's repository: one with a mistake, and
// one that mends it. It returns the commit that it began at.
func proposal(t *testing.T, dir string) (base string) {
	t.Helper()
	base = git(t, dir, "rev-parse", "HEAD")
	git(t, dir, "checkout", "--quiet", "-b", "proposal")
	put(t, filepath.Join(dir, "content/members/ana-example.md"), "---\nname: Ana Example\njoined: 2026-02-30\n---\n")
	git(t, dir, "add", "--all")
	git(t, dir, "commit", "--quiet", "--message", "Add myself")
	return base
}

func mend(t *testing.T, dir string) {
	t.Helper()
	put(t, filepath.Join(dir, "content/members/ana-example.md"), "---\nname: Ana Example\njoined: 2026-02-03\n---\n")
	git(t, dir, "commit", "--quiet", "--all", "--message", "Mend it")
}

func TestGitHubSaysWhatIsWrongBesideTheLine(t *testing.T) {
	files := written(t, bakers("en", "github"))
	dir := repository(t, files)
	base := proposal(t, dir)
	m := newMachine(t, dir)
	check := named(t, files[".github/workflows/check.yml"], "Check")
	summary := filepath.Join(m.temp, "summary.md")
	env := []string{"BASE=" + base, "GITHUB_STEP_SUMMARY=" + summary}
	said, ok := m.run(check.Run, env...)
	if ok || !strings.Contains(said, "::error file=content/members/ana-example.md,line=3,") {
		t.Errorf("the mistake is not said at its place (%v):\n%s", ok, said)
	}
	if text, err := os.ReadFile(summary); err != nil || !strings.Contains(string(text), "ana-example") {
		t.Errorf("the summary says nothing of it: %v\n%s", err, text)
	}
	mend(t, dir)
	m.must(check, env...)
}

func TestGitHubBuildsForItsPages(t *testing.T) {
	files := written(t, bakers("en", "github"))
	m := newMachine(t, repository(t, files))
	m.must(named(t, files[".github/workflows/publish.yml"], "Build"), "ADDRESS=https://night-bakers.github.io/hub")
	page, err := os.ReadFile(filepath.Join(m.dir, "public/sitemap.xml"))
	if err != nil || !strings.Contains(string(page), "<loc>https://night-bakers.github.io/hub/join/</loc>") {
		t.Errorf("it was built for another address: %v\n%s", err, page)
	}
}

func TestGitLabChecksAndBuilds(t *testing.T) {
	files := written(t, bakers("de", "gitlab"))
	var work struct {
		Check, Pages struct {
			Script []string `yaml:"script"`
		}
	}
	if err := yaml.Unmarshal([]byte(files[".gitlab-ci.yml"]), &work); err != nil {
		t.Fatal(err)
	}
	dir := repository(t, files)
	base := proposal(t, dir)
	m := newMachine(t, dir)
	job := func(name string, script []string) step {
		return step{Name: name, Run: strings.ReplaceAll(strings.Join(script, "\n"), "/tmp/bin/kith", `"$RUNNER_TEMP/bin/kith"`)}
	}
	check, pages := job("check", work.Check.Script), job("pages", work.Pages.Script)
	said, ok := m.run(check.Run, "CI_MERGE_REQUEST_DIFF_BASE_SHA="+base)
	if ok || !strings.Contains(said, "content/members/ana-example.md:3:") {
		t.Errorf("the mistake is not said (%v):\n%s", ok, said)
	}
	mend(t, dir)
	m.must(check, "CI_MERGE_REQUEST_DIFF_BASE_SHA="+base)
	m.must(pages, "CI_PAGES_URL=https://bakers-hub-1a2b.gitlab.io")
	if _, err := os.Stat(filepath.Join(dir, "public/members/index.html")); err != nil {
		t.Error(err)
	}
}

// TestForgejoChecksAndPublishes fetches from and pushes to a server that asks for the
// token, as Forgejo does.
func TestForgejoChecksAndPublishes(t *testing.T) {
	files := written(t, bakers("en", "forgejo"))
	origin := repository(t, files)
	proposal(t, origin)
	git(t, origin, "update-ref", "refs/pull/7/head", "proposal")
	git(t, origin, "config", "http.receivepack", "true")
	address := hosting(t, origin, "7-times-secret")

	check := files[".forgejo/workflows/check.yml"]
	m := newMachine(t, t.TempDir())
	fetch := named(t, check, "Fetch the proposal")
	m.must(fetch, "REPOSITORY="+address, "PROPOSAL=refs/pull/7/head", "BASE=main")
	said, ok := m.run(named(t, check, "Check").Run)
	if ok || !strings.Contains(said, "content/members/ana-example.md:3:") {
		t.Errorf("the mistake is not said (%v):\n%s", ok, said)
	}

	publish := files[".forgejo/workflows/publish.yml"]
	for range 2 { // the second time there is a branch already
		m = newMachine(t, t.TempDir())
		m.must(named(t, publish, "Fetch the hub"), "REPOSITORY="+address, "REF=refs/heads/main")
		m.must(named(t, publish, "Build"))
		said := m.must(named(t, publish, "Publish"), "REPOSITORY="+address, "COMMIT=1a2b3c", "TOKEN=7-times-secret")
		if strings.Contains(said, "secret") {
			t.Errorf("it tells its token:\n%s", said)
		}
	}
	if there := git(t, origin, "ls-tree", "--name-only", "pages"); !strings.Contains("\n"+there+"\n", "\nindex.html\n") {
		t.Errorf("the branch holds no site:\n%s", there)
	}
	if said, ok := m.run(named(t, publish, "Publish").Run, "REPOSITORY="+address, "COMMIT=1a2b3c", "TOKEN=guessed"); ok {
		t.Errorf("it published with a wrong token:\n%s", said)
	}
}

// hosting shows a repository as a host does: everybody may fetch, and push who knows
// the token.
func hosting(t *testing.T, dir, token string) (address string) {
	t.Helper()
	backend := filepath.Join(git(t, dir, "--exec-path"), "git-http-backend")
	if _, err := os.Stat(backend); err != nil {
		missing(t, "git-http-backend is not here")
	}
	handler := &cgi.Handler{Path: backend, Env: []string{"GIT_PROJECT_ROOT=" + filepath.Dir(dir), "GIT_HTTP_EXPORT_ALL=1", "REMOTE_USER=kith"}, Stderr: &strings.Builder{}}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, password, _ := r.BasicAuth()
		if strings.Contains(r.URL.String(), "git-receive-pack") && password != token {
			w.Header().Set("WWW-Authenticate", "Basic")
			http.Error(w, "who are you?", http.StatusUnauthorized)
			return
		}
		handler.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/" + filepath.Base(dir)
}

// TestKithIsBuiltFromItsSource runs the script that gets kith, on sources that build in
// a second.
func TestKithIsBuiltFromItsSource(t *testing.T) {
	source := map[string]string{"go.mod": "module kith\n", "main.go": "package main\n\nfunc main() { println(\"kith it is\") }\n"}
	folder := map[string]string{"README.md": "# A hub\n"}
	for name, text := range source {
		folder["kith/"+name] = text
	}
	script := written(t, bakers("en", "github"))[".github/workflows/check.yml"]
	get := named(t, script, "Get kith")
	for _, c := range []struct {
		what       string
		repository string
		ref        string
		wrong      string // what is said where it fails
	}{
		{"at the root", repository(t, source), "main", ""},
		{"in a folder", repository(t, folder), "main", ""},
		{"nobody said", "", "main", "write the address of a public git repository"},
		{"not there", t.TempDir() + "/nowhere", "main", "could not be fetched from"},
		{"something else", repository(t, map[string]string{"go.mod": "module other\n"}), "main", "there is no source of kith in"},
		{"no code at all", repository(t, map[string]string{"README.md": "# A hub\n"}), "main", "there is no source of kith in"},
		{"no such branch", repository(t, source), "v9", "v9"},
	} {
		m := machine{t, t.TempDir(), t.TempDir()}
		said, ok := m.run(get.Run, "KITH_REPOSITORY="+c.repository, "KITH_REF="+c.ref)
		switch {
		case ok != (c.wrong == "") || !strings.Contains(said, c.wrong):
			t.Errorf("%s: it ended well is %v, and it said:\n%s", c.what, ok, said)
		case ok:
			if said, ok := m.run(`"$RUNNER_TEMP/bin/kith"`); !ok || said != "kith it is\n" {
				t.Errorf("%s: what was built says %q", c.what, said)
			}
		}
	}
	for _, host := range []string{"github", "forgejo"} {
		for name, text := range written(t, bakers("en", host)) {
			if strings.Contains(name, "/workflows/") && named(t, text, "Get kith").Run != get.Run {
				t.Errorf("%s gets kith in another way", name)
			}
		}
	}
}
