package check

import (
	"iter"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"kith/generator/calendar"
)

// A date is a day as it is written in a line: "5 March 2026", "March 5", "2026-03-05",
// "05.03.2026", "5 de marzo", "3月5日".
type date struct {
	from, to int          // where in the line, in bytes
	day      calendar.Day // its Year is 0 where none is written
}

// datesIn finds dates by their numbers: most lines have none and cost one look.
func datesIn(line string) iter.Seq[date] {
	return func(yield func(date) bool) {
		for at := 0; at < len(line); {
			if line[at] < '0' || line[at] > '9' {
				at++
				continue
			}
			d, ok := dateAt(line, at)
			if at = numberEnd(line, at); !ok {
				continue
			}
			if !yield(d) {
				return
			}
			at = max(at, d.to)
		}
	}
}

func numberEnd(line string, at int) int {
	for at < len(line) && line[at] >= '0' && line[at] <= '9' {
		at++
	}
	return at
}

// number is the number that begins somewhere, of at most so many digits.
func number(line string, at, digits int) (n, end int, ok bool) {
	end = numberEnd(line, at)
	if end == at || end-at > digits {
		return 0, end, false
	}
	n, err := strconv.Atoi(line[at:end])
	return n, end, err == nil
}

// dateAt reads the date whose first number stands somewhere.
func dateAt(line string, at int) (date, bool) {
	for _, read := range []func(string, int) (date, bool){isoDate, dottedDate, kanjiDate, dayMonth, monthDay} {
		if d, ok := read(line, at); ok && d.real() {
			return d, true
		}
	}
	return date{}, false
}

// real tells that the calendar has such a day, in some year where none is written.
func (d date) real() bool {
	year := d.day.Year
	if year == 0 {
		year = 2024 // a leap year
	}
	written := calendar.Day{Year: year, Month: d.day.Month, Date: d.day.Date}
	return written.AddDays(0) == written
}

func isoDate(line string, at int) (date, bool) {
	const length = len("2026-03-05")
	if len(line) < at+length || line[at+4] != '-' || partOfName(line[:at], line[at+length:]) {
		return date{}, false
	}
	day, err := calendar.ParseDay(line[at : at+length])
	return date{at, at + length, day}, err == nil
}

// partOfName tells that a date is part of the name of a file or the address of a page.
func partOfName(before, behind string) bool {
	const joins = "-/._0123456789"
	return before != "" && strings.Contains(joins, before[len(before)-1:]) || behind != "" && behind[0] != '.' && strings.Contains(joins, behind[:1])
}

// dottedDate is 05.03.2026, as it is written in German and many languages of the east.
func dottedDate(line string, at int) (date, bool) {
	day, end, ok := number(line, at, 2)
	if !ok || !strings.HasPrefix(line[end:], ".") || partOfName(line[:at], "") {
		return date{}, false
	}
	month, end, ok := number(line, end+1, 2)
	if !ok || !strings.HasPrefix(line[end:], ".") {
		return date{}, false
	}
	from := end + 1
	year, end, ok := number(line, from, 4)
	return date{at, end, calendar.Day{Year: year, Month: time.Month(month), Date: day}}, ok && end-from == 4
}

// kanjiDate is 2026年3月5日 or 3月5日.
func kanjiDate(line string, at int) (date, bool) {
	var d date
	n, end, ok := number(line, at, 4)
	if rest, isYear := strings.CutPrefix(line[end:], "年"); ok && isYear {
		d.day.Year = n
		n, end, ok = number(line, len(line)-len(rest), 2)
	}
	rest, isMonth := strings.CutPrefix(line[end:], "月")
	if !ok || !isMonth {
		return d, false
	}
	d.day.Month = time.Month(n)
	d.day.Date, end, ok = number(line, len(line)-len(rest), 2)
	d.from, d.to = at, end+len("日")
	return d, ok && strings.HasPrefix(line[end:], "日")
}

// dayMonth is 5 March, 5th of March 2026, 5. März, 1er mars, 5 de marzo de 2026.
func dayMonth(line string, at int) (date, bool) {
	n, end, ok := number(line, at, 2)
	if !ok || at > 0 && strings.IndexByte(".:/-", line[at-1]) >= 0 {
		return date{}, false
	}
	end = passAny(line, end, ".", "st", "nd", "rd", "th", "er", "º", "ª")
	end = passBlank(line, end)
	end = passBlank(line, passAny(line, end, "of ", "de "))
	word, to := wordAt(line, end)
	month, known := monthCalled(word)
	if to = passAny(line, to, "."); !known || word == "" {
		return date{}, false
	}
	year, to := yearBehind(line, to)
	return date{at, to, calendar.Day{Year: year, Month: month, Date: n}}, true
}

// monthDay is March 5, March 5th, 2026.
func monthDay(line string, at int) (date, bool) {
	n, end, ok := number(line, at, 2)
	before := strings.TrimRight(line[:at], " ")
	word := wordBefore(strings.TrimSuffix(before, "."))
	month, known := monthCalled(word)
	if !ok || !known || len(before) == at || strings.HasPrefix(line[end:], ":") {
		return date{}, false
	}
	from := strings.LastIndex(before, word)
	end = passAny(line, end, "st", "nd", "rd", "th")
	year, to := yearBehind(line, end)
	return date{from, to, calendar.Day{Year: year, Month: month, Date: n}}, true
}

// yearBehind is the year that follows, or 0.
func yearBehind(line string, at int) (year, end int) {
	next := passBlank(line, passAny(line, at, ","))
	next = passBlank(line, passAny(line, next, "de ", "del "))
	year, to, ok := number(line, next, 4)
	if !ok || to-next != 4 || next == at || year < 1900 {
		return 0, at
	}
	return year, to
}

// passAny is where a line goes on behind the first of some texts that stands there.
func passAny(line string, at int, texts ...string) int {
	for _, t := range texts {
		if strings.HasPrefix(line[at:], t) {
			return at + len(t)
		}
	}
	return at
}

func passBlank(line string, at int) int {
	return len(line) - len(strings.TrimLeft(line[at:], " \u00a0"))
}

// wordAt is the word that begins somewhere, and where it ends.
func wordAt(line string, at int) (word string, end int) {
	end = at
	for end < len(line) {
		r, size := utf8.DecodeRuneInString(line[end:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		end += size
	}
	return line[at:end], end
}

// wordBefore is the word at a text's end; a hyphen may stand in it, as in quinta-feira.
func wordBefore(text string) string {
	from := len(text)
	for from > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:from])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '-' {
			break
		}
		from -= size
	}
	return strings.TrimLeft(text[from:], "-")
}
