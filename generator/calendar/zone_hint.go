package calendar

import (
	"strings"
	"sync"

	"kith/generator/diag"
)

// abbreviations are what people call the clocks of a place, by the place whose
// clocks they most likely mean. An abbreviation is no zone: it names half a year.
var abbreviations = map[string]string{
	"CET": "Europe/Berlin", "CEST": "Europe/Berlin", "MET": "Europe/Berlin", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
	"GMT": "Europe/London", "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
	"EET": "Europe/Athens", "EEST": "Europe/Athens", "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul",
	"EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York",
	"CST": "America/Chicago", "CDT": "America/Chicago", "CT": "America/Chicago",
	"MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver",
	"PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
	"AKST": "America/Anchorage", "AKDT": "America/Anchorage", "HST": "Pacific/Honolulu",
	"AST": "America/Halifax", "ADT": "America/Halifax", "NST": "America/St_Johns", "NDT": "America/St_Johns",
	"BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires",
	"SAST": "Africa/Johannesburg", "EAT": "Africa/Nairobi", "CAT": "Africa/Maputo", "WAT": "Africa/Lagos",
	"GST": "Asia/Dubai", "PKT": "Asia/Karachi", "IST": "Asia/Kolkata", "NPT": "Asia/Kathmandu", "ICT": "Asia/Bangkok",
	"WIB": "Asia/Jakarta", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong", "PHT": "Asia/Manila",
	"JST": "Asia/Tokyo", "KST": "Asia/Seoul", "AWST": "Australia/Perth",
	"ACST": "Australia/Adelaide", "ACDT": "Australia/Adelaide", "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
	"NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
}

func isAbbreviation(name string) bool { return abbreviations[name] != "" }

const longestZone = 40 // letters beyond which a name is not compared with others

// unknownZone says why a name is no zone, and which is.
func unknownZone(name string) *Mistake {
	if name == "" {
		return noZone("the time zone has no name", `write the name of a place, like "Europe/Berlin", or "UTC"`)
	}
	if strings.EqualFold(name, "local") {
		return noZone(quote(name)+" is another time zone on every machine", `name the place, like "Europe/Berlin"`)
	}
	if place := abbreviations[strings.ToUpper(name)]; place != "" {
		return likely(place, quote(name)+" is an abbreviation and does not know summer time", `name the place, like "`+place+`"`)
	}
	if minutes, ok := fixedOffset(name); ok {
		return noZone(quote(name)+" is a fixed offset and does not know summer time", placesAt(minutes))
	}
	message := "there is no time zone " + quote(name)
	if near := nearestZone(name); near != "" {
		m := likely(near, message, `did you mean "`+near+`"?`)
		m.Sure = plain(near) == plain(name)
		return m
	}
	return noZone(message, `write the continent and a large city of the zone, like "Europe/Berlin", or "UTC"`)
}

func likely(zone, message, hint string) *Mistake {
	return &Mistake{Rule: UnknownZone, Message: message, Hint: hint, Meant: zone}
}

func noZone(message, hint string) *Mistake {
	return &Mistake{Rule: UnknownZone, Message: message, Hint: hint}
}

// A spelling is a zone's name as it is compared with a misspelt one.
type spelling struct {
	zone string
	name string // in plain letters
	city string // in plain letters; "" where the name is of no city
}

// spellings are those of all zones, made when the first name is misspelt.
var spellings = sync.OnceValue(func() []spelling {
	list := make([]spelling, 0, len(names()))
	for _, zone := range names() {
		s := spelling{zone: zone, name: plain(zone)}
		if slash := strings.LastIndexByte(zone, '/'); slash > 0 && !strings.HasPrefix(zone, "Etc/") {
			s.city = plain(zone[slash+1:])
		}
		list = append(list, s)
	}
	return list
})

var plainer = strings.NewReplacer(" ", "", "_", "", "-", "", ".", "")

// plain is a name without what people write differently: case, blanks and dashes.
func plain(name string) string { return plainer.Replace(strings.ToLower(name)) }

// nearestZone is the zone that a name most likely means: the same in plain letters, of
// the same city, or of a city with a few letters changed; or "".
func nearestZone(name string) string {
	if len(name) > longestZone {
		return ""
	}
	wanted := plain(name)
	for _, s := range spellings() {
		if s.name == wanted {
			return s.zone
		}
	}
	city := plain(name[strings.LastIndexByte(name, '/')+1:])
	if city == "" {
		return ""
	}
	cities, zones := citiesWith(city[0])
	near, _ := diag.Near(city, cities)
	return zones[near]
}

// citiesWith are the cities that begin with a letter, and the first zone of each. The
// first letter is seldom mistyped, and without it Mumbai would be near Dubai.
func citiesWith(first byte) (cities []string, zones map[string]string) {
	zones = map[string]string{}
	for _, s := range spellings() {
		if s.city != "" && s.city[0] == first && zones[s.city] == "" {
			zones[s.city] = s.zone
			cities = append(cities, s.city)
		}
	}
	return cities, zones
}

// ZoneCalled is the zone that a word names without doubt: its own name or its city's in
// any spelling ("new york"), or the abbreviation of its clocks. Else it is "".
func ZoneCalled(word string) string {
	if zone := abbreviations[strings.ToUpper(word)]; zone != "" {
		return zone
	}
	wanted := plain(word)
	for _, s := range spellings() {
		if len(wanted) > 2 && (s.name == wanted || s.city == wanted) {
			return s.zone
		}
	}
	return ""
}

// zoneCalled is the zone that a word behind a time means, or "".
func zoneCalled(word string) string {
	if zone := abbreviations[strings.ToUpper(word)]; zone != "" {
		return zone
	}
	return nearestZone(word)
}
