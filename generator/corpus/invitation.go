package corpus

import "strconv"

func (c *community) writeSessions() {
	p := pen{c, "../../"}
	for _, s := range c.sessions {
		c.write(s.path(), c.invitation(s), p.body(c.dice.between(100, 480)))
		if s.byFile {
			c.writeAttendance(s)
		}
	}
}

// invitation is a session's front matter. Who came is listed, unless each says so in
// a file of their own or nobody can have come yet.
func (c *community) invitation(s session) []string {
	d := c.dice
	front := []string{"title: " + strconv.Quote(s.title), "date: " + s.on.Format("2006-01-02 15:04")}
	if s.series != "" {
		front = append(front, "series: "+s.series)
	} else {
		front = append(front, "duration: "+pick(d, []string{"45m", "60m", "90m", "90m", "120m"}), "location: "+pick(d, c.words.spots))
	}
	if len(s.hosts) == 1 {
		front = append(front, "host: "+c.members[s.hosts[0]].id)
	} else {
		front = append(front, "hosts: "+list(c.ids(s.hosts)))
	}
	if len(s.speakers) > 0 {
		front = append(front, "speakers: "+list(c.ids(s.speakers)))
	}
	front = append(front, "topics: "+list(s.topics))
	if s.from != "" {
		front = append(front, "from: "+s.from)
	}
	if !s.held() {
		return append(front, "status: "+pick(d, []string{"planned", "confirmed"}), "join: https://call.example.org/"+s.id)
	}
	if !s.byFile && len(s.attended) > 0 {
		front = append(front, "attendees: "+list(c.ids(s.attended)))
	}
	if d.percent(15) {
		front = append(front, "recording: https://video.example.org/"+s.id)
	}
	return front
}

// writeAttendance lets each say for themselves that they came, or will: often with an
// empty file, whose name says it all.
func (c *community) writeAttendance(s session) {
	for _, id := range c.ids(s.attended) {
		var front []string
		switch {
		case !s.held():
			front = []string{"role: coming"}
		case c.dice.percent(50):
			front = []string{"role: attended"}
		}
		if c.dice.percent(20) {
			front = append(front, "note: "+pick(c.dice, []string{"brought the kettle", "left at half time", "with a friend"}))
		}
		c.write("attendance/"+s.id+"/"+id+".md", front, "")
	}
}
