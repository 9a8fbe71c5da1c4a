package cli

import (
	"fmt"

	"kith/generator/check"
)

// explain prints the manual of one rule.
func (a *app) explain(rule string) error {
	m, ok := check.ManualOf(rule)
	if !ok {
		return usagef("there is no rule %q; %s", rule, meant(rule, ruleNames(), "the names stand in brackets behind each problem"))
	}
	_, err := fmt.Fprintf(a.Stdout, "%s (%s)\n\n%s\n", m.Name, m.Severity, m.Doc)
	return err
}

func ruleNames() (names []string) {
	for _, m := range check.Manuals() {
		names = append(names, m.Name)
	}
	return names
}

// manual is what a rule asks for, or "".
func manual(rule string) string {
	m, _ := check.ManualOf(rule)
	return m.Doc
}
