package rhythm

import (
	"strings"
	"time"
)

// dayAhead tells that days of the week come next.
func (p *phrase) dayAhead() bool {
	word := p.peek(0).text
	_, ok := weekdayCalled(word)
	return ok || p.workdaysAhead() > 0
}

// workdaysAhead is how many words ahead mean the days from Monday to Friday, or one of them.
func (p *phrase) workdaysAhead() int {
	switch p.peek(0).text {
	case "weekday", "weekdays", "workday", "workdays":
		return 1
	case "working", "business", "work":
		if strings.TrimSuffix(p.peek(1).text, "s") == "day" {
			return 2
		}
	}
	return 0
}

// ordinalAhead tells that "second" or "last" comes next; what "2nd" is, its token knows.
func (p *phrase) ordinalAhead() bool {
	t := p.peek(0)
	_, ok := indexIn(ordinals, t.text)
	return ok || t.kind == ordinal || t.text == "last" || t.text == "penultimate" || t.text == "next" && p.peek(1).text == "to"
}

// days reads days of the week or of the month, with ordinals before them or without.
func (p *phrase) days(every bool) {
	start := p.peek(0)
	nth := p.ordinalList()
	if p.dayAhead() {
		p.weekdays(choice{nth: nth, every: every, at: start})
		return
	}
	if len(nth) == 0 {
		p.nothingAfter(start)
		return
	}
	u, ok := p.unitAhead()
	switch {
	case ok && u.freq == Daily && (nth[0] < 0 || !every || p.peek(1).text == "of"):
		p.at++
		p.dates(start, nth)
	case ok && every && len(nth) == 1 && nth[0] > 1:
		p.counted(start, p.next(), nth[0], u)
	case ok:
		p.fail(start, p.peek(0), mistake("a rhythm counts days of the week or of the month", either("monthly on the first Tuesday", "monthly on the 15th")))
	case every && len(nth) == 1 && nth[0] > 0 && nth[0] < 6 && p.strangerAhead():
		p.stranger(p.peek(0))
	case every && len(nth) == 1 && nth[0] > 0 && nth[0] < 6 && p.peek(0).text != "of" && !p.monthAhead():
		p.fail(start, p.peek(-1), mistake("it is not said of what every "+p.peek(-1).text+" is", either("every 2nd Thursday", "monthly on the 2nd")))
	default:
		p.dates(start, nth)
	}
}

// strangerAhead tells that a word comes next which does not continue a phrase.
func (p *phrase) strangerAhead() bool {
	switch p.peek(0).text {
	case "of", "in", "at", "on", "from", "until", "noon":
		return false
	}
	return p.peek(0).kind == word && !p.monthAhead()
}

// nothingAfter says that a word like "every" stands alone.
func (p *phrase) nothingAfter(t token) {
	if t.kind == theEnd {
		end := p.last()
		p.fail(end, end, mistake(quote(end.text)+" what?", likeThis))
		return
	}
	if t.kind == word && p.strangerAhead() {
		p.stranger(t)
		return
	}
	if before := p.peek(-1); t.kind == word && before.kind == word {
		p.fail(before, before, mistake(quote(before.text)+" what?", likeThis))
		return
	}
	p.fail(t, t, mistake(quote(t.text)+" has no place there", likeThis))
}

// joins takes what joins two things of a list, if such a thing follows.
func (p *phrase) joins(follows func() bool) bool {
	at := p.at
	for p.takeAny(",", "and", "&", "+", "/", "the") {
	}
	if p.at > at && follows() {
		return true
	}
	p.at = at
	return false
}

// ordinalList reads "first", "1st and 3rd", "second to last".
func (p *phrase) ordinalList() (list []int) {
	for p.ordinalAhead() {
		list = append(list, p.ordinal())
		if !p.joins(p.ordinalAhead) {
			break
		}
	}
	return list
}

func (p *phrase) ordinal() int {
	t := p.next()
	n, ok := indexIn(ordinals, t.text)
	switch {
	case t.kind == ordinal:
		n = t.n
	case t.text == "last":
		if p.take("but", "one") {
			return -2
		}
		return -1
	case t.text == "penultimate" || t.text == "next":
		n = 2
	case !ok:
		return 0
	}
	switch {
	case t.text == "penultimate", p.take("to", "last"), p.take("-", "to", "-", "last"), p.take("-", "last"), p.take("last"):
		return -n
	case n == 0:
		p.fail(t, t, mistake("counting begins with the first", likeThis))
	}
	return n
}

// weekdays reads a list of days and notes the choice.
func (p *phrase) weekdays(c choice) {
	for {
		if n := p.workdaysAhead(); n > 0 {
			p.at += n
			c.workdays = true
			c.add(time.Monday, time.Friday)
		} else {
			p.weekdayRun(&c)
		}
		if !p.joins(p.dayAhead) {
			break
		}
	}
	c.at.to = p.peek(-1).to
	p.choices = append(p.choices, c)
}

// weekdayRun reads a day, or a run of days: "Monday to Friday".
func (p *phrase) weekdayRun(c *choice) {
	first, _ := weekdayCalled(p.next().text)
	last := first
	at := p.at
	if p.takeAny("-", "–", "—", "to", "through", "till") {
		if day, ok := weekdayCalled(p.peek(0).text); ok {
			last = day
			p.at++
		} else {
			p.at = at
		}
	}
	c.add(first, last)
}

// add adds the days from one to another, once around the week at most.
func (c *choice) add(first, last time.Weekday) {
	for day := first; ; day = (day + 1) % 7 {
		c.days = append(c.days, day)
		if day == last {
			return
		}
	}
}
