package generator

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"kith/generator/corpus"
	"kith/generator/diag"
	"kith/generator/media"
	"kith/generator/output"
)

// album is a hub with a picture in every way there is.
func album() Input {
	return input(map[string]string{
		"content/purpose.md":            "---\ntitle: Album\nurl: https://album.example.org/hub/\n---\n![Seen first](first.jpg)\n\n![Again](/first.jpg)\n",
		"content/first.jpg":             string(corpus.Photo(1700, 900, 1)),
		"content/members/ada.md":        "---\nname: Ada\navatar: ada.jpg\n---\n<img src=\"small.png\" alt=\"\" width=\"100\"> <img src=\"small.png\" height=\"30\" alt=\"\">\n",
		"content/members/ada.jpg":       string(corpus.Photo(600, 800, 2)),
		"content/members/small.png":     string(corpus.Drawing(500, 300, 3)),
		"content/members/bob.md":        "---\nname: Bob\n---\n[The board](../board.jpg) ![and here](../board.jpg)\n",
		"content/board.jpg":             string(corpus.Photo(300, 200, 4)),
		"content/nobody-shows-me.jpg":   string(corpus.Photo(300, 200, 5)),
		"content/the-same-as-ada's.jpg": string(corpus.Photo(600, 800, 2)),
		"content/join.md":               "---\ntitle: Join\n---\n![Twice](the-same-as-ada's.jpg) ![A film](film.gif) [whole](film.gif)\n",
		"content/film.gif":              string(corpus.Film(90, 60)),
	})
}

func built(t *testing.T, in Input) *Site {
	t.Helper()
	var b Builder
	site, problems, err := b.Build(in)
	problems = slices.DeleteFunc(problems, func(p diag.Problem) bool {
		return p.Rule == "unused-file" && strings.Contains(p.File, "nobody-shows-me")
	})
	if err != nil || site == nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	return site
}

