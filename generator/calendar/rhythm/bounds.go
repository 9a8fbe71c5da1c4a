package rhythm

import "kith/generator/calendar"

func (p *phrase) count(t, to token) {
	switch {
	case t.n < 1:
		p.fail(t, to, mistake("a rhythm of no times is none", `leave "`+t.text+` times" out`).or(""))
	case !p.rule.Until.IsZero():
		p.twoEnds(t, to)
	case p.rule.Count > 0 && p.rule.Count != t.n:
		p.fail(t, to, mistake("it is said twice how many times", "leave one of the two"))
	default:
		p.rule.Count = t.n
	}
}

func (p *phrase) twoEnds(from, to token) {
	p.fail(from, to, mistake("a last day and a number of times both say when it ends", "leave one of the two"))
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
	if end := p.peek(0); end.kind == clock && p.hasTime {
		return // the end of a session, which is refused as such
	} else if end.kind == clock {
		p.fail(t, end, mistake("a rhythm says when it begins, and not when it ends", `write when it begins, and "duration: 90m" on a line of its own`))
		return
	}
	day, ok := p.day(t, "until")
	if !ok {
		return
	}
	if p.rule.Count > 0 {
		p.twoEnds(t, p.peek(-1))
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
