// Command make writes an invented community to disk, to build and measure by hand:
//
//	go run ./generator/corpus/make -size M -seed 1 DIR
//
// DIR/content must not exist or be empty. The same size and seed write the same bytes.
// It exits with 2 where the command line is wrong, and with 3 where the disk fails.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"kith/generator/corpus"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	flags := flag.NewFlagSet("make", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: make [-size S|M|L] [-seed N] DIR")
		flags.PrintDefaults()
	}
	name := flags.String("size", "S", "how large: S, M or L")
	seed := flags.Uint64("seed", 1, "which community of that size")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		return 2
	}
	size, known := corpus.ByName(*name)
	if !known {
		fmt.Fprintf(errs, "make: no size is called %q (S, M or L)\n", *name)
		return 2
	}
	if flags.NArg() != 1 {
		fmt.Fprintf(errs, "make: one folder is wanted, %d were given\n", flags.NArg())
		flags.Usage()
		return 2
	}
	return write(corpus.Of(size, *seed), filepath.Join(flags.Arg(0), "content"), out, errs)
}

func write(files corpus.Files, dir string, out, errs io.Writer) int {
	if err := files.Write(dir); err != nil {
		fmt.Fprintln(errs, "make:", err)
		return 3
	}
	bytes := 0
	for _, f := range files {
		bytes += len(f.Text)
	}
	fmt.Fprintf(out, "%s: %d files, %d bytes\n", dir, len(files), bytes)
	return 0
}
