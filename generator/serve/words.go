package serve

import (
	"strings"

	"kith/generator/diag"
)

// words are a problem as [diag.Text] words it, in the three parts that a narrow window
// must break differently. One after the other they are the whole text.
type words struct {
	Line    string `json:"line"`    // place and message
	Excerpt string `json:"excerpt"` // the line at fault and the mark under it
	Hint    string `json:"hint"`    // how to mend it, and the line once it is
}

// wordsOf words the errors; it is never nil, so that in JSON it is a list.
func wordsOf(problems diag.List) []words {
	all := []words{}
	for _, p := range problems {
		if p.Severity == diag.Error {
			all = append(all, parted(p))
		}
	}
	return all
}

func parted(p diag.Problem) words {
	whole := text(p)
	p.Hint, p.Mended = "", ""
	bare := text(p)
	line, excerpt, _ := strings.Cut(bare, "\n")
	if excerpt != "" {
		line += "\n"
	}
	return words{line, excerpt, strings.TrimPrefix(whole, bare)}
}

// text is a problem as a terminal shows it, without the last line end.
func text(p diag.Problem) string {
	var b strings.Builder
	diag.Text{}.Write(&b, diag.List{p}) // a Builder takes everything
	return strings.TrimSuffix(b.String(), "\n")
}
