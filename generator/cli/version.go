package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// Version is the release, set when one is linked; an ordinary build says "devel".
var Version = "devel"

func versionCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use: "version", Short: "Say which kith this is", Args: noArgs,
		RunE: func(*cobra.Command, []string) error {
			if a.json {
				return writeJSON(a.Stdout, map[string]string{"version": version(), "go": runtime.Version(), "system": runtime.GOOS + "/" + runtime.GOARCH})
			}
			_, err := fmt.Fprintf(a.Stdout, "kith %s (%s, %s/%s)\n", version(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
			return err
		},
	}
	cmd.Flags().BoolVar(&a.json, "json", false, "report as JSON")
	return cmd
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if Version == "devel" && ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return Version
}
