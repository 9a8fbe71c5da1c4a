package memo

import (
	"html/template"
	"reflect"
	"sync"
	"testing"

	"pgregory.net/rapid"
)

// A pair, a line and a page are shaped as views are.
type (
	pair struct{ A, B string }
	line struct {
		Text  string
		Count int
		Shown bool
		HTML  template.HTML
	}
	page struct {
		Title string
		Lines []line
		Next  *line
		inner string // what a view keeps to itself counts, too
		names [][]string
	}
)

func TestDifferentValuesHaveDifferentSums(t *testing.T) {
	text, empty := "a", ""
	tests := []struct {
		name string
		a, b []any
	}{
		{"where words part", []any{[]string{"ab", "c"}}, []any{[]string{"a", "bc"}}},
		{"where fields part", []any{pair{"ab", "c"}}, []any{pair{"a", "bc"}}},
		{"where values part", []any{"ab", "c"}, []any{"a", "bc"}},
		{"one value and two", []any{"ab"}, []any{"a", "b"}},
		{"a value more", []any{"a"}, []any{"a", ""}},
		{"nothing and an empty text", nil, []any{""}},
		{"order", []any{"a", "b"}, []any{"b", "a"}},
		{"where lists part", []any{[][]string{{"a"}, {"b"}}}, []any{[][]string{{"a", "b"}, {}}}},
		{"a list and a list of it", []any{[]string{"a"}}, []any{[][]string{{"a"}}}},
		{"a nil and an empty list", []any{[]string(nil)}, []any{[]string{}}},
		{"an empty list and one of an empty text", []any{[]string{}}, []any{[]string{""}}},
		{"a list and its words", []any{[]string{"a", "b"}}, []any{"a", "b"}},
		{"a struct and its fields", []any{pair{"a", "b"}}, []any{"a", "b"}},
		{"a pointer and its value", []any{&text}, []any{text}},
		{"nil and a pointer to nothing", []any{(*string)(nil)}, []any{&empty}},
		{"true and false", []any{true}, []any{false}},
		{"true and a number", []any{true}, []any{-1}},
		{"false and nothing", []any{false}, []any{0}},
		{"a digit and a number", []any{"1"}, []any{1}},
		{"a number and its opposite", []any{1}, []any{-1}},
		{"large numbers", []any{1 << 40}, []any{1 << 41}},
		{"text and HTML", []any{"<b>"}, []any{template.HTML("<b>")}},
		{"bytes", []any{[2]byte{1, 2}}, []any{[2]byte{2, 1}}},
		{"bytes and their like", []any{[2]byte{1, 'a'}}, []any{"a"}},
		{"what is in a pointer", []any{page{Next: &line{Count: 1}}}, []any{page{Next: &line{Count: 2}}}},
		{"no next and an empty one", []any{page{}}, []any{page{Next: &line{}}}},
		{"small letters", []any{page{inner: "a"}}, []any{page{inner: "b"}}},
		{"a letter and its double", []any{"é"}, []any{"e\u0301"}},
	}
	for _, test := range tests {
		if Sum(test.a...) == Sum(test.b...) {
			t.Errorf("%s: %#v and %#v have one sum", test.name, test.a, test.b)
		}
	}
}

func TestEqualValuesHaveOneSum(t *testing.T) {
	a := page{Title: "a", Lines: []line{{Text: "b"}}, Next: &line{Text: "n"}, names: [][]string{{"x"}, nil}}
	b := page{Title: "a", Lines: append(make([]line, 0, 9), line{Text: "b"}), Next: &line{Text: "n"}, names: [][]string{{"x"}, nil}}
	if Sum(a, "t") != Sum(b, "t") {
		t.Error("where values lie in memory is part of their sum")
	}
}

