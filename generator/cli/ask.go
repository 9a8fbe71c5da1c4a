package cli

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"

	"kith/generator/diag"
)

// A question is asked on a terminal until its answer will do.
type question struct {
	text     string
	proposal string                       // taken where the answer is empty
	judge    func(string) (string, error) // the answer as it is meant; or what is wrong with it, and perhaps what was meant. nil takes any
}

// An asker puts questions to whoever sits at the terminal.
type asker struct {
	from *bufio.Reader
	to   io.Writer
}

// asker is nil where nobody sits at a terminal: in a script, in CI, behind a pipe.
func (a *app) asker() *asker {
	if a.Stdin == nil || !terminal(a.Stdin) {
		return nil
	}
	return &asker{bufio.NewReader(a.Stdin), a.Stderr}
}

// ask is the answer to a question. A terminal that is closed ends the command.
func (k *asker) ask(q question) (string, error) {
	for {
		fmt.Fprintf(k.to, "%s%s ", q.text, inBrackets(q.proposal))
		line, err := k.from.ReadString('\n')
		if err != nil && (line == "" || !errors.Is(err, io.EOF)) {
			fmt.Fprintln(k.to)
			return "", usagef("the questions were not answered: nothing was written")
		}
		answer := strings.TrimSpace(line)
		if answer == "" {
			answer = q.proposal
		}
		if q.judge == nil {
			return answer, nil
		}
		meant, wrong := q.judge(answer)
		if wrong == nil {
			return meant, nil
		}
		fmt.Fprintf(k.to, "  %s\n", diag.Visible(wrong.Error()))
		q.proposal = cmp.Or(meant, q.proposal)
	}
}

// agrees asks whether something is to be done; an empty answer is no.
func (k *asker) agrees(text string) (bool, error) {
	answer, err := k.ask(question{text: text + " (yes or no)", proposal: "no", judge: yesOrNo})
	return answer == "yes", err
}

func yesOrNo(answer string) (string, error) {
	switch strings.ToLower(answer) {
	case "yes", "y":
		return "yes", nil
	case "no", "n":
		return "no", nil
	}
	return "", errors.New("write yes or no")
}

func inBrackets(proposal string) string {
	if proposal == "" {
		return ""
	}
	return " [" + proposal + "]"
}
