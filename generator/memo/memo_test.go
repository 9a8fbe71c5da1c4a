package memo

import (
	"strconv"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

func TestGetMakesOnce(t *testing.T) {
	var m Memo[string, int]
	made := 0
	get := func(key string) int {
		return m.Get(key, func() int { made++; return len(key) })
	}
	for range 3 {
		if got := get("ada"); got != 3 {
			t.Errorf("got %d, want 3", got)
		}
	}
	if got := get("zero"); got != 4 || made != 2 {
		t.Errorf("got %d after %d makings, want 4 after 2", got, made)
	}
}

func TestAZeroResultIsRemembered(t *testing.T) {
	var m Memo[string, int]
	m.Keep("ada", 0)
	if got := m.Get("ada", func() int { return 1 }); got != 0 {
		t.Errorf("got %d, want the 0 that was kept", got)
	}
}

func TestRecallKnowsOnlyWhatWasKept(t *testing.T) {
	var m Memo[string, int]
	if v, ok := m.Recall("ada"); ok || v != 0 {
		t.Errorf("an empty memo recalls %d, %v", v, ok)
	}
	m.Keep("ada", 1)
	m.Keep("ada", 2)
	if v, ok := m.Recall("ada"); !ok || v != 2 {
		t.Errorf("got %d, %v; want what was kept last", v, ok)
	}
}

func TestTurnForgetsWhatNobodyAskedFor(t *testing.T) {
	rounds := []struct {
		does string
		ask  bool
		want bool
	}{
		{"asks for what was kept in it", true, true},
		{"asks again", true, true},
		{"asks again", true, true},
		{"does not ask", false, false},
		{"asks in vain", true, false},
	}
	var m Memo[string, int]
	m.Keep("ada", 1)
	for i, r := range rounds {
		if r.ask {
			if _, got := m.Recall("ada"); got != r.want {
				t.Errorf("round %d %s: remembered is %v", i, r.does, got)
			}
		}
		m.Turn()
	}
}

// TestGetIsAsIfNothingWereRemembered is the law of remembering.
func TestGetIsAsIfNothingWereRemembered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m Memo[int, string]
		t.Repeat(map[string]func(*rapid.T){
			"get": func(t *rapid.T) {
				key := rapid.IntRange(0, 5).Draw(t, "key")
				if got := m.Get(key, func() string { return strconv.Itoa(key) }); got != strconv.Itoa(key) {
					t.Fatalf("got %q for %d", got, key)
				}
			},
			"turn": func(*rapid.T) { m.Turn() },
		})
	})
}

func TestManyMayAskAtOnce(t *testing.T) {
	var m Memo[int, int]
	var all sync.WaitGroup
	for worker := range 8 {
		all.Go(func() {
			for i := range 500 {
				key := (i * (worker + 1)) % 50
				if got := m.Get(key, func() int { return key * key }); got != key*key {
					t.Errorf("got %d for %d", got, key)
				}
				if i%100 == 0 {
					m.Turn()
				}
			}
		})
	}
	all.Wait()
}
