package cli

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

func TestABugSaysSoAtTheEdge(t *testing.T) {
	var out, errs bytes.Buffer
	got := Main([]string{"check", "--source", t.TempDir()}, World{
		Stdout: &out, Stderr: &errs, Carried: fstest.MapFS{"templates/base.html": {}, "content/purpose.md": {}},
		Now: func() time.Time { panic("the clock fell off the wall") },
	})
	if got != broken || !strings.Contains(errs.String(), "this is a bug in kith, not in your files: the clock fell off the wall") {
		t.Errorf("status %d, stderr %q", got, errs.String())
	}
}
