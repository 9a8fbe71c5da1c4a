package intake

import (
	"fmt"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"kith/generator/calendar"
)

// A moment is when something of a calendar begins or ends, as its place shows it.
type moment struct {
	wall   time.Time // the wall clock, carried by a time in UTC
	zone   string    // IANA; empty for the hub's
	allDay bool
	at     time.Time // the moment itself, where the calendar gives it in UTC
}

// stamp is the moment as a session's date.
func (m moment) stamp() string {
	if m.allDay {
		return m.wall.Format("2006-01-02")
	}
	if m.wall.Second() != 0 {
		return m.wall.Format("2006-01-02 15:04:05")
	}
	return m.wall.Format("2006-01-02 15:04")
}

func (m moment) day() string { return m.wall.Format(time.DateOnly) }

// zones turn what calendars call a time zone into an IANA name.
type zones struct {
	known calendar.Zones
	home  string // the hub's; empty means UTC
}

func (z *zones) location(name string) *time.Location {
	if name == "" {
		name = z.home
	}
	if loc, err := z.known.Load(name); err == nil {
		return loc
	}
	return time.UTC
}

// named finds the zone that a calendar means: an IANA name, one behind a prefix
// ("/freeassociation.sourceforge.net/Europe/Berlin"), or one of Windows'.
func (z *zones) named(tzid string) (string, error) {
	name := strings.TrimSpace(tzid)
	if iana, ok := windows[strings.ToLower(name)]; ok {
		name = iana
	}
	parts := strings.Split(strings.Trim(name, "/"), "/")
	for i := range parts {
		if tail := strings.Join(parts[i:], "/"); i == 0 || len(parts)-i > 1 {
			if _, err := z.known.Load(tail); err == nil {
				return z.short(tail), nil
			}
		}
	}
	return "", fmt.Errorf("the calendar's time zone %s is not known: let it say an IANA name, such as Europe/Berlin", excerpt(tzid))
}

// short leaves out the hub's own zone.
func (z *zones) short(name string) string {
	if name == z.home || z.home == "" && name == "UTC" {
		return ""
	}
	return name
}

// moment reads DTSTART and its like. What is given in UTC is told by the hub's clocks,
// unless it comes again: then its clock is UTC's.
func (z *zones) moment(p *ics.IANAProperty, again bool) (moment, error) {
	text := strings.ToUpper(strings.TrimSpace(p.Value))
	if t, err := time.Parse("20060102", text); err == nil {
		return moment{wall: t, allDay: true}, sane(t)
	}
	if t, err := time.Parse("20060102T150405Z", text); err == nil {
		if again {
			return moment{wall: t, zone: z.short("UTC")}, sane(t)
		}
		return moment{wall: wallOf(t.In(z.location(""))), at: t.In(z.location(""))}, sane(t)
	}
	t, err := time.Parse("20060102T150405", text)
	if err != nil {
		return moment{}, fmt.Errorf("%s is no date of a calendar", excerpt(text))
	}
	m := moment{wall: t}
	if tzid := parameter(p, "TZID"); tzid != "" {
		if m.zone, err = z.named(tzid); err != nil {
			return m, err
		}
	}
	return m, sane(t)
}

func sane(t time.Time) error {
	if t.Year() < 1970 || t.Year() > 2199 {
		return fmt.Errorf("the year %d is none in which people meet", t.Year())
	}
	return nil
}

// wallOf is what the clocks show at a moment, carried by a time in UTC.
func wallOf(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, t.Hour(), t.Minute(), t.Second(), 0, time.UTC)
}

// instant is the moment on the line of time.
func (z *zones) instant(m moment) time.Time {
	if !m.at.IsZero() {
		return m.at
	}
	w := m.wall
	return time.Date(w.Year(), w.Month(), w.Day(), w.Hour(), w.Minute(), w.Second(), 0, z.location(m.zone))
}

// windows are the names that Outlook and Exchange give to zones, and the IANA zone that
// each means (the territory "001" of CLDR's windowsZones).
var windows = map[string]string{
	"dateline standard time": "Etc/GMT+12", "hawaiian standard time": "Pacific/Honolulu", "alaskan standard time": "America/Anchorage",
	"pacific standard time": "America/Los_Angeles", "us mountain standard time": "America/Phoenix", "mountain standard time": "America/Denver",
	"central standard time": "America/Chicago", "central america standard time": "America/Guatemala", "central standard time (mexico)": "America/Mexico_City", "canada central standard time": "America/Regina",
	"sa pacific standard time": "America/Bogota", "eastern standard time": "America/New_York", "us eastern standard time": "America/Indianapolis", "venezuela standard time": "America/Caracas",
	"atlantic standard time": "America/Halifax", "sa western standard time": "America/La_Paz", "pacific sa standard time": "America/Santiago", "newfoundland standard time": "America/St_Johns",
	"e. south america standard time": "America/Sao_Paulo", "argentina standard time": "America/Buenos_Aires", "sa eastern standard time": "America/Cayenne", "montevideo standard time": "America/Montevideo",
	"azores standard time": "Atlantic/Azores", "cape verde standard time": "Atlantic/Cape_Verde", "utc": "UTC", "gmt standard time": "Europe/London", "greenwich standard time": "Atlantic/Reykjavik", "morocco standard time": "Africa/Casablanca",
	"w. europe standard time": "Europe/Berlin", "central europe standard time": "Europe/Budapest", "romance standard time": "Europe/Paris", "central european standard time": "Europe/Warsaw", "w. central africa standard time": "Africa/Lagos",
	"gtb standard time": "Europe/Bucharest", "e. europe standard time": "Europe/Chisinau", "fle standard time": "Europe/Kiev", "south africa standard time": "Africa/Johannesburg", "egypt standard time": "Africa/Cairo", "israel standard time": "Asia/Jerusalem", "turkey standard time": "Europe/Istanbul", "middle east standard time": "Asia/Beirut",
	"arab standard time": "Asia/Riyadh", "arabic standard time": "Asia/Baghdad", "russian standard time": "Europe/Moscow", "e. africa standard time": "Africa/Nairobi", "iran standard time": "Asia/Tehran",
	"arabian standard time": "Asia/Dubai", "azerbaijan standard time": "Asia/Baku", "georgian standard time": "Asia/Tbilisi", "caucasus standard time": "Asia/Yerevan", "afghanistan standard time": "Asia/Kabul",
	"west asia standard time": "Asia/Tashkent", "pakistan standard time": "Asia/Karachi", "india standard time": "Asia/Calcutta", "sri lanka standard time": "Asia/Colombo", "nepal standard time": "Asia/Katmandu",
	"bangladesh standard time": "Asia/Dhaka", "myanmar standard time": "Asia/Rangoon", "se asia standard time": "Asia/Bangkok", "china standard time": "Asia/Shanghai", "singapore standard time": "Asia/Singapore", "taipei standard time": "Asia/Taipei", "w. australia standard time": "Australia/Perth",
	"tokyo standard time": "Asia/Tokyo", "korea standard time": "Asia/Seoul", "cen. australia standard time": "Australia/Adelaide", "aus central standard time": "Australia/Darwin", "e. australia standard time": "Australia/Brisbane", "aus eastern standard time": "Australia/Sydney", "tasmania standard time": "Australia/Hobart",
	"new zealand standard time": "Pacific/Auckland", "fiji standard time": "Pacific/Fiji",
}
