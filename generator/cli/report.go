package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"kith/generator/diag"
)

// color tells whether a stream should be coloured (no-color.org).
func (a *app) color(w io.Writer) bool {
	return !a.noColor && a.Environ("NO_COLOR") == "" && a.Environ("TERM") != "dumb" && terminal(w)
}

// terminal tells that a stream, in or out, is somebody's terminal.
func terminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// show prints problems and, where there are any, how many.
func (a *app) show(w io.Writer, problems diag.List) error {
	if err := (diag.Text{Color: a.color(w)}).Write(w, problems); err != nil {
		return err
	}
	if len(problems) == 0 {
		return nil
	}
	_, err := fmt.Fprintf(w, "%s\n", tally(problems))
	return err
}

// tally counts problems: "2 errors and 1 warning".
func tally(problems diag.List) string {
	errors, warnings := problems.Errors(), problems.Warnings()
	switch {
	case errors == 0:
		return plural(warnings, "warning")
	case warnings == 0:
		return plural(errors, "error")
	}
	return plural(errors, "error") + " and " + plural(warnings, "warning")
}

func plural(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
