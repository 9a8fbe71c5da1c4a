package starter

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"

	"kith/generator/browser"
)

// TestWorkflowsAreValid gives the workflows to actionlint, which knows their form, the
// actions' inputs and what expressions may say. Forgejo reads the same form; the labels
// of its runners are its own.
func TestWorkflowsAreValid(t *testing.T) {
	for _, host := range []string{"github", "forgejo"} {
		for _, repository := range []string{"https://git.example.org/o/r", "https://codeberg.org/o/r", ""} {
			w := bakers("en", host)
			w.Repository, w.Kith = repository, Source{}
			for name, text := range written(t, w) {
				if strings.Contains(name, "/workflows/") {
					lint(t, name, text)
				}
			}
		}
	}
}

func lint(t *testing.T, name, text string) {
	t.Helper()
	if out, ok := actionlint(t, text); !ok {
		t.Errorf("%s:\n%s", name, out)
	}
}

// actionlint is a module of its own, in testdata; scripts it gives to shellcheck.
func actionlint(t *testing.T, text string) (said string, ok bool) {
	t.Helper()
	if _, err := exec.LookPath("shellcheck"); err != nil {
		missing(t, "shellcheck is not here: install it")
	}
	config, err := filepath.Abs("testdata/actionlint/labels.yaml")
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command("go", "-C", "testdata/actionlint", "tool", "actionlint", "-no-color", "-config-file", config, "-")
	command.Stdin = strings.NewReader(text)
	out, err := command.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !(errors.As(err, &exit) && strings.Contains(string(out), "<stdin>:")) {
		missing(t, "actionlint cannot be run: "+string(out))
	}
	return string(out), err == nil
}

// missing ends a test that lacks something of this machine; where everything must be
// there it fails.
func missing(t testing.TB, what string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// TestActionlintFindsWhatIsWrong keeps the test above from passing for nothing.
func TestActionlintFindsWhatIsWrong(t *testing.T) {
	good := written(t, bakers("en", "github"))[".github/workflows/publish.yml"]
	for _, c := range [][2]string{
		{"runs-on: ubuntu-latest", "runs-on: ubuntu-lastest"},
		{"persist-credentials", "persist-secrets"},
		{"steps.pages.outputs.base_url", "steps.page.outputs.base_url"},
		{"needs: build", "needs: built"},
		{`"$KITH_REPOSITORY" "$work"`, `$KITH_REPOSITORY "$work"`},
	} {
		if _, ok := actionlint(t, strings.Replace(good, c[0], c[1], 1)); ok || !strings.Contains(good, c[0]) {
			t.Errorf("%s: nothing is found", c[1])
		}
	}
}

// TestGitLabTakesTheWork gives .gitlab-ci.yml to gitlab-ci-local, which holds it to
// GitLab's own schema and says which jobs a push to main starts.
func TestGitLabTakesTheWork(t *testing.T) {
	tool := browser.Tool(t, "gitlab-ci-local/dist/index.js")
	shim := filepath.Join(filepath.Dir(tool), "..", "..", "..", "older_node.cjs")
	dir := repository(t, written(t, bakers("en", "gitlab")))
	git(t, dir, "remote", "add", "origin", "https://gitlab.example.org/o/r.git")
	list := func() (string, error) {
		command := exec.Command("node", "--require", shim, tool, "--list")
		command.Dir = dir
		out, err := command.CombinedOutput()
		return string(out), err
	}
	out, err := list()
	if err != nil || !regexp.MustCompile(`(?m)^pages +publish `).MatchString(out) || regexp.MustCompile(`(?m)^check +check `).MatchString(out) {
		t.Errorf("a push to main should start the job pages and no other: %v\n%s", err, out)
	}
	file := filepath.Join(dir, ".gitlab-ci.yml")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, bytes.Replace(text, []byte("interruptible: true"), []byte("interruptible: maybe"), 1), 0o666); err != nil {
		t.Fatal(err)
	}
	if out, err := list(); err == nil {
		t.Errorf("a wrong value is not found:\n%s", out)
	}
}

// TestWorkNeedsNoSecret reads what workflows must never hold, whatever their validity.
func TestWorkNeedsNoSecret(t *testing.T) {
	for _, host := range Hosts {
		for name, text := range written(t, bakers("en", host)) {
			if !strings.HasPrefix(name, ".") || !strings.HasSuffix(name, ".yml") || strings.Contains(strings.ToLower(name), "issue") {
				continue
			}
			for _, forbidden := range []string{"pull_request_target", "secrets.", "workflow_run", "write-all", "issue_comment"} {
				if strings.Contains(text, forbidden) {
					t.Errorf("%s has %q", name, forbidden)
				}
			}
			if strings.HasSuffix(name, "check.yml") && strings.Contains(strings.ToLower(text), "token") {
				t.Errorf("%s asks for a token", name)
			}
		}
	}
	var check struct {
		On          map[string]any    `yaml:"on"`
		Permissions map[string]string `yaml:"permissions"`
	}
	if err := yaml.Unmarshal([]byte(written(t, bakers("en", "github"))[".github/workflows/check.yml"]), &check); err != nil {
		t.Fatal(err)
	}
	if len(check.Permissions) != 1 || check.Permissions["contents"] != "read" {
		t.Errorf("the check may %v, and should only read", check.Permissions)
	}
	if _, ok := check.On["pull_request"]; !ok || len(check.On) != 1 {
		t.Errorf("the check is done on %v, and should be on pull_request alone", check.On)
	}
}

