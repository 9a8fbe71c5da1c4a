package pulse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How much is shown at once, unless somebody asks for all.
const (
	suggestedAtMost = 7
	ofOneSort       = 3
	listedAtMost    = 6
)

// shown is how many of some stand there, and what is said of the others. Of one more it is
// as short to show it.
func shown(n, most int, all bool) (first int, more string) {
	if all || n <= most+1 {
		return n, ""
	}
	return most, fmt.Sprintf("and %d more (--all shows them)", n-most)
}

// first are the suggestions that are shown: of no sort more than a few.
func (p Pulse) first(all bool) (some []Suggestion, more string) {
	if all {
		return p.Suggestions, ""
	}
	sorts := map[string]int{}
	for _, s := range p.Suggestions {
		if sorts[s.Kind]++; sorts[s.Kind] <= ofOneSort {
			some = append(some, s)
		}
	}
	some = some[:min(len(some), suggestedAtMost)]
	if rest := len(p.Suggestions) - len(some); rest > 0 {
		more = fmt.Sprintf("and %d more (--all shows them)", rest)
	}
	return some, more
}

// told parts the lists into those that hold something, or did, and what is said of the
// others: that they hold nothing, or that it is not known.
func (p Pulse) told() (full []List, nothing []string, unknown []List) {
	for _, l := range p.Lists {
		switch {
		case l.Unknown != "":
			unknown = append(unknown, l)
		case len(l.Items)+len(l.Gone) > 0:
			full = append(full, l)
		default:
			nothing = append(nothing, within(l.Title))
		}
	}
	return full, nothing, unknown
}

// counted are the figures of which something is known, now or then, and the titles of the
// others.
func (p Pulse) counted() (known []Figure, unknown []string) {
	for _, f := range p.Figures {
		if f.Now.Known || f.Then.Known {
			known = append(known, f)
		} else {
			unknown = append(unknown, within(strings.TrimPrefix(f.Title, part)))
		}
	}
	return known, unknown
}

func uncounted(titles []string) string {
	return "There is too little yet to count: " + strings.Join(titles, "; ") + "."
}

// within is a title within a sentence.
func within(title string) string {
	first, size := utf8.DecodeRuneInString(title)
	return string(unicode.ToLower(first)) + title[size:]
}

// head is what the pulse is of.
func (p Pulse) head() string {
	if p.Then.IsZero() {
		return p.Title + ", " + date(p.Day)
	}
	return p.Title + ", " + date(p.Then) + " → " + date(p.Day)
}

// size is how many a list holds: "3", or where it is compared "2 → 3".
func (l List) size() string {
	if l.Before < 0 {
		return fmt.Sprint(len(l.Items))
	}
	return fmt.Sprintf("%d → %d", l.Before, len(l.Items))
}

// noMore names who or what stood in a list then.
func (l List) noMore(all bool) string {
	n, _ := shown(len(l.Gone), listedAtMost, all)
	var names []string
	for _, e := range l.Gone[:n] {
		names = append(names, e.Title)
	}
	text := "no more: " + strings.Join(names, ", ")
	if rest := len(l.Gone) - n; rest > 0 {
		text += fmt.Sprintf(" and %d others", rest)
	}
	return text
}

// change is what a figure came to and, where it is compared and was another, what before.
func (f Figure) change() string {
	if f.Then.Text == "" || f.Then.Text == f.Now.Text {
		return f.Now.Text
	}
	return f.Then.Text + " → " + f.Now.Text
}
