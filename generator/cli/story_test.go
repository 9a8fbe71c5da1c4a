package cli_test

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"kith/generator/corpus"
)

// kith is the real command, built once for all stories.
var kith string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "kith")
	if err != nil {
		panic(err)
	}
	kith = filepath.Join(dir, "kith"+exe())
	if out, err := exec.Command("go", "build", "-o", kith, "kith").CombinedOutput(); err != nil {
		panic(string(out))
	}
	status := m.Run()
	os.RemoveAll(dir)
	os.Exit(status)
}

func exe() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

// TestStories tells what people do with kith, through the real command. In a story
//
//	kith build            must succeed
//	! kith build          must fail
//	status 2 kith biuld   must end with this exit status
//	same A B              two folders hold the same files with the same bytes
//	empty public          a folder holds nothing but dotfiles
//	await PATTERN FILE    a file comes to hold a text, sooner or later
//	picture FILE          makes a photo that tells where it was taken
//	spoil FILE            takes a part out of the middle of a file
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"kith":    func(ts *testscript.TestScript, neg bool, args []string) { run(ts, neg, args) },
			"status":  status,
			"same":    same,
			"empty":   empty,
			"await":   await,
			"picture": picture, "spoil": spoil,
		},
		Setup: func(env *testscript.Env) error {
			env.Setenv("PATH", filepath.Dir(kith)+string(os.PathListSeparator)+env.Getenv("PATH"))
			return nil
		},
	})
}

func run(ts *testscript.TestScript, neg bool, args []string) {
	if err := ts.Exec(kith, args...); (err != nil) != neg {
		ts.Fatalf("kith %s: %v", strings.Join(args, " "), err)
	}
}

func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || args[1] != "kith" {
		ts.Fatalf("usage: status N kith ARGS")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(kith, args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("kith %s ended with %d, want %d", strings.Join(args[2:], " "), got, want)
	}
}

func same(ts *testscript.TestScript, neg bool, args []string) {
	a, b := files(ts, args[0]), files(ts, args[1])
	differs := len(a) != len(b)
	for name, text := range a {
		if other, there := b[name]; !there || other != text {
			differs = true
			ts.Logf("%s differs", name)
		}
	}
	if differs != neg {
		ts.Fatalf("%s and %s: same is %v", args[0], args[1], !differs)
	}
}

func empty(ts *testscript.TestScript, neg bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	if !errors.Is(err, os.ErrNotExist) {
		ts.Check(err)
	}
	full := false
	for _, e := range entries {
		full = full || !strings.HasPrefix(e.Name(), ".")
	}
	if full != neg {
		ts.Fatalf("%s: empty is %v", args[0], !full)
	}
}

// await looks again and again, for as long as a slow machine may take.
func await(ts *testscript.TestScript, neg bool, args []string) {
	pattern := regexp.MustCompile(args[0])
	for deadline := time.Now().Add(30 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		text, err := os.ReadFile(ts.MkAbs(args[1]))
		if (err == nil && pattern.Match(text)) != neg {
			return
		}
	}
	ts.Fatalf("%s did not come to hold %q", args[1], args[0])
}

func picture(ts *testscript.TestScript, _ bool, args []string) {
	name := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(name), 0o777))
	ts.Check(os.WriteFile(name, corpus.Photo(900, 600, 1), 0o666))
}

func spoil(ts *testscript.TestScript, _ bool, args []string) {
	data, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), append(data[:len(data)/2], data[len(data)-100:]...), 0o666))
}

func files(ts *testscript.TestScript, dir string) map[string]string {
	all := map[string]string{}
	root := ts.MkAbs(dir)
	ts.Check(filepath.WalkDir(root, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(name)
		all[rel] = string(data)
		return err
	}))
	return all
}
