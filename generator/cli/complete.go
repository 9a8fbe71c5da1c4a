package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"kith/generator/hub"
	"kith/generator/source"
)

// ids completes the first word of a command with what the hub has, but for some kinds.
// Where the hub cannot be read, nothing is proposed.
func (a *app) ids(but func(hub.Kind) bool) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) (ids []cobra.Completion, _ cobra.ShellCompDirective) {
		const noFiles = cobra.ShellCompDirectiveNoFileComp
		if len(args) > 0 {
			return nil, noFiles
		}
		desk, err := a.desk()
		if err != nil {
			return nil, noFiles
		}
		defer desk.close()
		content, err := desk.content.open()
		if err != nil {
			return nil, noFiles
		}
		parts, _, _ := new(source.Reader).Read(content)
		for e := range parts.Entries() {
			if !but(e.Kind) {
				ids = append(ids, e.ID)
			}
		}
		slices.Sort(ids)
		return slices.Compact(ids), noFiles
	}
}
