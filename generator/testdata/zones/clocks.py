"""Tells when the sessions of a hub begin and end, on both sides of both changes of the
clocks in six zones. It knows nothing of Kith: Python's zoneinfo does the arithmetic.

    clocks.py > clocks.json

Each case is a hub of its own: a series at half past ten, one in the very hour that the
clocks leave out or show twice, one of two whole days, and sessions as authors date them.
"""
import json
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

CASES = [  # zone, the day on whose morning the clocks change, a night in that hour
    ("Asia/Kolkata", "2026-03-29", "2026-03-29 02:30"),  # where they never do
    ("Asia/Kolkata", "2026-10-25", "2026-10-25 02:30"),
    ("Australia/Adelaide", "2026-04-05", "2026-04-05 02:30"),
    ("Australia/Adelaide", "2026-10-04", "2026-10-04 02:30"),
    ("Australia/Lord_Howe", "2026-04-05", "2026-04-05 01:45"),  # by half an hour
    ("Australia/Lord_Howe", "2026-10-04", "2026-10-04 02:15"),
    ("America/St_Johns", "2026-03-08", "2026-03-08 02:30"),
    ("America/St_Johns", "2026-11-01", "2026-11-01 01:30"),
    ("America/Sao_Paulo", "2018-02-18", "2018-02-17 23:30"),  # at midnight
    ("America/Sao_Paulo", "2018-11-04", "2018-11-04 00:30"),
    ("Europe/Berlin", "2026-03-29", "2026-03-29 02:30"),
    ("Europe/Berlin", "2026-10-25", "2026-10-25 02:30"),
]
WEEKS = range(-2, 3)
LENGTH = timedelta(hours=2)


def utc(t):
    return t.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def lasting(start, length):
    """From a wall time on for so long as a watch counts."""
    begin = start.astimezone(timezone.utc)
    return {"start": utc(begin), "end": utc(begin + length)}


def occurrences(zone, first):
    """The same wall time, week after week. In a gap the clocks' jump is added, and of a
    time that comes twice the first is meant: that is what fold=0 says."""
    return [lasting((first + timedelta(weeks=w)).replace(tzinfo=zone), LENGTH) for w in WEEKS]


def days(zone, first, last):
    """Whole days: by the calendar, and from the first one's beginning to the last one's end."""
    midnight = lambda d: datetime(d.year, d.month, d.day, tzinfo=zone)
    after = last + timedelta(days=1)
    return {"start": utc(midnight(first)), "end": utc(midnight(after)), "first": first.isoformat(), "after": after.isoformat()}


def case(name, change, night):
    zone, day, night = ZoneInfo(name), date.fromisoformat(change), datetime.fromisoformat(night)
    at = lambda d, hour, minute: datetime(d.year, d.month, d.day, hour, minute, tzinfo=zone)
    before, after = day - timedelta(days=1), day + timedelta(days=1)
    half_past_ten = datetime(day.year, day.month, day.day, 10, 30)
    return {
        "zone": name,
        "change": change,
        "from": (day + timedelta(weeks=WEEKS[0]) - timedelta(days=1)).isoformat(),
        "until": (day + timedelta(weeks=WEEKS[-1])).isoformat(),
        "before": utc(datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc) - timedelta(days=20)),
        "later": utc(datetime(day.year, day.month, day.day, 12, tzinfo=timezone.utc) + timedelta(days=20)),
        "weekly": {"rhythm": half_past_ten.strftime("every %A %H:%M"), "occurrences": occurrences(zone, half_past_ten)},
        "night": {"rhythm": night.strftime("every %A %H:%M"), "occurrences": occurrences(zone, night)},
        "days": {"rhythm": before.strftime("every %A"), "occurrences": [days(zone, before + timedelta(weeks=w), day + timedelta(weeks=w)) for w in WEEKS]},
        "sessions": {
            "evening": {"date": f"{before} 22:15", "duration": "8h", **lasting(at(before, 22, 15), timedelta(hours=8))},
            "morning": {"date": f"{day} 04:15", "duration": "90m", **lasting(at(day, 4, 15), timedelta(minutes=90))},
            "across": {"date": f"{before} 18:00", "finish": f"{day} 12:45", "start": utc(at(before, 18, 0)), "end": utc(at(day, 12, 45))},
            "next": {"date": f"{after} 10:30", "duration": "1h", **lasting(at(after, 10, 30), timedelta(hours=1))},
            "whole": {"date": f"{day}", **days(zone, day, day)},
            "several": {"date": f"{before}", "finish": f"{after}", **days(zone, before, after)},
        },
    }


print(json.dumps([case(*c) for c in CASES], indent=1))
