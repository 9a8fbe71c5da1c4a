package check

import "strings"

// weekdayBeside is the day of the week that stands directly before a date, or behind it
// in brackets, and where. What stands between days, as in "Thursday or Friday 6 March", or
// says that they come again, as in "every Thursday from 5 March", is none.
func weekdayBeside(line string, d date) (name string, from int) {
	if name, from = weekdayBefore(line[:d.from], line[d.from:d.to]); name != "" {
		return name, from
	}
	at := passBlank(line, d.to)
	for _, open := range []string{"(", "（"} {
		if inside, ok := strings.CutPrefix(line[at:], open); ok {
			at = len(line) - len(inside)
			return ofWeek(kanjiOr(line, at), at)
		}
	}
	return ofWeek(kanjiDay(line[at:]), at)
}

func ofWeek(name string, from int) (string, int) {
	if _, week := weekdayCalled(name); week < 0 {
		return "", 0
	}
	return name, from
}

// kanjiOr is the word in brackets behind a date: 木 alone is a day there.
func kanjiOr(line string, at int) string {
	word, end := wordAt(line, at)
	if rest, ok := strings.CutPrefix(line[end:], "-"); ok { // quinta-feira
		tail, _ := wordAt(rest, 0)
		word += "-" + tail
	}
	return word
}

// kanjiDay is 木曜日 or 木曜 at a text's beginning.
func kanjiDay(text string) string {
	for _, week := range weeks {
		for _, name := range week {
			if strings.HasSuffix(name, "曜日") && strings.HasPrefix(text, name) {
				return name
			}
		}
	}
	return ""
}

// between are the words that may stand between a day of the week and its date.
var between = []string{"the", "den", "der", "dem", "le", "el", "dia", "día", "o", "a"}

func weekdayBefore(text, date string) (name string, from int) {
	rest := strings.TrimRight(text, " \u00a0*_,،")
	for _, word := range between {
		if short, ok := strings.CutSuffix(rest, " "+word); ok {
			rest = strings.TrimRight(short, " \u00a0*_,،")
			break
		}
	}
	short := strings.TrimSuffix(rest, ".")
	if name = wordBefore(short); name == "" || len(rest) == len(text) {
		return "", 0
	}
	from = len(short) - len(name)
	said, week := weekdayCalled(name)
	switch {
	case week < 0, comesAgain(text[:from]):
		return "", 0
	case len(name) == 2 && (name != weeks[week][said] || !strings.Contains(date, ".")): // "so" is a word, and so is the "So" of "So, 5 March"
		return "", 0
	case len(name) <= 3 && name[0] >= 'a' && name[0] <= 'z': // "sat 5 March", "sun"
		return "", 0
	}
	return name, from
}

// again are the words that make a day of the week one of many.
var again = []string{"every", "each", "any", "jeden", "jedem", "immer", "chaque", "tous les", "cada", "todos los", "toda", "todo", "كل", "كلّ", "not", "nicht"}

const longestAgain = 32 // bytes in which such a word stands

func comesAgain(before string) bool {
	before = before[max(0, len(before)-longestAgain):]
	before = strings.ToLower(strings.TrimRight(before, " *_"))
	for _, word := range again {
		if rest, ok := strings.CutSuffix(before, word); ok && (rest == "" || strings.HasSuffix(rest, " ")) {
			return true
		}
	}
	return false
}
