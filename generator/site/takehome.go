package site

import (
	"cmp"
	"net/url"
	"time"

	"kith/generator/hub"
)

// A TakeHome is the ways to have dates in one's own calendar, none of which needs an
// account here. It has none where there is nothing to take.
type TakeHome struct {
	Title string
	Ways  []Link
	End   string // when it is too late, for machines; empty where it never is
}

// takeOne is how to take home one session that is to come.
func (m *maker) takeOne(s *hub.Session) TakeHome {
	if !s.Coming || s.Foreseen || s.Start.IsZero() || !m.makes(Calendars) {
		return TakeHome{}
	}
	return TakeHome{m.words.Say("calendar.add"), []Link{
		link(m.words.Say("calendar.download"), m.href(s.Address()+calendarName)),
		link(m.words.Say("calendar.google"), m.google(s)),
		link(m.words.Say("calendar.outlook"), m.outlook(s)),
	}, m.end(s)}
}

// takeAll is how to subscribe to the calendar beside a page. Programs fetch it
// themselves, so they must know the hub's own name on the web.
func (m *maker) takeAll(at, name string) TakeHome {
	if !m.dates[at] {
		return TakeHome{}
	}
	take := TakeHome{Title: m.words.Say("calendar.all")}
	if whole := m.absolute(at + calendarName); whole != "" {
		u, err := url.Parse(whole)
		if err == nil {
			u.Scheme = "webcal"
			take.Ways = []Link{
				link(m.words.Say("calendar.subscribe"), u.String()),
				link(m.words.Say("calendar.google"), "https://calendar.google.com/calendar/r?"+url.Values{"cid": {u.String()}}.Encode()),
				link(m.words.Say("calendar.outlook"), "https://outlook.live.com/calendar/0/addfromweb?"+url.Values{"url": {whole}, "name": {name}}.Encode()),
			}
		}
	}
	take.Ways = append(take.Ways, link(m.words.Say("calendar.download"), m.href(at+calendarName)))
	return take
}

// google is where Google's calendar begins an event, which its reader then keeps or not.
func (m *maker) google(s *hub.Session) string {
	dates := s.Start.UTC().Format("20060102T150405Z") + "/" + s.Finish.UTC().Format("20060102T150405Z")
	if s.AllDay() {
		dates = s.Start.Format("20060102") + "/" + s.Finish.Format("20060102")
	}
	q := url.Values{"action": {"TEMPLATE"}, "text": {s.Title}, "dates": {dates}}
	set(q, "details", m.absolute(s.Address()))
	set(q, "location", cmp.Or(m.place(s)))
	return "https://calendar.google.com/calendar/render?" + q.Encode()
}

// outlook is the same for Microsoft's.
func (m *maker) outlook(s *hub.Session) string {
	q := url.Values{"path": {"/calendar/action/compose"}, "rru": {"addevent"}, "subject": {s.Title}}
	if s.AllDay() {
		q.Set("allday", "true")
		q.Set("startdt", s.Start.Format(time.DateOnly))
		q.Set("enddt", s.Finish.Format(time.DateOnly))
	} else {
		q.Set("startdt", s.Start.UTC().Format(time.RFC3339))
		q.Set("enddt", s.Finish.UTC().Format(time.RFC3339))
	}
	set(q, "body", m.absolute(s.Address()))
	set(q, "location", cmp.Or(m.place(s)))
	return "https://outlook.live.com/calendar/0/deeplink/compose?" + q.Encode()
}

func set(q url.Values, key, value string) {
	if value != "" {
		q.Set(key, value)
	}
}
