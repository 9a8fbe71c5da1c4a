package cli

import (
	"errors"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"kith/generator"
	"kith/generator/calendar"
	"kith/generator/disk"
)

func flags(cmd *cobra.Command) (all []string) {
	cmd.Flags().VisitAll(func(f *pflag.Flag) { all = append(all, f.Name) })
	return all
}

// outputFlag adds where a command writes.
func (a *app) outputFlag(cmd *cobra.Command) {
	cmd.Flags().StringVar(&a.output, "output", "", "the `DIR` to write the site into (default SOURCE/public)")
	cmd.Flags().BoolVar(&a.keepGoing, "keep-going", false, "leave out what is broken instead of refusing to build")
	_ = cmd.MarkFlagDirname("output")
}

// noArgs refuses words that the command would not read.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usagef("%s takes no %q; \"%s --help\" explains", cmd.CommandPath(), args[0], cmd.CommandPath())
	}
	return nil
}

// A desk is the folders that a command works with, opened.
type desk struct {
	content, templates folder
	carried            fs.FS // the built-in theme
	input              generator.Input
	public             string // where the site is written; empty for commands that write none
}

// desk opens the source folder and reads the common flags.
func (a *app) desk() (*desk, error) {
	if info, err := os.Stat(a.source); err != nil || !info.IsDir() {
		return nil, usagef("there is no folder %q to read", a.source)
	}
	look, err := fs.Sub(a.Carried, "templates")
	if err != nil {
		return nil, err
	}
	d := &desk{
		content:   folder{path: filepath.Join(a.source, "content")},
		templates: folder{path: filepath.Join(a.source, "templates")},
		carried:   look,
		input:     generator.Input{KeepGoing: a.keepGoing},
	}
	if d.input.BaseURL, err = a.base(); err != nil {
		return nil, err
	}
	if a.asOf != "" {
		if d.input.AsOf, err = calendar.ParseStamp(a.asOf); err != nil {
			return nil, usagef("--as-of: %s", err)
		}
	}
	return d, nil
}

func (a *app) base() (string, error) {
	if a.baseURL == "" {
		return "", nil
	}
	u, err := url.Parse(a.baseURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", usagef("--base-url should be a web address such as https://example.org/hub/, and is %q", a.baseURL)
	}
	return a.baseURL, nil
}

// now is the clock, or SOURCE_DATE_EPOCH where it is set (reproducible-builds.org).
func (a *app) now() (time.Time, error) {
	epoch := a.Environ("SOURCE_DATE_EPOCH")
	if epoch == "" {
		return a.Now(), nil
	}
	seconds, err := strconv.ParseInt(epoch, 10, 64)
	if err != nil {
		return time.Time{}, usagef("SOURCE_DATE_EPOCH should be seconds since 1970, and is %q", epoch)
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// publishing is the desk of a command that writes the site.
func (a *app) publishing() (*desk, error) {
	public, err := a.target()
	if err != nil {
		return nil, err
	}
	d, err := a.desk()
	if err == nil {
		d.public = public
	}
	return d, err
}

// target is where the site is written: never inside what it is made of, by whatever
// links it is reached.
func (a *app) target() (string, error) {
	dir := a.output
	if dir == "" {
		dir = filepath.Join(a.source, "public")
	}
	for _, name := range []string{"content", "templates"} {
		inside, err := within(dir, filepath.Join(a.source, name))
		if err != nil {
			return "", err
		}
		if inside {
			return "", usagef("the site cannot be written into %s/, which it is made of", name)
		}
	}
	return dir, nil
}

// within tells whether a folder, which need not be there yet, lies in another.
func within(dir, other string) (bool, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return false, err
	}
	target, err := os.Stat(other)
	if err != nil {
		return false, nil // what is not there holds nothing
	}
	for {
		if real, err := filepath.EvalSymlinks(dir); err == nil {
			dir = real
		}
		if info, err := os.Stat(dir); err == nil && os.SameFile(info, target) {
			return true, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return false, nil
		}
		dir = up
	}
}

// look returns the input as the folders are now.
func (d *desk) look(now time.Time) (generator.Input, error) {
	in := d.input
	in.Now = now
	content, err := d.content.open()
	if err != nil {
		return in, err
	}
	templates, err := d.templates.open()
	if err != nil {
		return in, err
	}
	in.Content, in.Theme = content, []fs.FS{d.carried, templates}
	return in, nil
}

// A folder may come, go and be replaced while it is watched.
type folder struct {
	path    string
	standIn fs.FS // what to show while the folder is not there; nil shows nothing
	dir     *disk.Dir
	info    fs.FileInfo // of dir when it was opened
}

// open returns the folder as it is now; one that is not there is empty.
func (f *folder) open() (fs.FS, error) {
	info, err := os.Stat(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		f.close()
		if f.standIn != nil {
			return f.standIn, nil
		}
		return empty{}, nil
	}
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return nil, usagef("%s is not a folder", f.path)
	}
	if f.dir != nil && os.SameFile(info, f.info) {
		return f.dir, nil
	}
	f.close()
	dir, err := disk.Open(f.path)
	if err != nil {
		return nil, err
	}
	f.dir, f.info = dir, info
	return dir, nil
}

func (f *folder) close() {
	if f.dir != nil {
		f.dir.Close()
		f.dir = nil
	}
}

func (d *desk) close() {
	d.content.close()
	d.templates.close()
}

// empty is a folder that is not there.
type empty struct{}

func (empty) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}
