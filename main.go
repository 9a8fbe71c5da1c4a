// Kith turns a folder of Markdown files about a community of practice into a static
// website: the community's hub. See README.md for what it does and package
// kith/generator for how.
package main

import (
	"embed"
	"os"

	"kith/generator/cli"
)

// carried are the starter hub and the built-in theme, which every kith brings along.
//
//go:embed content templates
var carried embed.FS

func main() {
	os.Exit(cli.Main(os.Args[1:], cli.World{
		Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Environ: os.Getenv, Carried: carried,
	}))
}
