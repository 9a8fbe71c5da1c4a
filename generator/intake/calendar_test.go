package intake

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ical is a calendar with some events, each a few lines.
func ical(events ...string) string {
	var b strings.Builder
	b.WriteString("BEGIN:VCALENDAR\nVERSION:2.0\n")
	for i, e := range events {
		uid := ""
		if !strings.Contains(e, "UID:") {
			uid = fmt.Sprintf("UID:u%d\n", i)
		}
		fmt.Fprintf(&b, "BEGIN:VEVENT\n%s%s\nEND:VEVENT\n", uid, e)
	}
	b.WriteString("END:VCALENDAR\n")
	return strings.ReplaceAll(b.String(), "\n", "\r\n")
}

// berlin is a hub with a zone and two people.
func berlin() files {
	return files{
		"content/purpose.md":       "---\ntitle: Weavers\ntimezone: Europe/Berlin\n---\n",
		"content/members/ada.md":   "---\nname: Ada Lovelace\n---\n",
		"content/members/grace.md": "---\nname: Grace Hopper\n---\n",
	}
}

// added are the files of a hub that were not there before, and what they say.
func added(before, after files) files {
	more := files{}
	for name, text := range after {
		if before[name] != text {
			more[name] = text
		}
	}
	return more
}

func TestEventsBecomeSessions(t *testing.T) {
	hub := berlin()
	after, plan := take(t, hub, "x.ics", ical(
		"SUMMARY:Warp\\, weft & you\nDTSTART;TZID=Europe/Berlin:20261203T180000\nDTEND;TZID=Europe/Berlin:20261203T193000\nLOCATION:The old mill\nORGANIZER;CN=\"Ada Lovelace\":mailto:ada@example.org\nATTENDEE;CN=grace  hopper;PARTSTAT=ACCEPTED:mailto:g@example.org\nATTENDEE;CN=Ada Lovelace;PARTSTAT=DECLINED:mailto:a@example.org\nDESCRIPTION:Bring a *rope*.\\n\\nQuestions: ada@example.org\\nhttps://us02web.zoom.us/j/1?pwd=abc.",
		"SUMMARY:Far away\nDTSTART;TZID=\"Tokyo Standard Time\":20261204T090000\nDURATION:PT45M\nSTATUS:CANCELLED",
		"SUMMARY:In UTC\nDTSTART:20260605T160000Z\nDTEND:20260605T170000Z\nLOCATION:https://meet.example.org/x\nATTENDEE;CN=Ada Lovelace;PARTSTAT=ACCEPTED:x",
		"SUMMARY:Weekend\nDTSTART;VALUE=DATE:20261205\nDTEND;VALUE=DATE:20261207\nDESCRIPTION:<p>Two <b>days</b></p><ul><li>one</li></ul>",
		"SUMMARY:Day\nDTSTART;VALUE=DATE:20261208\nDTEND;VALUE=DATE:20261209",
		"SUMMARY:Floating\nDTSTART:20261209T100000\nURL:https://example.org/event",
		"DTSTART:20261210T100000\nSUMMARY:",
		"SUMMARY:Twice\nDTSTART:20261025T003000Z",
	), How{})
	want := files{
		"content/sessions/2026-12-03-warp-weft-you.md": "---\ntitle: Warp, weft & you\ndate: 2026-12-03 18:00\nduration: 90m\nhosts: [ada]\nlocation: The old mill\njoin: https://us02web.zoom.us/j/1?pwd=abc\nattendees: [grace]\n---\n\nBring a \\*rope\\*.\n\nQuestions: (address left out)\nhttps://us02web.zoom.us/j/1?pwd=abc.\n",
		"content/sessions/2026-12-04-far-away.md":      "---\ntitle: Far away\ndate: 2026-12-04 09:00\nduration: 45m\ntimezone: Asia/Tokyo\nstatus: cancelled\n---\n",
		"content/sessions/2026-06-05-in-utc.md":        "---\ntitle: In UTC\ndate: 2026-06-05 18:00\nduration: 1h\njoin: https://meet.example.org/x\n---\n",
		"content/sessions/2026-12-05-weekend.md":       "---\ntitle: Weekend\ndate: 2026-12-05\nend: 2026-12-06\n---\n\nTwo days\n\n- one\n",
		"content/sessions/2026-12-08-day.md":           "---\ntitle: Day\ndate: 2026-12-08\n---\n",
		"content/sessions/2026-12-09-floating.md":      "---\ntitle: Floating\ndate: 2026-12-09 10:00\njoin: https://example.org/event\n---\n",
		"content/sessions/2026-12-10-untitled.md":      "---\ntitle: Untitled\ndate: 2026-12-10 10:00\n---\n",
		"content/sessions/2026-10-25-twice.md":         "---\ntitle: Twice\ndate: 2026-10-25 02:30:00+02:00\n---\n",
	}
	if d := cmp.Diff(want, added(hub, after)); d != "" {
		t.Error(d)
	}
	if got := strings.Join(plan.Steps[0].Notes, "\n"); !strings.Contains(got, "the link holds a password") {
		t.Error(got)
	}
}

