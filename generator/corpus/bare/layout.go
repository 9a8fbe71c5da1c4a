package bare

import "html/template"

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/members/">Members</a> <a href="/sessions/">Sessions</a></nav></header>
<main>
<h1>{{.Title}}</h1>
<p>{{.Date}}</p>
{{.Body}}
{{with .Hosts}}<h2>Hosts</h2>{{template "links" .}}{{end}}
{{with .People}}<h2>Attendees</h2>{{template "links" .}}{{end}}
{{with .Hosted}}<h2>Hosted</h2>{{template "links" .}}{{end}}
{{with .Attended}}<h2>Attended</h2>{{template "links" .}}{{end}}
{{with .Thanks}}<h2>Thanks</h2>{{range .}}<article>{{template "links" .From}}<time>{{.Date}}</time>{{.Body}}</article>{{end}}{{end}}
</main>
</body>
</html>
{{define "links"}}<ul>{{range .}}<li><time>{{.Date}}</time> <a href="{{.URL}}">{{.Title}}</a></li>
{{end}}</ul>{{end}}`

// A page is what the template shows.
type page struct {
	file             string
	URL, Title, Date string
	Body             template.HTML
	Hosts, People    []*page // of a session
	Hosted, Attended []*page // of a member
	Thanks           []*thank
}

// A thank is a shout-out on its receivers' pages.
type thank struct {
	file string
	From []*page
	Date string
	Body template.HTML
}
