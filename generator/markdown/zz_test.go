package markdown

import (
	"os"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/chroma/v2/lexers"
)

func TestChromaTry(t *testing.T) {
	size := 3000
	line := func(u string) string { l := upTo(900, u) + "\n"; return upTo(size, l) }
	units := map[string]string{
		"a": line("a"), "sp": line(" "), "sp-nl": upTo(size, "   \n"), "quote": line(`"`), "squote": line("'"), "open": line("("), "brace": line("{"), "bracket": line("["), "lt": line("<"), "bs": line(`\`), "hash": line("#"),
		"slash": line("/"), "star": line("/*"), "dollar": line("${"), "bt": line("`"), "a.": line("a."), "a(": line("a("), "digits": line("1"), "colon": line("a:"), "eq": line("a ="), "comma": line("a, "), "nl": upTo(size, "\n"), "amp": line("&"), "pct": line("<%"), "tag": line("<a "), "a b": line("a b "), "dash": line("-"), "qa": line(`"a\`), "tick": line("'a"), "at": line("@a"), "excl": line("!"), "pipe": line("|"), "ident-nl": upTo(size, "a\n"), "open-nl": upTo(size, "(\n"), "q-nl": upTo(size, "\"\n"), "sq": line("$("), "under": line("_"), "tilde": line("~"), "semi": line(";"), "gt": line("a<b"), "mix": line("a b c(d e f)"),
	}
	names := lexers.Names(false)
	if v := os.Getenv("LANGS"); v != "" { names = strings.Split(v, ",") }
	for _, n := range names {
		worst, wu := time.Duration(0), ""
		total := time.Now()
		func() {
			defer func() { if r := recover(); r != nil { fmt.Println("PANIC", n, r) } }()
			highlight(n, "a\n")
			for u, s := range units {
				st := time.Now()
				highlight(n, s)
				if d := time.Since(st); d > worst { worst, wu = d, u }
				if time.Since(total) > 4*time.Second { break }
			}
		}()
		if worst > 60*time.Millisecond { fmt.Printf("%-30s %8.0f ms  %s\n", n, float64(worst.Milliseconds()), wu) }
	}
}
