package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var askedWhileHere = Rule{
	Name:     "asked-while-away",
	Severity: diag.Warning,
	Doc: `Whoever asks was here to ask. An ask after somebody has left, or long before they
joined, means another person more often than not, or one of the days is wrong. Within a
fortnight of leaving, and within a year before joining, nothing is said.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		life := lifeOf(h)
		for _, a := range h.Asks {
			m := a.Asker
			switch {
			case m == nil, !life.has(a.Date): // and told as such
			case passed(m.Left, a.Date, farewell):
				problems.Warnf(a.By.At, "asked-while-away", "name who asks, or mend \"left\" in "+m.File, "%s left on %s, before this was asked", m.Name, m.Left)
			case passed(a.Date, m.Joined, welcome):
				problems.Warnf(a.By.At, "asked-while-away", "name who asks, or mend \"joined\" in "+m.File, "%s joined on %s, long after this was asked", m.Name, m.Joined)
			}
		}
	},
}

var othersWantIt = Rule{
	Name:     "asks-twice",
	Severity: diag.Warning,
	Doc: `Under "also" stand others who want what is asked. Who asks wants it anyhow, and is
counted once.

Wrong:

    by: ada
    also: [ada, grace]

Right:

    by: ada
    also: grace`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, a := range h.Asks {
			for _, ref := range a.Also {
				if a.Asker != nil && h.Member(ref.ID) == a.Asker {
					problems.Warnf(ref.At, "asks-twice", "name others, or nobody", "%q asks this, and stands among others who want it", ref.ID)
				}
			}
		}
	},
}
