package api

// An Ask is what somebody asks for.
type Ask struct {
	ID         string `json:"id"`
	URL        string `json:"url"`
	Markdown   string `json:"markdown,omitempty"`
	Title      string `json:"title"`
	By         *Ref   `json:"by,omitempty"`
	Date       string `json:"date"`
	Topics     []Ref  `json:"topics,omitempty"`
	Also       []Ref  `json:"also,omitempty"` // who may be seen
	Status     string `json:"status"`         // as it is written, else as its answers show
	AnsweredBy []Ref  `json:"answered-by,omitempty"`
	Became     []Ref  `json:"became,omitempty"` // sessions, projects and resources, also those that say so themselves
}

// A Project is something that people make together.
type Project struct {
	ID           string `json:"id"`
	URL          string `json:"url"`
	Markdown     string `json:"markdown,omitempty"`
	Title        string `json:"title"`
	Status       string `json:"status"`
	Leads        []Ref  `json:"leads,omitempty"`
	Contributors []Ref  `json:"contributors,omitempty"`
	Needs        []Ref  `json:"needs,omitempty"`
	Topics       []Ref  `json:"topics,omitempty"`
	Started      string `json:"started,omitempty"`
	Link         string `json:"link,omitempty"`
}

// A Resource is something worth keeping.
type Resource struct {
	ID       string `json:"id"`
	URL      string `json:"url"`
	Markdown string `json:"markdown,omitempty"`
	Title    string `json:"title"`
	Date     string `json:"date,omitempty"`
	By       []Ref  `json:"by,omitempty"`
	Kind     string `json:"kind,omitempty"` // as it is written
	Link     string `json:"link,omitempty"`
	Topics   []Ref  `json:"topics,omitempty"`
	Session  *Ref   `json:"session,omitempty"`
}
