package words

import (
	"strconv"

	"golang.org/x/text/language"
	printing "golang.org/x/text/message"
	"golang.org/x/text/number"
)

// numbers writes numbers as a language does.
type numbers struct{ printer *printing.Printer }

// numbersOf always takes the digits from 0 to 9, as the addresses, clocks and dates of
// the same pages do.
func numbersOf(lang string) numbers {
	tag, err := language.Make(lang).SetTypeForKey("nu", "latn")
	if err != nil {
		tag = language.English
	}
	return numbers{printing.NewPrinter(tag)}
}

// ungrouped is the first number whose digits are set in groups.
const ungrouped = 1000

// Number writes a number: "1,204".
func (w *Words) Number(n int) string {
	if n > -ungrouped && n < ungrouped || w.number.printer == nil {
		return strconv.Itoa(n)
	}
	return w.number.printer.Sprint(number.Decimal(n))
}
