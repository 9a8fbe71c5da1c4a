package search

// A list of documents is written as the gaps between them, each gap with one to four
// signs that stand for themselves in JSON: 64 signs end a number, 27 say that more
// follows. Half of all gaps are one sign, and gzip makes them less.
const (
	firstSign = '#'
	noSign    = '\\' // would need an escape
	ends      = 64
	goesOn    = 27
)

// appendList writes the documents of those hits that stand in one place.
func appendList(b []byte, found []hit, p place) []byte {
	last := -1
	for _, h := range found {
		if h.place() == p {
			b = appendGap(b, h.document()-last-1)
			last = h.document()
		}
	}
	return b
}

func appendGap(b []byte, gap int) []byte {
	var more [8]int
	n := 0
	for rest := gap / ends; rest > 0; rest = (rest - 1) / goesOn {
		more[n] = ends + (rest-1)%goesOn
		n++
	}
	for n > 0 {
		n--
		b = append(b, sign(more[n]))
	}
	return append(b, sign(gap%ends))
}

func sign(value int) byte {
	if c := firstSign + value; c < noSign {
		return byte(c)
	}
	return byte(firstSign + value + 1)
}
