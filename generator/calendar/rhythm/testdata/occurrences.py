"""Writes occurrences.txt: rhythms, and the days that another library finds for them.

    python3 occurrences.py > occurrences.txt

It needs python3-dateutil (dates) and Python's zoneinfo (instants). The arguments of
each rule were written by hand from what the words mean; nothing of Kith was asked. A
wall time in a gap, or shown twice, is told with the offset before the change, as RFC
5545, section 3.3.5, says: that is what zoneinfo does with fold=0.
"""

from datetime import date, datetime, timezone
from zoneinfo import ZoneInfo

from dateutil.rrule import (DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule)

KOLKATA, ADELAIDE, LORD_HOWE = "Asia/Kolkata", "Australia/Adelaide", "Australia/Lord_Howe"
ST_JOHNS, SAO_PAULO, BERLIN = "America/St_Johns", "America/Sao_Paulo", "Europe/Berlin"
WORKDAYS = (MO, TU, WE, TH, FR)

# The words, the zone, the first day, the last day looked at, the time, the rule.
CASES = [
    # every few days and weeks
    ("every day 09:00", BERLIN, "2026-03-27", "2026-04-01", "09:00", dict(freq=DAILY)),
    ("daily at 6:30 am", KOLKATA, "2026-02-26", "2026-03-02", "06:30", dict(freq=DAILY)),
    ("every 3 days 23:30", ADELAIDE, "2026-03-30", "2026-04-12", "23:30", dict(freq=DAILY, interval=3)),
    ("every other day at noon", ST_JOHNS, "2024-02-27", "2024-03-12", "12:00", dict(freq=DAILY, interval=2)),
    ("every weekday 09:00", BERLIN, "2026-10-22", "2026-10-29", "09:00", dict(freq=WEEKLY, byweekday=WORKDAYS)),
    ("Mon-Fri 17:45", ST_JOHNS, "2026-10-29", "2026-11-05", "17:45", dict(freq=WEEKLY, byweekday=WORKDAYS)),
    ("every Thursday 18:00", BERLIN, "2026-03-19", "2026-04-09", "18:00", dict(freq=WEEKLY, byweekday=TH)),
    ("Thursdays 18:00", BERLIN, "2026-10-15", "2026-11-05", "18:00", dict(freq=WEEKLY, byweekday=TH)),
    ("every Saturday and Sunday 10:00", SAO_PAULO, "2018-10-27", "2018-11-11", "10:00", dict(freq=WEEKLY, byweekday=(SA, SU))),
    ("weekly on Tuesday and Friday 09:30", ADELAIDE, "2026-09-29", "2026-10-13", "09:30", dict(freq=WEEKLY, byweekday=(TU, FR))),
    ("Mon, Wed & Fri 8pm", LORD_HOWE, "2026-03-30", "2026-04-10", "20:00", dict(freq=WEEKLY, byweekday=(MO, WE, FR))),
    ("weekly 19:00", KOLKATA, "2026-03-04", "2026-03-25", "19:00", dict(freq=WEEKLY)),
    ("every 2nd Thursday 18:00", BERLIN, "2026-03-05", "2026-05-28", "18:00", dict(freq=WEEKLY, interval=2, byweekday=TH)),
    ("every second Thursday at 18:00", ADELAIDE, "2026-03-05", "2026-05-28", "18:00", dict(freq=WEEKLY, interval=2, byweekday=TH)),
    ("every other Thursday, 6 pm", LORD_HOWE, "2026-09-03", "2026-11-12", "18:00", dict(freq=WEEKLY, interval=2, byweekday=TH)),
    ("every two weeks on Thursday 18:00", ST_JOHNS, "2026-02-12", "2026-04-23", "18:00", dict(freq=WEEKLY, interval=2, byweekday=TH)),
    ("fortnightly 18:30", KOLKATA, "2026-12-24", "2027-02-04", "18:30", dict(freq=WEEKLY, interval=2)),
    ("every 2 weeks on Monday and Wednesday 10:00", BERLIN, "2026-03-04", "2026-04-15", "10:00", dict(freq=WEEKLY, interval=2, byweekday=(MO, WE))),
    ("every 2 weeks on Tuesday and Sunday 10:00", BERLIN, "2026-03-03", "2026-04-12", "10:00", dict(freq=WEEKLY, interval=2, byweekday=(TU, SU))),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;BYHOUR=10", BERLIN, "2026-03-03", "2026-04-12", "10:00", dict(freq=WEEKLY, interval=2, byweekday=(TU, SU), wkst=SU)),
    ("every 3 weeks on Friday 16:00", SAO_PAULO, "2018-10-05", "2019-03-08", "16:00", dict(freq=WEEKLY, interval=3, byweekday=FR)),
    ("every 6 weeks on Monday 09:00", BERLIN, "2026-01-05", "2026-12-31", "09:00", dict(freq=WEEKLY, interval=6, byweekday=MO)),
    ("every 6 weeks on Monday", BERLIN, "2026-01-05", "2026-12-31", "", dict(freq=WEEKLY, interval=6, byweekday=MO)),
    ("every 10th Wednesday 12:15", KOLKATA, "2026-01-07", "2027-06-30", "12:15", dict(freq=WEEKLY, interval=10, byweekday=WE)),
    ("every Thursday in March and September 18:00", BERLIN, "2026-01-01", "2027-04-01", "18:00", dict(freq=WEEKLY, byweekday=TH, bymonth=(3, 9))),
    # of the month
    ("monthly on the last Tuesday 12:30", BERLIN, "2026-01-01", "2026-12-31", "12:30", dict(freq=MONTHLY, byweekday=TU(-1))),
    ("last Tuesday of the month 12:30", ST_JOHNS, "2026-01-01", "2026-12-31", "12:30", dict(freq=MONTHLY, byweekday=TU(-1))),
    ("monthly on the first Saturday 10:00", ADELAIDE, "2026-01-01", "2026-12-31", "10:00", dict(freq=MONTHLY, byweekday=SA(1))),
    ("first Sunday of the month 02:30", ADELAIDE, "2026-08-01", "2027-05-31", "02:30", dict(freq=MONTHLY, byweekday=SU(1))),
    ("first and third Wednesday of the month 17:00", BERLIN, "2026-02-01", "2026-05-31", "17:00", dict(freq=MONTHLY, byweekday=(WE(1), WE(3)))),
    ("1st & 3rd Wednesday of each month @ 17:00", KOLKATA, "2026-09-10", "2026-12-31", "17:00", dict(freq=MONTHLY, byweekday=(WE(1), WE(3)))),
    ("every 2nd Thursday of the month 18:00", BERLIN, "2026-01-01", "2026-12-31", "18:00", dict(freq=MONTHLY, byweekday=TH(2))),
    ("every 2nd and 4th Tuesday 19:00", LORD_HOWE, "2026-03-01", "2026-06-30", "19:00", dict(freq=MONTHLY, byweekday=(TU(2), TU(4)))),
    ("monthly on the fifth Friday 15:00", BERLIN, "2026-01-01", "2027-12-31", "15:00", dict(freq=MONTHLY, byweekday=FR(5))),
    ("monthly on the second to last Friday 15:00", BERLIN, "2026-01-01", "2026-12-31", "15:00", dict(freq=MONTHLY, byweekday=FR(-2))),
    ("monthly on the first Tuesday and third Thursday 17:00", SAO_PAULO, "2018-09-01", "2019-03-31", "17:00", dict(freq=MONTHLY, byweekday=(TU(1), TH(3)))),
    ("monthly on the last weekday 16:00", BERLIN, "2026-01-01", "2026-12-31", "16:00", dict(freq=MONTHLY, byweekday=WORKDAYS, bysetpos=-1)),
    ("first working day of every month 9:00", ST_JOHNS, "2026-01-01", "2026-12-31", "09:00", dict(freq=MONTHLY, byweekday=WORKDAYS, bysetpos=1)),
    ("monthly on the 15th 18:00", BERLIN, "2026-01-01", "2026-12-31", "18:00", dict(freq=MONTHLY, bymonthday=15)),
    ("monthly on the 31st 18:00", BERLIN, "2026-01-01", "2026-12-31", "18:00", dict(freq=MONTHLY, bymonthday=31)),
    ("monthly on the 1st and 15th 08:00", ADELAIDE, "2026-03-02", "2026-11-01", "08:00", dict(freq=MONTHLY, bymonthday=(1, 15))),
    ("monthly on the last day 23:59", BERLIN, "2027-11-01", "2028-12-31", "23:59", dict(freq=MONTHLY, bymonthday=-1)),
    ("monthly on the last day", SAO_PAULO, "2018-01-01", "2018-12-31", "", dict(freq=MONTHLY, bymonthday=-1)),
    ("quarterly on the first Wednesday 18:00", BERLIN, "2026-01-07", "2027-12-31", "18:00", dict(freq=MONTHLY, interval=3, byweekday=WE(1))),
    ("every quarter on the first Wednesday", LORD_HOWE, "2026-02-04", "2027-12-31", "", dict(freq=MONTHLY, interval=3, byweekday=WE(1))),
    ("every 2 months on the second Monday 19:30", ST_JOHNS, "2026-01-12", "2027-06-30", "19:30", dict(freq=MONTHLY, interval=2, byweekday=MO(2))),
    ("every 6 months on the last Friday 13:00", KOLKATA, "2026-03-27", "2029-03-31", "13:00", dict(freq=MONTHLY, interval=6, byweekday=FR(-1))),
    ("every 18 months on the 29th 10:00", BERLIN, "2024-02-29", "2034-12-31", "10:00", dict(freq=MONTHLY, interval=18, bymonthday=29)),
    ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;BYHOUR=13;BYMINUTE=13", BERLIN, "2026-01-01", "2028-12-31", "13:13", dict(freq=MONTHLY, byweekday=FR, bymonthday=13)),
    ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2,-2;BYHOUR=11", BERLIN, "2026-01-01", "2026-06-30", "11:00", dict(freq=MONTHLY, byweekday=WORKDAYS, bysetpos=(2, -2))),
    ("FREQ=MONTHLY;BYHOUR=20", BERLIN, "2026-01-31", "2026-12-31", "20:00", dict(freq=MONTHLY)),
    # of the year
    ("yearly on 5 March", BERLIN, "2026-01-01", "2031-12-31", "", dict(freq=YEARLY, bymonth=3, bymonthday=5)),
    ("yearly on 29 February 12:00", BERLIN, "2024-01-01", "2045-12-31", "12:00", dict(freq=YEARLY, bymonth=2, bymonthday=29)),
    ("yearly on 29 February 12:00", KOLKATA, "2092-01-01", "2109-12-31", "12:00", dict(freq=YEARLY, bymonth=2, bymonthday=29)),
    ("every year on the first Monday of October 10:00", ADELAIDE, "2026-01-01", "2032-12-31", "10:00", dict(freq=YEARLY, bymonth=10, byweekday=MO(1))),
    ("yearly on the last Sunday of March 02:30", BERLIN, "2024-01-01", "2029-12-31", "02:30", dict(freq=YEARLY, bymonth=3, byweekday=SU(-1))),
    ("yearly on the last Sunday of October 02:30", BERLIN, "2024-01-01", "2029-12-31", "02:30", dict(freq=YEARLY, bymonth=10, byweekday=SU(-1))),
    ("every 2 years on 5 March 18:00", ST_JOHNS, "2026-03-05", "2036-12-31", "18:00", dict(freq=YEARLY, interval=2, bymonth=3, bymonthday=5)),
    ("5 March and 5 September 18:00", LORD_HOWE, "2026-01-01", "2028-12-31", "18:00", dict(freq=YEARLY, bymonth=(3, 9), bymonthday=5)),
    ("FREQ=YEARLY;BYDAY=20MO;BYHOUR=9", BERLIN, "2026-01-01", "2031-12-31", "09:00", dict(freq=YEARLY, byweekday=MO(20))),
    ("FREQ=YEARLY;BYDAY=53TH;BYHOUR=9", BERLIN, "2020-01-01", "2040-12-31", "09:00", dict(freq=YEARLY, byweekday=TH(53))),
    # gaps and folds of the clocks
    ("every day 02:30", BERLIN, "2026-03-28", "2026-03-30", "02:30", dict(freq=DAILY)),
    ("every day 02:00", BERLIN, "2026-03-28", "2026-03-30", "02:00", dict(freq=DAILY)),
    ("every day 03:00", BERLIN, "2026-03-28", "2026-03-30", "03:00", dict(freq=DAILY)),
    ("every day 02:30", BERLIN, "2026-10-24", "2026-10-26", "02:30", dict(freq=DAILY)),
    ("every day 02:30", ADELAIDE, "2026-10-03", "2026-10-05", "02:30", dict(freq=DAILY)),
    ("every day 02:30", ADELAIDE, "2026-04-04", "2026-04-06", "02:30", dict(freq=DAILY)),
    ("every day 02:15", LORD_HOWE, "2026-10-03", "2026-10-05", "02:15", dict(freq=DAILY)),
    ("every day 01:45", LORD_HOWE, "2026-04-04", "2026-04-06", "01:45", dict(freq=DAILY)),
    ("every day 02:30", ST_JOHNS, "2026-03-07", "2026-03-09", "02:30", dict(freq=DAILY)),
    ("every day 01:30", ST_JOHNS, "2026-10-31", "2026-11-02", "01:30", dict(freq=DAILY)),
    ("every day 00:30", SAO_PAULO, "2018-11-03", "2018-11-05", "00:30", dict(freq=DAILY)),
    ("every day 23:30", SAO_PAULO, "2018-02-16", "2018-02-18", "23:30", dict(freq=DAILY)),
    ("every day 05:30", KOLKATA, "2026-03-28", "2026-03-30", "05:30", dict(freq=DAILY)),
    # ends
    ("every Thursday 18:00 until 2026-04-09", BERLIN, "2026-03-19", "2026-12-31", "18:00", dict(freq=WEEKLY, byweekday=TH, until=datetime(2026, 4, 9, 23, 59))),
    ("every 2nd Thursday 18:00, 5 times", BERLIN, "2026-03-05", "2026-12-31", "18:00", dict(freq=WEEKLY, interval=2, byweekday=TH, count=5)),
    ("FREQ=MONTHLY;BYDAY=-1TU;COUNT=4;BYHOUR=12;BYMINUTE=30", BERLIN, "2026-01-01", "2026-12-31", "12:30", dict(freq=MONTHLY, byweekday=TU(-1), count=4)),
]


def instant(wall, zone):
    return wall.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)


def main():
    for words, zone, first, last, clock, rule in CASES:
        hour, minute = (int(n) for n in (clock or "00:00").split(":"))
        start = datetime.combine(date.fromisoformat(first), datetime.min.time()).replace(hour=hour, minute=minute)
        end = datetime.combine(date.fromisoformat(last), datetime.max.time())
        print(f"{words} | {zone} | {first} | {last}")
        for at in rrule(dtstart=start, **rule).between(start, end, inc=True):
            if clock:
                print(f"\t{at:%Y-%m-%d %H:%M} {instant(at, zone):%Y-%m-%dT%H:%MZ}")
            else:
                print(f"\t{at:%Y-%m-%d}")


main()
