package hub

import (
	"kith/generator/calendar"
	"kith/generator/diag"
)

// A Purpose is why the community is here, and the hub's settings.
type Purpose struct {
	Entry
	Title         string
	Summary       string // one sentence
	Since         calendar.Day
	URL           string // where the hub is published: "https://skills.example.org/"
	Timezone      string // IANA name; empty means UTC, and that nobody stated a zone
	Language      string // BCP 47; empty means "en"
	Repository    Repository
	Accent        string     // a colour, a hue or a preset's name
	Fonts         string     // "system", or empty for the theme's own
	Menu          []MenuItem // instead of the menu Kith would make
	Conduct       Ref        // the page with the code of conduct
	Contact       string
	Participation Thresholds // of the roles that are observed
	Outputs       []string   // which kinds of output to make; empty means all
	Deploy        map[string]string
	AsOf          calendar.Stamp // the moment at which an example hub stands still; zero for a real one
}

// A Repository is where the hub's files are kept.
type Repository struct {
	Web    string // its web address
	Branch string // empty means "main"
	Folder string // the folder of the repository that holds content/
	Kind   string // what runs there, one of Hosts; empty where the address shows it
}

// Hosts are the kinds of repository hosts whose editor pages can lead to.
var Hosts = []string{"github", "gitlab", "forgejo", "gitea", "bitbucket"}

// A MenuItem is one line of the hub's own menu.
type MenuItem struct {
	Label  string
	Target string // an address of the hub, a page's id, or a web address
	At     diag.Pos
}
