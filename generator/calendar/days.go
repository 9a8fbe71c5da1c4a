package calendar

import "strings"

// Days is a run of days, both ends included: a pause of a series, for one.
type Days struct{ From, To Day }

// ParseDays reads one day, "2026-12-20", or a run, "2026-12-20..2027-01-05"; blanks
// may stand around the dots. Its errors are *Mistake.
func ParseDays(s string) (Days, error) {
	first, last, isRun := strings.Cut(s, "..")
	if !isRun {
		return parseSingle(s)
	}
	first, last = strings.Trim(first, " "), strings.Trim(last, " ")
	if first == "" || last == "" {
		return Days{}, badDate(quote(s)+" has only one end", `write both, like "2026-12-20..2027-01-05"`)
	}
	from, err := ParseDay(first)
	if err != nil {
		return Days{}, err
	}
	to, err := ParseDay(last)
	if err != nil {
		return Days{}, err
	}
	if to.Compare(from) < 0 {
		m := badDate(quote(s)+" ends before it begins", `write "`+Days{to, from}.String()+`"`)
		m.Meant = Days{to, from}.String()
		return Days{}, m
	}
	return Days{from, to}, nil
}

func parseSingle(s string) (Days, error) {
	day, err := ParseDay(s)
	if err == nil {
		return Days{day, day}, nil
	}
	if days, ok := looseDays(s); ok {
		m := badDate(`the two ends of a pause have ".." between them`, `write "`+days.String()+`"`)
		m.Meant, m.Sure = days.String(), true
		return Days{}, m
	}
	return Days{}, err
}

// looseDays reads a run whose ends are joined in another way that people use.
func looseDays(s string) (Days, bool) {
	for _, join := range []string{" - ", " – ", " — ", "–", "—", "/", " to ", " until ", "…"} {
		first, last, found := strings.Cut(s, join)
		if !found {
			continue
		}
		from, err := ParseDay(strings.TrimSpace(first))
		to, err2 := ParseDay(strings.TrimSpace(last))
		if err == nil && err2 == nil && from.Compare(to) <= 0 {
			return Days{from, to}, true
		}
	}
	return Days{}, false
}

// Has tells whether day is one of the days.
func (d Days) Has(day Day) bool {
	return !day.IsZero() && d.From.Compare(day) <= 0 && day.Compare(d.To) <= 0
}

// String is the run as ParseDays reads it; a single day stands alone.
func (d Days) String() string {
	if d.From == d.To {
		return d.From.String()
	}
	return d.From.String() + ".." + d.To.String()
}
