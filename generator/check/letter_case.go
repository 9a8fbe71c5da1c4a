package check

import (
	"strings"

	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/markdown"
)

// otherCase tells, and says, that a file is there under the same name in other letters:
// many computers do not mind, and every web server does.
func (l *links) otherCase(in *hub.Entry, ref markdown.Ref, path string) bool {
	right, ok := l.spelling(path)
	if !ok || right == path {
		return false
	}
	var fix diag.Fix
	if !l.over() {
		fix = respelled(in, ref, path, right)
	}
	hint := `the file is called "` + right + `": on the web, large and small letters differ`
	if ref.Form == markdown.Picture {
		l.problems.Errorf(ref.At, "missing-picture", hint, "there is no picture %q", path).Fix = fix
	} else {
		l.problems.Errorf(ref.At, "broken-link", hint, "there is no file %q", path).Fix = fix
	}
	return true
}

// spelling is the name of a file as it is spelled, however somebody spells it.
func (l *links) spelling(path string) (string, bool) {
	if l.spelled == nil {
		l.spelled = spellings(l.hub.Files)
	}
	right, ok := l.spelled[hub.Fold(path)]
	return right, ok
}

func spellings(files []string) map[string]string {
	spelled := make(map[string]string, len(files))
	for _, file := range files {
		if _, taken := spelled[hub.Fold(file)]; !taken {
			spelled[hub.Fold(file)] = file
		}
	}
	return spelled
}

// respelled is the fix that spells a path as its file does. An author writes it as seen
// from the text's folder, so it is the end of the path within content/.
func respelled(in *hub.Entry, ref markdown.Ref, path, right string) diag.Fix {
	written := in.Written(ref.At)
	end := strings.TrimPrefix(written, "/")
	for {
		short := strings.TrimPrefix(strings.TrimPrefix(end, "../"), "./")
		if short == end {
			break
		}
		end = short
	}
	if end == "" || !strings.HasSuffix(path, end) || len(right) != len(path) {
		return diag.Fix{}
	}
	return ref.At.Sure(strings.TrimSuffix(written, end) + right[len(right)-len(end):])
}
