// Package cli is the kith command: it reads the command line, the clock and the
// environment, hands plain values down, and prints what comes back. Nothing below it
// prints or exits. Each command is one file.
package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"runtime/debug"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"kith/generator/diag"
)

// A World is what surrounds the command.
type World struct {
	Stdin          io.Reader // nil means that nobody answers
	Stdout, Stderr io.Writer
	Environ        func(string) string // looks up an environment variable; nil means an empty environment
	Carried        fs.FS               // holds content/ and templates/: the starter hub and the built-in theme
	Now            func() time.Time    // nil means the clock
}

// Exit statuses.
const (
	fine    = 0
	faulty  = 1 // the content has errors
	misused = 2 // the command line is wrong
	broken  = 3 // the machine failed
)

// Main runs a command line, without the program's name, and returns the exit status.
func Main(args []string, w World) (status int) {
	if w.Environ == nil {
		w.Environ = func(string) string { return "" }
	}
	if w.Now == nil {
		w.Now = time.Now
	}
	defer func() {
		if bug := recover(); bug != nil {
			fmt.Fprintf(w.Stderr, "kith: this is a bug in kith, not in your files: %v\n%s", bug, debug.Stack())
			status = broken
		}
	}()
	spend()
	root := rootCommand(&app{World: w})
	root.SetArgs(args)
	return statusOf(root.Execute(), w.Stderr)
}

// spend lets the heap grow before the garbage collector works: a build is short and
// keeps most of what it makes, and a server waits for edits with what it has. Above two
// gigabytes memory counts for more than processor time. Ten thousand people with as many
// sessions fit below that; within one gigabyte, half of their build was collecting.
func spend() {
	debug.SetGCPercent(800)
	debug.SetMemoryLimit(2 << 30)
}

// errFaulty ends a command whose problems have been shown already.
var errFaulty = errors.New("the content has errors")

// A usage error is a command line that means nothing.
type usage struct{ message string }

func (u usage) Error() string { return u.message }

func usagef(format string, args ...any) error { return usage{fmt.Sprintf(format, args...)} }

func statusOf(err error, stderr io.Writer) int {
	var wrong usage
	switch {
	case err == nil:
		return fine
	case errors.Is(err, errFaulty):
		return faulty
	case errors.As(err, &wrong):
		fmt.Fprintf(stderr, "kith: %s\n", diag.Visible(err.Error()))
		return misused
	}
	fmt.Fprintf(stderr, "kith: %s\n", diag.Visible(err.Error()))
	return broken
}

// An app is the command while it runs: the world and the common flags.
type app struct {
	World
	source, output    string
	asOf, baseURL     string
	quiet, verbose    bool
	noColor, json     bool
	keepGoing, strict bool
}

const about = `Kith turns a folder of Markdown files about a community into a static website:
its purpose, people, sessions and thanks.

  content/      what the community writes, one fact a file
  templates/    optional: lies over the built-in look, file by file
  public/       the site that kith writes`

const firstSteps = `  kith init my-hub    begin a hub
  kith serve          look at the hub at http://127.0.0.1:4000/ while you edit
  kith check          everything that is wrong, at its place
  kith build          write the site into public/`

func rootCommand(a *app) *cobra.Command {
	root := &cobra.Command{
		Use: "kith", Short: "A static site generator for community hubs", Long: about, Example: firstSteps,
		SilenceErrors: true, SilenceUsage: true,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usagef("there is no command %q; %s", args[0], meant(args[0], names(cmd), `"kith help" lists them`))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetOut(a.Stdout)
	root.SetErr(a.Stderr)
	root.SetFlagErrorFunc(flagError)
	f := root.PersistentFlags()
	f.StringVar(&a.source, "source", ".", "the folder that holds content/ and templates/")
	f.StringVar(&a.asOf, "as-of", "", "look at the hub as of this `DATE` (2026-03-05 or \"2026-03-05 18:00\"; default now)")
	f.StringVar(&a.baseURL, "base-url", "", "where the site is published (default the hub's own url)")
	f.BoolVarP(&a.quiet, "quiet", "q", false, "print problems only")
	f.BoolVarP(&a.verbose, "verbose", "v", false, "print every file that is written")
	f.BoolVar(&a.noColor, "no-color", false, "no colours (NO_COLOR does the same)")
	for _, command := range []func(*app) *cobra.Command{initCommand, buildCommand, watchCommand, serveCommand, checkCommand, schemaCommand, renameCommand, forgetCommand, importCommand, newCommand, digestCommand, pulseCommand, versionCommand} {
		root.AddCommand(command(a))
	}
	root.SetHelpCommand(helpCommand(root))
	_ = root.MarkPersistentFlagDirname("source")
	return root
}

func names(cmd *cobra.Command) []string {
	var all []string
	for _, c := range cmd.Commands() {
		all = append(all, c.Name())
	}
	return all
}

// meant hints at the word that somebody misspelt, or else at where to find the right one.
func meant(word string, known []string, otherwise string) string {
	return cmp.Or(diag.DidYouMean(word, known), otherwise)
}

// among hints at the word that somebody misspelt, or else names all there are.
func among(word string, known []string) string {
	return meant(word, known, "there are "+diag.And(known))
}

// flagError names the flag that was probably meant, which cobra does for commands only.
func flagError(cmd *cobra.Command, err error) error {
	message := err.Error()
	name, found := strings.CutPrefix(message, "unknown flag: --")
	if !found {
		return usagef("%s; \"%s --help\" explains", message, cmd.CommandPath())
	}
	if near, ok := diag.Near(name, flags(cmd)); ok {
		return usagef("there is no flag --%s; did you mean --%s?", name, near)
	}
	return usagef("there is no flag --%s; \"%s --help\" lists them", name, cmd.CommandPath())
}