// TestScriptsHoldNoExpression keeps what strangers choose, the name of a branch, out of
// scripts: values reach them through the environment.
func TestScriptsHoldNoExpression(t *testing.T) {
	for _, host := range []string{"github", "forgejo"} {
		for name, text := range written(t, bakers("en", host)) {
			if !strings.Contains(name, "/workflows/") {
				continue
			}
			for _, s := range stepsOf(t, text) {
				if strings.Contains(s.Run, "${{") {
					t.Errorf("%s: the step %q has an expression in its script", name, s.Name)
				}
			}
		}
	}
}

// A step is one of a workflow's.
type step struct {
	Name string            `yaml:"name"`
	Run  string            `yaml:"run"`
	Uses string            `yaml:"uses"`
	Env  map[string]string `yaml:"env"`
}

func stepsOf(t testing.TB, workflow string) (steps []step) {
	t.Helper()
	var w struct {
		Jobs map[string]struct {
			Steps []step `yaml:"steps"`
		} `yaml:"jobs"`
	}
	if err := yaml.Unmarshal([]byte(workflow), &w); err != nil {
		t.Fatal(err)
	}
	for _, job := range []string{"check", "build", "publish"} {
		steps = append(steps, w.Jobs[job].Steps...)
	}
	return steps
}

// TestFormsAreAsHostsReadThem holds the forms to what GitHub documents of them, for
// there is no validator of theirs to be had.
// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
func TestFormsAreAsHostsReadThem(t *testing.T) {
	each(t, func(t *testing.T, w Wish) {
		if w.Host != "github" && w.Host != "forgejo" {
			return
		}
		count := 0
		for name, text := range written(t, w) {
			if strings.Contains(strings.ToLower(name), "issue_template/") {
				count++
				holdForm(t, name, text)
			}
		}
		if count != len(forms) {
			t.Errorf("there are %d forms, want %d", count, len(forms))
		}
	})
}

func holdForm(t *testing.T, name, text string) {
	t.Helper()
	decoder := yaml.NewDecoder(strings.NewReader(text))
	decoder.KnownFields(true)
	var form sheetOfQuestions
	if err := decoder.Decode(&form); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if len(form.Name) < 3 || form.Description == "" || form.Title == "" || len([]rune(form.Name)) > 200 {
		t.Errorf("%s: it has no name, description or title", name)
	}
	ids, labels, asks := []string{}, []string{}, 0
	for _, q := range form.Body {
		switch q.Type {
		case "markdown":
			if q.Attributes.Value == "" || q.ID != "" || q.Validations != nil {
				t.Errorf("%s: a text needs a value and nothing else: %+v", name, q)
			}
			continue
		case "input", "textarea":
			asks++
		default:
			t.Errorf("%s: there is no type %q", name, q.Type)
		}
		if !regexp.MustCompile(`^[A-Za-z0-9_-]+$`).MatchString(q.ID) || slices.Contains(ids, q.ID) {
			t.Errorf("%s: the id %q is wrong or there twice", name, q.ID)
		}
		if q.Attributes.Label == "" || slices.Contains(labels, q.Attributes.Label) {
			t.Errorf("%s: the label %q is empty or there twice", name, q.Attributes.Label)
		}
		ids, labels = append(ids, q.ID), append(labels, q.Attributes.Label)
	}
	if asks == 0 {
		t.Errorf("%s asks nothing", name)
	}
}

// repository is a new git repository with files in it.
func repository(t testing.TB, files map[string]string) string {
	t.Helper()
	if _, err := exec.LookPath("git"); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range files {
		put(t, filepath.Join(dir, filepath.FromSlash(name)), text)
	}
	git(t, dir, "init", "--quiet", "--initial-branch", "main")
	git(t, dir, "add", "--all")
	git(t, dir, "commit", "--quiet", "--message", "Begin")
	return dir
}

func put(t testing.TB, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func git(t testing.TB, dir string, args ...string) string {
	t.Helper()
	command := exec.Command("git", append([]string{"-c", "user.name=Ada Example", "-c", "user.email=ada@example.org"}, args...)...)
	command.Dir = dir
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("git %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return strings.TrimSpace(string(out))
}
