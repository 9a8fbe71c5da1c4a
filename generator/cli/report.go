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
	_, err := fmt.Fprintf(w, "%s\n", problems.Tally())
	return err
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}
