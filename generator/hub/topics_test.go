package hub_test

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"kith/generator/hub"
)

func TestSlugsKeepLettersOfEveryScript(t *testing.T) {
	tests := map[string]string{
		"Portfolio review": "portfolio-review", "  Portfolio -- review! ": "portfolio-review", "portfolio_review": "portfolio-review",
		"C": "c", "C++": "cpp", "C#": "cs", "F#": "fs", "c ++": "c-pp", ".NET": "net", "Node.js": "node-js", "R&D": "r-d", "3D": "3d", "CON": "con-", "con-": "con-", "Com1": "com1-", "aux-": "aux-", "console": "console", "WCAG 2.2": "wcag-2-2",
		"Über uns": "über-uns", "U\u0308ber": "über", "ÉTÉ": "été", "Straße": "straße", "İstanbul": "istanbul",
		"機械学習": "機械学習", "機械 学習": "機械-学習", "한국어 수업": "한국어-수업", "машинное обучение": "машинное-обучение", "ΣΊΣΥΦΟΣ": "σίσυφοσ",
		"تعلّم الآلة": "تعلّم-الآلة", "मशीन लर्निंग": "मशीन-लर्निंग", "H\u0331et": "\u1e96et", "١٢٣": "١٢٣",
		"": "", "!?": "", "🧵": "", "🧵 thread": "thread", "-": "", "a-": "a", "-a": "a", "don't": "don-t", "a/b": "a-b", "../a": "a", "\x00a\x1b": "a", "\xffa": "a",
		"#\u0301": "\u015b", "+\u0301x": "\u1e55x",
	}
	for text, want := range tests {
		if got := hub.Slug(text); got != want {
			t.Errorf("Slug(%q) = %q, want %q", text, got, want)
		}
	}
}

// letters draws texts of letters that change with case and form, and of signs.
var letters = rapid.StringOfN(rapid.OneOf(
	rapid.RuneFrom([]rune("aAhHjJtTÅåßẞİıΣσςǅK Ω+#-_./ 🧵李\u0301\u0307\u0308\u030c\u0323\u0327\u0331\u0344\u0345")),
	rapid.Rune(),
), 0, 8, -1)

func TestASlugIsItsOwnSlug(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := letters.Draw(t, "text")
		slug := hub.Slug(text)
		if again := hub.Slug(slug); again != slug {
			t.Fatalf("Slug(%+q) = %+q, and its slug is %+q", text, slug, again)
		}
		for _, r := range slug {
			if !unicode.In(r, unicode.L, unicode.M, unicode.Nd) && r != '-' {
				t.Fatalf("Slug(%+q) = %+q holds %+q", text, slug, r)
			}
		}
		if strings.HasPrefix(slug, "-") || strings.HasSuffix(slug, "-") && len(slug) > len("com1-") || strings.Contains(slug, "--") {
			t.Fatalf("Slug(%+q) = %+q", text, slug)
		}
	})
}

func TestFoldForgetsCaseAndForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := letters.Draw(t, "text")
		folded := hub.Fold(text)
		for what, other := range map[string]string{
			"itself": folded, "lower case": strings.ToLower(text), "composed": norm.NFC.String(text), "decomposed": norm.NFD.String(text),
		} {
			if hub.Fold(other) != folded {
				t.Fatalf("Fold(%+q) = %+q, and of %s (%+q) it is %+q", text, folded, what, other, hub.Fold(other))
			}
		}
	})
}

func TestFoldKeepsWhatDiffers(t *testing.T) {
	for _, pair := range [][2]string{{"ada", "adá"}, {"a", "ａ"}, {"ada", "ada "}, {"a-b", "a_b"}, {"ß", "ss"}} {
		if hub.Fold(pair[0]) == hub.Fold(pair[1]) {
			t.Errorf("%q and %q are one", pair[0], pair[1])
		}
	}
}

const topics = `
-- purpose.md --
---
title: T
---
-- topics/c++.md --
---
title: The language C++
aliases: [cplusplus, "C plus plus", python]
summary: S
---
-- topics/Python.md --
---
title: Python
aliases: [Py]
---
-- members/ada.md --
---
name: Ada
skills: [C++, Cplusplus, "C PLUS PLUS", C]
offers: [py, Python]
wants: C#
---
-- sessions/b.md --
---
title: B
date: 2026-03-06
topics: [C++, cplusplus, 機械学習]
---
-- sessions/a.md --
---
title: A
date: 2026-03-05
topics: [c++]
---
-- series/weekly.md --
---
title: W
rhythm: weekly
topics: [Quiet, quiet]
---
-- shoutouts/x.md --
---
from: ada
to: ada
date: 2026-03-05
for: [patience, py, Python, C++]
---
`

func TestEveryWordInUseIsATopic(t *testing.T) {
	h := hubOf(t, topics)
	expect(t, "by title", ids(h.Topics), "c cs python quiet cpp 機械学習")
	expect(t, "a value is none", h.Topic("patience") == nil, true)

	cpp := h.Topic("cpp")
	expect(t, "its title", cpp.Title, "The language C++")
	expect(t, "its words", h.Topic("cplusplus") == cpp && h.Topic("c-plus-plus") == cpp, true)
	expect(t, "written", cpp.Written, true)
	expect(t, "sessions, each once and in order of time", ids(cpp.Sessions), "a b")
	expect(t, "skilled, each once", ids(cpp.Skilled), "ada")
	expect(t, "thanks", ids(cpp.Thanks), "x")
	expect(t, "uses", cpp.Uses(), 4)

	python := h.Topic("python")
	expect(t, "an id beats an alias", python.Title, "Python")
	expect(t, "offered, each once", ids(python.Offered), "ada")
	expect(t, "thanks, each once", ids(python.Thanks), "x")

	expect(t, "not written", h.Topic("quiet").Written, false)
	expect(t, "as it was first written", h.Topic("quiet").Title, "Quiet")
	expect(t, "used by a series alone", h.Topic("quiet").Uses(), 0)
	expect(t, "wanted", ids(h.Topic("cs").Wanted), "ada")
	expect(t, "another letter", ids(h.Topic("c").Skilled), "ada")
	expect(t, "its kind", h.Topic("cs").Address(), "/topics/cs/")
	expect(t, "its place", h.Topic("cs").At("title"), "")
}

func TestWhoHasMovedOnNeitherOffersNorWants(t *testing.T) {
	h := hubOf(t, `
-- purpose.md --
---
title: T
---
-- members/ada.md --
---
name: Ada
offers: looms
wants: dyes
---
-- members/dag.md --
---
name: Dag
left: 2025-05-01
skills: knots
offers: [looms, knots]
wants: [dyes, felt]
---
`)
	expect(t, "offered", ids(h.Topic("looms").Offered), "ada")
	expect(t, "known", ids(h.Topic("looms").Skilled), "dag")
	expect(t, "known, each once", ids(h.Topic("knots").Skilled), "dag")
	expect(t, "wanted", ids(h.Topic("dyes").Wanted), "ada")
	expect(t, "by nobody who is here", h.Topic("felt").Uses(), 0)
}

func TestATitleBeatsAnAlias(t *testing.T) {
	h := hubOf(t, `
-- purpose.md --
---
title: T
---
-- topics/a.md --
---
title: Weaving
aliases: [tapestry]
---
-- topics/b.md --
---
title: Tapestry
---
`)
	expect(t, "whose word it is", h.Topic("tapestry").ID, "b")
}
