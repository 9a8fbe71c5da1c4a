package words

import (
	"strings"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/ar_AE"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/es"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/ja"
	"github.com/go-playground/locales/pt"
)

// tables are the languages whose months and weekdays the library names for us: those
// we ship, for each table weighs as much as a small program.
var tables = map[string]func() locales.Translator{
	"ar": ar_AE.New, "de": de.New, "en": en.New, "es": es.New, "fr": fr.New, "ja": ja.New, "pt": pt.New,
}

// The keys of months and weekdays.
var (
	weekdayKeys = [...]string{
		"weekday.sunday", "weekday.monday", "weekday.tuesday", "weekday.wednesday", "weekday.thursday", "weekday.friday", "weekday.saturday",
	}
	monthKeys = [...]string{
		"month.january", "month.february", "month.march", "month.april", "month.may", "month.june",
		"month.july", "month.august", "month.september", "month.october", "month.november", "month.december",
	}
	shortMonthKeys = [...]string{
		"month-short.january", "month-short.february", "month-short.march", "month-short.april", "month-short.may", "month-short.june",
		"month-short.july", "month-short.august", "month-short.september", "month-short.october", "month-short.november", "month-short.december",
	}
)

// named are the months and weekdays of a language; nil where no table has them.
func named(lang string) map[string]*message {
	table := tables[strings.ToLower(lang)]
	if table == nil {
		return nil
	}
	names, said := table(), map[string]*message{}
	keep := func(key, name string) { said[key] = &message{text: parse(name, 0)} }
	for i, key := range weekdayKeys {
		keep(key, names.WeekdayWide(time.Weekday(i)))
	}
	for i := range monthKeys {
		keep(monthKeys[i], names.MonthWide(time.Month(i+1)))
		keep(shortMonthKeys[i], names.MonthAbbreviated(time.Month(i+1)))
	}
	return said
}
