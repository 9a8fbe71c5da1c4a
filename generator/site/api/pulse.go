package api

// A Pulse is how the community is, in aggregates: nobody is named. A part of which too
// little is known, or that speaks of too few people, is missing.
type Pulse struct {
	Schema      string       `json:"$schema"`
	Version     int          `json:"version"`
	Kind        string       `json:"kind"`
	URL         string       `json:"url"`
	Markdown    string       `json:"markdown,omitempty"`
	Until       string       `json:"until,omitempty"` // the day up to which it is counted
	Rhythm      *Rhythm      `json:"rhythm,omitempty"`
	Attendance  *Attendance  `json:"attendance,omitempty"`
	Newcomers   *Newcomers   `json:"newcomers,omitempty"`
	Ladder      []Rungs      `json:"ladder,omitempty"`
	Flow        *Flow        `json:"flow,omitempty"`
	Hosting     *Hosting     `json:"hosting,omitempty"`
	Recognition *Recognition `json:"recognition,omitempty"`
	Needs       []Need       `json:"needs,omitempty"`
	Asks        *Asks        `json:"asks,omitempty"`
	Afterlife   *Afterlife   `json:"afterlife,omitempty"`
	Hours       *Hours       `json:"hours,omitempty"`
}

// A Share is some of all.
type Share struct {
	Some int `json:"some"`
	All  int `json:"all"`
}

// A Rhythm is how regularly sessions are held, in days.
type Rhythm struct {
	Median  float64 `json:"median"` // gap
	Longest int     `json:"longest"`
	Regular Share   `json:"regular"`        // gaps that are about as long as the median
	Kept    *Kept   `json:"kept,omitempty"` // of what rhythms promised
	Due     string  `json:"due,omitempty"`  // when the next should have been, if it is overdue
}

// Kept is what became of promised sessions.
type Kept struct {
	Promised  int `json:"promised"`
	Held      int `json:"held"`
	Moved     int `json:"moved"` // of those held
	CalledOff int `json:"called-off"`
	Unwritten int `json:"unwritten"`
}

// Attendance is how many came to the last sessions.
type Attendance struct {
	Median   float64 `json:"median"`
	Sessions []Heads `json:"sessions"`
}

// Heads are how many came to one.
type Heads struct {
	Date   string `json:"date"`
	People *int   `json:"people,omitempty"` // missing where nobody counted
	First  *int   `json:"first,omitempty"`  // for the first time; missing where no names are known, or too few came
}

// Newcomers is whether those who came once came again.
type Newcomers struct {
	Days  int    `json:"days"` // within which a second time counts
	Back  Share  `json:"back"`
	Early *Share `json:"early,omitempty"` // of those who still have time, those who are back already
}

// Rungs are how many people took part in which way at the end of a day.
type Rungs struct {
	Date       string `json:"date,omitempty"` // missing for now
	Core       int    `json:"core"`
	Active     int    `json:"active"`
	Occasional int    `json:"occasional"`
	Peripheral int    `json:"peripheral"`
}

// A Flow is how many moved between rungs since a day.
type Flow struct {
	Since    string `json:"since"`
	Came     int    `json:"came"`
	Inwards  int    `json:"inwards"`
	Stayed   int    `json:"stayed"`
	Outwards int    `json:"outwards"`
	Left     int    `json:"left"`
}

// Hosting is on how many shoulders sessions rest.
type Hosting struct {
	People int `json:"people"`
	Half   int `json:"half"` // the fewest who led half of the sessions
}

// Recognition is whom thanks reach.
type Recognition struct {
	Members Share  `json:"members"`         // who were thanked
	Pairs   *Share `json:"pairs,omitempty"` // who thanked each other
	New     *Share `json:"new,omitempty"`   // thanks to somebody in their first year
}

// A Need is a topic that two or more want.
type Need struct {
	Topic  Ref  `json:"topic"`
	Wanted int  `json:"wanted"`
	Helped int  `json:"helped"` // how many could teach it
	Gap    bool `json:"gap"`    // nobody held a session on it for a year
}

// Asks is what becomes of what people ask for.
type Asks struct {
	Answered int      `json:"answered"`
	Open     int      `json:"open"`
	Closed   int      `json:"closed"`
	First    *float64 `json:"first,omitempty"` // days until something came of one, the median
}

// Afterlife is what sessions leave behind.
type Afterlife struct {
	Sessions   int `json:"sessions"`
	Left       int `json:"left"` // something
	Notes      int `json:"notes"`
	Recordings int `json:"recordings"`
	Slides     int `json:"slides"`
	Thanked    int `json:"thanked"`
}

// Hours is for how many members one of the last starts was by day.
type Hours struct {
	Awake   Share `json:"awake"`
	Unknown int   `json:"unknown"` // of whom no time zone is known
}
