package check

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
)

var weekdayFits = Rule{
	Name:     "wrong-weekday",
	Severity: diag.Warning,
	Doc: `A day of the week that stands beside a date must be that day's. Where they disagree
nobody knows which of the two to come on. In a session's title and text a date without a
year is looked at where it is the session's own. Days are known in Arabic, English, French,
German, Japanese, Portuguese and Spanish.

Wrong, for 5 March 2026 was a Thursday:

    We meet on Friday, 5 March 2026, at the old mill.

Right:

    We meet on Thursday, 5 March 2026, at the old mill.`,
	Run: func(h *hub.Hub, _ hub.Parts, problems *diag.List) {
		for _, s := range h.Sessions {
			w := weekdays{s, own(s), problems}
			w.title()
			fence := ""
			for n, line := range s.Lines {
				if mark := fenceOf(line); mark != "" && (fence == "" || fence == mark) {
					if fence == "" {
						fence = mark
					} else {
						fence = ""
					}
				}
				if fence == "" {
					w.line(diag.Pos{File: s.File, Line: n, Col: 1}, line)
				}
			}
		}
	},
}

// fenceOf is the mark that begins or ends a block of code, or "".
func fenceOf(line string) string {
	line = strings.TrimLeft(line, " ")
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

// own are the days that a session's text may name without their year.
func own(s *hub.Session) []calendar.Day {
	var days []calendar.Day
	for _, stamp := range []calendar.Stamp{s.Date, s.End, s.Replaces} {
		if !stamp.IsZero() {
			days = append(days, stamp.Day())
		}
	}
	return days
}

type weekdays struct {
	session  *hub.Session
	own      []calendar.Day
	problems *diag.List
}

func (w *weekdays) title() {
	at := w.session.At("title")
	written := w.session.Written(at)
	if before := strings.Index(written, w.session.Title); before >= 0 {
		at.Col += utf8.RuneCountInString(written[:before])
		w.line(at, w.session.Title)
	}
}

// longLine is how many bytes of a line are looked at: of a stranger's the rest would cost
// much and help nobody.
const longLine = 8000

// line looks at the dates of a line, which begins at a place.
func (w *weekdays) line(at diag.Pos, line string) {
	line = line[:min(len(line), longLine)]
	for d := range datesIn(line) {
		name, from := weekdayBeside(line, d)
		if name == "" {
			continue
		}
		day, known := w.meant(d)
		said, week := weekdayCalled(name)
		if !known || day.Weekday() == said {
			continue
		}
		right := alike(name, weeks[week][day.Weekday()])
		at := at
		at.Col, at.Width = at.Col+utf8.RuneCountInString(line[:from]), utf8.RuneCountInString(name)
		w.problems.Warnf(at, "wrong-weekday", fmt.Sprintf("write %q, or mend the date", right), "%s is a %s, not a %s", spoken(day), day.Weekday(), said).Fix = at.Maybe(right)
	}
}

// meant is the day of a date; without its year it is one of the session's own.
func (w *weekdays) meant(d date) (calendar.Day, bool) {
	if d.day.Year != 0 {
		return d.day, true
	}
	for _, day := range w.own {
		if day.Month == d.day.Month && day.Date == d.day.Date {
			return day, true
		}
	}
	return calendar.Day{}, false
}

// alike writes a word as another is written: with a capital or without.
func alike(pattern, word string) string {
	r, size := utf8.DecodeRuneInString(pattern)
	if s := string(r); s == strings.ToUpper(s) {
		_, size = utf8.DecodeRuneInString(word)
		return strings.ToUpper(word[:size]) + word[size:]
	}
	return word
}
