package calendar

import (
	"fmt"
	"strings"
	"time"
)

// fixedOffset reads "UTC+2", "GMT-5:30", "+01:00": minutes east of UTC.
func fixedOffset(name string) (minutes int, ok bool) {
	rest := strings.ToUpper(name)
	rest = strings.TrimPrefix(strings.TrimPrefix(rest, "UTC"), "GMT")
	rest = strings.ReplaceAll(strings.ReplaceAll(rest, " ", ""), ":", "")
	if len(rest) < 2 || len(rest) > 5 || rest[0] != '+' && rest[0] != '-' {
		return 0, false
	}
	n := digits(rest[1:])
	if n < 0 {
		return 0, false
	}
	if len(rest) <= 3 {
		n *= 100
	}
	minutes = n/100*60 + n%100
	if rest[0] == '-' {
		minutes = -minutes
	}
	return minutes, true
}

// placesAt names places whose clocks are at an offset for at least half the year.
// The year is any of late: it only serves for examples.
func placesAt(minutes int) string {
	const year = 2026
	var found []string
	for _, name := range wellKnown {
		zone, ok := load(name).(*time.Location)
		if !ok {
			continue
		}
		january := offsetAt(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Unix(), zone)
		july := offsetAt(time.Date(year, 7, 1, 0, 0, 0, 0, time.UTC).Unix(), zone)
		switch minutes * 60 {
		case january:
			if january == july {
				found = append(found, fmt.Sprintf(`"%s"`, name))
			} else {
				found = append(found, fmt.Sprintf(`"%s" (in January)`, name))
			}
		case july:
			found = append(found, fmt.Sprintf(`"%s" (in July)`, name))
		}
	}
	if len(found) == 0 {
		return `name the place, like "Europe/Berlin"`
	}
	return "name the place, like " + strings.Join(found[:min(3, len(found))], " or ")
}

// wellKnown are places for examples, those whose clocks change before those whose stand.
var wellKnown = []string{
	"Europe/Berlin", "Europe/London", "Europe/Athens", "America/New_York", "America/Chicago", "America/Denver",
	"America/Los_Angeles", "America/Anchorage", "America/Halifax", "America/St_Johns", "Australia/Sydney",
	"Australia/Adelaide", "Pacific/Auckland", "Africa/Lagos", "Africa/Johannesburg", "Africa/Nairobi",
	"America/Sao_Paulo", "Europe/Istanbul", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu",
	"Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore", "Asia/Tokyo", "Australia/Brisbane", "Pacific/Honolulu",
}
