package browser

import (
	"strings"
	"testing"
	"time"
)

// TestAnEarlierAddressLeadsOn opens the address that a person had, with script and
// without: the browser comes to where the person is now.
func TestAnEarlierAddressLeadsOn(t *testing.T) {
	host := Files(map[string]string{
		"purpose.md":     "---\ntitle: Weavers\nurl: https://weavers.example.org/\n---\n",
		"members/ada.md": "---\nname: Ada\naliases: [countess]\n---\n",
	}).Publish(t)
	tab := Need(t).Tab(t, Look{})
	for _, look := range []Look{{}, {NoScript: true}} {
		tab.Look(t, look)
		tab.Open(t, host.URL("members/countess/"))
		where := func() string { return Eval[string](t, tab, `location.pathname + " " + document.title`) }
		for deadline := time.Now().Add(patience); !strings.HasPrefix(where(), "/members/ada/ Ada") && time.Now().Before(deadline); {
			time.Sleep(50 * time.Millisecond)
		}
		if got := where(); !strings.HasPrefix(got, "/members/ada/ Ada") {
			t.Errorf("with script %v it leads to %q", !look.NoScript, got)
		}
	}
}
