package site

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"kith/generator/hub"
	"kith/generator/site/search"
)

// A register is the site from A to Z: everything with a page and a title of its own,
// under its first letter.
type register struct {
	size    int
	letters []*registered // in order
}

// A registered is what begins with one letter.
type registered struct {
	letter  string // "A", "Å", "あ", "0–9"
	address string // "/search/a/"
	entries []*hub.Entry
	sorted  func() []*hub.Entry
}

// makeRegister sorts entries into letters; those of one letter are put in order when
// a page of it is drawn.
func (m *maker) makeRegister() register {
	r, alphabet := register{}, newAlphabet(m.shell.Lang)
	under := map[string]*registered{}
	for e := range m.hub.Entries() {
		if e.Kind == hub.Shoutouts {
			continue
		}
		letter := alphabet.letter(m.called(e))
		l := under[letter]
		if l == nil {
			l = &registered{letter: letter, address: "/search/" + placeOf(letter) + "/"}
			l.sorted = sync.OnceValue(func() []*hub.Entry { return m.inOrder(l.entries) })
			under[letter], r.letters = l, append(r.letters, l)
		}
		l.entries = append(l.entries, e)
		r.size++
	}
	alphabet.sort(r.letters)
	return r
}

// called is what an entry is called in the register.
func (m *maker) called(e *hub.Entry) string {
	if e.Kind == hub.Purposes {
		return m.shell.Purpose.Text // its own title is the hub's
	}
	return m.title(e)
}

// inOrder sorts as the hub's language does; of one title the earlier id comes first,
// which for sessions is the earlier day more often than not.
func (m *maker) inOrder(entries []*hub.Entry) []*hub.Entry {
	type keyed struct {
		key   []byte
		entry *hub.Entry
	}
	c := collate.New(language.Make(m.shell.Lang), collate.IgnoreCase)
	var buffer collate.Buffer
	all := make([]keyed, len(entries))
	for i, e := range entries {
		all[i] = keyed{c.KeyFromString(&buffer, m.called(e)), e}
	}
	slices.SortStableFunc(all, func(a, b keyed) int {
		return cmp.Or(slices.Compare(a.key, b.key), strings.Compare(a.entry.ID, b.entry.ID))
	})
	sorted := make([]*hub.Entry, len(all))
	for i := range all {
		sorted[i] = all[i].entry
	}
	return sorted
}

// An alphabet finds the letter that a title stands under.
type alphabet struct {
	loose   *collate.Collator
	strict  *collate.Collator
	cases   unicode.SpecialCase
	letters map[rune]string // found so far
}

func newAlphabet(lang string) *alphabet {
	tag := language.Make(lang)
	a := &alphabet{loose: collate.New(tag, collate.Loose), strict: collate.New(tag), letters: map[rune]string{}}
	if base, _ := tag.Base(); base.String() == "tr" || base.String() == "az" {
		a.cases = unicode.TurkishCase // they have an i with a dot and one without
	}
	return a
}

// Titles that begin with a digit, and those without any letter.
const (
	digits = "0–9"
	signs  = "#"
)

func placeOf(letter string) string {
	switch letter {
	case digits:
		return "0-9"
	case signs:
		return "other"
	}
	return strings.ToLower(letter)
}

func (a *alphabet) letter(title string) string {
	r := firstLetter(title)
	letter, known := a.letters[r]
	if !known {
		letter = a.under(r)
		a.letters[r] = letter
	}
	return letter
}

func firstLetter(title string) rune {
	for _, r := range norm.NFKC.String(title[:min(len(title), 256)]) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
	}
	return 0
}

// under groups letters that the language takes for one: É with E, but Å by itself in
// Swedish. Han has too many to tell apart, Hangul stands under its first sound, Kana
// under its row.
func (a *alphabet) under(r rune) string {
	switch {
	case r == 0:
		return signs
	case unicode.IsDigit(r):
		return digits
	case unicode.Is(unicode.Han, r):
		return "漢"
	case r >= 0xAC00 && r <= 0xD7A3:
		return string(firstSounds[(r-0xAC00)/588])
	case unicode.In(r, unicode.Hiragana, unicode.Katakana):
		return kanaRow(r)
	}
	plain, _ := utf8.DecodeRuneInString(search.Fold(string(r)))
	if plain != r && (unicode.Is(unicode.Arabic, r) || a.loose.CompareString(string(plain), string(a.cases.ToLower(r))) == 0) {
		r = plain
	}
	return string(a.cases.ToTitle(r))
}

// firstSounds are the 19 consonants that a Hangul syllable may begin with, in order of
// Unicode, the doubled ones under the single.
var firstSounds = []rune("ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ")

// kanaRows are where the rows of the fifty sounds begin, small letters included.
var kanaRows = []rune("ぁかさたなはまゃらゎ")

func kanaRow(r rune) string {
	r, _ = utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	if r >= 'ァ' && r <= 'ヶ' {
		r -= 'ァ' - 'ぁ'
	}
	row := "あかさたなはまやらわ"
	for i, first := range slices.Backward(kanaRows) {
		if r >= first {
			return string([]rune(row)[i])
		}
	}
	return "あ"
}

func (a *alphabet) sort(letters []*registered) {
	rank := func(l *registered) int {
		switch l.letter {
		case digits:
			return 0
		case signs:
			return 2
		}
		return 1
	}
	slices.SortFunc(letters, func(x, y *registered) int {
		return cmp.Or(rank(x)-rank(y), a.strict.CompareString(x.letter, y.letter), strings.Compare(x.letter, y.letter))
	})
}
