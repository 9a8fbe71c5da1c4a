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
	size := 4000
	line := func(u string) string { l := upTo(400, u) + "\n"; return upTo(size, l) }
	units := map[string]string{
		"a": line("a"), "sp": line(" "), "sp-nl": upTo(size, "   \n"), "quote": line(`"`), "squote": line("'"), "open": line("("), "brace": line("{"), "bracket": line("["), "lt": line("<"), "bs": line(`\`), "hash": line("#"),
		"slash": line("/"), "star": line("/*"), "dollar": line("${"), "bt": line("`"), "a.": line("a."), "a(": line("a("), "digits": line("1"), "colon": line("a:"), "eq": line("a ="), "comma": line("a, "), "nl": upTo(size, "\n"), "amp": line("&"), "pct": line("<%"), "tag": line("<a "), "a b": line("a b "), "dash": line("-"), "qa": line(`"a\`), "tick": line("'a"), "at": line("@a"), "excl": line("!"), "pipe": line("|"), "ident-nl": upTo(size, "a\n"), "open-nl": upTo(size, "(\n"), "q-nl": upTo(size, "\"\n"), "sq": line("$("), "under": line("_"), "tilde": line("~"), "semi": line(";"), "gt": line("a<b"), "mix": line("a b c(d e f)"),
	}
	delete(units,"sp"); delete(units,"sp-nl"); delete(units,"nl")
units["x"+"/*"] = upTo(size, "/*"); units["y"+"/*"] = line("/*")
units["x"+"\"\"\""] = upTo(size, "\"\"\""); units["y"+"\"\"\""] = line("\"\"\"")
units["x"+"'''"] = upTo(size, "'''"); units["y"+"'''"] = line("'''")
units["x"+"<<EOF\n"] = upTo(size, "<<EOF\n"); units["y"+"<<EOF\n"] = line("<<EOF\n")
units["x"+"#{"] = upTo(size, "#{"); units["y"+"#{"] = line("#{")
units["x"+"(?"] = upTo(size, "(?"); units["y"+"(?"] = line("(?")
units["x"+"case "] = upTo(size, "case "); units["y"+"case "] = line("case ")
units["x"+"def "] = upTo(size, "def "); units["y"+"def "] = line("def ")
units["x"+"class "] = upTo(size, "class "); units["y"+"class "] = line("class ")
units["x"+"template<"] = upTo(size, "template<"); units["y"+"template<"] = line("template<")
units["x"+"a::"] = upTo(size, "a::"); units["y"+"a::"] = line("a::")
units["x"+"@a("] = upTo(size, "@a("); units["y"+"@a("] = line("@a(")
units["x"+"r#\""] = upTo(size, "r#\""); units["y"+"r#\""] = line("r#\"")
units["x"+"%w("] = upTo(size, "%w("); units["y"+"%w("] = line("%w(")
units["x"+"=begin\n"] = upTo(size, "=begin\n"); units["y"+"=begin\n"] = line("=begin\n")
units["x"+"<script>"] = upTo(size, "<script>"); units["y"+"<script>"] = line("<script>")
units["x"+"<style>"] = upTo(size, "<style>"); units["y"+"<style>"] = line("<style>")
units["x"+"<?php "] = upTo(size, "<?php "); units["y"+"<?php "] = line("<?php ")
units["x"+"{{"] = upTo(size, "{{"); units["y"+"{{"] = line("{{")
units["x"+"{%"] = upTo(size, "{%"); units["y"+"{%"] = line("{%")
units["x"+"<!--"] = upTo(size, "<!--"); units["y"+"<!--"] = line("<!--")
units["x"+"--"] = upTo(size, "--"); units["y"+"--"] = line("--")
units["x"+"://"] = upTo(size, "://"); units["y"+"://"] = line("://")
units["x"+"a?"] = upTo(size, "a?"); units["y"+"a?"] = line("a?")
units["x"+"a->"] = upTo(size, "a->"); units["y"+"a->"] = line("a->")
units["x"+"[["] = upTo(size, "[["); units["y"+"[["] = line("[[")
units["x"+"$a"] = upTo(size, "$a"); units["y"+"$a"] = line("$a")
units["x"+"${"] = upTo(size, "${"); units["y"+"${"] = line("${")
units["x"+"func a("] = upTo(size, "func a("); units["y"+"func a("] = line("func a(")
units["x"+"import a\n"] = upTo(size, "import a\n"); units["y"+"import a\n"] = line("import a\n")
units["x"+"# a\n"] = upTo(size, "# a\n"); units["y"+"# a\n"] = line("# a\n")
units["x"+"- a\n"] = upTo(size, "- a\n"); units["y"+"- a\n"] = line("- a\n")
units["x"+"a: b\n"] = upTo(size, "a: b\n"); units["y"+"a: b\n"] = line("a: b\n")
units["x"+"a: |\n"] = upTo(size, "a: |\n"); units["y"+"a: |\n"] = line("a: |\n")
units["x"+"    a\n"] = upTo(size, "    a\n"); units["y"+"    a\n"] = line("    a\n")
units["x"+"\\\n"] = upTo(size, "\\\n"); units["y"+"\\\n"] = line("\\\n")
units["x"+"\"\n"] = upTo(size, "\"\n"); units["y"+"\"\n"] = line("\"\n")
units["x"+"//\n"] = upTo(size, "//\n"); units["y"+"//\n"] = line("//\n")
units["x"+"/*\n"] = upTo(size, "/*\n"); units["y"+"/*\n"] = line("/*\n")
units["x"+"*/"] = upTo(size, "*/"); units["y"+"*/"] = line("*/")
units["x"+"<a b="] = upTo(size, "<a b="); units["y"+"<a b="] = line("<a b=")
units["x"+"</a>"] = upTo(size, "</a>"); units["y"+"</a>"] = line("</a>")
units["x"+"a="] = upTo(size, "a="); units["y"+"a="] = line("a=")
units["x"+"&a"] = upTo(size, "&a"); units["y"+"&a"] = line("&a")
units["x"+"%a"] = upTo(size, "%a"); units["y"+"%a"] = line("%a")
units["x"+"^a"] = upTo(size, "^a"); units["y"+"^a"] = line("^a")
units["x"+"~a"] = upTo(size, "~a"); units["y"+"~a"] = line("~a")
units["x"+"a\tb"] = upTo(size, "a\tb"); units["y"+"a\tb"] = line("a\tb")
units["x"+"0x"] = upTo(size, "0x"); units["y"+"0x"] = line("0x")
units["x"+"1."] = upTo(size, "1."); units["y"+"1."] = line("1.")
units["x"+"1e"] = upTo(size, "1e"); units["y"+"1e"] = line("1e")
units["x"+"a b\n"] = upTo(size, "a b\n"); units["y"+"a b\n"] = line("a b\n")
units["x"+"@\n"] = upTo(size, "@\n"); units["y"+"@\n"] = line("@\n")
units["x"+"+a\n"] = upTo(size, "+a\n"); units["y"+"+a\n"] = line("+a\n")
units["x"+"-a\n"] = upTo(size, "-a\n"); units["y"+"-a\n"] = line("-a\n")
units["x"+"[a]\n"] = upTo(size, "[a]\n"); units["y"+"[a]\n"] = line("[a]\n")
units["x"+"[a]("] = upTo(size, "[a]("); units["y"+"[a]("] = line("[a](")
units["x"+"**a"] = upTo(size, "**a"); units["y"+"**a"] = line("**a")
units["x"+"`a"] = upTo(size, "`a"); units["y"+"`a"] = line("`a")
units["x"+"$ a\n"] = upTo(size, "$ a\n"); units["y"+"$ a\n"] = line("$ a\n")
units["x"+";a\n"] = upTo(size, ";a\n"); units["y"+";a\n"] = line(";a\n")
units["x"+"SELECT a "] = upTo(size, "SELECT a "); units["y"+"SELECT a "] = line("SELECT a ")
units["x"+"\\a{"] = upTo(size, "\\a{"); units["y"+"\\a{"] = line("\\a{")
units["x"+"\\begin{"] = upTo(size, "\\begin{"); units["y"+"\\begin{"] = line("\\begin{")
units["x"+"lambda a: "] = upTo(size, "lambda a: "); units["y"+"lambda a: "] = line("lambda a: ")
units["x"+"if a:\n"] = upTo(size, "if a:\n"); units["y"+"if a:\n"] = line("if a:\n")
units["x"+"fn a<"] = upTo(size, "fn a<"); units["y"+"fn a<"] = line("fn a<")
units["x"+"a<a"] = upTo(size, "a<a"); units["y"+"a<a"] = line("a<a")
units["x"+"async "] = upTo(size, "async "); units["y"+"async "] = line("async ")
units["x"+"=> "] = upTo(size, "=> "); units["y"+"=> "] = line("=> ")
units["x"+"let a = "] = upTo(size, "let a = "); units["y"+"let a = "] = line("let a = ")
units["x"+"match "] = upTo(size, "match "); units["y"+"match "] = line("match ")
units["x"+"when "] = upTo(size, "when "); units["y"+"when "] = line("when ")
units["x"+"type a "] = upTo(size, "type a "); units["y"+"type a "] = line("type a ")
units["x"+"@interface "] = upTo(size, "@interface "); units["y"+"@interface "] = line("@interface ")
units["x"+"#if a\n"] = upTo(size, "#if a\n"); units["y"+"#if a\n"] = line("#if a\n")
units["x"+"#define a \\\n"] = upTo(size, "#define a \\\n"); units["y"+"#define a \\\n"] = line("#define a \\\n")
units["x"+"a.b.c("] = upTo(size, "a.b.c("); units["y"+"a.b.c("] = line("a.b.c(")
units["x"+"\u00e9"] = upTo(size, "\u00e9"); units["y"+"\u00e9"] = line("\u00e9")
units["x"+"\u0001"] = upTo(size, "\u0001"); units["y"+"\u0001"] = line("\u0001")
	for u, s := range units { if !strings.Contains(s, "\n") { delete(units, u) } }
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
				d := time.Since(st); if d > worst { worst, wu = d, u }; if d > 300*time.Millisecond { fmt.Printf("   %s %q %v\n", n, u, d) }
				if time.Since(total) > 60*time.Second { break }
			}
		}()
		if worst > 100*time.Millisecond { fmt.Printf("%-30s %8.0f ms  %s\n", n, float64(worst.Milliseconds()), wu) }
	}
}
