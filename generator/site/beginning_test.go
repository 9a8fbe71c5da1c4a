package site

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestABeginningEndsWithAWholeWord(t *testing.T) {
	long := strings.Repeat("word ", 60)
	tests := map[string]string{
		"":                   "",
		"One line.\nAnother": "One line.",
		long:                 strings.TrimSpace(long[:described]) + "…",
	}
	for text, want := range tests {
		if got := beginning(text); got != want {
			t.Errorf("the beginning of %q is %q, want %q", text, got, want)
		}
	}
	if got := beginning(strings.Repeat("語", 400)); utf8.RuneCountInString(got) != described+1 {
		t.Errorf("without spaces it has %d letters", utf8.RuneCountInString(got))
	}
}