func TestWhatComesAgainBecomesASeries(t *testing.T) {
	hub := berlin()
	hub["content/sessions/2026/2026-01-01-old.md"] = "---\ntitle: Old\ndate: 2026-01-01\n---\n"
	after, _ := take(t, hub, "x.ics", ical(
		"UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20261217T180000\nSUMMARY:Evening at Grace's\nDTSTART;TZID=Europe/Berlin:20261218T190000\nDTEND;TZID=Europe/Berlin:20261218T203000",
		"UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20261231T180000\nSUMMARY:Evening\nDTSTART;TZID=Europe/Berlin:20261231T180000\nSTATUS:CANCELLED",
		"UID:a\nSUMMARY:Evening\nDTSTART;TZID=Europe/Berlin:20260416T180000\nDTEND;TZID=Europe/Berlin:20260416T193000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270630T215959Z\nEXDATE;TZID=Europe/Berlin:20260709T180000,20260723T180000\nEXDATE;TZID=Europe/Berlin:20260806T180000\nLOCATION:The mill\nORGANIZER;CN=Ada Lovelace:mailto:a@example.org\nDESCRIPTION:We weave.",
		"UID:b\nSUMMARY:Clinic\nDTSTART;TZID=America/New_York:20260929T123000\nDURATION:PT45M\nRRULE:FREQ=MONTHLY;BYDAY=-1TU",
		"UID:c\nSUMMARY:Call\nDTSTART:20260105T160000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=10",
	), How{})
	want := files{
		"content/series/evening.md":                             "---\ntitle: Evening\nrhythm: every 2nd Thursday 18:00\nduration: 90m\nfrom: 2026-04-16\nuntil: 2027-06-30\npauses: [2026-07-09, 2026-07-23, 2026-08-06]\nhosts: [ada]\nlocation: The mill\n---\n\nWe weave.\n",
		"content/series/clinic.md":                              "---\ntitle: Clinic\nrhythm: monthly on the last Tuesday 12:30\nduration: 45m\nfrom: 2026-09-29\ntimezone: America/New_York\n---\n",
		"content/series/call.md":                                "---\ntitle: Call\nrhythm: every Monday 16:00 10 times\nfrom: 2026-01-05\ntimezone: UTC\n---\n",
		"content/sessions/2026/2026-12-18-evening-at-graces.md": "---\ntitle: Evening at Grace's\ndate: 2026-12-18 19:00\nduration: 90m\nreplaces: 2026-12-17\nseries: evening\n---\n",
		"content/sessions/2026/2026-12-31-evening.md":           "---\ntitle: Evening\ndate: 2026-12-31 18:00\nstatus: cancelled\nseries: evening\n---\n",
	}
	if d := cmp.Diff(want, added(hub, after)); d != "" {
		t.Error(d)
	}
}

