package hub

// A Page is any other Markdown file: a code of conduct, how to join.
type Page struct {
	Entry
	Title   string
	Summary string
	Menu    int // its place in the menu, from 1; 0 keeps it out
}

func (p *Page) called() string { return p.Title }

func (p *Page) copied() Thing {
	c := *p
	return &c
}

// An Asset is a file that is published as it is: a picture, slides.
type Asset struct {
	Path string // within content/: "members/ada.jpg"; empty where there is none
	Ref         // as written, with its place
}
