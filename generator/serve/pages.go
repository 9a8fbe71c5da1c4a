package serve

import (
	"bytes"
	_ "embed"
	"errors"
	"html/template"
	"net/http"

	"kith/generator/diag"
)

// A page is one that the server draws itself, because the site has none to show.
type page struct {
	Title    string
	Words    string
	Problems []words
	Style    string // address of the stylesheet
}

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page.html").Parse(pageText))

func (s *Server) page(status int, p page) answer {
	p.Style = s.link(toolFolder + "overlay.css")
	var b bytes.Buffer
	if err := pageTemplate.Execute(&b, p); err != nil {
		return answer{status: http.StatusInternalServerError, name: "error.txt", body: []byte(err.Error())}
	}
	return answer{status: status, name: "page.html", body: b.Bytes()}
}

// noSite stands at every address until there is a good site.
func (s *Server) noSite(e *edition) answer {
	p := page{Title: "The site is not ready yet", Words: "This page turns into the site as soon as there is one."}
	if e.problems.Errors() > 0 {
		p.Title = e.problems.Tally()
		p.Words = "There is no site to show yet. This page turns into it as soon as the errors are mended."
		p.Problems = wordsOf(e.problems)
	}
	return s.page(http.StatusServiceUnavailable, p)
}

func (s *Server) nothingHere() answer {
	return s.page(http.StatusNotFound, page{Title: "There is no page here", Words: "The site has no page at this address, and no 404.html to say so."})
}

func (s *Server) notDrawn(file string, err error) answer {
	var mistake *diag.Mistake
	if errors.As(err, &mistake) {
		return s.page(http.StatusInternalServerError, page{
			Title: "This cannot be shown", Words: "The site is there, but a file that this is made of is damaged.",
			Problems: wordsOf(diag.List{mistake.Problem}),
		})
	}
	return s.page(http.StatusInternalServerError, page{
		Title:    "This page could not be drawn",
		Words:    "The site is there, but drawing this page failed. It will be tried again after the next edit.",
		Problems: []words{{Line: file + ": " + err.Error()}},
	})
}
