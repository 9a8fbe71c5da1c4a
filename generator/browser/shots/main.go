// Command shots makes pictures of a hub as readers see it: of every kind of page, at
// several sizes, in light and in dark.
//
//	go run ./generator/browser/shots -out DIR
//	go run ./generator/browser/shots -out DIR -only home,member -sizes 390 -scheme dark
//	go run ./generator/browser/shots -out DIR -set accent=coral,language=ar members/ada/
//	go run ./generator/browser/shots -readme
//
// Of each kind it shows the page with most to tell; pages that are named are shown
// instead. -source is a folder with content/ and perhaps templates/. -readme makes the
// picture in README, content/_pictures/home.png. The same input gives the same page, for
// motion is off and the day is the hub's. It needs Chromium, and exits with 2 where the
// command line is wrong, with 3 where something failed.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"kith/generator/browser"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	order, status := parse(args, errs)
	if status >= 0 {
		return status
	}
	s := &stage{errs: errs}
	defer s.leave()
	host := browser.Publish(s, order.input(s))
	tab := browser.Start(s).Tab(s, browser.Look{})
	for _, shot := range order.shots(host.Kinds(s)) {
		tab.Look(s, shot.look)
		tab.Open(s, host.URL(shot.page))
		browser.Eval[browser.Void](s, tab, unfold)
		if err := save(shot.file, tab.Picture(s, shot.whole)); err != nil {
			s.Fatalf("%v", err)
		}
		fmt.Fprintln(out, shot.file)
	}
	return 0
}

// unfold waits for pictures that would come only when somebody reads as far.
const unfold = `Promise.all([...document.images].map(i => { i.loading = "eager"; return i.decode().catch(() => undefined); })).then(() => undefined)`

func save(file string, picture []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(file, picture, 0o644)
}

// parse reads the command line; a status of 0 or more is where it ends.
func parse(args []string, errs io.Writer) (order, int) {
	flags := flag.NewFlagSet("shots", flag.ContinueOnError)
	flags.SetOutput(errs)
	o := order{}
	flags.StringVar(&o.source, "source", ".", "the `folder` that holds content/ and perhaps templates/")
	flags.StringVar(&o.out, "out", "", "the `folder` for the pictures")
	only := flags.String("only", "", "the `kinds` of pages, such as home,member; all where there are none")
	sizes := flags.String("sizes", "390,768,1440", "the widths of the window in `pixels`")
	schemes := flags.String("scheme", "light,dark", "light, dark or both")
	set := flags.String("set", "", "`settings` for purpose.md, such as accent=coral,language=ar")
	flags.BoolVar(&o.window, "window", false, "only what the window shows, not the whole page")
	flags.BoolVar(&o.readme, "readme", false, "make the picture in README")
	if err := flags.Parse(args); err == flag.ErrHelp {
		return o, 0
	} else if err != nil {
		return o, 2
	}
	o.only, o.set, o.pages = fields(*only), fields(*set), flags.Args()
	if err := o.read(fields(*sizes), fields(*schemes)); err != nil {
		fmt.Fprintln(errs, "shots:", err)
		return o, 2
	}
	return o, -1
}

func fields(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' })
}
