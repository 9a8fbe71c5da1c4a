//go:build unix

package output

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
)

const killedDir, killedStep = "KITH_TEST_KILLED_DIR", "KITH_TEST_KILLED_STEP"

// TestSyncKilledAtAnyStepLosesNothing runs this test binary again as the victim.
func TestSyncKilledAtAnyStepLosesNothing(t *testing.T) {
	if dir := os.Getenv(killedDir); dir != "" {
		beKilled(t, dir)
		return
	}
	for step := 1; ; step++ {
		dir := firstGeneration(t)
		victim := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^"+t.Name()+"$")
		victim.Env = append(os.Environ(), killedDir+"="+dir, killedStep+"="+strconv.Itoa(step))
		said, err := victim.CombinedOutput()
		wantWhole(t, dir)
		wantSecondGeneration(t, dir)
		if err == nil {
			if step < 30 {
				t.Fatalf("only %d steps", step)
			}
			return
		}
		var exit *exec.ExitError
		if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
			t.Fatalf("step %d: %v\n%s", step, err, said)
		}
	}
}

func beKilled(t *testing.T, dir string) {
	step, err := strconv.ParseInt(os.Getenv(killedStep), 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	var n atomic.Int64
	_, err = syncWith(t.Context(), dir, generation2, func(op, path string) error {
		if n.Add(1) == step {
			return errors.Join(syscall.Kill(os.Getpid(), syscall.SIGKILL), errors.New("survived"))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestSyncRefusesAPipeInTheWay(t *testing.T) {
	dir := t.TempDir()
	mustSync(t, dir, site{})
	if err := syscall.Mkfifo(filepath.Join(dir, "a"), 0o666); err != nil {
		t.Skip("no pipes here: ", err)
	}
	for _, s := range []site{{"a": "1"}, {"a/b": "1"}} {
		_, err := Sync(t.Context(), dir, s)
		var stranger *Stranger
		if !errors.As(err, &stranger) || stranger.Why != whyOdd {
			t.Errorf("got %v, want a Stranger", err)
		}
	}
}
