package browser

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// An Axe checks pages against WCAG and good practice.
type Axe struct{ script string }

// NeedAxe is axe-core where it is installed.
func NeedAxe(t testing.TB) Axe {
	t.Helper()
	script, err := os.ReadFile(Tool(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	return Axe{string(script)}
}

// Check tells what is wrong with the page of a tab: each rule that it breaks with the
// first elements that do. Rules that are off by default but promised are on.
func (a Axe) Check(r Run, t *Tab) []string {
	r.Helper()
	return a.run(r, t, `rules: {"target-size": {enabled: true}}`)
}

// CheckColours holds a page to the rules of colour alone.
func (a Axe) CheckColours(r Run, t *Tab) []string {
	r.Helper()
	return a.run(r, t, `runOnly: ["cat.color"], rules: {"color-contrast-enhanced": {enabled: false}}`)
}

func (a Axe) run(r Run, t *Tab, options string) []string {
	r.Helper()
	if !Eval[bool](r, t, `typeof axe === "object"`) {
		Eval[Void](r, t, a.script+"\n;undefined")
	}
	return Eval[[]string](r, t, `axe.run(document, {resultTypes: ["violations"], `+options+`})`+violations)
}

// violations sums up what axe finds.
const violations = `.then(found => found.violations.map(v => v.id + ": " + v.help + "\n" +
	v.nodes.slice(0, 3).map(n => "    " + n.target.join(" ") + "  " + n.html.slice(0, 100) + "\n      " +
		n.failureSummary.replace(/\s+/g, " ").slice(0, 200)).join("\n")))`

// Violations words what is wrong with a page.
func Violations(page string, look Look, found []string) string {
	scheme := "light"
	if look.Dark {
		scheme = "dark"
	}
	return fmt.Sprintf("%s, %s:\n%s", page, scheme, strings.Join(found, "\n"))
}
