package generator

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"kith/generator/digest"
	"kith/generator/verbatim"
)

// digests are a hub's digest in all its forms, by the names of files.
func digests(t interface{ Fatal(...any) }, b *Builder, in Input, asked digest.Asked) map[string]string {
	d, problems, err := b.Digest(in, asked)
	if err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	mail, err := d.Mail()
	if err != nil {
		t.Fatal(err)
	}
	return map[string]string{"digest.md": d.Markdown(), "digest.txt": d.Chat(), "digest.html": mail}
}

// TestDigests holds tiny hubs and their digests. Each file of testdata/digest is a hub
// and what of it is sent around.
func TestDigests(t *testing.T) {
	eachHub(t, "digest", func(t *testing.T, in Input, want map[string]string) map[string]string {
		got := digests(t, &Builder{}, in, digest.Asked{})
		for name, text := range got {
			if strings.Contains(strings.ToLower(text), "zz") || strings.Contains(text, "@example.org") {
				t.Errorf("%s tells of who hides, or how to write to somebody:\n%s", name, text)
			}
		}
		return got
	})
}

// TestADigestSpeaksTheHubsLanguage reads the digest of a hub in which nobody wrote a Latin
// letter.
func TestADigestSpeaksTheHubsLanguage(t *testing.T) {
	address := regexp.MustCompile(`https?://\S+`)
	got := digests(t, &Builder{}, input(arabic), digest.Asked{Since: "1 year", Until: "1 year"})["digest.txt"]
	for _, word := range latin.FindAllString(address.ReplaceAllString(got, ""), -1) {
		if word != "UTC" && word != "Riyadh" {
			t.Errorf("it says %q:\n%s", word, got)
		}
	}
	if n := strings.Count(got, "•"); n < 9 {
		t.Errorf("it tells of %d things only:\n%s", n, got)
	}
}

// TestStrangersWriteNothingButWordsInADigest lets strangers call things whatever they
// like: there are the links and the elements that there are for plain names, and no more.
func TestStrangersWriteNothingButWordsInADigest(t *testing.T) {
	const plain = "Plain words"
	var b Builder
	said := words(t)
	digests := func(t interface{ Fatal(...any) }, text string) map[string]string {
		in := named(text)
		in.Theme = []fs.FS{said}
		return digests(t, &b, in, digest.Asked{})
	}
	want := digests(t, plain)
	md := goldmark.New(goldmark.WithExtensions(extension.GFM))
	rapid.Check(t, func(t *rapid.T) {
		said := rapid.StringMatching("[A-Z]([a-z0-9 ]|[`*_\\[\\]()<>!&#@:/.~|\\\\'\"=+-]|https://a\\.b|www\\.a\\.b|<b>|<script>|&lt;|a@b\\.c|!\\[x\\]\\(y\\)){0,30}").Draw(t, "said")
		got := digests(t, said)
		if g, w := skeleton(read(t, md, got["digest.md"])), skeleton(read(t, md, want["digest.md"])); g != w {
			t.Fatalf("Markdown has\n%s\nand not\n%s\nin\n%s", g, w, got["digest.md"])
		}
		if g, w := skeleton(got["digest.html"]), skeleton(want["digest.html"]); g != w {
			t.Fatalf("the mail has\n%s\nand not\n%s", g, w)
		}
		if g, w := ledTo(got["digest.txt"]), ledTo(want["digest.txt"]); g != w {
			t.Fatalf("the chat has %s and not %s in\n%s", g, w, got["digest.txt"])
		}
	})
}

// named is a hub in which all that strangers can write is one text.
func named(text string) Input {
	said := strings.NewReplacer("'", "''").Replace(text)
	front := func(keys ...string) string {
		return "---\n" + strings.ReplaceAll(strings.Join(keys, "\n"), "%", "'"+said+"'") + "\n---\n"
	}
	return input(map[string]string{
		"content/purpose.md":      front("title: %", "url: https://weavers.example.org/"),
		"content/members/ada.md":  front("name: %", "location: %", "joined: 2026-11-10", "skills: [%]"),
		"content/members/bob.md":  front("name: %"),
		"content/series/s.md":     front("title: %", "rhythm: every Thursday 18:00", "location: %", "hosts: ada", "from: 2026-01-01"),
		"content/sessions/a.md":   front("title: %", "date: 2026-11-12 18:00", "hosts: ada", "attendees: bob"),
		"content/sessions/b.md":   front("title: %", "date: 2026-11-27 18:00", "status: cancelled"),
		"content/sessions/c.md":   front("title: %", "date: 2026-11-28 18:00", "location: %", "series: s"),
		"content/shoutouts/a.md":  front("from: ada", "to: bob", "date: 2026-11-12", "for: [patience]") + "Thank you.\n",
		"content/topics/thing.md": front("title: %"),
	})
}

func read(t *rapid.T, md goldmark.Markdown, source string) string {
	var b strings.Builder
	if err := md.Convert([]byte(source), &b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// skeleton is a page without its words: its elements, and where they lead.
func skeleton(page string) string {
	var b strings.Builder
	for z := html.NewTokenizer(strings.NewReader(page)); z.Next() != html.ErrorToken; {
		switch token := z.Token(); token.Type {
		case html.TextToken:
		default:
			b.WriteString(token.String())
		}
	}
	return b.String()
}

var chatAddress = regexp.MustCompile(`(?i)[a-z]+://\S*|www\.\w\S*|\w\.[a-z]\S*|@\w+`)

func ledTo(text string) string {
	return strings.Join(chatAddress.FindAllString(strings.ReplaceAll(text, verbatim.NonJoiner, " "), -1), "\n")
}
