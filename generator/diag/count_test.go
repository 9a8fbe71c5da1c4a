package diag

import "testing"

func TestATallySaysHowMuchIsWrong(t *testing.T) {
	e, w := Problem{Severity: Error}, Problem{Severity: Warning}
	for want, problems := range map[string]List{
		"":                       nil,
		"1 error":                {e},
		"2 warnings":             {w, w},
		"2 errors and 1 warning": {e, w, e},
	} {
		if got := problems.Tally(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestWordsAreJoinedAsInASentence(t *testing.T) {
	for want, words := range map[string][]string{"": nil, "a": {"a"}, "a and b": {"a", "b"}, "a, b and c": {"a", "b", "c"}} {
		if got := And(words); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
