package hub

import (
	"iter"
	"strings"
)

// LeftFiles yields the files of the hub that sessions and resources lead to, as paths
// within content/: recordings, slides, and what is kept.
func LeftFiles(sessions []*Session, resources []*Resource) iter.Seq[string] {
	return func(yield func(string) bool) {
		hand := func(address string) bool {
			path, here := strings.CutPrefix(address, "/")
			return !here || yield(path)
		}
		for _, s := range sessions {
			if !hand(s.Recording) || !hand(s.Slides) {
				return
			}
		}
		for _, r := range resources {
			if !hand(r.Link) {
				return
			}
		}
	}
}
