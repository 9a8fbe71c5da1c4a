package rhythm

import (
	"fmt"
	"strings"
	"time"

	"kith/generator/calendar"
)

// time notes the time of day, of which a rhythm has one.
func (p *phrase) time() {
	t := p.next()
	if t.n < 0 {
		p.fail(t, t, mistake(quote(t.text)+" is no time that a clock shows", `write it like "18:00" or "6 pm"`))
		return
	}
	p.setTime(t, t.n)
}

func (p *phrase) setTime(t token, minutes int) {
	if p.hasTime {
		p.twoTimes(t, minutes)
		return
	}
	p.hasTime, p.timeAt = true, t
	p.hour, p.minute = minutes/60, minutes%60
}

// twoTimes tells an end from a second beginning.
func (p *phrase) twoTimes(t token, minutes int) {
	length := minutes - p.hour*60 - p.minute
	isEnd := strings.Contains("-–—", p.tokens[p.at-2].text) || p.tokens[p.at-2].text == "to" || p.tokens[p.at-2].text == "until"
	if isEnd && length > 0 {
		from := p.tokens[p.at-2]
		p.fail(from, t, mistake("a rhythm says when it begins, and not when it ends", fmt.Sprintf(`write "duration: %dm" on a line of its own`, length)).or(""))
		return
	}
	p.fail(t, t, mistake("there are two times of day", "leave one of them, or make a series of each"))
}

// atHour reads what follows "at"; a bare hour counts where it can only be meant so.
func (p *phrase) atHour() {
	p.at++
	p.hourAhead()
}

func (p *phrase) hourAhead() {
	t := p.peek(0)
	if n, ok := indexIn(cardinals, t.text); ok {
		t.kind, t.n = number, n
	}
	if t.kind != number {
		return
	}
	p.at++
	if p.peek(0).text == "o'clock" || p.peek(0).text == "o’clock" {
		p.at++
	}
	switch {
	case t.n > 12 && t.n < 24:
		p.setTime(t, t.n*60)
	case t.n < 12 && t.n > 0:
		p.fail(t, t, mistake(quote(t.text)+" may be in the morning or in the evening", "").either(fmt.Sprintf("%02d:00", t.n), fmt.Sprintf("%02d:00", t.n+12)))
	case t.n == 12:
		p.setTime(t, t.n*60)
	default:
		p.fail(t, t, mistake(quote(t.text)+" is no time of day", `write it like "18:00" or "6 pm"`))
	}
}

// number reads a number that stands alone: "5 March", "10 times".
func (p *phrase) number() {
	if follows := p.peek(1).text; follows == "o'clock" || follows == "o’clock" {
		p.hourAhead()
		return
	}
	t := p.next()
	follows := p.peek(0)
	switch month, ok := monthCalled(follows.text); {
	case ok:
		p.dates(t, []int{t.n})
		p.at++
		p.monthList(month)
	case follows.text == "times" || follows.text == "occurrences":
		p.at++
		p.count(t, follows)
	case t.to-t.from == 4 && t.n/100 < 24 && t.n%100 < 60:
		p.fail(t, t, mistake(quote(t.text)+" is not a time like "+quote("18:00"), fmt.Sprintf(`write "%02d:%02d"`, t.n/100, t.n%100)).or(fmt.Sprintf("%02d:%02d", t.n/100, t.n%100)))
	case t.n > 0 && t.n < 32:
		p.fail(t, t, mistake(fmt.Sprintf("it is not said what %s is", quote(t.text)), fmt.Sprintf(`write "%d:00" for a time, or "%s" for a day`, min(t.n, 23), ordinalOf(t.n))))
	default:
		p.fail(t, t, mistake(quote(t.text)+" is no day and no time", likeThis))
	}
}

func (p *phrase) count(t, to token) {
	switch {
	case t.n < 1:
		p.fail(t, to, mistake("a rhythm of no times is none", `leave "`+t.text+` times" out`).or(""))
	case p.rule.Count > 0 && p.rule.Count != t.n:
		p.fail(t, to, mistake("it is said twice how many times", "leave one of the two"))
	default:
		p.rule.Count = t.n
	}
}

// from reads the day on which a rhythm begins.
func (p *phrase) from() {
	t := p.next()
	p.takeAny("on", "the")
	if p.peek(0).kind == clock {
		return
	}
	day, ok := p.day(t, "from")
	if ok && !p.rule.From.IsZero() && p.rule.From != day {
		p.fail(t, p.peek(-1), mistake("it is said twice when it begins", "leave one of the two"))
	}
	p.rule.From = day
}

// until reads the last day of a rhythm.
func (p *phrase) until() {
	t := p.next()
	p.takeAny("on", "the")
	if p.peek(0).kind == clock {
		return // the end of a session, which is no part of a rhythm
	}
	day, ok := p.day(t, "until")
	if !ok {
		return
	}
	if !p.rule.Until.IsZero() && p.rule.Until.Day() != day {
		p.fail(t, p.peek(-1), mistake("it is said twice when it ends", "leave one of the two"))
	}
	p.rule.Until, _ = calendar.ParseStamp(day.String())
}

// day reads a date like 2026-03-05.
func (p *phrase) day(after token, key string) (calendar.Day, bool) {
	t := p.peek(0)
	if t.kind != date {
		p.fail(after, after, mistake(quote(after.text)+" needs a day behind it", `write it like "`+key+` 2026-03-05"`))
		return calendar.Day{}, false
	}
	p.at++
	day, err := calendar.ParseDay(t.text)
	if err != nil {
		p.fail(t, t, mistake(err.Error(), `write a day like "`+key+` 2026-03-05"`))
		return calendar.Day{}, false
	}
	return day, true
}

// of reads what follows "of" or "in": the month, the year, months by name.
func (p *phrase) of() {
	p.at++
	at := p.at
	p.takeAny("the", "a", "any")
	u, ok := p.unitAhead()
	switch {
	case !ok:
		p.at = at
	case u == units["month"]:
		p.at++
		p.ofMonth = true
	default:
		p.often(p.peek(0), p.peek(0), u)
		p.at++
	}
}

// monthList notes months by name, of which the first has been read, and the day that
// may follow: "March 5th".
func (p *phrase) monthList(month time.Month) {
	p.months = append(p.months, month)
	if t := p.peek(0); t.kind == ordinal && !p.weekdayBehind() || t.kind == number && t.n < 32 && p.peek(1).text != "times" {
		p.at++
		p.dates(t, []int{t.n})
	}
	if p.joins(p.monthAhead) {
		month, _ := monthCalled(p.next().text)
		p.monthList(month)
	}
}

// weekdayBehind tells that the ordinal ahead counts days of the week.
func (p *phrase) weekdayBehind() bool {
	_, ok := weekdayCalled(p.peek(1).text)
	return ok
}

// zone tells a time zone behind the time from other words.
func (p *phrase) zone(t token) bool {
	name, last := t.text, t
	for i := 0; p.peek(i).text == "/" || p.peek(i).text == "_"; i += 2 {
		name += p.peek(i).text + p.peek(i+1).text
		last = p.peek(i + 1)
	}
	if p.peek(0).text == "time" { // Berlin time
		last = p.peek(0)
	}
	zone := calendar.ZoneCalled(name)
	if zone == "" || !p.hasTime {
		return false
	}
	p.fail(t, last, mistake("a rhythm does not hold a time zone, "+p.quote(t, last), `write "timezone: `+zone+`" on a line of its own`).or(""))
	return true
}
