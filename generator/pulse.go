package generator

import (
	"kith/generator/calendar"
	"kith/generator/check"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/pulse"
)

// A NotBefore is a day to compare with that does not lie before the day looked at.
type NotBefore struct{ Then, Now calendar.Day }

// Error says both days.
func (e *NotBefore) Error() string {
	return e.Then.String() + " is not before " + e.Now.String() + ", the day looked at"
}

// Pulse looks at a hub as its organisers do, and compares it with how it was as of an
// earlier moment, unless that is zero. While the content has an error it tells nothing but
// what is wrong; a moment of the same day or later is a *NotBefore.
func (b *Builder) Pulse(in Input, then calendar.Stamp) (p pulse.Pulse, problems diag.List, err error) {
	parts, problems, err := b.source.Read(in.Content)
	if err != nil {
		return p, nil, err
	}
	h := b.join(parts, in)
	_, said, err := b.themes.Load(settings(h.Purpose), in.Theme...)
	if err != nil {
		return p, nil, err
	}
	problems = append(append(problems, said...), check.Of(h, parts)...).Sorted().Brief()
	problems.Quote(excerpts(in))
	if problems.Errors() > 0 {
		return p, problems, nil
	}
	var before *hub.Hub
	if !then.IsZero() {
		in.AsOf = then
		before = b.join(parts, in)
		if before.Today().Compare(h.Today()) >= 0 {
			return p, problems, &NotBefore{before.Today(), h.Today()}
		}
	}
	return pulse.Of(h, before), problems, nil
}
