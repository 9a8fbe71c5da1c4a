// Package discreet writes e-mail addresses so that programs that gather them from the
// files of a site do not find them, while everybody else loses nothing.
//
// Where a format has another way to write a character, the address is written so: whoever
// reads the format reads the address. A link of a page works without a script, a screen
// reader says it as it is, a program gets it from the data. Such programs could do that,
// too, and most do not take the trouble: this keeps unwanted mail away, it is no lock. Where
// a format has no such way (a calendar, code within Markdown), the address is in words or
// as the other way looks.
//
// Whatever could be an address is treated as one, for nothing is lost by it: a name on
// another network, the version in the address of a package.
package discreet

import (
	"bytes"
	"path"
	"strings"
)

// File is a file of a site, whose name tells its format, without an address in clear. Of
// what has none it is the file itself.
func File(name string, data []byte) []byte {
	switch path.Ext(name) {
	case ".html":
		return page(data)
	case ".md", ".txt", ".xml": // llms.txt is Markdown; robots.txt holds no words of anybody
		return rewrite(data, func(int) notation { return reference })
	case ".json":
		return rewrite(data, func(int) notation { return unicode })
	}
	return data
}

// Words is a text of a format that has one way to write each character.
func Words(text string) string {
	if strings.IndexByte(text, '@') < 0 {
		return text
	}
	return string(rewrite([]byte(text), func(int) notation { return spoken }))
}

// Address is an address of the web as a format must have it that writes each character in
// one way; empty where it is that of a mailbox.
func Address(uri string) string {
	switch scheme, _, _ := strings.Cut(uri, ":"); {
	case strings.EqualFold(scheme, "mailto"):
		return ""
	case strings.EqualFold(scheme, "https"), strings.EqualFold(scheme, "http"):
		return string(rewrite([]byte(uri), func(int) notation { return percent }))
	}
	return uri // that of a room, as in "xmpp:looms@rooms.example.org"
}

// A notation is how to write what makes an address.
type notation struct{ at, dot string }

var (
	reference = notation{"&#64;", "&#46;"}
	unicode   = notation{`\u0040`, "."}
	spoken    = notation{" (at) ", "."}
	percent   = notation{"%40", "."}
)

// page rewrites HTML. What a script holds is written as scripts do.
func page(data []byte) []byte {
	seen, script := 0, false
	return rewrite(data, func(at int) notation {
		since := data[seen:at] // looked through once: a page may hold many addresses
		seen = at
		if opened, closed := bytes.LastIndex(since, []byte("<script")), bytes.LastIndex(since, []byte("</script")); opened != closed {
			script = opened > closed
		}
		if script {
			return unicode
		}
		return reference
	})
}

// rewrite writes each address anew; how says in which way at its place.
func rewrite(data []byte, how func(at int) notation) []byte {
	var out []byte
	from := 0
	for i := bytes.IndexByte(data, '@'); i >= 0; i = next(data, i) {
		end := domain(data, i)
		if end == i {
			continue
		}
		n := how(i)
		out = append(append(out, data[from:i]...), n.at...)
		for _, c := range data[i+1 : end] {
			if c == '.' {
				out = append(out, n.dot...)
			} else {
				out = append(out, c)
			}
		}
		from = end
	}
	if out == nil {
		return data
	}
	return append(out, data[from:]...)
}

func next(data []byte, i int) int {
	if n := bytes.IndexByte(data[i+1:], '@'); n >= 0 {
		return i + 1 + n
	}
	return -1
}

// domain is where the domain behind an @ ends; at the @ itself where that makes no address.
// What stands before it may be written in the format's own way, as in "a&#43;b@".
func domain(data []byte, i int) int {
	if i == 0 || !word(data[i-1]) && strings.IndexByte(`;"'!#$%*+-.=?^_{|}~`, data[i-1]) < 0 {
		return i
	}
	end, dotted := i+1, false
	for j := i + 1; j < len(data) && (word(data[j]) || strings.IndexByte("-_.", data[j]) >= 0); j++ {
		if data[j] != '.' {
			dotted = dotted || data[j-1] == '.'
			end = j + 1
		} else if j == i+1 {
			return i
		}
	}
	if !dotted {
		return i
	}
	return end
}

func word(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80
}
