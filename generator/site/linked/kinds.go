package linked

// What a thing is called in the vocabulary. A thing's own type says it, so that none can
// be made that does not.
type (
	organization    struct{}
	person          struct{}
	event           struct{}
	eventSeries     struct{}
	schedule        struct{}
	place           struct{}
	virtualLocation struct{}
	breadcrumbList  struct{}
	listItem        struct{}
	question        struct{}
	project         struct{}
	creativeWork    struct{}
)

func (organization) MarshalText() ([]byte, error)    { return []byte("Organization"), nil }
func (person) MarshalText() ([]byte, error)          { return []byte("Person"), nil }
func (event) MarshalText() ([]byte, error)           { return []byte("Event"), nil }
func (eventSeries) MarshalText() ([]byte, error)     { return []byte("EventSeries"), nil }
func (schedule) MarshalText() ([]byte, error)        { return []byte("Schedule"), nil }
func (place) MarshalText() ([]byte, error)           { return []byte("Place"), nil }
func (virtualLocation) MarshalText() ([]byte, error) { return []byte("VirtualLocation"), nil }
func (breadcrumbList) MarshalText() ([]byte, error)  { return []byte("BreadcrumbList"), nil }
func (listItem) MarshalText() ([]byte, error)        { return []byte("ListItem"), nil }
func (question) MarshalText() ([]byte, error)        { return []byte("Question"), nil }
func (project) MarshalText() ([]byte, error)         { return []byte("Project"), nil }
func (creativeWork) MarshalText() ([]byte, error)    { return []byte("CreativeWork"), nil }

func (Organization) thing()    {}
func (Person) thing()          {}
func (Event) thing()           {}
func (Series) thing()          {}
func (Schedule) thing()        {}
func (Place) thing()           {}
func (VirtualLocation) thing() {}
func (Trail) thing()           {}
func (Step) thing()            {}
func (Question) thing()        {}
func (Project) thing()         {}
func (Work) thing()            {}
