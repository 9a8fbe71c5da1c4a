package insight

import (
	"math"
	"slices"
)

// Quartiles are the middle of some numbers and the half that lies around it.
type Quartiles struct {
	Lower  float64 // a quarter of the numbers are smaller
	Median float64
	Upper  float64 // a quarter are larger
}

// quartilesOf finds quartiles of numbers in any order; what lies between two of them is
// in proportion (R's type 7). Of none they are 0.
func quartilesOf(numbers []int) Quartiles {
	sorted := slices.Sorted(slices.Values(numbers))
	return Quartiles{at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)}
}

func median(numbers []int) float64 { return quartilesOf(numbers).Median }

// at is the number at a part of the way through the sorted ones.
func at(sorted []int, part float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	place := part * float64(len(sorted)-1)
	before := int(place)
	after := min(before+1, len(sorted)-1)
	return float64(sorted[before]) + (place-math.Floor(place))*float64(sorted[after]-sorted[before])
}
