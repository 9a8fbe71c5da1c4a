package words

import (
	"fmt"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// allForms are the plural forms that languages have.
var allForms = []string{"zero", "one", "two", "few", "many", other}

const other = "other"

// forms know which plural form a number takes in a language.
type forms struct {
	rule   *i18n.Localizer
	small  []string        // the forms of the numbers from 0
	all    []string        // those that some whole number takes, in order of allForms
	single map[string]bool // those that one number alone takes: "two" in Arabic
	first  map[string]int  // the smallest number of each
}

// sampled are the numbers that show every form: all rules for whole numbers look at the
// last two digits, or at whether it is a number of millions.
const (
	sampled = 200
	million = 1_000_000
)

// formsOf asks the library, which tells a form only by a message in it: so each form's
// message is its name.
func formsOf(lang string) forms {
	tag := language.Make(lang)
	bundle := i18n.NewBundle(tag)
	_ = bundle.AddMessages(tag, &i18n.Message{ID: "form", Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: other})
	f := forms{rule: i18n.NewLocalizer(bundle, tag.String()), single: map[string]bool{}, first: map[string]int{}}
	for n := range sampled {
		f.small = append(f.small, f.ask(n))
	}
	for _, form := range allForms {
		n := slices.Index(f.small, form)
		if n < 0 && f.ask(million) == form {
			n = million
		}
		if n >= 0 {
			f.all, f.first[form] = append(f.all, form), n
			f.single[form] = n < sampled && !slices.Contains(f.small[n+1:], form) && f.ask(million) != form
		}
	}
	return f
}

func (f forms) ask(n int) string {
	form, err := f.rule.Localize(&i18n.LocalizeConfig{MessageID: "form", PluralCount: n})
	if err != nil {
		return other
	}
	return form
}

// of is the form that a number takes.
func (f forms) of(n int) string {
	switch {
	case n >= 0 && n < len(f.small):
		return f.small[n]
	case f.rule == nil:
		return other
	}
	return f.ask(n)
}

// like tells by an example what a form is for: `"few", as for 3`.
func (f forms) like(form string) string {
	return fmt.Sprintf("%q, as for %d", strings.ToLower(form), f.first[form])
}
