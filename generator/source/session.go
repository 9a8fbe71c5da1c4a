package source

import (
	"cmp"
	"strconv"
	"strings"

	"kith/generator/hub"
	"kith/generator/source/front"
)

func readSession(r *reader) func(*hub.Parts) {
	s := &hub.Session{
		Title:     r.text(required, "title"),
		Date:      r.stamp(required, "date"),
		Duration:  r.duration("duration"),
		End:       r.stamp(optional, "end"),
		Timezone:  r.zone("timezone"),
		Status:    cmp.Or(one(r, "status", hub.Statuses), hub.Planned),
		Series:    r.ref(optional, "series"),
		Replaces:  r.stamp(optional, "replaces"),
		Hosts:     r.refs(optional, "hosts", "host"),
		Speakers:  r.refs(optional, "speakers", "speaker"),
		Topics:    r.terms("topics"),
		Location:  r.text(optional, "location"),
		Join:      r.web("join"),
		Recording: r.leftBehind("recording"),
		Slides:    r.leftBehind("slides"),
		From:      r.place("from", hub.Asks, hub.Projects),
	}
	s.Attendees, s.Headcount = r.headcount("attendees")
	s.Entry = r.entry(hub.Sessions)
	return func(p *hub.Parts) { p.Sessions = append(p.Sessions, s) }
}

// headcount reads who came: names, or only how many. −1 says that no number is written.
func (r *reader) headcount(key string) ([]hub.Ref, int) {
	v := r.get(optional, Headcount, key)
	if n, err := strconv.Atoi(v.Text); v.Form == front.Scalar && err == nil {
		if n < 0 {
			r.problems.Errorf(v.At, "wrong-type", "", "%q should be people or how many there were", key)
			return nil, -1
		}
		return nil, n
	}
	return r.several(optional, v, key), -1
}

// leftBehind reads what a session left: a web address, or a file of the hub.
func (r *reader) leftBehind(key string) string {
	v := r.get(optional, FileOrAddress, key)
	switch v.Form {
	case front.Absent:
		return ""
	case front.Scalar:
		text := strings.TrimSpace(v.Text)
		if checkAddress(text) == nil || elsewhere(text) {
			return r.address(v.At, key, text)
		}
		if asset := r.asset(key); asset.Path != "" && hub.IsFileName(asset.Path) {
			return "/" + asset.Path
		}
		return r.address(v.At, key, text)
	}
	r.wrong(v, key, "one web address or file", "")
	return ""
}

var sessionSays = map[string]string{
	"title":     "What the session is called.",
	"date":      "The day and time as the clocks of the place show them.",
	"duration":  "How long it takes; write this or the end.",
	"end":       "When it ends; write this or the duration.",
	"timezone":  "The time zone of the times; if absent, the series' or the hub's.",
	"status":    "How firm the session is.",
	"series":    "The id of the series that the session belongs to.",
	"replaces":  "The date of the occurrence it stands for, if that is not its own day.",
	"hosts":     "The ids of those who open and lead the session.",
	"speakers":  "The ids of those who present something.",
	"attendees": "The ids of those who were there, or only how many they were.",
	"topics":    "What the session is about.",
	"location":  "Where it is held.",
	"join":      "The web address where one takes part online.",
	"recording": "The recording, as a web address or a file of the hub.",
	"slides":    "The slides, as a web address or a file of the hub.",
	"from":      "The id of the ask or project that the session grew from.",
}
