package pulse

import (
	"fmt"
	"strconv"
	"strings"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/insight"
)

// date is a day as people write it: "12 November 2026".
func date(d calendar.Day) string { return fmt.Sprintf("%d %s %d", d.Date, d.Month, d.Year) }

// dayIn is a day without its year where that is another day's.
func dayIn(d, today calendar.Day) string {
	if d.Year == today.Year {
		return fmt.Sprintf("%d %s", d.Date, d.Month)
	}
	return date(d)
}

// count is a number of things: "1 session", "2 sessions", "no sessions".
func count(n int, thing string) string {
	if n == 0 {
		return "no " + thing + "s"
	}
	return diag.Count(n, thing)
}

// namedAtMost is how many people a sentence names.
const namedAtMost = 3

// either names people of whom one is meant: "Ada, Bob or others".
func either(people []*hub.Member) string { return named(people, " or ") }

// both names all people who are meant.
func both(people []*hub.Member) string { return named(people, " and ") }

func named(people []*hub.Member, last string) string {
	var names []string
	for i, m := range people {
		if i == namedAtMost-1 && len(people) > namedAtMost {
			names = append(names, "others")
			break
		}
		names = append(names, m.Name)
	}
	if n := len(names) - 1; n > 0 {
		return strings.Join(names[:n], ", ") + last + names[n]
	}
	return strings.Join(names, "")
}

// quote sets a title apart from the sentence it stands in.
func quote(title string) string { return `"` + title + `"` }

// decimal is a number without what says nothing: "14", "10.5".
func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

// took is how somebody took part: "at 5 of 9 sessions, leading 2".
func took(t insight.Taking) string {
	said := fmt.Sprintf("at %d of %s", t.Took, diag.Count(t.Of, "session"))
	if t.Led > 0 {
		said += ", leading " + strconv.Itoa(t.Led)
	}
	if t.Thanked > 0 {
		said += ", thanks given " + strconv.Itoa(t.Thanked)
	}
	if t.Shared > 0 {
		said += ", shared " + strconv.Itoa(t.Shared)
	}
	return said
}
