package words

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// Beside a word that says a day of the week, a day of the month or an hour, a language
// may have another for some of them, where its grammar wants it. The key tells which:
//
//	"rhythm.first": "na primeira",
//	"rhythm.first.sunday": "no primeiro",
//
// No language must have one, and English may have its own: they are no part of what the
// others are held to. What the key's end says already, {day} or {n}, they may leave out.
var (
	byWeekday = []string{
		"rhythm.each", "rhythm.on", "rhythm.nth", "rhythm.first", "rhythm.second", "rhythm.third", "rhythm.fourth", "rhythm.fifth", "rhythm.last", "rhythm.second-last",
	}
	byNumber = []string{"rhythm.at", "rhythm.date"}
)

// inKey is what a varied word's key may say in place of its text.
var inKey = []string{"day", "n"}

// generalOf is the key beside which a varied one stands: "rhythm.first" of
// "rhythm.first.sunday". It is empty for all other keys.
func generalOf(key string) string {
	dot := strings.LastIndexByte(key, '.')
	if dot < 0 {
		return ""
	}
	general, which := key[:dot], key[dot+1:]
	_, noNumber := strconv.Atoi(which)
	if slices.Contains(byWeekday, general) && slices.Contains(weekdayKeys[:], "weekday."+which) || noNumber == nil && slices.Contains(byNumber, general) {
		return general
	}
	return ""
}

// vary says a message, or the one that the language has for this case of it.
func (w *Words) vary(key, which string, pairs ...string) string {
	if varied := key + "." + which; w.said[varied] != nil {
		key = varied
	}
	return w.Say(key, pairs...)
}

// forgetVaried drops how another language varies what these messages say anew.
func (w *Words) forgetVaried(messages map[string]*message) {
	maps.DeleteFunc(w.said, func(key string, _ *message) bool {
		general := generalOf(key)
		return general != "" && messages[general] != nil
	})
}
