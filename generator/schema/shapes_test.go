package schema

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"kith/generator/calendar"
	"kith/generator/source"
)

// TestPatternsAllowWhatIsRead tries words near to what a field holds: what Kith reads, no
// editor marks.
func TestPatternsAllowWhatIsRead(t *testing.T) {
	shapes := []struct {
		shape source.Shape
		near  string // what is tried
		reads func(string) error
	}{
		{source.Date, `[0-2][0-9]{3}-[01][0-9]-[0-3][0-9]`, func(s string) error { _, err := calendar.ParseDay(s); return err }},
		{source.Moment, `20[0-9]{2}-0[1-9]-[0-3][0-9]([ T][0-2][0-9]:[0-6][0-9](:[0-6][0-9])?( ?(Z|z|[+-][01][0-9]:?[0-6][0-9]))?)?`, func(s string) error { _, err := calendar.ParseStamp(s); return err }},
		{source.Duration, `([1-9][0-9]?([.,]5)? ?(m|h|d|hours?|minutes?|Min|x)( and | )?){1,3}|P([1-3]D)?(T[1-9]H([1-9]M)?)?`, func(s string) error { _, err := calendar.ParseDuration(s); return err }},
		{source.Pauses, `2026-0[1-9]-[0-3][0-9]( ?\.\. ?2027-0[1-9]-[0-3][0-9])?`, func(s string) error { _, err := calendar.ParseDays(s); return err }},
		{source.Language, `[a-z]{1,3}([-_][A-Za-z]{2,4})?`, func(s string) error { _, err := language.Parse(s); return err }},
	}
	for _, s := range shapes {
		pattern := regexp.MustCompile(single(s.shape).Pattern)
		read := 0
		rapid.Check(t, func(t *rapid.T) {
			text := rapid.StringMatching(s.near).Draw(t, "text")
			if s.reads(text) != nil {
				return
			}
			if read++; !pattern.MatchString(text) {
				t.Fatalf("%q is read, and %s does not allow it", text, pattern)
			}
		})
		if read == 0 {
			t.Errorf("nothing that was tried for %s can be read", pattern)
		}
	}
	zone := regexp.MustCompile(single(source.Zone).Pattern)
	for _, name := range calendar.ZoneNames() {
		if !zone.MatchString(name) {
			t.Errorf("the zone %s is not allowed", name)
		}
	}
}

// TestExamplesAreRead holds what editors offer to what Kith reads.
func TestExamplesAreRead(t *testing.T) {
	for _, kind := range source.Kinds() {
		for _, f := range source.Fields(kind) {
			for _, example := range field(f).Examples {
				s := example.(string)
				var err error
				switch f.Shape {
				case source.Date:
					_, err = calendar.ParseDay(s)
				case source.Moment:
					_, err = calendar.ParseStamp(s)
				case source.Duration:
					_, err = calendar.ParseDuration(s)
				case source.Pauses:
					_, err = calendar.ParseDays(s)
				case source.Zone:
					_, err = new(calendar.Zones).Load(s)
				}
				if err != nil {
					t.Errorf("%s: %q is offered for %q: %v", kind, s, f.Key, err)
				}
			}
		}
	}
}

func TestEditorsGetAllSchemas(t *testing.T) {
	var paths []string
	for _, f := range Editors(".schemas") {
		paths = append(paths, f.Path)
		if strings.HasSuffix(f.Path, ".json") && f.Whole != strings.HasPrefix(f.Path, ".schemas/") {
			t.Errorf("%s is Kith's own: %v", f.Path, f.Whole)
		}
		if f.Whole && !strings.Contains(f.Text, Made) {
			t.Errorf("%s does not say who made it", f.Path)
		}
		if !f.Whole && !Holds(f.Text, f.Text) {
			t.Errorf("%s does not hold itself", f.Path)
		}
	}
	for _, kind := range source.Kinds() {
		if name := ".schemas/" + Name(kind) + ".json"; !slices.Contains(paths, name) || !strings.Contains(settings(".schemas"), `"./`+name+`"`) || !strings.Contains(remark(".schemas"), `"`+name+`"`) {
			t.Errorf("%s is not there, or no editor is told of it", name)
		}
	}
}

func TestHoldsLooksForWhatIsWanted(t *testing.T) {
	for _, test := range []struct {
		have, want string
		held       bool
	}{
		{`{"a": 1, "b": {"c": [1, 2, 3]}}`, `{"b": {"c": [2]}}`, true},
		{"{\n  // mine\n  \"a\": 1\n}", `{"a": 1}`, true},
		{`{"a": 1}`, `{"a": 2}`, false},
		{`{"a": 1}`, `{"b": 1}`, false},
		{`{"a": [1]}`, `{"a": {"b": 1}}`, false},
		{`{"a": 1,}`, `{"a": 1}`, false}, // not JSON: it cannot be told
		{``, `{"a": 1}`, false},
	} {
		if got := Holds(test.have, test.want); got != test.held {
			t.Errorf("%s holds %s: %v", test.have, test.want, got)
		}
	}
}
