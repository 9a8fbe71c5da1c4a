package rhythm

import (
	"strings"
	"time"
)

// weekdayCalled is the day of the week that a word names: "thursday", "thursdays",
// "thu", "thurs".
func weekdayCalled(word string) (time.Weekday, bool) {
	word = strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")
	for day := time.Sunday; day <= time.Saturday; day++ {
		name := strings.ToLower(day.String())
		if word == name || word == name+"s" || word == name[:3] || word == name[:3]+"s" {
			return day, true
		}
	}
	switch word {
	case "tues":
		return time.Tuesday, true
	case "weds":
		return time.Wednesday, true
	case "thur", "thurs":
		return time.Thursday, true
	}
	return 0, false
}

// monthCalled is the month that a word names: "march", "mar", "sept".
func monthCalled(word string) (time.Month, bool) {
	for month := time.January; month <= time.December; month++ {
		name := strings.ToLower(month.String())
		if word == name || word == name[:3] {
			return month, true
		}
	}
	return time.September, word == "sept"
}

// The numbers that people write as words, by their place.
var (
	cardinals = []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	ordinals  = []string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"}
)

func indexIn(list []string, word string) (int, bool) {
	for i, w := range list {
		if w == word && w != "" {
			return i, true
		}
	}
	return 0, false
}

// A period is a unit of time, and how many of a Freq it is.
type period struct {
	freq Freq
	n    int
}

// units are what a rhythm is counted in.
var units = map[string]period{
	"day": {Daily, 1}, "week": {Weekly, 1}, "fortnight": {Weekly, 2}, "month": {Monthly, 1},
	"quarter": {Monthly, 3}, "year": {Yearly, 1},
}

// adverbs are the words that stand for "every" and a unit.
var adverbs = map[string]period{
	"daily": {Daily, 1}, "weekly": {Weekly, 1}, "fortnightly": {Weekly, 2}, "monthly": {Monthly, 1},
	"quarterly": {Monthly, 3}, "yearly": {Yearly, 1}, "annually": {Yearly, 1},
}

// twofold are the words that mean every second period to some people and twice in one
// to others, with the period and what each of them would write.
var twofold = map[string]struct {
	period string
	ways   [2]string
}{
	"biweekly":     {"week", [2]string{"every 2 weeks on Thursday", "every Tuesday and Thursday"}},
	"semiweekly":   {"week", [2]string{"every 2 weeks on Thursday", "every Tuesday and Thursday"}},
	"bimonthly":    {"month", [2]string{"every 2 months on the first Thursday", "monthly on the first and third Thursday"}},
	"semimonthly":  {"month", [2]string{"every 2 months on the first Thursday", "monthly on the first and third Thursday"}},
	"biyearly":     {"year", [2]string{"every 2 years on 5 March", "yearly on 5 March and 5 September"}},
	"biannually":   {"year", [2]string{"every 2 years on 5 March", "yearly on 5 March and 5 September"}},
	"semiannually": {"year", [2]string{"every 2 years on 5 March", "yearly on 5 March and 5 September"}},
}

// vocabulary is what a word may have been meant to be.
var vocabulary = []string{
	"every", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
	"weekly", "fortnightly", "monthly", "quarterly", "yearly", "daily", "annually",
	"first", "second", "third", "fourth", "fifth", "last", "other", "day", "week", "weeks", "month", "months", "year", "years",
	"weekday", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
	"until", "from", "times", "noon", "two", "three",
}
