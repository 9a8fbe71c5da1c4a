package rhythm

import (
	"fmt"
	"strings"
	"time"

	"kith/generator/diag"
)

// A phrase is a rhythm in words while it is read. Its parts may come in any order;
// what they amount to is settled at the end.
type phrase struct {
	text   []rune
	tokens []token
	at     int
	fault  *Mistake // the first

	unit      period // how often; n is 0 where nothing says so
	unitAt    token
	choices   []choice
	monthDays []int
	dateLists [][]int // the same, list by list
	datesAt   token
	months    []time.Month
	ofMonth   bool // "of the month" is said

	hasTime      bool
	hour, minute int
	rule         Rule // its From, Until and Count alone
}

// A choice is days of the week, each of them or some of a month: "first and third Wednesday".
type choice struct {
	nth      []int
	days     []time.Weekday
	every    bool // "every" stands before: "every 2nd Thursday" is no second Thursday
	workdays bool // one day of Monday to Friday is meant, as in "the last weekday"
	at       token
}

func readPhrase(text string) (Rule, *Mistake) {
	p := phrase{text: []rune(text), tokens: tokensOf(text)}
	for p.at < len(p.tokens) && p.fault == nil {
		p.part()
	}
	if p.fault != nil {
		return Rule{}, p.fault
	}
	return p.settle()
}

// peek is the token i places ahead, or behind where i is negative.
func (p *phrase) peek(i int) token {
	if p.at+i >= 0 && p.at+i < len(p.tokens) {
		return p.tokens[p.at+i]
	}
	return token{}
}

// next takes a token.
func (p *phrase) next() token {
	t := p.peek(0)
	p.at++
	return t
}

// take takes the words if they come next.
func (p *phrase) take(words ...string) bool {
	for i, w := range words {
		if p.peek(i).text != w {
			return false
		}
	}
	p.at += len(words)
	return true
}

// takeAny takes one word of several.
func (p *phrase) takeAny(words ...string) bool {
	for _, w := range words {
		if p.take(w) {
			return true
		}
	}
	return false
}

// fail keeps the first fault, at what stands from one token to another.
func (p *phrase) fail(from, to token, m *Mistake) {
	if p.fault == nil {
		p.fault = m.in(from.from, to.to)
	}
}

// part reads the next part of the phrase.
func (p *phrase) part() {
	t := p.peek(0)
	switch {
	case t.kind == clock:
		p.time()
	case t.kind == date:
		p.fail(t, t, mistake(`a day in a rhythm needs a word before it`, `write "from `+t.text+`" or "until `+t.text+`"`).or("from "+t.text))
	case t.kind == number:
		p.number()
	case t.kind == ordinal || p.ordinalAhead() || p.dayAhead():
		p.days(false)
	case t.kind == word:
		p.word(t)
	default:
		p.mark(p.next())
	}
}

// mark passes what only separates.
func (p *phrase) mark(t token) {
	if !strings.Contains(`,;.-–—&+/@()`, t.text) {
		p.fail(t, t, mistake(quote(t.text)+" has no place in a rhythm", likeThis).or(" "))
	}
}

// word reads a word that is no day.
func (p *phrase) word(t token) {
	if u, ok := adverbs[t.text]; ok {
		p.at++
		p.often(t, t, u)
		return
	}
	if month, ok := monthCalled(t.text); ok {
		p.at++
		p.monthList(month)
		return
	}
	if n, ok := indexIn(cardinals, t.text); ok && p.peek(1).text == "times" {
		p.tokens[p.at].kind, p.tokens[p.at].n = number, n
		p.number()
		return
	}
	p.opens(t)
}

// opens reads what a word begins.
func (p *phrase) opens(t token) {
	switch t.text {
	case "every", "each":
		p.every()
	case "alternate", "alternating":
		p.other()
	case "once", "twice", "thrice":
		p.timesIn()
	case "from", "since", "starting", "starts", "beginning", "begins":
		p.from()
	case "until", "till", "to", "through", "ending", "ends":
		p.until()
	case "of", "in":
		p.of()
	case "at":
		p.atHour()
	case "noon", "midday":
		p.at++
		p.setTime(t, 12*60)
	case "on", "the", "and", "a", "an", "we", "meet", "meets", "sharp", "hrs", "hours",
		"morning", "mornings", "afternoon", "afternoons", "evening", "evenings", "night", "nights":
		p.at++
	default:
		p.stranger(t)
	}
}

// stranger is a word that no rhythm has.
func (p *phrase) stranger(t token) {
	p.at++
	if p.twofold(t) {
		return
	}
	switch t.text {
	case "except", "excluding", "not", "no", "without", "but", "skipping":
		p.fail(t, p.last(), mistake("a rhythm has no exceptions", `list the days on which the series rests under "pauses"`).or(""))
		return
	case "or":
		p.fail(t, t, mistake(`"or" leaves it open on which day`, `write "and", or one of them`).or("and"))
		return
	case "weekend", "weekends":
		p.fail(t, t, mistake(quote(t.text)+" does not say which day", "").either("Saturday", "Saturday and Sunday"))
		return
	}
	if p.zone(t) {
		return
	}
	m := mistake(p.quote(t, t)+" is no word of a rhythm", likeThis)
	near, ok := diag.Near(t.text, vocabulary)
	switch {
	case ok && strings.EqualFold(near, t.text):
		m = mistake(p.quote(t, t)+" has no place there", likeThis)
	case ok && len(t.text) > 2:
		m = mistake(m.Message, `did you mean "`+near+`"?`).or(near)
	}
	p.fail(t, t, m)
}

// twofold asks which of two things "biweekly" or its like means. "bi-weekly" is two
// words and a mark. Where one day of the week is named, it can hardly be twice in one.
func (p *phrase) twofold(t token) bool {
	word, last := t.text, t
	if p.peek(0).text == "-" {
		last = p.peek(1)
		word += last.text
	}
	two, ok := twofold[word]
	if !ok {
		return false
	}
	m := mistake(fmt.Sprintf("%s is every second %s to some and twice a %s to others", p.quote(t, last), two.period, two.period), either(two.ways[:]...))
	if two.period == "week" && p.named() == 1 {
		m.or("every 2 weeks")
	}
	p.fail(t, last, m)
	return true
}

// named is how many days of the week the phrase names.
func (p *phrase) named() (n int) {
	for _, t := range p.tokens {
		if _, ok := weekdayCalled(t.text); ok {
			n++
		}
	}
	return n
}

// quote repeats what stands from one token to another.
func (p *phrase) quote(from, to token) string { return quote(string(p.text[from.from:to.to])) }

// last is the phrase's last token.
func (p *phrase) last() token { return p.tokens[len(p.tokens)-1] }
