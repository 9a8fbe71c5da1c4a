package rhythm

import (
	"fmt"
	"strings"
)

// often notes how often. Said twice, it must be said alike.
func (p *phrase) often(from, to token, u period) {
	from.to = to.to
	if p.unit.n > 0 && p.unit != u {
		p.fail(p.unitAt, to, mistake("it is said twice how often, and not alike", "leave one of the two, or make two series"))
		return
	}
	p.unit, p.unitAt = u, from
}

// unitAhead tells which unit comes next, "week" or "weeks".
func (p *phrase) unitAhead() (period, bool) {
	word := p.peek(0).text
	for _, w := range []string{word, strings.TrimSuffix(word, "s"), strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")} {
		if u, ok := units[w]; ok {
			return u, true
		}
	}
	return period{}, false
}

// every reads what follows "every": a unit, a number of units, days.
func (p *phrase) every() {
	every := p.next()
	if !p.take("and", "every") {
		p.take("single")
	}
	if p.peek(0).text == "other" || p.peek(0).text == "alternate" {
		p.other()
		return
	}
	if p.monthAhead() {
		return // every March 5th
	}
	n, said := p.cardinal()
	switch u, ok := p.unitAhead(); {
	case said && p.monthAhead(): // every 5 March
		p.dates(p.peek(-1), []int{n})
		month, _ := monthCalled(p.next().text)
		p.monthList(month)
	case ok:
		unit := p.next()
		p.counted(every, unit, n, u)
	case said && p.dayAhead():
		p.counted(every, p.peek(0), n, units["week"])
		p.days(false)
	case said:
		t := p.peek(-1)
		p.fail(t, t, mistake(fmt.Sprintf("it is not said of what every %s is", t.text), fmt.Sprintf(`write "every %d weeks on Thursday"`, max(n, 1))))
	default:
		p.days(true)
	}
}

// cardinal reads "two" or "2"; where no number is said it is 1.
func (p *phrase) cardinal() (n int, said bool) {
	t := p.peek(0)
	if n, ok := indexIn(cardinals, t.text); ok {
		p.at++
		return n, true
	}
	if t.kind == number {
		p.at++
		return t.n, true
	}
	return 1, false
}

// other reads what follows "every other".
func (p *phrase) other() {
	other := p.next()
	if u, ok := p.unitAhead(); ok {
		p.counted(other, p.next(), 2, u)
		return
	}
	if !p.dayAhead() && len(p.choices) > 0 { // Thursdays, alternating
		p.often(other, other, period{Weekly, 2})
		return
	}
	if !p.dayAhead() {
		p.fail(other, other, mistake(quote(other.text)+" needs a day or a week behind it", either("every other Thursday", "every other week on Thursday")))
		return
	}
	p.often(other, other, period{Weekly, 2})
	p.days(false)
}

// counted notes "every n units".
func (p *phrase) counted(from, to token, n int, u period) {
	if n < 1 {
		p.fail(from, to, mistake("nothing happens every 0 of anything", likeThis))
		return
	}
	p.often(from, to, period{u.freq, u.n * n})
}

// timesIn reads "once a month", and asks of "twice a month" which days.
func (p *phrase) timesIn() {
	times := p.next()
	if !p.takeAny("a", "an", "per", "every", "each", "in") {
		p.fail(times, times, mistake(quote(times.text)+" in what?", likeThis))
		return
	}
	p.takeAny("a", "every")
	if times.text == "once" {
		p.at--
		p.tokens[p.at].text = "every" // once a week is every week, once every two weeks every two
		p.every()
		return
	}
	u, ok := p.unitAhead()
	unit := p.next()
	m := mistake(quote(times.text+" a "+unit.text)+" does not say on which days", likeThis)
	switch {
	case ok && u.freq == Weekly:
		m.either("every Tuesday and Thursday")
	case ok && u.freq == Monthly:
		m.either("monthly on the first and third Thursday", "every 2 weeks on Thursday")
	case ok && u.freq == Yearly:
		m.either("yearly on 5 March and 5 September", "every 6 months on the first Thursday")
	}
	p.fail(times, unit, m)
}
