package source

import (
	"math"
	"regexp"
	"strconv"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// maxCount is more than any threshold can mean: of days, ten years.
const maxCount = 3660

// participation reads the thresholds of the observed roles, and tells where they
// contradict each other.
func (r *reader) participation(key string) (t hub.Thresholds) {
	v := r.get(optional, Participation, key)
	if v.Form == front.Absent {
		return t
	}
	if v.Form != front.Map {
		r.wrong(v, key, "a group of keys", `write "window: 180" on a line of its own, indented by two spaces`)
		return t
	}
	for _, p := range v.Pairs {
		switch {
		case p.Value.Form > front.Scalar:
			r.problems.Errorf(p.Value.At, "wrong-type", "", "%q should be a single value", p.Key)
		case p.Value.Form == front.Absent: // left out, as any empty value
		default:
			r.threshold(&t, p)
		}
	}
	r.contradiction(t, v)
	return t
}

func (r *reader) threshold(t *hub.Thresholds, p front.Pair) {
	switch p.Key {
	case "window":
		t.Window = r.days(p)
	case "core-led":
		t.CoreLed = r.count(p)
	case "core-share":
		t.CoreShare = r.share(p)
	case "core-sessions":
		t.CoreSessions = r.count(p)
	case "active-share":
		t.ActiveShare = r.share(p)
	default:
		var keys []string
		for _, f := range participationFields {
			keys = append(keys, f.Key)
		}
		hint := diag.DidYouMean(p.Key, keys)
		if hint == "" {
			hint = "there are " + joined(keys)
		}
		said := r.problems.Warnf(p.KeyAt, "unknown-key", hint, "%q is no threshold of participation, and nobody reads it", p.Key)
		if near, ok := diag.Near(p.Key, keys); ok {
			said.Fix = p.KeyAt.Maybe(r.page.Written(near, false))
		}
	}
}

// days reads a number of days; a length of time that comes to whole days is understood.
func (r *reader) days(p front.Pair) int {
	text := r.straight(p.Value)
	if n, err := strconv.Atoi(text); err == nil {
		return r.within(p, n)
	}
	said := r.problems.Errorf(p.Value.At, "bad-threshold", "write the number of days: 180", "%q should be a whole number of days", p.Key)
	if length := strings.Fields(strings.ToLower(text)); len(length) == 2 {
		if n, err := strconv.ParseFloat(length[0], 64); err == nil && n > 0 && n*daysOf[length[1]] <= maxCount && daysOf[length[1]] > 0 {
			r.offer(said, strconv.Itoa(int(math.Ceil(n*daysOf[length[1]]))), false)
		}
	}
	return 0
}

// daysOf is about how many days somebody means by a word.
var daysOf = map[string]float64{"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 365. / 12, "months": 365. / 12, "year": 365, "years": 365}

// count reads a whole number from one.
func (r *reader) count(p front.Pair) int {
	n, err := strconv.Atoi(r.straight(p.Value))
	if err != nil {
		r.problems.Errorf(p.Value.At, "bad-threshold", "", "%q should be a whole number", p.Key)
		return 0
	}
	return r.within(p, n)
}

func (r *reader) within(p front.Pair, n int) int {
	switch {
	case n < 1:
		r.problems.Errorf(p.Value.At, "bad-threshold", "write 1 or more, or leave the line out", "%q is %d: %s", p.Key, n, tooLow[p.Key])
		return 0
	case n > maxCount:
		r.problems.Errorf(p.Value.At, "bad-threshold", "", "%q is at most %d", p.Key, maxCount)
		return 0
	}
	return n
}

// tooLow is what a threshold of nothing would mean.
var tooLow = map[string]string{
	"window":        "no day would count",
	"core-led":      "everybody would be core",
	"core-sessions": "half of nothing would make somebody core",
}

var portion = regexp.MustCompile(`^([0-9]{1,9})(?:[.,]([0-9]{1,9}))?( ?%)?$`)

// share reads a part of the sessions: "25%" or 0.25.
func (r *reader) share(p front.Pair) hub.Share {
	const hint = `write it like "25%" or 0.25`
	m := portion.FindStringSubmatch(r.straight(p.Value))
	if m == nil {
		r.problems.Errorf(p.Value.At, "bad-threshold", hint, "%q should be a share of the sessions, and %q is none", p.Key, p.Value.Text)
		return 0
	}
	n, err := strconv.ParseFloat(m[1]+"."+m[2]+"0", 64)
	if err == nil && m[3] != "" {
		n /= 100
	}
	of := hub.Share(math.Round(n * float64(hub.Whole)))
	switch {
	case of < 1:
		r.problems.Errorf(p.Value.At, "bad-threshold", hint, "%q is nothing: everybody would reach it", p.Key)
	case of > hub.Whole && m[3] == "" && n <= 100:
		r.offer(r.problems.Errorf(p.Value.At, "bad-threshold", `write "`+m[0]+`%" if you mean a percentage`, "%q is more than all sessions", p.Key), m[0]+"%", false)
	case of > hub.Whole:
		r.problems.Errorf(p.Value.At, "bad-threshold", hint, "%q is more than all sessions", p.Key)
	default:
		return of
	}
	return 0
}

// contradiction tells that active people would have to do more than the core.
func (r *reader) contradiction(written hub.Thresholds, v front.Value) {
	t := written.Filled()
	unread := func(key string, read hub.Share) bool { return read == 0 && v.Get(key).Form != front.Absent }
	if t.ActiveShare <= t.CoreShare || unread("active-share", written.ActiveShare) || unread("core-share", written.CoreShare) {
		return
	}
	at, hint := v.Get("active-share").At, `"core-share" is `+percent(t.CoreShare)
	if written.ActiveShare == 0 {
		at, hint = v.Get("core-share").At, `"active-share" is `+percent(t.ActiveShare)+" where it is not written"
	}
	r.problems.Errorf(at, "thresholds-contradict", hint, "active people would have to take part in more sessions than core people")
}

func percent(s hub.Share) string {
	return strconv.FormatFloat(float64(s)*100/float64(hub.Whole), 'f', -1, 64) + "%"
}

var participationFields = []Field{
	{Key: "window", Shape: Count, Says: "How many days count, today among them; if absent, 180."},
	{Key: "core-led", Shape: Count, Says: "Whoever has hosted this many sessions, or spoken at them, is core; if absent, 2."},
	{Key: "core-share", Shape: Portion, Says: "Whoever took part in this share of the sessions is core, too; if absent, 50%."},
	{Key: "core-sessions", Shape: Count, Says: "How many sessions there must have been for that; if absent, 4."},
	{Key: "active-share", Shape: Portion, Says: "Whoever took part in this share of the sessions is active; if absent, 25%."},
}
