package source

import (
	"fmt"
	"slices"
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// odd are the keys that are written as no key of Kith's is: with capitals, blanks or
// underscores. Nearly always there is none.
func odd(pairs []front.Pair) (keys []int) {
	for i, p := range pairs {
		if strings.ContainsFunc(p.Key, func(c rune) bool { return c >= 'A' && c <= 'Z' || c == '_' || c == ' ' }) {
			keys = append(keys, i)
		}
	}
	return keys
}

// nearly finds a key that is written nearly as it should be, and reads it as if it were.
func (r *reader) nearly(names ...string) front.Value {
	for _, i := range r.odd {
		p := &r.page.Fields.Pairs[i]
		plain := strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(p.Key))
		if plain == p.Key || !slices.Contains(names, plain) {
			continue
		}
		said := r.problems.Warnf(p.KeyAt, "unknown-key", `write "`+plain+`"`, "keys are written in small letters, and %q is not", p.Key)
		if strings.ToLower(p.Key) != plain {
			said.Message = fmt.Sprintf("the words of a key are joined by hyphens, and those of %q are not", p.Key)
		}
		said.Fix = p.KeyAt.Sure(r.page.Written(plain, false))
		p.Key = plain
		return p.Value
	}
	return front.Value{}
}

// unknown reports the keys nobody asked for.
func (r *reader) unknown(kind hub.Kind) {
	for _, p := range r.page.Fields.Pairs {
		if known(r.asked, p.Key) {
			continue
		}
		near, ok := diag.Near(p.Key, r.asked)
		ok = ok && strings.HasPrefix(p.Key, near[:1]) // the first letter is seldom mistyped
		said := r.problems.Warnf(p.KeyAt, "unknown-key", diag.DidYouMean(p.Key, r.asked), "%q is no key of %s file, and nobody reads it", p.Key, kind.A())
		if meant := synonyms[p.Key]; !ok && known(r.asked, meant) {
			near, ok = meant, true
			said.Hint = `did you mean "` + near + `"?`
		}
		if _, profile := profiles[strings.ToLower(p.Key)]; !ok && profile && kind == hub.Members {
			said.Hint = `put it below "links:", indented by two spaces`
		}
		if !ok || r.page.Fields.Get(near).Form != front.Absent {
			continue
		}
		said.Fix = p.KeyAt.Maybe(r.page.Written(near, false))
		if r.found(near) {
			last := &r.problems[len(r.problems)-1]
			last.Severity, last.Message = diag.Error, fmt.Sprintf("%q is missing, and %q is no key of %s file", near, p.Key, kind.A())
		}
	}
}

// found takes back that a required key is missing: it is there, and misspelt.
func (r *reader) found(key string) bool {
	i := slices.IndexFunc(r.problems, func(p diag.Problem) bool { return p.Rule == "missing-field" && p.Message == missing(key) })
	if i >= 0 {
		r.problems = slices.Delete(r.problems, i, i+1)
	}
	return i >= 0
}

func missing(key string) string { return fmt.Sprintf("%q is missing", key) }

// synonyms are keys that other tools have for what Kith calls otherwise.
var synonyms = map[string]string{
	"tags": "topics", "tag": "topics", "keywords": "topics", "subjects": "topics",
	"organizer": "hosts", "organizers": "hosts", "organiser": "hosts", "organisers": "hosts", "facilitator": "hosts", "presenter": "speakers", "presenters": "speakers",
	"participants": "attendees", "attended": "attendees", "start": "date", "when": "date", "day": "date", "begin": "date", "time": "date", "length": "duration",
	"place": "location", "where": "location", "venue": "location", "city": "location", "zoom": "join", "meeting": "join", "video": "recording",
	"photo": "avatar", "picture": "avatar", "image": "avatar", "interests": "wants", "expertise": "skills", "schedule": "rhythm", "recurrence": "rhythm", "frequency": "rhythm",
	"fullname": "name", "description": "summary", "tz": "timezone", "lang": "language", "website": "links", "heading": "title",
}
