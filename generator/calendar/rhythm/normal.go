package rhythm

import (
	"cmp"
	"fmt"
	"slices"
	"time"
)

// Limits that no community meets. They bound the work that a stranger's words can ask for.
const (
	maxYears = 10   // between two occurrences
	maxCount = 1000 // occurrences, where they are counted
)

// perYear is how many of a period a year has.
func perYear(f Freq) int {
	switch f {
	case Daily:
		return 365
	case Weekly:
		return 52
	case Monthly:
		return 12
	}
	return 1
}

// normal is the one form of rules that mean the same: lists are sorted, and what can be
// said in weeks is not said in days or months.
func (r Rule) normal() (Rule, *Mistake) {
	if r.Interval > maxYears*perYear(r.Freq) {
		return r, mistake("a rhythm comes again within ten years", "write what is further apart as sessions of their own")
	}
	if r.Count > maxCount {
		return r, mistake(fmt.Sprintf("%d times is more than anybody plans; at most %d are read", r.Count, maxCount), "leave the number of times out")
	}
	r.sort()
	r.simplify()
	r.sort()
	if r.Freq != Weekly || r.Interval == 1 || len(r.Weekdays) < 2 {
		r.WeekStart = time.Monday
	}
	return r, nil
}

func (r *Rule) sort() {
	r.Weekdays = slices.Clone(r.Weekdays)
	slices.SortFunc(r.Weekdays, func(a, b Weekday) int {
		return cmp.Or(order(a.Nth, b.Nth), cmp.Compare((a.Day+6)%7, (b.Day+6)%7))
	})
	r.Weekdays = none(slices.Compact(r.Weekdays))
	r.MonthDays, r.Positions, r.Months = sortedSet(r.MonthDays), sortedSet(r.Positions), none(slices.Compact(slices.Sorted(slices.Values(r.Months))))
}

// sortedSet is the numbers in the order in which their days come, each once.
func sortedSet(list []int) []int {
	list = slices.SortedFunc(slices.Values(list), order)
	return none(slices.Compact(list))
}

// order puts what is counted from the end last.
func order(a, b int) int {
	switch {
	case a < 0 && b >= 0:
		return 1
	case b < 0 && a >= 0:
		return -1
	}
	return cmp.Compare(a, b)
}

// none is nil for an empty list, so that equal rules are equal.
func none[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}
