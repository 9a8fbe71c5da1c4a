package api

// A Member is a person. Somebody who shows only their name has an id, an address and a
// name.
type Member struct {
	ID        string            `json:"id"`
	URL       string            `json:"url"`
	Markdown  string            `json:"markdown,omitempty"`
	Name      string            `json:"name"`
	Role      string            `json:"role,omitempty"`
	Joined    string            `json:"joined,omitempty"`
	Left      string            `json:"left,omitempty"`
	Pronouns  string            `json:"pronouns,omitempty"`
	Languages []string          `json:"languages,omitempty"`
	Location  string            `json:"location,omitempty"`
	Timezone  string            `json:"timezone,omitempty"`
	Avatar    string            `json:"avatar,omitempty"`
	Skills    []Ref             `json:"skills,omitempty"`
	Offers    []Ref             `json:"offers,omitempty"`
	Wants     []Ref             `json:"wants,omitempty"`
	Links     map[string]string `json:"links,omitempty"`
	Aliases   []string          `json:"aliases,omitempty"`
}

// A Series is a rhythm.
type Series struct {
	ID       string       `json:"id"`
	URL      string       `json:"url"`
	Markdown string       `json:"markdown,omitempty"`
	Title    string       `json:"title"`
	Rhythm   string       `json:"rhythm"`
	Duration string       `json:"duration,omitempty"`
	From     string       `json:"from,omitempty"`
	Until    string       `json:"until,omitempty"`
	Pauses   []string     `json:"pauses,omitempty"`
	Timezone string       `json:"timezone"`
	Hosts    []Ref        `json:"hosts,omitempty"`
	Location string       `json:"location,omitempty"`
	Join     string       `json:"join,omitempty"`
	Topics   []Ref        `json:"topics,omitempty"`
	Foreseen []Occurrence `json:"foreseen,omitempty"`
}

// An Occurrence is what a rhythm foresees: a session that nobody has written down yet, and
// that has no id and no page until somebody does.
type Occurrence struct {
	Date   string `json:"date"`  // as front matter would have it
	Start  string `json:"start"` // RFC 3339
	End    string `json:"end,omitempty"`
	AllDay bool   `json:"all-day,omitempty"`
}

// A Session is one meeting, coming or held.
type Session struct {
	ID        string `json:"id"`
	URL       string `json:"url"`
	Markdown  string `json:"markdown,omitempty"`
	Title     string `json:"title"`
	Date      string `json:"date"`               // as it is written
	Start     string `json:"start,omitempty"`    // RFC 3339; a day that is written alone begins with it
	End       string `json:"end,omitempty"`      // RFC 3339
	Timezone  string `json:"timezone,omitempty"` // an IANA name; none where an offset is all that is known
	AllDay    bool   `json:"all-day,omitempty"`
	Duration  string `json:"duration,omitempty"`
	Status    string `json:"status,omitempty"`
	Series    *Ref   `json:"series,omitempty"`
	Replaces  string `json:"replaces,omitempty"`
	Hosts     []Ref  `json:"hosts,omitempty"`
	Speakers  []Ref  `json:"speakers,omitempty"`
	Attendees []Ref  `json:"attendees,omitempty"` // who may be seen
	People    *int   `json:"people,omitempty"`    // how many; none where nobody counted
	Topics    []Ref  `json:"topics,omitempty"`
	Location  string `json:"location,omitempty"`
	Join      string `json:"join,omitempty"` // of what is to come
	Recording string `json:"recording,omitempty"`
	Slides    string `json:"slides,omitempty"`
	From      *Ref   `json:"from,omitempty"` // the ask or project it grew from
}

// A Shoutout is one thank-you.
type Shoutout struct {
	ID      string `json:"id"`
	URL     string `json:"url"`
	From    Ref    `json:"from"`
	To      []Ref  `json:"to"`
	Date    string `json:"date"`
	For     []Ref  `json:"for,omitempty"`
	Session *Ref   `json:"session,omitempty"`
	Project *Ref   `json:"project,omitempty"`
	Text    string `json:"text,omitempty"` // plain
}

// A Topic is a word the community uses for what it does and knows.
type Topic struct {
	ID       string   `json:"id"`
	URL      string   `json:"url"`
	Markdown string   `json:"markdown,omitempty"`
	Title    string   `json:"title"`
	Aliases  []string `json:"aliases,omitempty"`
	Summary  string   `json:"summary,omitempty"`
	Offered  []Ref    `json:"offered,omitempty"`
	Wanted   []Ref    `json:"wanted,omitempty"`
	Skilled  []Ref    `json:"skilled,omitempty"`
	Gap      *Gap     `json:"gap,omitempty"`
}

// A Gap says that two or more want a topic on which nobody has held a session for a year.
type Gap struct {
	Wanted int    `json:"wanted"` // by how many people and projects
	State  string `json:"state"`  // "coming", "ready" or "nobody"
	Coming *Ref   `json:"coming,omitempty"`
	Ask    []Ref  `json:"ask,omitempty"` // who could hold one
}

// A Page is any other page.
type Page struct {
	ID       string `json:"id"`
	URL      string `json:"url"`
	Markdown string `json:"markdown,omitempty"`
	Title    string `json:"title"`
	Summary  string `json:"summary,omitempty"`
}
