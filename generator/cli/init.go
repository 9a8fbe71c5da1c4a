package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/calendar"
	"kith/generator/edit"
	"kith/generator/starter"
	spoken "kith/generator/words"
)

func initCommand(a *app) *cobra.Command {
	var said answers
	cmd := &cobra.Command{
		Use: "init [DIR]", Short: "Begin a hub for a community", Args: atMostOneDir,
		Long: `Init writes a small hub that is ready to build: a purpose with questions in it, a
rhythm and a first session, how to join and how to edit, a code of conduct to talk
over, and, for GitHub, GitLab or Forgejo, forms and the work that checks each proposal
and publishes the site. On a terminal it asks; elsewhere the flags say it.

What is there already is kept. In a folder with a hub in it nothing is done.`,
		Example: `  kith init night-bakers
  kith init --title "Night Bakers" --purpose "We bake so that mornings smell of bread." \
      --language en --timezone Europe/Berlin \
      --repository https://github.com/night-bakers/hub night-bakers`,
		RunE: func(cmd *cobra.Command, args []string) error {
			dir, err := a.initDir(cmd, args)
			if err != nil {
				return err
			}
			return a.init(dir, said)
		},
	}
	said.flags(cmd)
	return cmd
}

func atMostOneDir(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usagef("%s takes one folder, and there are %d: put a name with spaces in quotes", cmd.CommandPath(), len(args))
	}
	return nil
}

// initDir is the folder in which a hub is to begin.
func (a *app) initDir(cmd *cobra.Command, args []string) (string, error) {
	switch {
	case len(args) == 0:
		return a.source, nil
	case cmd.Flags().Changed("source"):
		return "", usagef("%q and --source %q both name a folder: leave one out", args[0], a.source)
	case args[0] == "":
		return "", usagef("the folder has no name")
	}
	return args[0], nil
}

func (a *app) init(dir string, said answers) error {
	if err := vacant(dir); err != nil {
		return err
	}
	wish, err := a.wish(dir, said)
	if err != nil {
		return err
	}
	files, err := starter.Of(wish)
	if err != nil {
		return err
	}
	change, kept, err := lay(dir, files)
	if err != nil {
		return err
	}
	if err := begin(dir, change); err != nil {
		return err
	}
	a.begun(dir, wish, files, kept)
	return nil
}

// vacant refuses a folder with a hub in it, and what is no folder.
func vacant(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.IsDir():
		return usagef("%s is a file: name a folder, which need not be there yet", dir)
	}
	var found string
	content := filepath.Join(dir, "content")
	err = filepath.WalkDir(content, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !strings.HasPrefix(d.Name(), ".") {
			found = name
			return fs.SkipAll
		}
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if found != "" {
		return usagef("there is a hub here already: %s. \"kith serve\" shows it and \"kith check\" looks it over; to begin another, name another folder: kith init another-hub", found)
	}
	return nil
}

// wish is what the flags and whoever sits at the terminal want.
func (a *app) wish(dir string, said answers) (starter.Wish, error) {
	if err := a.interview(dir, &said); err != nil {
		return starter.Wish{}, err
	}
	wish, err := said.wish()
	if err != nil {
		return wish, err
	}
	if wish.Today, err = a.today(wish.Timezone); err != nil {
		return wish, err
	}
	wish.Say, err = a.say(wish.Language)
	return wish, err
}

// today is the day on which a hub begins, as its own clocks show it.
func (a *app) today(zone string) (calendar.Day, error) {
	if a.asOf != "" {
		stamp, err := calendar.ParseStamp(a.asOf)
		if err != nil {
			return calendar.Day{}, usagef("--as-of: %s", err)
		}
		return stamp.Day(), nil
	}
	now, err := a.now()
	if err != nil {
		return calendar.Day{}, err
	}
	var zones calendar.Zones
	place, err := zones.Load(zone)
	if err != nil {
		return calendar.Day{}, err
	}
	return calendar.DayOf(now.In(place)), nil
}

// say is what pages in a language call their buttons.
func (a *app) say(language string) (func(string) string, error) {
	names, err := fs.Glob(a.Carried, "templates/words/*.json")
	if err != nil {
		return nil, err
	}
	var files []spoken.File
	for _, name := range names {
		data, err := fs.ReadFile(a.Carried, name)
		if err != nil {
			return nil, err
		}
		files = append(files, spoken.File{Name: "words/" + path.Base(name), Data: data})
	}
	voice, _ := spoken.Of(language, files)
	return func(key string) string { return voice.Say(key) }, nil
}

// lay finds the files that are not there yet, and those that are and stay as they are.
func lay(dir string, files []starter.File) (*edit.Change, []string, error) {
	change, kept := &edit.Change{}, []string(nil)
	for _, f := range files {
		switch _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(f.Path))); {
		case err == nil:
			kept = append(kept, f.Path)
		case errors.Is(err, fs.ErrNotExist):
			change.Create(f.Path, f.Text)
		default:
			return nil, nil, err
		}
	}
	return change, kept, nil
}

// begin writes the files, and the folder where there is none.
func begin(dir string, change *edit.Change) error {
	_, err := os.Stat(dir)
	fresh := errors.Is(err, fs.ErrNotExist)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	err = apply(dir, change)
	if err != nil && fresh {
		_ = os.Remove(dir) // if it is empty, for all was taken back
	}
	return err
}

// begun says what was done and what to do next.
func (a *app) begun(dir string, wish starter.Wish, files []starter.File, kept []string) {
	if a.quiet {
		return
	}
	for _, f := range files {
		if slices.Contains(kept, f.Path) {
			fmt.Fprintf(a.Stdout, "keep   %s, which was there already\n", f.Path)
		} else {
			fmt.Fprintf(a.Stdout, "create %s\n", f.Path)
		}
	}
	fmt.Fprintf(a.Stdout, "\n%s has begun. Its language is %s, its time zone %s.\n", wish.Title, wish.Language, wish.Timezone)
	for _, open := range wish.Open() {
		fmt.Fprintf(a.Stdout, "  %s\n", open)
	}
	fmt.Fprint(a.Stdout, "\nNext:\n")
	if dir != "." {
		fmt.Fprintf(a.Stdout, "  cd %s\n", shellWord(dir))
	}
	fmt.Fprint(a.Stdout, `  kith serve --open    look at it in your browser while you edit content/purpose.md
  kith check           everything that is wrong, at its place
  kith build           write the site into public/
`)
}

// shellWord is a folder's name as it can be copied behind cd.
func shellWord(dir string) string {
	if strings.ContainsAny(dir, " '\"$&()*;<>?[]\\`{|}~#!") {
		return "'" + strings.ReplaceAll(dir, "'", `'\''`) + "'"
	}
	return dir
}
