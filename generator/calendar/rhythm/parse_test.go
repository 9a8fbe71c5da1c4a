package rhythm

import (
	"errors"
	"reflect"
	"testing"
)

// What people write, and the same in the words that Kith would choose.
var readable = []struct{ text, want string }{
	{"every 2nd Thursday 18:00", "every 2nd Thursday 18:00"},
	{"every second Thursday at 18:00", "every 2nd Thursday 18:00"},
	{"Every second thursday, 6pm", "every 2nd Thursday 18:00"},
	{"every other Thursday 18.00", "every 2nd Thursday 18:00"},
	{"alternate Thursdays 18h", "every 2nd Thursday 18:00"},
	{"Thursdays at 18:00 (alternating)", "every 2nd Thursday 18:00"},
	{"18:00 every two weeks on Thursday", "every 2nd Thursday 18:00"},
	{"every other week, Thu, 6 p.m.", "every 2nd Thursday 18:00"},
	{"fortnightly on Thursdays at 18", "every 2nd Thursday 18:00"},
	{"every 14 days on Thursday 18:00:00", "every 2nd Thursday 18:00"},
	{"every 2 Thursdays 18:00", "every 2nd Thursday 18:00"},
	{"weekly on Tuesday and Friday 09:30", "every Tuesday and Friday 09:30"},
	{"Tue & Fri 9:30 am", "every Tuesday and Friday 09:30"},
	{"each Friday and Tuesday, 9h30", "every Tuesday and Friday 09:30"},
	{"Tuesdays, Fridays at half past", ""},
	{"every weekday 09:00", "every weekday 09:00"},
	{"Mon-Fri 9:00", "every weekday 09:00"},
	{"Monday to Friday at 09:00", "every weekday 09:00"},
	{"business days 9am", "every weekday 09:00"},
	{"Fri to Mon 10:00", "every Monday, Friday, Saturday and Sunday 10:00"},
	{"every day", "every day"},
	{"daily at noon", "every day 12:00"},
	{"every day at 12 am", "every day 00:00"},
	{"Monday-Sunday 7:00", "every day 07:00"},
	{"every 3 days 09:00", "every 3 days 09:00"},
	{"Tuesday mornings at 9", "every Tuesday 09:00"},
	{"we meet every Thursday evening at 6 o'clock", "every Thursday 18:00"},
	{"Thursdays 18:00 hrs sharp", "every Thursday 18:00"},
	{"each and every Friday", "every Friday"},
	{"every Friday of the year", "every Friday"},
	{"every Thursday from 18:00", "every Thursday 18:00"},
	{"every Thursday three times", "every Thursday 3 times"},
	{"Tues, Weds and Thurs 9:00", "every Tuesday, Wednesday and Thursday 09:00"},
	{"  EVERY   thursday ", "every Thursday"},
	{"6 o'clock every Thursday morning", "every Thursday 06:00"},
	{"noon every day until 2026-12-31", "every day 12:00 until 2026-12-31"},
	{"weekly", "weekly"},
	{"every week", "weekly"},
	{"once a week on Monday", "every Monday"},
	{"fortnightly", "every 2 weeks"},
	{"every fortnight on Friday", "every 2nd Friday"},
	{"every 6 weeks on Monday", "every 6 weeks on Monday"},
	{"every 6th Monday", "every 6 weeks on Monday"},
	{"every third week on Monday", "every 3 weeks on Monday"},
	{"every 2 weeks on Monday and Wednesday 10:00", "every 2 weeks on Monday and Wednesday 10:00"},
	{"every Thursday in March and April 18:00", "every Thursday in March and April 18:00"},
	{"monthly on the last Tuesday 12:30", "monthly on the last Tuesday 12:30"},
	{"last Tuesday of the month, 12:30", "monthly on the last Tuesday 12:30"},
	{"every last Tuesday 12:30 pm", "monthly on the last Tuesday 12:30"},
	{"once a month on the last Tuesday 12:30", "monthly on the last Tuesday 12:30"},
	{"first and third Wednesday of the month 17:00", "monthly on the first and third Wednesday 17:00"},
	{"1st & 3rd Wednesday of each month @ 17:00", "monthly on the first and third Wednesday 17:00"},
	{"every 2nd and 4th Tuesday", "monthly on the second and fourth Tuesday"},
	{"every 2nd Thursday of the month 18:00", "monthly on the second Thursday 18:00"},
	{"monthly, every second Thursday 18:00", "monthly on the second Thursday 18:00"},
	{"2nd Thursday of every month", "monthly on the second Thursday"},
	{"every 3rd Thursday of the month", "monthly on the third Thursday"},
	{"first Tuesday", "monthly on the first Tuesday"},
	{"monthly on the first Tuesday and third Thursday 17:00", "monthly on the first Tuesday and third Thursday 17:00"},
	{"monthly on the second-to-last Friday 10:00", "monthly on the second to last Friday 10:00"},
	{"every penultimate Friday 10:00", "monthly on the second to last Friday 10:00"},
	{"last but one Friday", "monthly on the second to last Friday"},
	{"next to last Friday", "monthly on the second to last Friday"},
	{"every 2nd Thursday and every 4th Thursday 18:00", "monthly on the second and fourth Thursday 18:00"},
	{"every 3rd day of the month 9:00", "monthly on the 3rd 09:00"},
	{"every 22nd and 23rd", "monthly on the 22nd and 23rd"},
	{"last day of February", "yearly on the last day of February"},
	{"first Monday of the quarter", "quarterly on the first Monday"},
	{"second weekday of the month", "monthly on the second weekday"},
	{"monthly on the last weekday 17:00", "monthly on the last weekday 17:00"},
	{"first working day of every month 9:00", "monthly on the first weekday 09:00"},
	{"monthly on the 15th 18:00", "monthly on the 15th 18:00"},
	{"on the 15th of every month, 18:00", "monthly on the 15th 18:00"},
	{"monthly on the 15th and the 1st", "monthly on the 1st and 15th"},
	{"every last day of the month", "monthly on the last day"},
	{"monthly on the 1st, 15th and last day", "monthly on the 1st, 15th and last day"},
	{"quarterly on the first Wednesday", "quarterly on the first Wednesday"},
	{"every three months on the first Wednesday", "quarterly on the first Wednesday"},
	{"every other month on the first Monday 18:00", "every 2 months on the first Monday 18:00"},
	{"yearly on 5 March", "yearly on 5 March"},
	{"every year on March 5th at 18:00", "yearly on 5 March 18:00"},
	{"every 5 March", "yearly on 5 March"},
	{"every March 5", "yearly on 5 March"},
	{"annually on 5 March and 5 September", "yearly on the 5th of March and September"},
	{"yearly on the first Monday of March", "yearly on the first Monday of March"},
	{"every 2 years on 29 February", "every 2 years on 29 February"},
	{"every Thursday 18:00 from 2026-03-05 until 2026-12-31", "every Thursday 18:00 from 2026-03-05 until 2026-12-31"},
	{"from 2026-03-05, 10 times, every Thursday", "every Thursday from 2026-03-05 10 times"},

	{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "every 2nd Thursday"},
	{"rrule:freq=weekly;byday=fr,tu", "every Tuesday and Friday"},
	{"RRULE:FREQ=MONTHLY;BYDAY=-1TU;BYHOUR=12;BYMINUTE=30", "monthly on the last Tuesday 12:30"},
	{"FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1", "monthly on the last Tuesday"},
	{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1", "monthly on the last day"},
	{"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "monthly on the last weekday"},
	{"FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "every weekday"},
	{"FREQ=DAILY;INTERVAL=14", "every 2 weeks"},
	{"FREQ=DAILY;BYMONTHDAY=1,15", "monthly on the 1st and 15th"},
	{"FREQ=MONTHLY;BYDAY=TH", "every Thursday"},
	{"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day"},
	{"FREQ=YEARLY;BYMONTH=3;BYDAY=1MO", "yearly on the first Monday of March"},
	{"FREQ=MONTHLY;BYMONTH=3;BYDAY=1MO", "yearly on the first Monday of March"},
	{"FREQ=YEARLY;BYMONTHDAY=15", "monthly on the 15th"},
	{"FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=-1TU", "monthly on the last Tuesday"},
	{"DTSTART:20260305T180000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "every 2nd Thursday 18:00 from 2026-03-05"},
	{"DTSTART;VALUE=DATE:20260305 RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=10", "every Thursday from 2026-03-05 10 times"},
	{"FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231", "every Thursday until 2026-12-31"},
	{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;WKST=SU", "every 2nd Thursday"},
	// What no phrase says stays a rule.
	{"FREQ=MONTHLY", "RRULE:FREQ=MONTHLY"},
	{"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "RRULE:FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR"},
	{"FREQ=YEARLY;BYDAY=20MO;BYHOUR=9", "RRULE:FREQ=YEARLY;BYDAY=20MO;BYHOUR=9;BYMINUTE=0"},
	{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU"},
	{"FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231T225959Z", "RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z;BYDAY=TH"},
	{"DTSTART;TZID=Europe/Berlin:20260305T180000 RRULE:FREQ=WEEKLY", "DTSTART;TZID=Europe/Berlin:20260305T180000 RRULE:FREQ=WEEKLY"},
	{"DTSTART:20260305T170000Z RRULE:FREQ=WEEKLY", "DTSTART:20260305T170000Z RRULE:FREQ=WEEKLY"},
}

func TestARhythmIsReadAsItIsMeant(t *testing.T) {
	for _, c := range readable {
		rule, err := Parse(c.text)
		if c.want == "" {
			if err == nil {
				t.Errorf("%q is read as %q", c.text, rule)
			}
			continue
		}
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if got := rule.String(); got != c.want {
			t.Errorf("%q is read as %q, want %q", c.text, got, c.want)
		}
		if again, err := Parse(rule.String()); err != nil || !reflect.DeepEqual(again, rule) {
			t.Errorf("%q is read again as %+v (%v), want %+v", rule, again, err, rule)
		}
	}
}

func TestWhatCannotBeReadIsSaidWithWordsThatCan(t *testing.T) {
	for _, c := range []struct{ text, at, message, nearest string }{
		{"", "", "the rhythm is empty", ""},
		{"every 2nd Thrusday 18:00", "Thrusday", `"Thrusday" is no word of a rhythm`, "every 2nd Thursday 18:00"},
		{"evry Thursday in Spetember", "evry", `"evry" is no word of a rhythm`, "every Thursday in September"},
		{"monthly on the frist Tuesday", "frist", `"frist" is no word of a rhythm`, "monthly on the first Tuesday"},
		{"irregular", "irregular", `"irregular" is no word of a rhythm`, ""},
		{"jeden zweiten Donnerstag", "jeden", `"jeden" is no word of a rhythm`, ""},
		{"biweekly on Thursday", "biweekly", `"biweekly" is every second week to some and twice a week to others`, "every 2nd Thursday"},
		{"Bi-Weekly 18:00", "Bi-Weekly", `"Bi-Weekly" is every second week to some and twice a week to others`, ""},
		{"twice a month", "twice a month", `"twice a month" does not say on which days`, ""},
		{"every 3rd Thursday 18:00", "every 3rd Thursday", `"every 3rd Thursday" may be counted in weeks or in the month`, ""},
		{"second Thursday 18:00", "second Thursday", `"second Thursday" may be counted in weeks or in the month`, ""},
		{"every Thursday at 6", "6", `"6" may be in the morning or in the evening`, ""},
		{"every Thursday 25:00", "25:00", `"25:00" is no time that a clock shows`, ""},
		{"every Thursday 13 pm", "13 pm", `"13 pm" is no time that a clock shows`, ""},
		{"every Thursday 1800", "1800", `"1800" is not a time like "18:00"`, "every Thursday 18:00"},
		{"every Thursday 18:00-19:30", "-19:30", "a rhythm says when it begins, and not when it ends", "every Thursday 18:00"},
		{"every Thursday 18:00 and 20:00", "20:00", "there are two times of day", ""},
		{"every Thursday 18:00 CET", "CET", `a rhythm does not hold a time zone, "CET"`, "every Thursday 18:00"},
		{"every Thursday 18:00 Europe/Berlin", "Europe/Berlin", `a rhythm does not hold a time zone, "Europe/Berlin"`, "every Thursday 18:00"},
		{"every Thursday except in July", "except in July", "a rhythm has no exceptions", "every Thursday"},
		{"every Tuesday or Thursday", "or", `"or" leaves it open on which day`, "every Tuesday and Thursday"},
		{"every weekend", "weekend", `"weekend" does not say which day`, ""},
		{"monthly", "monthly", "it is not said on which day of the month", ""},
		{"monthly on Tuesday", "Tuesday", "it is not said which Tuesday", ""},
		{"weekly on the first Tuesday", "first Tuesday", "a week has no first Tuesday", ""},
		{"every 2nd", "2nd", "it is not said of what every 2nd is", ""},
		{"Thursday 18:00 week", "week", `"week" has no place there`, ""},
		{"every Thursday, UTC 18:00", "UTC", `a rhythm does not hold a time zone, "UTC"`, "every Thursday 18:00"},
		{"2 times a week", "2 times a week", `"2 times a week" does not say on which days`, ""},
		{"every January", "", "it is not said on which day of the month", ""},
		{"every Thursday until 20:00", "until 20:00", "a rhythm says when it begins, and not when it ends", ""},
		{"every second week of the month on Friday", "second week", "weeks are counted on from one month to the next", ""},
		{"first week of the month", "first week", "a rhythm counts days of the week or of the month", ""},
		{"every 2nd weekday", "2nd weekday", `"2nd weekday" may be counted in several ways`, ""},
		{"every at 9", "every", `"every" what?`, ""},
		{"every Friday and every", "every", `"every" what?`, ""},
		{"every other", "other", `"other" needs a day or a week behind it`, ""},
		{"every two", "two", "it is not said of what every two is", ""},
		{"once Friday", "once", `"once" in what?`, ""},
		{"twice a year", "twice a year", `"twice a year" does not say on which days`, ""},
		{"three times a year", "three times a year", `"three times a year" does not say on which days`, ""},
		{"monthly on the first weekday and Monday", "first weekday and Monday", "a weekday and other days do not go together here", ""},
		{"monthly on the 15th, Monday", "15th", "both days of the week and days of the month are named", ""},
		{"monthly on the 15 at 9:00", "15", `it is not said what "15" is`, "monthly on the 15th 09:00"},
		{"weekly on the 15th", "15th", "a week has no 15th", ""},
		{"yearly on the 15th", "15th", "it is not said of which month", ""},
		{"yearly", "yearly", "it is not said on which day of the year", ""},
		{"the 0th Friday", "0th", "counting begins with the first", ""},
		{"every Friday €", "€", `"€" has no place in a rhythm`, "every Friday"},
		{"every Thursday 40", "40", `"40" is no day and no time`, ""},
		{"at 25 on Mondays", "25", `"25" is no time of day`, ""},
		{"every Thursday from 2026-03-05 from 2026-03-06", "from 2026-03-06", "it is said twice when it begins", ""},
		{"every Thursday until 2026-03-05 until 2026-03-06", "until 2026-03-06", "it is said twice when it ends", ""},
		{"every Thursday 5 times 6 times", "6 times", "it is said twice how many times", ""},
		{"every Thursday 0 times", "0 times", "a rhythm of no times is none", "every Thursday"},
		{"every 0 weeks on Monday", "every 0 weeks", "nothing happens every 0 of anything", ""},
		{"every 9999 weeks on Monday", "", "a rhythm comes again within ten years", ""},
		{"18:00", "", "it is not said how often", ""},
		{"yearly on the 30th of February", "", "no day is ever like that", ""},
		{"monthly on the 32nd", "32nd", "no month has so many days", ""},
		{"monthly on the sixth Monday", "sixth Monday", "no month has so many of one day", ""},
		{"5 March and 6 September", "6", "two dates in a year are two rhythms", ""},
		{"every Thursday from 5 March", "from", `"from" needs a day behind it`, ""},
		{"every Thursday until 2026-02-30", "2026-02-30", "30 February does not exist", ""},
		{"every Thursday, 5000 times", "", "5000 times is more than anybody plans; at most 1000 are read", ""},
		{"every Thursday until 2026-12-31, 5 times", "5 times", "a last day and a number of times both say when it ends", ""},
		{"weekly every 2 weeks on Thursday", "weekly every 2 weeks", "it is said twice how often, and not alike", ""},

		{"FOO:1 FREQ=WEEKLY", "FOO:1", `"FOO:1" is no part of a calendar's rule`, ""},
		{"RDATE:20260305 RRULE:FREQ=WEEKLY", "RDATE:20260305", "a rhythm has no days of its own", ""},
		{"FREQ=DAILY;INTERVAL=2;BYDAY=MO", "FREQ=DAILY", "every few days and on certain days do not go together", ""},
		{"FREQ=WEEKLY;BYMONTHDAY=2", "BYMONTHDAY=2", "a week has no days of the month", ""},
		{"FREQ=MONTHLY;BYDAY=MO,1TU", "BYDAY=MO,1TU", "some days have a number and some have none", ""},
		{"FREQ=MONTHLY;BYMONTHDAY=1,0", "0", `BYMONTHDAY has no "0"`, ""},
		{"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=40", "BYSETPOS=40", "there are not so many days to choose from", ""},
		{"FREQ=WEEKLY;BYSECOND=30", "BYSECOND=30", "BYSECOND is not read", ""},
		{"FREQ=WEEKLY;UNTIL=20260230", "UNTIL=20260230", `"20260230" is not a date of a calendar`, ""},
		{"FREQ=WEEKLY;X-ODD=1", "X-ODD=1", `a calendar's rule has no "X-ODD"`, ""},
		{"FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY", `"FORTNIGHTLY" is no FREQ`, ""},
		{"FREQ=SECONDLY", "FREQ=SECONDLY", "nobody meets secondly", ""},
		{"FREQ=WEEKLY;INTERVAL=0;BYDAY=TH", "INTERVAL=0", "INTERVAL=0 is not read", ""},
		{"FREQ=WEEKLY;COUNT=5;UNTIL=20261231", "COUNT=5", "COUNT and UNTIL both say when it ends", ""},
		{"FREQ=DAILY;COUNT=9999", "COUNT=9999", "COUNT=9999 is not read", ""},
		{"FREQ=MONTHLY;BYSETPOS=2", "BYSETPOS=2", "BYSETPOS says which of several days, and no days are named", ""},
		{"FREQ=MONTHLY;BYDAY=10MO", "BYDAY=10MO", "no month has so many of one day", ""},
		{"FREQ=YEARLY;BYMONTH=1;BYDAY=-53MO", "BYDAY=-53MO", "no month has so many of one day", ""},
		{"FREQ=WEEKLY;BYDAY=2TH", "BYDAY=2TH", "a week has each day once", ""},
		{"FREQ=WEEKLY;BYDAY=TH,XX", "XX", `"XX" is no day of the week`, ""},
		{"FREQ=WEEKLY;BYHOUR=9,17", "BYHOUR=9,17", "a series has one time of day, and BYHOUR names several", ""},
		{"FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY", "FREQ is said twice", ""},
		{"RRULE:BYDAY=TH", "", "the rule does not say how often: it has no FREQ", ""},
		{"DTSTART:2026 RRULE:FREQ=WEEKLY", "DTSTART:2026", `"2026" is not a date of a calendar`, ""},
		{"RRULE:FREQ=WEEKLY EXDATE:20260305", "EXDATE:20260305", "a rhythm has no exceptions", ""},
		{"FREQ=YEARLY;BYWEEKNO=20", "BYWEEKNO=20", "BYWEEKNO is not read: nobody knows the number of a week or day by heart", ""},
		{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "", "no day is ever like that", ""},
	} {
		rule, err := Parse(c.text)
		var m *Mistake
		if !errors.As(err, &m) {
			t.Errorf("%q is read as %q", c.text, rule)
			continue
		}
		at := string([]rune(c.text)[m.From:m.To])
		if m.Message != c.message || at != c.at || m.Nearest != c.nearest {
			t.Errorf("%q:\ngot  %q at %q, nearest %q\nwant %q at %q, nearest %q", c.text, m.Message, at, m.Nearest, c.message, c.at, c.nearest)
		}
		if m.Hint == "" || m.Rule != BadRhythm {
			t.Errorf("%q: hint %q, rule %q", c.text, m.Hint, m.Rule)
		}
	}
}

func TestWhatMayBeMeantInTwoWaysIsSaidInBoth(t *testing.T) {
	for text, hint := range map[string]string{
		"every 3rd Friday 19:30":              `write "every 3 weeks on Friday 19:30" or "monthly on the third Friday 19:30"`,
		"second Friday, 7pm, from 2026-03-06": `write "every 2 weeks on Friday 19:00 from 2026-03-06" or "monthly on the second Friday 19:00 from 2026-03-06"`,
		"every Friday at 7":                   `write "every Friday 07:00" or "every Friday 19:00"`,
		"monthly on Friday":                   `write "monthly on the first Friday" or "monthly on the last Friday"`,
		"monthly, 19:30":                      `write "monthly on the first Thursday 19:30" or "monthly on the 15th 19:30"`,
		"every 2 months":                      `write "every 2 months on the first Thursday"`,
		"every weekend 10:00":                 `write "every Saturday 10:00" or "every Saturday and Sunday 10:00"`,
		"twice a month 18:00":                 `write "monthly on the first and third Thursday 18:00" or "every 2 weeks on Thursday 18:00"`,
		"every 3rd Friday at 7":               `write "07:00" or "19:00"`, // one thing after the other
		"bimonthly":                           `write "every 2 months on the first Thursday" or "monthly on the first and third Thursday"`,
	} {
		_, err := Parse(text)
		var m *Mistake
		if !errors.As(err, &m) || m.Hint != hint {
			t.Errorf("%q: %#v, want the hint %s", text, err, hint)
		}
	}
}
