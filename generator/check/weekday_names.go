package check

import (
	"strings"
	"sync"
	"time"
)

// weeks are the days of the week from Sunday, in the languages that Kith ships and as
// people shorten them.
var weeks = [][7]string{
	{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"},
	{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
	{"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
	{"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Sonnabend"},
	{"So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"},
	{"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
	{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
	{"domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado"},
	{"الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"},
	{"日曜日", "月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日"},
	{"日", "月", "火", "水", "木", "金", "土"},
}

// weekdayCalled is the day that a word names, and which of weeks it is from; −1 where it
// names none.
func weekdayCalled(word string) (day time.Weekday, week int) {
	for week, days := range weeks {
		for day, name := range days {
			if strings.EqualFold(name, word) {
				return time.Weekday(day), week
			}
		}
	}
	return 0, -1
}

// months are the names of the months, likewise. No word names two.
var months = [][12]string{
	{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"},
	{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"},
	{"januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"},
	{"jänner", "feber", "mär", "apr", "mai", "jun", "jul", "aug", "sept", "okt", "nov", "dez"},
	{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
	{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
	{"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
	{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
}

// monthsByName are they by name, in small letters: a text has many numbers, and the word
// beside each is looked up.
var monthsByName = sync.OnceValue(func() map[string]time.Month {
	byName := map[string]time.Month{}
	for _, names := range months {
		for i, name := range names {
			byName[name] = time.Month(i + 1)
		}
	}
	return byName
})

func monthCalled(word string) (time.Month, bool) {
	month, ok := monthsByName()[strings.ToLower(word)]
	return month, ok
}