// TestACalendarKeepsWhatPeopleWrote finds a session by its day and title, and its time
// by what it means.
func TestACalendarKeepsWhatPeopleWrote(t *testing.T) {
	hub := berlin()
	hub["content/sessions/a.md"] = "---\ntitle: Knots\ndate: 2026-12-03T17:00:00Z\nend: 2026-12-03 20:00\nlocation: At Ada's  # cosier\n---\n\nOurs.\n"
	after, plan := take(t, hub, "x.ics", ical("SUMMARY:Knots\nDTSTART;TZID=Europe/Berlin:20261203T180000\nDTEND;TZID=Europe/Berlin:20261203T190000\nLOCATION:The mill\nURL:https://meet.example.org/knots\nDESCRIPTION:Theirs."), How{})
	want := "---\ntitle: Knots\ndate: 2026-12-03T17:00:00Z\nend: 2026-12-03 20:00\nlocation: At Ada's  # cosier\njoin: https://meet.example.org/knots\n---\n\nOurs.\n"
	if d := cmp.Diff(want, after["content/sessions/a.md"]); d != "" {
		t.Error(d)
	}
	if got := steps(plan); got != `fill in sessions/a.md | join | location: the file says "At Ada's", the list "The mill"`+"\n" {
		t.Error(got)
	}
	after, _ = take(t, hub, "x.ics", ical("SUMMARY:Knots\nDTSTART;TZID=Europe/Berlin:20261203T190000\nSTATUS:CANCELLED"), How{Update: true})
	want = "---\ntitle: Knots\ndate: 2026-12-03 19:00\nend: 2026-12-03 20:00\nlocation: At Ada's  # cosier\nstatus: cancelled\n---\n\nOurs.\n"
	if d := cmp.Diff(want, after["content/sessions/a.md"]); d != "" {
		t.Error(d)
	}
}

func TestAMovedSessionIsAskedAbout(t *testing.T) {
	hub := berlin()
	hub["content/sessions/a.md"] = "---\ntitle: Knots\ndate: 2026-12-03 18:00\n---\n"
	moved := "SUMMARY:Knots\nDTSTART:20261210T180000"
	_, plan := take(t, hub, "x.ics", ical(moved), How{})
	if got := strings.Join(plan.Steps[0].Notes, ""); !strings.HasPrefix(got, "was it moved? content/sessions/a.md has the same title") {
		t.Error(got)
	}
	_, plan = take(t, hub, "x.ics", ical(moved, "SUMMARY:Knots\nDTSTART:20261203T180000"), How{})
	if got := plan.Steps[0].Notes; got != nil {
		t.Error(got)
	}
}

func TestEventsThatCannotBeMeantStayOut(t *testing.T) {
	for event, want := range map[string]string{
		"SUMMARY:A":                          "it does not say when it begins",
		"SUMMARY:A\nDTSTART:tomorrow":        `"TOMORROW" is no date of a calendar`,
		"SUMMARY:A\nDTSTART:10260305T100000": "the year 1026 is none in which people meet",
		"SUMMARY:A\nDTSTART;TZID=Customized Time Zone:20261203T100000":                                        `the calendar's time zone "Customized Time Zone" is not known: let it say an IANA name, such as Europe/Berlin`,
		"SUMMARY:A\nDTSTART:20261203T100000\nRRULE:FREQ=SECONDLY":                                             "it comes again in a way that Kith cannot follow: ",
		"SUMMARY:A\nDTSTART:20261203T100000\nRRULE:FREQ=WEEKLY;INTERVAL=0":                                    "it comes again in a way that Kith cannot follow: ",
		"SUMMARY:A\nDTSTART:20261203T100000\nRRULE:FREQ=YEARLY;BYYEARDAY=" + strings.Repeat("1,", 5000) + "1": "it comes again in a way that Kith cannot follow: ",
		"SUMMARY:A\nno colon":                     "the event cannot be read",
		"BEGIN:VEVENT\nSUMMARY:A":                 "the event has no end",
		"SUMMARY:" + strings.Repeat("x", 300<<10): "the event is longer than 256 kB",
	} {
		_, plan := take(t, berlin(), "x.ics", ical(event, "SUMMARY:Good\nDTSTART:20261203T100000"), How{})
		said := ""
		for _, s := range plan.Steps {
			if s.Doing == LeaveOut && said == "" {
				said = strings.Join(s.Notes, "; ")
			}
		}
		if !strings.HasPrefix(said, want) || plan.Count(Create) != 1 {
			t.Errorf("%.100s: %q, want %q; %d created", event, said, want, plan.Count(Create))
		}
	}
	_, plan := take(t, berlin(), "x.ics", ical("UID:a\nSUMMARY:Old\nDTSTART:20261203T100000", "UID:a\nSEQUENCE:2\nSUMMARY:New\nDTSTART:20261204T100000"), How{})
	if plan.Count(Create) != 1 || plan.Count(LeaveOut) != 1 {
		t.Error(steps(plan))
	}
}
