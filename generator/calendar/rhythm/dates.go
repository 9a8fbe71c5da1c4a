package rhythm

import (
	"fmt"
	"time"
)

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
	case follows.text == "times" && (p.peek(1).text == "a" || p.peek(1).text == "per"):
		p.tokens[p.at].text, p.tokens[p.at].from = t.text+" times", t.from
		p.timesIn()
	case follows.text == "times" || follows.text == "occurrences":
		p.at++
		p.count(t, follows)
	case t.to-t.from == 4 && t.n/100 < 24 && t.n%100 < 60:
		p.fail(t, t, mistake(quote(t.text)+" is not a time like "+quote("18:00"), fmt.Sprintf(`write "%02d:%02d"`, t.n/100, t.n%100)).or(fmt.Sprintf("%02d:%02d", t.n/100, t.n%100)))
	case t.n > 0 && t.n < 32:
		m := mistake(fmt.Sprintf("it is not said what %s is", quote(t.text)), fmt.Sprintf(`write "%d:00" for a time, or "%s" for a day`, min(t.n, 23), ordinalOf(t.n)))
		if before := p.peek(-2).text; before == "the" || before == "on" {
			m.or(ordinalOf(t.n))
		}
		p.fail(t, t, m)
	default:
		p.fail(t, t, mistake(quote(t.text)+" is no day and no time", likeThis))
	}
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

// dates notes days of the month.
func (p *phrase) dates(start token, nth []int) {
	for _, n := range nth {
		if n > 31 || n < -31 {
			p.fail(start, start, mistake("no month has so many days", either("monthly on the 15th", "monthly on the last day")))
		}
	}
	start.to = p.peek(-1).to
	p.dateLists = append(p.dateLists, sortedSet(nth))
	p.monthDays, p.datesAt = append(p.monthDays, nth...), start
}

func (p *phrase) monthAhead() bool {
	_, ok := monthCalled(p.peek(0).text)
	return ok
}
