package markdown

import (
	"fmt"
	"strings"
)

// An attack is a text made to be slow or large.
type attack struct{ name, text string }

func upTo(n int, unit string) string { return strings.Repeat(unit, n/len(unit)) }

func attacks() []attack {
	const N = maxBytes
	runs := func() string {
		var b strings.Builder
		for i := 1; b.Len() < N-i; i++ {
			b.WriteString(strings.Repeat("`", i))
			b.WriteByte('a')
		}
		return b.String()
	}
	numbered := func(f string, n int) string {
		var b strings.Builder
		for i := 0; b.Len() < n; i++ {
			fmt.Fprintf(&b, f, i)
		}
		return b.String()[:min(b.Len(), n)]
	}
	deep := func() string {
		var b strings.Builder
		for i := 0; b.Len() < N-2*i-4; i++ {
			b.WriteString(strings.Repeat("  ", i) + "- a\n")
		}
		return b.String()
	}
	block := func(unit string, marks, size int) string {
		s := strings.Repeat(unit, marks)
		var b strings.Builder
		for b.Len()+len(s)+2 < size {
			b.WriteString(s + "\n\n")
		}
		return b.String()
	}
	return []attack{
		{"plain", upTo(N, "lorem ipsum dolor\n")},
		{"one-letter lines", upTo(N, "a\n")},
		{"*a_ all", upTo(N, "*a_ ")},
		{"*a_ blocks 1000", block("*a_ ", 990, N)},
		{"*a_ blocks 2000 x4", block("*a_ ", 999, 16000)},
		{"*a_ blocks 200", block("*a_ ", 100, N)},
		{"a**b blocks", block("a**b", 1900, N)},
		{"- one line", upTo(N, "- ")},
		{"> one line", upTo(N, "> ")},
		{">- mix", upTo(N, "> - ")},
		{"deep list", deep()},
		{"deep then blank lines", strings.Repeat("- ", 24) + "a\n" + upTo(N-100, "\n")},
		{"deep quote lines", upTo(N, strings.Repeat(">", 49)+"a\n")},
		{"1. items", upTo(N, "1. a\n")},
		{"- items", upTo(N, "-\n")},
		{"- items a", upTo(N, "- a\n")},
		{"alternating lists", upTo(N, "- a\n+ a\n")},
		{"[ all", upTo(N, "[")}, {"[ 2000 per block", block("[", 1999, N)},
		{"[a](", block("[a](", 990, N)}, {"[a](<", block("[a](<", 660, N)},
		{"[a](b long", "x" + upTo(7000, "[a](b") + upTo(N-7001, "c")},
		{"![ nested", block("![", 900, N)}, {"] all", "[" + upTo(N-1, "a]")},
		{"[a](b) nested", upTo(1900, "[") + "[a](b)" + upTo(90, "]")},
		{"defs", numbered("[a%d]: b\n", N)}, {"defs 499 blocks", func() string {
			var b strings.Builder
			for b.Len() < N-6000 {
				b.WriteString(numbered("[a%d]: b\n", 4900) + "\n\n")
			}
			return b.String()
		}()},
		{"def long use", "[a]: <" + upTo(100000, "b") + ">\n\n" + upTo(N-100100, "[a] \n\n")},
		{"def long use title", "[a]: b \"" + upTo(100000, "b") + "\"\n\n" + upTo(N-100100, "[a]\n\n")},
		{"backticks", upTo(N, "`a")}, {"backtick runs", runs()}, {"backtick blocks", block("``a`b", 700, N)},
		{"< all", upTo(N, "<")}, {"<a ", block("<a ", 1990, N)}, {"<a x=\"", block("<a x=\"", 1990, N)}, {"<a x=' long", strings.Repeat("<a x='", 1990) + upTo(N-12000, "y z ")},
		{"<!-- ", block("a<!-- ", 990, N)}, {"<? ", block("a<? ", 990, N)}, {"<!A ", block("a<!A ", 990, N)},
		{"<a attrs", "x <a " + upTo(N-10, "b ")}, {"many <a b", block("x<a b b b b b b b b ", 1900, N)},
		{"</a", block("x</a \t", 1900, N)},
		{"email _", upTo(N, "a_")}, {"email long _", strings.Repeat("_a", 990) + upTo(N-2000, "a")}, {"urls", upTo(N, "http://a.b/ ")}, {"url parens", "http://a.b/" + upTo(N-20, "(")}, {"url semi", "http://a.b/" + upTo(N-20, "&a;")}, {"www", upTo(N, " www.a.b")}, {"autolink", upTo(N, "<a:b>")[:9000]},
		{"table wide", strings.Repeat("|a", 150) + "\n" + strings.Repeat("|-", 150) + "\n" + strings.Repeat("|\n", 130)},
		{"table too wide", strings.Repeat("|a", 3000) + "\n" + strings.Repeat("|-", 3000) + "\n" + strings.Repeat("|\n", 10000)},
		{"table pipes", "|a|\n|-|\n" + upTo(2000, "|`\\|`|\n")},
		{"tables many", func() string {
			var b strings.Builder
			for b.Len() < N-20 {
				b.WriteString("|a\n|-\n|a\n\n")
			}
			return b.String()
		}()},
		{"table lines", "|a\n|-\n" + upTo(N-10, "|\n")},
		{"footnotes", numbered("[^a%d]: b\n\n", 5000) + upTo(N-6000, "[^a400]\n\n")}, {"footnote refs", "[^a]: b\n\n" + upTo(N-20, "[^a]\n\n")}, {"footnote defs", numbered("[^a%d]: b\n", N)},
		{"headings", upTo(N, "# a\n")}, {"headings empty", upTo(N, "#\n")}, {"setext", upTo(N, "a\n-\n")},
		{"deflist", upTo(N, "a\n: b\n\n")}, {"deflist deep", upTo(N, ": ")}, {"deflist2", "a\n" + upTo(N-2, ": b\n")},
		{"entities", upTo(N, "&amp;")}, {"amps", upTo(N, "&")}, {"quotes", upTo(N, "\"")}, {"backslashes", upTo(N, "\\*")},
		{"mentions", upTo(N, "@a ")}, {"wikis", block("[[a]]", 450, N)}, {"mention chain", upTo(N, "@a.")},
		{"raw b", block("<b>", 45, N)}, {"raw b title p", block("<b title=1>", 45, 20000) + upTo(N-30000, "<p>x\n")},
		{"raw div block", upTo(N, "<div>\n")}, {"raw p", upTo(N, "<p>x\n")}, {"raw td", "<table><tr>" + upTo(N-20, "<td>x")},
		{"raw unclosed attr", "<div " + upTo(N-10, "a=b ")}, {"raw attrs title", upTo(N, "<p title=a>\n")}, {"raw inline", block("a<i>b</i>", 300, N)},
		{"raw lt block", "<div>\n" + upTo(N-10, "<")}, {"html comment open", "<!--" + upTo(N-10, "<!--")}, {"html blocks", upTo(N, "<div>\n\n")},
		{"emphasis nest", strings.Repeat("*a **a ", 400) + strings.Repeat("a** a*", 400)}, {"emphasis nest ok", strings.Repeat("*a **a ", 20) + strings.Repeat("a** a*", 20)},
		{"strike", upTo(N, "~")}, {"strike2", block("~a ~~b ", 900, N)}, {"hr", upTo(N, "* * *\n")}, {"hr line", upTo(N, "* ")}, {"hr line2", upTo(N, "_ ")},
		{"tabs", upTo(N, "\t")}, {"tabs list", upTo(N, "-\t")}, {"spaces", upTo(N, " ")}, {"blank", upTo(N, "\n")}, {"cr", upTo(N, "\r")}, {"nul", upTo(N, "\x00")}, {"bad", upTo(N, "\xff")},
		{"fences", upTo(N, "```\n")}, {"fence unclosed", "```go\n" + upTo(N-10, "a\n")}, {"fences of any language", numbered("~~~a%d\nb\n~~~\n", N)}, {"fences many", upTo(N, "```go\na\n```\n")}, {"indented", upTo(N, "    a\n")}, {"indent quotes", upTo(N, ">     a\n")},
		{"lazy", "> a\n" + upTo(N-5, "b\n")}, {"quote alternate", upTo(N, "> a\nb\n\n")}, {"list blank", upTo(N, "- a\n\n\n")},
		{"task", upTo(N, "- [ ] a\n")}, {"wiki open", block("[[a|", 900, N)}, {"[[ long", "[[" + upTo(N-10, "a")}, {"[[ repeated long", strings.Repeat("[[a ", 900) + upTo(N-4000, "a")},
		{"hard breaks", upTo(N, "a  \n")}, {"list nesting 24", upTo(N, strings.Repeat("- ", 24)+"a\n")}, {"list nest 10 para", upTo(N, strings.Repeat("- ", 10)+"a\n\n")},
	}
}