func drawn(t *testing.T, s *Site, path string) string {
	t.Helper()
	data, err := s.Draw(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestNoPublishedPictureTellsWhereItWasTaken(t *testing.T) {
	site := built(t, album())
	pictures := 0
	for _, p := range site.Paths() {
		data := drawn(t, site, p)
		if strings.Contains(data, corpus.Whereabouts) || strings.Contains(data, "GPS") {
			t.Errorf("%s tells where it was taken", p)
		}
		if media.KindOf(path.Ext(p)) != 0 {
			pictures++
			if _, err := media.Look([]byte(data)); err != nil {
				t.Errorf("%s: %v", p, err)
			}
		}
	}
	if pictures != 4+3+2+2+2+1+2+2 { // the last two are cards
		t.Errorf("%d pictures are published: %q", pictures, site.Paths())
	}
}

func TestAPictureIsPublishedAsAWholeOnlyWhereThatServes(t *testing.T) {
	paths := built(t, album()).Paths()
	for name, want := range map[string]bool{
		"first.jpg": false, "members/ada.jpg": false, "members/small.png": false, "the-same-as-ada's.jpg": false,
		"board.jpg": true, "nobody-shows-me.jpg": true, "film.gif": true,
	} {
		if got := slices.Contains(paths, name); got != want {
			t.Errorf("%s is published: %v", name, got)
		}
	}
}

func TestPagesKeepPlacesForPictures(t *testing.T) {
	site := built(t, album())
	for page, want := range map[string][]string{
		"purpose/index.html": {
			`sizes="(min-width: 48rem) 44rem, 100vw" width="1600" height="847" alt="Seen first" decoding="async">`,
			`-480.jpg 480w, /hub/pictures/`, `-1600.jpg 1600w" sizes="(min-width: 48rem) 44rem, 100vw" width="1600" height="847" alt="Again" loading="lazy" decoding="async">`,
		},
		"members/ada/index.html": {
			`sizes="(min-width: 100px) 100px, 100vw" width="100" height="60" alt="" decoding="async">`, `width="50" height="30" alt="" loading="lazy"`,
			`-272s.jpg" srcset="/hub/pictures/`, `-544s.jpg 2x" alt="" width="272" height="272">`,
		},
		"members/index.html": {`<img class="tile" src="/hub/pictures/`, `-160s.jpg" alt="" width="40" height="40" loading="lazy" decoding="async">`},
	} {
		html := drawn(t, site, page)
		for _, w := range want {
			if !strings.Contains(html, w) {
				t.Errorf("%s lacks %s", page, w)
			}
		}
	}
}

// TestEveryPictureOnAPageIsThere follows each address of a picture.
func TestEveryPictureOnAPageIsThere(t *testing.T) {
	site := built(t, album())
	for _, p := range site.Paths() {
		if path.Ext(p) != ".html" {
			continue
		}
		for _, words := range strings.FieldsFunc(drawn(t, site, p), func(r rune) bool { return strings.ContainsRune(" \"\n,", r) }) {
			if file, ok := strings.CutPrefix(words, "/hub/pictures/"); ok && !slices.Contains(site.Paths(), "pictures/"+file) {
				t.Errorf("%s shows %s, which is not there", p, words)
			}
		}
	}
}

func TestDamageFoundWhileDrawingIsAProblem(t *testing.T) {
	whole := corpus.Photo(300, 200, 1)
	spoilt := slices.Concat(whole[:len(whole)/2], whole[len(whole)-100:])
	in := input(map[string]string{"content/purpose.md": "---\ntitle: T\nurl: https://t.example.org/\n---\n![Spoilt](spoilt.jpg)\n", "content/spoilt.jpg": string(spoilt)})
	site := built(t, in)
	for _, p := range site.Paths() {
		_, err := site.Draw(p)
		var mistake *diag.Mistake
		if inPictures := strings.HasPrefix(p, "pictures/"); inPictures != errors.As(err, &mistake) {
			t.Errorf("%s: %v", p, err)
		} else if inPictures && (mistake.File != "content/spoilt.jpg" || mistake.Rule != "broken-picture" || mistake.Hint == "") {
			t.Errorf("%+v", mistake.Problem)
		}
	}
}

// TestAPictureThatChangesWhileTheSiteIsMadeIsNotTakenForTheOld: a print's path tells what
// it is made of, so nothing else may ever stand there.
func TestAPictureThatChangesWhileTheSiteIsMadeIsNotTakenForTheOld(t *testing.T) {
	in := input(map[string]string{"content/purpose.md": "---\ntitle: T\nurl: https://t.example.org/\n---\n![P](p.png)\n", "content/p.png": string(corpus.Drawing(9, 9, 1))})
	site := built(t, in)
	in.Content.(fstest.MapFS)["p.png"] = &fstest.MapFile{Data: corpus.Drawing(9, 9, 2)}
	for _, p := range site.Paths() {
		var mistake *diag.Mistake
		if _, err := site.Draw(p); strings.HasPrefix(p, "pictures/") && (!errors.As(err, &mistake) || mistake.Rule != "picture-changed") {
			t.Errorf("%s: %v", p, err)
		}
	}
}

// reads counts how often files of a kind are read.
type reads struct {
	fs.FS
	ending string
	count  *atomic.Int32
}

func (r reads) ReadFile(name string) ([]byte, error) {
	if path.Ext(name) == r.ending {
		r.count.Add(1)
	}
	return fs.ReadFile(r.FS, name)
}

func TestASecondBuildMakesNoPrintAgain(t *testing.T) {
	in := album()
	dir := t.TempDir()
	var count atomic.Int32
	in.Content = reads{in.Content, ".jpg", &count}
	var sites [2]*Site
	for i := range sites {
		sites[i] = built(t, in)
		count.Store(0)
		changes, err := output.Sync(context.Background(), dir, sites[i])
		if err != nil {
			t.Fatal(err)
		}
		if again := i == 1; again && (count.Load() != 2 || changes.Written != 0) {
			t.Errorf("%d photos are read again, where only two are published as wholes: %+v", count.Load(), changes)
		}
	}
	for _, p := range sites[0].Paths() {
		if drawn(t, sites[0], p) != drawn(t, sites[1], p) {
			t.Errorf("%s differs", p)
		}
	}
}

// TestHostilePicturesAreProblems holds files that only bear a picture's name. Each is an
// error at the file, a warning where it is shown, and missed by nothing else.
func TestHostilePicturesAreProblems(t *testing.T) {
	bomb := corpus.Drawing(1, 1, 0)
	head := bytes.Clone(bomb)
	copy(head[16:], "\x00\x00\x4e\x20\x00\x00\x4e\x20") // 20,000 × 20,000, under a wrong sum
	for name, c := range map[string]struct {
		data []byte
		rule string
	}{
		"half":  {corpus.Photo(90, 60, 1)[:400], "broken-picture"},
		"page":  {[]byte("<html><script>alert(1)</script>"), "not-a-picture"},
		"zip":   {[]byte("PK\x03\x04"), "not-a-picture"},
		"empty": {[]byte{}, "not-a-picture"},
		"wrong": {head, "broken-picture"},
		"large": {append(corpus.Photo(9, 6, 1), make([]byte, media.MaxBytes)...), "picture-too-large"},
	} {
		in := input(map[string]string{"content/purpose.md": "---\ntitle: T\nurl: https://t.example.org/\n---\n![P](p.jpg)\n", "content/p.jpg": string(c.data)})
		var b Builder
		site, problems, err := b.Build(in)
		if err != nil || site != nil {
			t.Fatalf("%s: %v %v", name, site, err)
		}
		if problems.Errors() != 1 || problems.Warnings() != 1 || problems[0].Rule != c.rule || problems[0].File != "content/p.jpg" || problems[1].Rule != "unreadable-picture" {
			t.Errorf("%s: %v", name, problems)
		}
		in.KeepGoing = true
		if site, _, err := b.Build(in); err != nil || site == nil || !strings.Contains(drawn(t, site, "purpose/index.html"), "<p>P</p>") {
			t.Errorf("%s: without it there is no page: %v", name, err)
		}
	}
}
