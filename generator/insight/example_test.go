package insight_test

import (
	"fmt"

	"kith/generator/insight"
)

// Two of these eight people made more than half of all contributions.
func ExampleAbsenceFactor() {
	fmt.Println(insight.AbsenceFactor([]int{1000, 202, 90, 33, 332, 343, 42, 433}))
	// Output: 2
}
