// Package history looks at an earlier state of a hub's folder, as git keeps it: which
// files a pull request touches, and what they said before. It only reads.
package history

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os/exec"
	"slices"
	"strings"
)

// folders are what a site is made of, beneath the hub's folder.
var folders = []string{"content", "templates"}

// Unknown says that there is no such state to compare with, and why.
type Unknown struct {
	Base string // as it was asked for
	Said string // by git
}

func (u *Unknown) Error() string {
	return fmt.Sprintf("git knows no %q here (%s)", u.Base, u.Said)
}

// A Past is the state of a folder at which a change began.
type Past struct {
	dir    string
	commit string
	top    string // the root of the repository
	prefix string // of dir within it: "website/", or ""
}

// Since finds where the folder's present state and a base (a branch, a tag, a commit)
// went different ways. What git does not know is *Unknown.
func Since(ctx context.Context, dir, base string) (*Past, error) {
	p := &Past{dir: dir}
	commit, err := git(ctx, dir, "rev-parse", "--verify", "--quiet", "--end-of-options", base+"^{commit}")
	if err != nil {
		return nil, unknown(base, err, "fetch it first, with the commits in between")
	}
	fork, err := git(ctx, dir, "merge-base", "HEAD", strings.TrimSpace(commit))
	if err != nil {
		return nil, unknown(base, err, "it has no commit in common with this one: fetch more of the history")
	}
	p.commit = strings.TrimSpace(fork)
	if p.prefix, err = Prefix(ctx, dir); err != nil {
		return nil, err
	}
	top, err := git(ctx, dir, "rev-parse", "--show-toplevel")
	p.top = strings.TrimSuffix(top, "\n")
	return p, err
}

// unknown words why git does not know a base. An error that is not git's own answer is
// the machine's.
func unknown(base string, err error, why string) error {
	var answer *exec.ExitError
	if !errors.As(err, &answer) {
		return err
	}
	if said := strings.TrimSpace(string(answer.Stderr)); said != "" {
		why = said
	}
	return &Unknown{base, why}
}

// Prefix is a folder as seen from the root of its repository: "website/", or "".
func Prefix(ctx context.Context, dir string) (string, error) {
	prefix, err := git(ctx, dir, "rev-parse", "--show-prefix")
	return strings.TrimSuffix(prefix, "\n"), err
}

// Touched are the files of content/ and templates/ that are not as they were, those
// not yet committed included, sorted: "content/members/ada.md".
func (p *Past) Touched(ctx context.Context) ([]string, error) {
	paths := append([]string{"--"}, folders...)
	differ, err := git(ctx, p.dir, append([]string{"diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative", p.commit}, paths...)...)
	if err != nil {
		return nil, err
	}
	fresh, err := git(ctx, p.dir, append([]string{"ls-files", "-z", "--others", "--exclude-standard"}, paths...)...)
	if err != nil {
		return nil, err
	}
	touched := strings.FieldsFunc(differ+fresh, func(c rune) bool { return c == 0 })
	slices.Sort(touched)
	return slices.Compact(touched), nil
}

// Files are the files of content/ and templates/ as they were. Git leaves out those that
// its attributes keep from archives.
func (p *Past) Files(ctx context.Context) (fs.FS, error) {
	tree := p.commit + ":" + strings.TrimSuffix(p.prefix, "/")
	there, err := git(ctx, p.top, "ls-tree", "--name-only", "-z", tree)
	var answer *exec.ExitError
	if err != nil && !errors.As(err, &answer) {
		return nil, err
	}
	args := []string{"archive", "--format=zip", "-0", tree}
	for name := range strings.SplitSeq(there, "\x00") { // nothing where the folder was not there
		if slices.Contains(folders, name) {
			args = append(args, name)
		}
	}
	if len(args) == 4 {
		return &zip.Reader{}, nil
	}
	packed, err := git(ctx, p.top, args...)
	if err != nil {
		return nil, err
	}
	return zip.NewReader(strings.NewReader(packed), int64(len(packed)))
}

func git(ctx context.Context, dir string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...)
	cmd.Dir = dir
	out, err := cmd.Output()
	var answer *exec.ExitError
	switch {
	case err == nil:
		return string(out), nil
	case errors.As(err, &answer):
		return "", fmt.Errorf("git %s: %w: %s", args[0], err, bytes.TrimSpace(answer.Stderr))
	}
	return "", fmt.Errorf("git: %w", err)
}
