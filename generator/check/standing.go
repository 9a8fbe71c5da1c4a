package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var standingFits = Rule{
	Name:     "status-unlike-answers",
	Severity: diag.Warning,
	Doc: `An ask that is answered says by whom ("answered-by") or what it became ("became"): that
is what a reader came for. One that says so is answered, and neither open nor closed;
"closed" is for what is over and was not answered. Without a status the answers decide.

Wrong:

    status: open
    answered-by: grace

Right:

    answered-by: grace`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, a := range h.Asks {
			at := a.At("status")
			told := len(a.AnsweredBy)+len(a.Became) > 0
			switch {
			case a.Status == hub.Answered && !told && len(a.Sessions) == 0:
				problems.Warnf(at, "status-unlike-answers", `write "answered-by" or "became"`, "it is answered, and nothing says by whom or what it became")
			case told && (a.Status == hub.Open || a.Status == hub.Closed):
				problems.Warnf(at, "status-unlike-answers", `write "answered", or leave the status out`, "it is %s, and says that it was answered", a.Status).Fix = at.Maybe(string(hub.Answered))
			}
		}
	},
}
