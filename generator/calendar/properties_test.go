package calendar

import (
	"errors"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// moment draws an instant in a zone, every second time within hours of a change of the zone's clocks.
func moment(t *rapid.T, zones *Zones) time.Time {
	zone, err := zones.Load(rapid.SampledFrom(names()).Draw(t, "zone"))
	if err != nil {
		t.Fatal(err)
	}
	from := time.Date(1850, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	to := time.Date(2150, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	at := time.Unix(rapid.Int64Range(from, to).Draw(t, "at"), 0).In(zone)
	if _, change := at.ZoneBounds(); rapid.Bool().Draw(t, "near a change") && !change.IsZero() {
		at = change.Add(time.Duration(rapid.IntRange(-3*3600, 3*3600).Draw(t, "from it")) * time.Second)
	}
	return at
}

const wallAndOffset = "2006-01-02 15:04:05-07:00"

func TestAnInstantComesBack(t *testing.T) {
	var zones Zones
	rapid.Check(t, func(t *rapid.T) {
		want := moment(t, &zones)
		stamp, err := ParseStamp(want.Format(wallAndOffset))
		if err != nil {
			t.Fatal(err)
		}
		got, err := stamp.In(want.Location(), true)
		if err != nil {
			t.Fatalf("%s in %s: %v", stamp, want.Location(), err)
		}
		if _, offset := want.Zone(); offset%60 != 0 { // seconds of an offset cannot be written
			if got.Format(wallAndOffset) != want.Format(wallAndOffset) {
				t.Fatalf("got %v, want %v", got, want)
			}
			return
		}
		if !got.Equal(want) || got.Location() != want.Location() {
			t.Fatalf("%s: got %v, want %v", stamp, got, want)
		}
	})
}

func TestAWallTimeComesBackOrAsksForAnOffset(t *testing.T) {
	var zones Zones
	rapid.Check(t, func(t *rapid.T) {
		near := moment(t, &zones)
		_, offset := near.Zone()
		unix := near.Unix() + int64(offset+rapid.IntRange(-7200, 7200).Draw(t, "seconds"))
		stamp := Stamp{wall: unix, form: wallTime}
		got, err := stamp.In(near.Location(), rapid.Bool().Draw(t, "stated"))
		if err == nil {
			if wall := got.Format("2006-01-02 15:04:05"); wall != stamp.clock().Format("2006-01-02 15:04:05") {
				t.Fatalf("%s is shown as %s", stamp, wall)
			}
			return
		}
		var m *Mistake
		if !errors.As(err, &m) || m.Rule != TimeGap && m.Rule != TimeFold {
			t.Fatalf("%s in %s: %v", stamp, near.Location(), err)
		}
		checkOffers(t, m, near.Location())
	})
}

// checkOffers holds a hint to its promise: what it offers mends the mistake.
func checkOffers(t *rapid.T, m *Mistake, zone *time.Location) {
	list := offers(m.Hint)
	if len(list) != 2 {
		t.Fatalf("%q offers %q, want two", m.Hint, list)
	}
	for _, offer := range list {
		stamp, err := ParseStamp(offer)
		if err == nil {
			_, err = stamp.In(zone, true)
		}
		if err != nil {
			t.Fatalf("%q offers %q: %v", m.Hint, offer, err)
		}
	}
}

func TestAWrongOffsetIsMendedByItsHint(t *testing.T) {
	var zones Zones
	rapid.Check(t, func(t *rapid.T) {
		near := moment(t, &zones)
		stamp := Stamp{wall: near.Unix(), form: atOffset, offset: int16(rapid.IntRange(-959, 959).Draw(t, "offset"))}
		_, err := stamp.In(near.Location(), true)
		if err == nil {
			return
		}
		var m *Mistake
		if !errors.As(err, &m) || m.Rule != WrongOffset {
			t.Fatalf("%s in %s: %v", stamp, near.Location(), err)
		}
		checkOffers(t, m, near.Location())
	})
}

// No moment of a day comes before its first, and the second before belongs to another day.
func TestADayHasNoEarlierMoment(t *testing.T) {
	var zones Zones
	rapid.Check(t, func(t *rapid.T) {
		at := moment(t, &zones)
		first := DayOf(at).In(at.Location())
		if first.After(at) || DayOf(first) != DayOf(at) {
			t.Fatalf("the day of %v begins at %v", at, first)
		}
		if before := first.Add(-time.Second); DayOf(before) == DayOf(at) {
			t.Fatalf("the day of %v begins at %v, but it is that day at %v", at, first, before)
		}
	})
}
