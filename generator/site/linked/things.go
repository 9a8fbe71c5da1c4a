package linked

// An Organization is the community.
type Organization struct {
	Type        organization `json:"@type"`
	Name        string       `json:"name"`
	URL         string       `json:"url"`
	Description string       `json:"description,omitempty"`
	Founded     string       `json:"foundingDate,omitempty"`
	Logo        string       `json:"logo,omitempty"`
}

// A Person is one of its people, where they may be seen.
type Person struct {
	Type      person        `json:"@type"`
	Name      string        `json:"name"`
	URL       string        `json:"url,omitempty"`
	About     string        `json:"description,omitempty"`
	Image     string        `json:"image,omitempty"`
	Home      *Place        `json:"homeLocation,omitempty"`
	Languages []string      `json:"knowsLanguage,omitempty"`
	Skills    []string      `json:"knowsAbout,omitempty"`
	Elsewhere []string      `json:"sameAs,omitempty"`
	MemberOf  *Organization `json:"memberOf,omitempty"`
}

// An Event is a session.
type Event struct {
	Type       event         `json:"@type"`
	Name       string        `json:"name"`
	URL        string        `json:"url"`
	About      string        `json:"description,omitempty"`
	Start      string        `json:"startDate"`
	End        string        `json:"endDate,omitempty"`
	Before     string        `json:"previousStartDate,omitempty"` // of one that was moved
	Status     string        `json:"eventStatus"`
	Attendance string        `json:"eventAttendanceMode,omitempty"`
	Location   []Thing       `json:"location,omitempty"`
	Organizer  *Organization `json:"organizer"`
	Performers []Person      `json:"performer,omitempty"`
	Series     *Series       `json:"superEvent,omitempty"`
}

// What an Event's Status and Attendance may be.
const (
	Scheduled   = vocabulary + "/EventScheduled"
	Cancelled   = vocabulary + "/EventCancelled"
	Rescheduled = vocabulary + "/EventRescheduled"

	Offline = vocabulary + "/OfflineEventAttendanceMode"
	Online  = vocabulary + "/OnlineEventAttendanceMode"
	Mixed   = vocabulary + "/MixedEventAttendanceMode"
)

// A Series is a rhythm of sessions.
type Series struct {
	Type       eventSeries   `json:"@type"`
	Name       string        `json:"name"`
	URL        string        `json:"url"`
	About      string        `json:"description,omitempty"`
	Attendance string        `json:"eventAttendanceMode,omitempty"`
	Location   []Thing       `json:"location,omitempty"`
	Organizer  *Organization `json:"organizer,omitempty"`
	Schedule   *Schedule     `json:"eventSchedule,omitempty"`
}

// A Schedule is when the sessions of a series come.
type Schedule struct {
	Type      schedule `json:"@type"`
	Every     string   `json:"repeatFrequency"` // an ISO 8601 duration: "P2W"
	Days      []string `json:"byDay,omitempty"` // as iCalendar has them: "TH", "-1TU"
	MonthDays []int    `json:"byMonthDay,omitempty"`
	Months    []int    `json:"byMonth,omitempty"`
	At        string   `json:"startTime,omitempty"` // "18:00"
	Duration  string   `json:"duration,omitempty"`  // "PT1H30M"
	Zone      string   `json:"scheduleTimezone,omitempty"`
	From      string   `json:"startDate,omitempty"`
	Until     string   `json:"endDate,omitempty"`
	Except    []string `json:"exceptDate,omitempty"`
}

// A Place is where people meet.
type Place struct {
	Type    place  `json:"@type"`
	Name    string `json:"name"`
	Address string `json:"address,omitempty"`
}

// A VirtualLocation is where they meet online.
type VirtualLocation struct {
	Type virtualLocation `json:"@type"`
	URL  string          `json:"url"`
}

// A Trail is the way to a page from the home page.
type Trail struct {
	Type  breadcrumbList `json:"@type"`
	Steps []Step         `json:"itemListElement"`
}

// A Step is a page on the way.
type Step struct {
	Type     listItem `json:"@type"`
	Position int      `json:"position"` // from 1
	Name     string   `json:"name"`
	Item     string   `json:"item,omitempty"` // its address; the last step is the page itself
}

// A Question is what somebody asks for.
type Question struct {
	Type   question `json:"@type"`
	Name   string   `json:"name"`
	URL    string   `json:"url"`
	About  string   `json:"description,omitempty"`
	Author *Person  `json:"author,omitempty"`
	Asked  string   `json:"dateCreated,omitempty"`
	Topics []string `json:"keywords,omitempty"`
}

// A Project is something that people make together.
type Project struct {
	Type      project       `json:"@type"`
	Name      string        `json:"name"`
	URL       string        `json:"url"`
	About     string        `json:"description,omitempty"`
	Started   string        `json:"foundingDate,omitempty"`
	Members   []Person      `json:"member,omitempty"`
	Of        *Organization `json:"parentOrganization"`
	Elsewhere string        `json:"sameAs,omitempty"`
	Topics    []string      `json:"keywords,omitempty"`
}

// A Work is something worth keeping.
type Work struct {
	Type    creativeWork  `json:"@type"`
	Name    string        `json:"name"`
	URL     string        `json:"url"`
	About   string        `json:"description,omitempty"`
	Sort    string        `json:"learningResourceType,omitempty"`
	Authors []Person      `json:"author,omitempty"`
	Changed string        `json:"dateModified,omitempty"`
	Of      *Organization `json:"publisher"`
	Where   string        `json:"sameAs,omitempty"` // the work itself, of which the page tells
	Topics  []string      `json:"keywords,omitempty"`
}
