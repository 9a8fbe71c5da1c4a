package corpus

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"
)

// A session is one meeting. Its day and hour are wall time; the zone is the hub's.
type session struct {
	id, title string
	on        time.Time
	series    string // id, or "" for a meeting on its own
	from      string // the ask or project it grew from, or ""
	topics    []string

	hosts, speakers, attended []int // indices into members, nobody twice
	byFile                    bool  // who attended says so in a file of their own
}

func (s session) path() string { return "sessions/" + strconv.Itoa(s.on.Year()) + "/" + s.id + ".md" }

func (s session) held() bool { return s.on.Before(AsOf()) }

// arrange fixes n meetings: a tenth of them for each series where its rhythm has as
// many days, the rest on any day between nine and half past seven.
func (c *community) arrange(n int) {
	for _, s := range rhythms() {
		days := s.days()
		k := min(n/10, len(days))
		for i := range k {
			c.sessions = append(c.sessions, session{on: days[i*len(days)/k], series: s.id, title: s.title})
		}
	}
	for len(c.sessions) < n {
		hour, quarter := c.dice.between(9, 19), c.dice.between(0, 2)
		on := firstDay().AddDate(0, 0, c.dice.below(daysBetween(firstDay(), lastDay())))
		c.sessions = append(c.sessions, session{on: on.Add(time.Duration(60*hour+15*quarter) * time.Minute)})
	}
	slices.SortStableFunc(c.sessions, func(a, b session) int { return a.on.Compare(b.on) })
	c.invite()
}

// invite gives each session its topics, its name and its people.
func (c *community) invite() {
	taken := map[string]bool{}
	for i := range c.sessions {
		s := &c.sessions[i]
		s.topics = some(c.dice, c.words.topics, c.dice.between(1, 4))
		if s.title == "" {
			s.title = pick(c.dice, c.words.formats)
		}
		s.title += ": " + strings.ReplaceAll(s.topics[0], "-", " ")
		s.id = free(taken, iso(s.on)+"-"+slug(s.title))
		s.byFile = i%40 == 39
		c.seat(s)
	}
}

// seat draws who hosts, who speaks and who attends.
func (c *community) seat(s *session) {
	hosts, speakers, attended := c.dice.between(1, 2), c.dice.between(1, 3), c.dice.between(5, 30)
	if s.byFile {
		attended = 8
	}
	people := c.draw(hosts+speakers+attended, s.on)
	s.hosts, people = split(people, hosts)
	s.speakers, s.attended = split(people, speakers)
}

// held is how many sessions have been; they come first.
func (c *community) held() int {
	return sort.Search(len(c.sessions), func(i int) bool { return !c.sessions[i].held() })
}

func split(people []int, n int) (head, tail []int) {
	n = min(n, len(people))
	return people[:n], people[n:]
}

// slug is a title as an id: titles here are ASCII.
func slug(title string) string {
	return strings.NewReplacer(": ", "-", " ", "-").Replace(strings.ToLower(title))
}

// free is an id that nobody has taken, with a number where it must be, and takes it.
func free(taken map[string]bool, id string) string {
	unique := id
	for n := 2; taken[unique]; n++ {
		unique = fmt.Sprintf("%s-%d", id, n)
	}
	taken[unique] = true
	return unique
}
