package source

import (
	"errors"
	"time"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/source/front"
)

// calendarRead reads a value with one of calendar's readers.
func calendarRead[T any](r *reader, w want, s Shape, key string, read func(string) (T, error)) (value T) {
	v := r.get(w, s, key)
	switch v.Form {
	case front.Absent:
	case front.Scalar:
		text := r.straight(v)
		value, err := read(text)
		if err == nil {
			r.curled(v, text)
		}
		r.mistake(v.At, err)
		return value
	default:
		r.wrong(v, key, "a single value", "")
	}
	return value
}

// mistake tells what calendar says of a text, with what was meant.
func (r *reader) mistake(at diag.Pos, err error) {
	var m *calendar.Mistake
	switch {
	case errors.As(err, &m):
		r.offer(r.problems.Errorf(at, m.Rule, m.Hint, "%s", m.Message), m.Meant, m.Sure)
	case err != nil:
		r.problems.Errorf(at, "bad-date", "", "%s", err)
	}
}

func (r *reader) stamp(w want, key string) calendar.Stamp {
	return calendarRead(r, w, Moment, key, calendar.ParseStamp)
}

func (r *reader) day(w want, key string) calendar.Day {
	return calendarRead(r, w, Date, key, calendar.ParseDay)
}

func (r *reader) duration(key string) time.Duration {
	return calendarRead(r, optional, Duration, key, calendar.ParseDuration)
}

// zone reads the name of a time zone and makes sure that it exists.
func (r *reader) zone(key string) string {
	return calendarRead(r, optional, Zone, key, func(name string) (string, error) {
		if _, err := r.zones.Load(name); err != nil {
			return "", err // what is no zone is not stated
		}
		return name, nil
	})
}
