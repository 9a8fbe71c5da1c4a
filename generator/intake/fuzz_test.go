package intake

import (
	"errors"
	"testing"
)

// FuzzPeople reads any table into a hub. Whatever it is: reading ends, what is written can
// be read and holds no e-mail address, and taken in again it changes nothing.
func FuzzPeople(f *testing.F) {
	f.Add([]byte(sheet), false)
	f.Add([]byte("Name;Mitglied seit;GitHub\nAda;1.2.2024;@ada\n\"Eve\";=1;x"), true)
	f.Add([]byte("name\n\"open\nquote,x\n../..\n"), false)
	f.Add([]byte("\xff\xfen\x00a\x00m\x00e\x00\n\x00A\x00"), false)
	f.Add([]byte("name,about\nAda,\"# x\n- @eve\n[[y]] <b> &amp; `c` | ~~d~~\n---\n+++\"\n"), true)
	f.Add([]byte("name,skills,links\nAda,\"a: b, #c, - d, [e], 'f\",x\nAda,,"), true)
	f.Fuzz(func(t *testing.T, data []byte, update bool) {
		any(t, "x.csv", data, How{Format: CSV, Update: update})
	})
}

// FuzzContributors does the same with any all-contributors file.
func FuzzContributors(f *testing.F) {
	f.Add([]byte(`{"contributors": [{"login": "Ada", "name": "Ada L", "profile": "https://ada.example"}, {"login": "x[bot]"}, {"login": "../x"}]}`), false)
	f.Fuzz(func(t *testing.T, data []byte, update bool) {
		any(t, "x.json", data, How{Format: Contributors, Update: update})
	})
}

func any(t *testing.T, name string, data []byte, how How) {
	if _, err := Read(name, data, how); err != nil {
		var bad *Unreadable
		if !errors.As(err, &bad) {
			t.Fatal(err)
		}
		return
	}
	hub := files{
		"content/members/ada.md": ada,
		"content/members/eve.md": "+++\nname = \"Eve\"\n+++\n",
		"content/members/bob.md": "{\"name\": \"Bob\"}\n",
	}
	take(t, hub, name, string(data), how)
}

// FuzzCalendar does the same with any calendar.
func FuzzCalendar(f *testing.F) {
	f.Add([]byte(ical("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20261203T180000\nDTEND:20261203T180000Z\nDESCRIPTION:# <b>x</b>\\n---\nLOCATION:a@example.org")), false)
	f.Add([]byte(ical("UID:a\nSUMMARY:A\nDTSTART:20260416T180000Z\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH\nEXDATE:20260430T180000Z", "UID:a\nRECURRENCE-ID:20260514T180000Z\nDTSTART:20260515T180000Z\nSUMMARY:B")), true)
	f.Add([]byte("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261205\n X\nEND:VEVENT"), true)
	f.Fuzz(func(t *testing.T, data []byte, update bool) {
		any(t, "x.ics", data, How{Format: Calendar, Update: update})
	})
}
