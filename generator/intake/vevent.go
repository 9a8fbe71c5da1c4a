package intake

import (
	"fmt"
	"strings"

	ics "github.com/arran4/golang-ical"
)

// A vevent is one event of a calendar file (RFC 5545, section 3.6.1).
type vevent struct {
	line int // of the file, from 1
	*ics.VEvent
	fault string // why it cannot be read
}

// events are all events of a calendar. Each is read on its own, so that a broken one
// takes no other with it.
func events(text string) (list []vevent, err error) {
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"), "\n")
	begin := -1
	for i, line := range lines {
		switch strings.ToUpper(strings.TrimRight(line, " \t")) {
		case "BEGIN:VEVENT":
			if begin >= 0 {
				list = append(list, vevent{line: begin + 1, fault: "the event has no end"})
			}
			begin = i
		case "END:VEVENT":
			if begin >= 0 {
				list = append(list, read(begin+1, lines[begin+1:i]))
			}
			begin = -1
		}
		if len(list) > MaxEntries {
			return nil, &Unreadable{fmt.Sprintf("the calendar has more than %d events", MaxEntries), "export a shorter time"}
		}
	}
	if begin >= 0 {
		list = append(list, vevent{line: begin + 1, fault: "the event has no end"})
	}
	if len(list) == 0 {
		return nil, &Unreadable{"there is no event in this calendar", "export it again, as iCalendar (.ics)"}
	}
	return list, nil
}

// longestEvent is how many bytes of one event are read.
const longestEvent = 256 << 10

func read(line int, inner []string) vevent {
	e := vevent{line: line}
	body := strings.Join(inner, "\r\n")
	if len(body) > longestEvent {
		e.fault = "the event is longer than 256 kB"
		return e
	}
	c, err := ics.ParseCalendar(strings.NewReader("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + body + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"))
	if err != nil || len(c.Events()) != 1 {
		e.fault = "the event cannot be read"
		return e
	}
	e.VEvent = c.Events()[0]
	return e
}

// value is a property's text, or "".
func (e vevent) value(name string) string {
	if p := e.GetProperty(ics.ComponentProperty(name)); p != nil {
		return strings.TrimSpace(p.Value)
	}
	return ""
}

// parameter is a property's parameter, without quotes, or "".
func parameter(p *ics.IANAProperty, name string) string {
	if values := p.ICalParameters[name]; len(values) > 0 {
		return strings.Trim(values[0], `" `)
	}
	return ""
}
