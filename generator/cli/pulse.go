package cli

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"kith/generator"
	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/pulse"
)

// A looking is the pulse command while it runs.
type looking struct {
	*app
	compare  string
	markdown bool
	all      bool
}

func pulseCommand(a *app) *cobra.Command {
	l := &looking{app: a}
	cmd := &cobra.Command{
		Use: "pulse", Short: "How the community does, with names, for those who organise it", Args: noArgs,
		Long: `Pulse tells organisers how their community does: what they could do today, with
the command or file that does it; series that are overdue, asks without an answer, who
came once, who hosted and was never thanked, projects with no one, who has not been
seen for a while, who came closer to the middle, whose declared role differs from the
observed one; and the signals that the page /pulse/ publishes without names.

It names people, so it is for you to read, and writes nothing. Whoever hides is named
nowhere; whoever shows only a name is in no list. It speaks English, whatever the
hub's language. docs/pulse.md explains each list and figure, and the form of --json.

With --compare it says what was another on a day before. Files know no earlier state:
what has no date, such as an ask's status, counts then as it stands now.`,
		Example: `  kith pulse
  kith pulse --all                       every line of every list
  kith pulse --compare 2026-05-20        what is another since
  kith pulse --as-of 2026-06-30          looking back
  kith pulse --markdown > pulse.md       for a chat or an issue
  kith pulse --json                      for programs`,
		RunE: func(*cobra.Command, []string) error { return l.run() },
	}
	f := cmd.Flags()
	f.StringVar(&l.compare, "compare", "", "say what has changed since this `DATE` (2026-03-05 or \"2026-03-05 18:00\")")
	f.BoolVar(&l.all, "all", false, "show all there is, not the first few of each list")
	f.BoolVar(&l.markdown, "markdown", false, "write Markdown")
	f.BoolVar(&a.json, "json", false, "write JSON, always of all there is")
	return cmd
}

func (l *looking) run() error {
	if l.json && l.markdown {
		return usagef("--json and --markdown ask for two formats: leave one out")
	}
	p, problems, err := l.look()
	var late *generator.NotBefore
	switch {
	case errors.As(err, &late):
		return usagef("--compare: %s", late)
	case err != nil:
		return err
	case problems.Errors() > 0:
		if err := l.show(l.Stderr, problems); err != nil {
			return err
		}
		return errFaulty
	}
	return l.write(p)
}

func (l *looking) look() (p pulse.Pulse, problems diag.List, err error) {
	var then calendar.Stamp
	if l.compare != "" {
		if then, err = calendar.ParseStamp(l.compare); err != nil {
			return p, nil, usagef("--compare: %s", err)
		}
	}
	desk, err := l.desk()
	if err != nil {
		return p, nil, err
	}
	defer desk.close()
	now, err := l.now()
	if err != nil {
		return p, nil, err
	}
	in, err := desk.look(now)
	if err != nil {
		return p, nil, err
	}
	status := l.status("reading")
	defer status.end()
	return new(generator.Builder).Pulse(in, then)
}

func (l *looking) write(p pulse.Pulse) error {
	if l.source != "." {
		p.From(l.source)
	}
	if l.json {
		return writeJSON(l.Stdout, p.Data())
	}
	text := ""
	if l.markdown {
		text = p.Markdown(l.all)
	} else {
		text = p.Text(pulse.Screen{Width: width(l.Stdout), Color: l.color(l.Stdout), All: l.all})
	}
	_, err := fmt.Fprint(l.Stdout, text)
	return err
}

// width is how many columns a terminal has; 0 where there is none to ask.
func width(w io.Writer) int {
	f, ok := w.(*os.File)
	if !ok {
		return 0
	}
	columns, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		return 0
	}
	return columns
}
