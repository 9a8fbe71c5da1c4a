package check

import (
	"kith/generator/diag"
	"kith/generator/hub"
)

var aliasesAreOthers = Rule{
	Name:     "own-alias",
	Severity: diag.Warning,
	Doc: `Aliases are ids that somebody had before, so that links to them still lead here. The
id of today needs no alias, and none needs to be written twice.

Wrong, in members/ada.md:

    aliases: [ada, countess]

Right:

    aliases: [countess]`,
	Run: func(_ *hub.Hub, p hub.Parts, problems *diag.List) {
		for _, m := range p.Members {
			had := map[string]bool{hub.Fold(m.ID): true}
			for _, alias := range m.Aliases {
				if id := hub.Fold(alias.ID); had[id] {
					problems.Warnf(alias.At, "own-alias", "remove it", "%q leads here already", alias.ID)
				} else {
					had[id] = true
				}
			}
		}
	},
}
