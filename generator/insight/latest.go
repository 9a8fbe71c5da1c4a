package insight

import (
	"slices"

	"kith/generator/calendar"
)

// latestFirst orders by day; what is of one day stays in its order.
func latestFirst[E any](of []E, day func(E) calendar.Day) {
	slices.SortStableFunc(of, func(a, b E) int { return day(b).Compare(day(a)) })
}
