package browser

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// faulty is a page with everything wrong that the tests here look for.
const faulty = `{{define "main"}}
<h3>Too deep</h3>
<p><font color="#eeeeee">Too pale</font></p>
<p><nobr>A line that does not break, however narrow the window is in which it must be read.</nobr></p>
<img src="https://elsewhere.invalid/spy.gif">
<script>alert("inline")</script>
<p hidden><a href="/">A way that nobody sees</a></p>
{{end}}`

// TestFaultsAreSeen makes sure that the tests here could fail.
func TestFaultsAreSeen(t *testing.T) {
	hub := Files(map[string]string{
		"purpose.md": "---\ntitle: Bell ringers\n---\n\nCome and pull a rope.\n",
		"ropes.md":   "---\ntitle: Our ropes\n---\n\nThey are old.\n",
	})
	in := hub.Input(t)
	in.Theme = append(in.Theme, fstest.MapFS{"page.html": {Data: []byte(faulty)}})
	host := Publish(t, in)
	tab := Need(t).Tab(t, Look{Width: 320, Height: 640})
	visit := tab.Open(t, host.URL("ropes/"))
	var said []string
	said = append(said, visit.Strangers(host.Name)...)
	said = append(said, visit.Complaints...)
	said = append(said, Eval[[]string](t, tab, sticksOut)...)
	said = append(said, Eval[[]string](t, tab, unsound)...)
	said = append(said, NeedAxe(t).Check(t, tab)...)
	tab.Look(t, Look{NoScript: true})
	tab.Open(t, host.URL("ropes/"))
	said = append(said, Eval[[]string](t, tab, waiting)...)
	for _, want := range []string{"https://elsewhere.invalid/spy.gif", "beyond the edge", "320", "h3", "A way that nobody sees", "Executing inline script violates", "color-contrast", "image-alt"} {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("nothing is said of %q:\n%s", want, strings.Join(said, "\n"))
		}
	}
}
