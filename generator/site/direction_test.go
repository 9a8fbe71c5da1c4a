package site

import (
	"testing"

	"kith/generator/hub"
)

// TestNamesThatRunTheOtherWayAreSetApart: a number beside a Latin name would else be
// drawn into it on an Arabic page.
func TestNamesThatRunTheOtherWayAreSetApart(t *testing.T) {
	layla := member("layla")
	layla.Name = "ليلى"
	parts := hub.Parts{Members: []*hub.Member{layla, member("ada")}}
	parts.Sessions = []*hub.Session{session(t, "2026-11-26", hub.Confirmed, "ada", "layla")}
	for lang, want := range map[string]string{
		"en": `Hosted by <a href="/members/ada/">ADA</a> and <a href="/members/layla/"><bdi>ليلى</bdi></a>.`,
		"ar": `مع <a href="/members/ada/"><bdi>ADA</bdi></a> و<a href="/members/layla/">ليلى</a>.`,
	} {
		if got := string(viewIn[Sessions](t, lang, parts, "sessions/index.html").Next.Ticket.About); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", lang, got, want)
		}
	}
}
