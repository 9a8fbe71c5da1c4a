package rhythm

import (
	"fmt"
	"slices"

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
	p.hasTime = true
	p.hour, p.minute = minutes/60, minutes%60
}

// twoTimes tells an end from a second beginning.
func (p *phrase) twoTimes(t token, minutes int) {
	length := minutes - p.hour*60 - p.minute
	from := p.peek(-2)
	if length > 0 && slices.Contains([]string{"-", "–", "—", "to", "until", "till"}, from.text) {
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
	case t.n <= 12 && t.n > 0 && p.says("morning", "mornings"):
		p.setTime(t, t.n%12*60)
	case t.n < 12 && t.n > 0 && p.says("afternoon", "afternoons", "evening", "evenings", "night", "nights"):
		p.setTime(t, (t.n+12)*60)
	case t.n < 12 && t.n > 0:
		p.fail(t, t, mistake(quote(t.text)+" may be in the morning or in the evening", "").either(fmt.Sprintf("%02d:00", t.n), fmt.Sprintf("%02d:00", t.n+12)))
	case t.n == 12:
		p.setTime(t, t.n*60)
	default:
		p.fail(t, t, mistake(quote(t.text)+" is no time of day", `write it like "18:00" or "6 pm"`))
	}
}

// says tells that one of some words is anywhere in the phrase.
func (p *phrase) says(words ...string) bool {
	return slices.ContainsFunc(p.tokens, func(t token) bool { return slices.Contains(words, t.text) })
}

// tells tells that a time of day is anywhere in the phrase.
func (p *phrase) tells() bool {
	return slices.ContainsFunc(p.tokens, func(t token) bool { return t.kind == clock })
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
	if zone == "" || !p.tells() {
		return false
	}
	p.fail(t, last, mistake("a rhythm does not hold a time zone, "+p.quote(t, last), `write "timezone: `+zone+`" on a line of its own`).or(""))
	return true
}