// TestSumsAreEqualExactlyWhereValuesAre compares sums with reflect.DeepEqual.
func TestSumsAreEqualExactlyWhereValuesAre(t *testing.T) {
	word := rapid.StringMatching(`[a\x00\x01\x02]{0,2}`)
	aLine := rapid.Custom(func(t *rapid.T) line {
		return line{word.Draw(t, "text"), rapid.IntRange(-1, 1).Draw(t, "count"), rapid.Bool().Draw(t, "shown"), template.HTML(word.Draw(t, "html"))}
	})
	aPage := rapid.Custom(func(t *rapid.T) page {
		p := page{word.Draw(t, "title"), rapid.SliceOfN(aLine, 0, 2).Draw(t, "lines"), rapid.Ptr(aLine, true).Draw(t, "next"), "",
			rapid.SliceOfN(rapid.SliceOfN(word, 0, 2), 0, 2).Draw(t, "names")}
		if rapid.Bool().Draw(t, "nil") {
			p.Lines = nil
		}
		return p
	})
	rapid.Check(t, func(t *rapid.T) {
		a, b := aPage.Draw(t, "a"), aPage.Draw(t, "b")
		if got, want := Sum(a) == Sum(b), reflect.DeepEqual(a, b); got != want {
			t.Fatalf("one sum is %v, equal is %v: %+v and %+v", got, want, a, b)
		}
		if Sum(a) != Sum(a) {
			t.Fatalf("two sums of one value differ: %+v", a)
		}
		var once, anew Sums
		if got, want := once.Of(a) == once.Of(b), reflect.DeepEqual(a, b); got != want {
			t.Fatalf("where parts are shared one sum is %v, equal is %v: %+v and %+v", got, want, a, b)
		}
		if once.Of(a) != anew.Of(a) {
			t.Fatalf("a sum depends on what was summed before: %+v", a)
		}
	})
}

// TestLongValuesAreSummedWhole goes beyond what is gathered before it is hashed.
func TestLongValuesAreSummedWhole(t *testing.T) {
	long := make([]string, 3)
	for i := range long {
		long[i] = string(make([]byte, 20<<10))
	}
	before := Sum(long, "end")
	long[1] = long[1][:len(long[1])-1] + "x"
	if Sum(long, "end") == before {
		t.Error("a change within 60 kB is not seen")
	}
}

func TestWhatIsNotPlainPanics(t *testing.T) {
	for _, v := range []any{
		nil, map[string]int{}, func() {}, make(chan int), 1.5, int64(1), uint(1), []byte("a"),
		[]any{1}, struct{ V any }{1}, struct{ M map[string]int }{}, [1]string{"a"}, [1]uint16{256},
	} {
		if !panics(func() { Sum(v) }) {
			t.Errorf("%T has a sum", v)
		}
	}
	if got, want := Sum("a"), Sum("a"); got != want {
		t.Error("a panic spoils the sums that follow")
	}
}

// TestAPanicLeavesNothingBehind would fail if the text before a map were still waiting
// when the next sum begins.
func TestAPanicLeavesNothingBehind(t *testing.T) {
	want := Sum("b")
	for range 10 {
		panics(func() { Sum("a", map[string]int{}) })
		if Sum("b") != want {
			t.Fatal("a sum depends on the one before it")
		}
	}
}

// TestWhatIsSharedIsSummedOnce changes what nobody may change, to see that it is not
// looked at again.
func TestWhatIsSharedIsSummedOnce(t *testing.T) {
	var sums Sums
	shared := &line{Text: "a"}
	before := sums.Of(page{Title: "one", Next: shared})
	shared.Text = "b"
	if sums.Of(page{Title: "one", Next: shared}) != before {
		t.Error("what is behind a known pointer is summed again")
	}
	if sums.Of(page{Title: "one", Next: &line{Text: "b"}}) == before {
		t.Error("another pointer has the sum of the first")
	}
}

func TestManyMaySumAtOnce(t *testing.T) {
	want := Sum(page{Title: "a"})
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 200 {
				if Sum(page{Title: "a"}) != want {
					t.Error("a sum depends on what others sum")
				}
			}
		})
	}
	all.Wait()
}

func panics(f func()) (did bool) {
	defer func() { did = recover() != nil }()
	f()
	return false
}
