package intake

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"kith/generator/calendar"
)

// months are their names in the languages that Kith speaks, and how they are cut short;
// as bare writes them.
var months = []string{
	"january jan januar janner janvier janv enero ene janeiro يناير",
	"february feb februar fevrier fevr febrero fevereiro fev فبراير",
	"march mar marz maerz mrz mars marzo marco مارس",
	"april apr avril avr abril abr ابريل أبريل",
	"may mai mayo maio مايو",
	"june jun juni juin junio junho يونيو",
	"july jul juli juillet juil julio julho يوليو",
	"august aug aout agosto ago اغسطس أغسطس",
	"september sep sept septembre septiembre setembro set سبتمبر",
	"october oct oktober okt octobre octubre outubro out اكتوبر أكتوبر",
	"november nov novembre noviembre novembro نوفمبر",
	"december dec dezember dez decembre diciembre dic dezembro ديسمبر",
}

// An order is which of two numbers parted by slashes is the day.
type order uint8

const (
	unclear order = iota
	dayFirst
	monthFirst
)

var slashed = regexp.MustCompile(`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b`)

// orderOf learns from a whole column, in which some day is beyond 12, what its slashes
// mean. Columns that contradict themselves stay unclear.
func orderOf(cells []string) order {
	var days, swapped bool
	for _, cell := range cells {
		if m := slashed.FindStringSubmatch(strings.TrimSpace(cell)); m != nil {
			a, _ := strconv.Atoi(m[1])
			b, _ := strconv.Atoi(m[2])
			days, swapped = days || a > 12, swapped || b > 12
		}
	}
	switch {
	case days && !swapped:
		return dayFirst
	case swapped && !days:
		return monthFirst
	}
	return unclear
}

var (
	isoLike  = regexp.MustCompile(`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ,])`)
	dotted   = regexp.MustCompile(`^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\b`)
	japanese = regexp.MustCompile(`^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日`)
	number   = regexp.MustCompile(`\d+`)
)

// dayOf reads a day in the forms that spreadsheets export, where they can only be meant
// in one way. The error says what to write.
func dayOf(text string, o order) (string, error) {
	text = strings.TrimSpace(text)
	for _, form := range []*regexp.Regexp{isoLike, japanese} {
		if m := form.FindStringSubmatch(text); m != nil {
			return day(text, m[1], m[2], m[3])
		}
	}
	if m := dotted.FindStringSubmatch(text); m != nil {
		return day(text, m[3], m[2], m[1])
	}
	if m := slashed.FindStringSubmatch(text); m != nil {
		a, _ := strconv.Atoi(m[1])
		b, _ := strconv.Atoi(m[2])
		switch {
		case a > 12 || o == dayFirst && b <= 12 || a == b:
			return day(text, m[3], m[2], m[1])
		case b > 12 || o == monthFirst:
			return day(text, m[3], m[1], m[2])
		}
		return "", fmt.Errorf("%q can be read in two ways: write it as %s-%02d-%02d or %s-%02d-%02d", text, m[3], b, a, m[3], a, b)
	}
	return worded(text)
}

// worded reads "1 Feb 2024", "February 1st, 2024", "1 de fevereiro de 2024".
func worded(text string) (string, error) {
	month := 0
	for _, word := range strings.Fields(bare(text)) {
		for i, names := range months {
			if strings.Contains(" "+names+" ", " "+word+" ") {
				month = i + 1
			}
		}
	}
	numbers := number.FindAllString(text, -1)
	if month == 0 || len(numbers) < 2 {
		return "", fmt.Errorf("%q is no day: write it as 2024-02-01", text)
	}
	year, date := numbers[1], numbers[0]
	if len(numbers[0]) == 4 {
		year, date = numbers[0], numbers[1]
	}
	return day(text, year, strconv.Itoa(month), date)
}

func day(text, year, month, date string) (string, error) {
	y, _ := strconv.Atoi(year)
	m, _ := strconv.Atoi(month)
	d, _ := strconv.Atoi(date)
	iso := fmt.Sprintf("%04d-%02d-%02d", y, m, d)
	if t, err := time.Parse(time.DateOnly, iso); err != nil || t.Year() < 1900 || len(year) != 4 {
		return "", fmt.Errorf("%q is no day: write it as 2024-02-01", text)
	}
	if _, err := calendar.ParseDay(iso); err != nil {
		return "", fmt.Errorf("%q is no day: %s", text, err)
	}
	return iso, nil
}
