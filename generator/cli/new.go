package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/scaffold"
)

// A making is the new command while it runs.
type making struct {
	editing
	kind  scaffold.Kind
	said  scaffold.Answers
	next  bool
	asks  *asker               // nil where nobody can be asked
	flags map[string]*[]string // what was said in flags, by key
}

func newCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "new KIND", Short: "Write one filled-in file",
		Long: `New writes one file that is filled in and right: it asks on a terminal, and takes
flags elsewhere. It never overwrites a file.`,
		Example: `  kith new member
  kith new session --next
  kith new shoutout --from ada --to grace "For the loom."`,
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usagef("there is no kind %q; %s", args[0], among(args[0], names(cmd)))
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, _ []string) error {
			return usagef("say what to write: kith new %s", diag.And(names(cmd)))
		},
	}
	for _, kind := range scaffold.Kinds {
		cmd.AddCommand(newKind(a, kind))
	}
	return cmd
}

// newKind is the command for one kind of files.
func newKind(a *app, kind scaffold.Kind) *cobra.Command {
	m := &making{editing: editing{app: a}, kind: kind, flags: map[string]*[]string{}}
	cmd := &cobra.Command{
		Use: strings.TrimSpace(kind.Name + " " + kind.Words), Short: kind.Says, Example: "  " + kind.Example,
		Args: func(cmd *cobra.Command, args []string) error {
			if most := len(strings.Fields(kind.Words)); len(args) > most {
				return usagef("%s takes no %q; put words that belong together in quotes, as in: %s", cmd.CommandPath(), args[most], kind.Example)
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return m.make(cmd, args) },
	}
	for _, field := range kind.Fields {
		m.flag(cmd, field)
	}
	if kind.Body != "" && kind.Words != "[TEXT]" {
		m.flag(cmd, scaffold.Field{Key: kind.Body, Says: "the text below"})
	}
	if kind.Of == hub.Sessions {
		cmd.Flags().BoolVar(&m.next, "next", false, "the next of its series: day, hosts, place and number come from there")
	}
	m.dryRunFlag(cmd)
	return cmd
}

// flag adds the flag of a field.
func (m *making) flag(cmd *cobra.Command, field scaffold.Field) {
	says, texts := field.Says, new([]string)
	if field.Form != scaffold.One {
		says += "; may be repeated"
	}
	m.flags[field.Key] = texts
	cmd.Flags().Var(answer{texts, field.Form != scaffold.One}, field.Name(), says)
}

// An answer is the value of a flag that answers a question.
type answer struct {
	texts *[]string
	many  bool
}

func (a answer) Set(text string) error {
	if !a.many {
		*a.texts = nil
	}
	*a.texts = append(*a.texts, text)
	return nil
}

func (a answer) Type() string   { return "TEXT" }
func (a answer) String() string { return "" }

func (m *making) make(cmd *cobra.Command, args []string) error {
	m.said, m.asks = scaffold.Answers{}, m.asker()
	for key, texts := range m.flags {
		m.said[key] = *texts
	}
	id, err := m.words(args)
	if err != nil {
		return err
	}
	if m.asks == nil && !m.next && len(m.kind.Missing(m.said)) > 0 && len(m.said["series"]) == 0 {
		return m.lacking()
	}
	d, done, err := m.open()
	if err != nil {
		return err
	}
	defer done()
	if err := m.answer(d); err != nil {
		return unasked(err)
	}
	fresh, err := m.fresh(d, id)
	if err != nil {
		return unasked(err)
	}
	if err := m.carryOut(&fresh.Change); err != nil {
		return err
	}
	return m.made(fresh)
}

// words reads what follows the kind.
func (m *making) words(args []string) (id string, err error) {
	switch {
	case m.kind.Words == "SESSION MEMBER" && len(args) != 2:
		return "", usagef("say which session and who, as in: %s", m.kind.Example)
	case m.kind.Words == "[TEXT]" && len(args) > 0:
		m.said[m.kind.Body] = args
		return "", nil
	}
	return strings.Join(args, "/"), nil
}

func (m *making) lacking() error {
	return usagef("%s needs %s; for example: %s", m.kind.Of.A(), diag.And(m.kind.Missing(m.said)), m.kind.Example)
}

// answer asks for what a series or a person can tell.
func (m *making) answer(d *scaffold.Desk) (err error) {
	series := strings.Join(m.said["series"], "")
	switch {
	case m.next:
		m.said, err = d.Next(series, m.said)
	case series != "" && m.kind.Of == hub.Sessions:
		m.said, err = d.OfSeries(series, m.said)
	}
	if err != nil || len(m.kind.Missing(m.said)) == 0 {
		return err
	}
	if m.asks == nil {
		return m.lacking()
	}
	return m.interview(d)
}

// interview puts the questions that no flag answered.
func (m *making) interview(d *scaffold.Desk) error {
	fmt.Fprintln(m.Stderr, "An empty answer leaves a line out; Ctrl-C leaves everything as it is.")
	for _, field := range m.kind.Fields {
		if field.Ask == "" || len(m.said[field.Key]) > 0 {
			continue
		}
		said := func(answer string) []string {
			if field.Form == scaffold.Many {
				return strings.Split(answer, ",")
			}
			return []string{answer}
		}
		answer, err := m.asks.ask(question{text: field.Ask, judge: func(answer string) (string, error) {
			if answer == "" && field.Needed {
				return "", errors.New("this is needed")
			}
			return answer, d.Wrong(m.kind, field, said(answer))
		}})
		if err != nil {
			return err
		}
		m.said[field.Key] = said(answer)
	}
	return nil
}

// fresh is the file; on a terminal, an id that is taken is asked for again.
func (m *making) fresh(d *scaffold.Desk, id string) (scaffold.Fresh, error) {
	for {
		fresh, err := d.New(m.kind, id, m.said)
		var taken *scaffold.Taken
		if !errors.As(err, &taken) {
			return fresh, err
		}
		if m.asks == nil {
			return fresh, err
		}
		fmt.Fprintf(m.Stderr, "%s\n", diag.Visible(taken.Error()))
		if id, err = m.asks.ask(question{text: "Id:", proposal: taken.Free}); err != nil {
			return fresh, err
		}
	}
}

// made says what was written, and what to do next.
func (m *making) made(fresh scaffold.Fresh) error {
	if len(fresh.Warnings) > 0 {
		if err := m.show(m.Stderr, fresh.Warnings); err != nil {
			return err
		}
	}
	if m.dryRun {
		m.say("nothing was written: %s would be", fresh.Path)
		return nil
	}
	m.say("%s", fresh.Path)
	switch {
	case m.kind.Prompt != "" && len(m.said[m.kind.Body]) == 0:
		m.say("now: open it, write its text, and look at it with \"kith serve\"")
	default:
		m.say("now: \"kith serve\" to look at it")
	}
	return nil
}
