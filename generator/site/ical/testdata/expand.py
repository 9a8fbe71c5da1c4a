"""Reads calendars with two independent libraries, and prints every occurrence that each
of them finds: "library uid start end", in UTC, sorted. An event that a library has a word
against is printed as "library error …".

    expand.py UNTIL FILE...
"""
import sys
from datetime import date, datetime, timedelta, timezone

import icalendar
import pytz
import vobject
from dateutil.rrule import rrulestr

until = datetime.fromisoformat(sys.argv[1])


def instant(t, zone):
    if not isinstance(t, datetime):
        return t.isoformat()
    if t.tzinfo is None and zone is not None:
        t = zone.localize(t) if hasattr(zone, "localize") else t.replace(tzinfo=zone)
    return t.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def times(start, rule, excepted):
    """The occurrences by the wall clock, and the zone that they are in."""
    zone = getattr(start, "tzinfo", None)
    if zone is not None and hasattr(zone, "zone"):
        zone = pytz.timezone(zone.zone)  # icalendar hands out one of its offsets
    if rule is None:
        return [start], None
    wall = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime(start.year, start.month, start.day)
    if "UNTIL" in rule and rule.split("UNTIL=")[1].split(";")[0].endswith("Z"):
        end = datetime.strptime(rule.split("UNTIL=")[1].split(";")[0], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
        rule = ";".join(p for p in rule.split(";") if not p.startswith("UNTIL="))
    else:
        end = None
    gone = {t.replace(tzinfo=None) if isinstance(t, datetime) else datetime(t.year, t.month, t.day) for t in excepted}
    found = []
    for t in rrulestr(rule, dtstart=wall):
        if t > until:
            break
        if end is not None and zone is not None and datetime.fromisoformat(instant(t, zone).replace("Z", "+00:00")) > end:
            break
        if t not in gone:
            found.append(t if isinstance(start, datetime) else t.date())
    return found, zone


def length(start, end):
    """How long it takes by a watch: Python subtracts times of one zone by the wall clock."""
    if end is None:
        return timedelta(0)
    if isinstance(start, datetime) and start.tzinfo is not None:
        return end.astimezone(timezone.utc) - start.astimezone(timezone.utc)
    return end - start


def expand(library, uid, start, end, rule, excepted, replaces, masters, out):
    takes = length(start, end)
    if replaces is not None:
        masters.setdefault(uid, set()).add(instant(replaces, None))
    found, zone = times(start, rule, excepted)
    for t in found:
        out.append((library, uid, instant(t, zone), takes, rule is not None))


def finish(found, replaced):
    for library, uid, start, takes, recurs in found:
        if recurs and start in replaced.get(uid, ()):
            continue
        if "T" in start:
            begin = datetime.strptime(start, "%Y-%m-%dT%H:%M:%SZ")
            end = (begin + takes).strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            end = (date.fromisoformat(start) + takes).isoformat()
        yield f"{library} {uid} {start} {end}"


def with_icalendar(text):
    found, replaced = [], {}
    cal = icalendar.Calendar.from_ical(text)
    for part in cal.walk():
        for error in part.errors:
            yield f"icalendar error {error}"
        if part.name != "VEVENT":
            continue
        excepted = part.get("EXDATE") or []
        excepted = [d.dt for x in (excepted if isinstance(excepted, list) else [excepted]) for d in x.dts]
        rule = part["RRULE"].to_ical().decode() if "RRULE" in part else None
        get = lambda key: part.decoded(key) if key in part else None
        expand("icalendar", str(part["UID"]), get("DTSTART"), get("DTEND"), rule, excepted, get("RECURRENCE-ID"), replaced, found)
    yield from finish(found, replaced)


def with_vobject(text):
    found, replaced = [], {}
    cal = vobject.readOne(text)
    cal.validate(raiseException=True)
    for event in getattr(cal, "vevent_list", []):
        get = lambda key: getattr(event, key).value if hasattr(event, key) else None
        excepted = [d for x in getattr(event, "exdate_list", []) for d in x.value]
        expand("vobject", event.uid.value, event.dtstart.value, get("dtend"), get("rrule"), excepted, get("recurrence_id"), replaced, found)
    yield from finish(found, replaced)


lines = []
for path in sys.argv[2:]:
    text = open(path, "rb").read().decode("utf-8")
    lines += with_icalendar(text)
    lines += with_vobject(text)
print("\n".join(sorted(lines)))
