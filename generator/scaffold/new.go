package scaffold

import (
	"cmp"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"kith/generator/diag"
	"kith/generator/edit"
	"kith/generator/hub"
	"kith/generator/source"
	"kith/generator/source/front"
)

// A Fresh is a file that is to be made.
type Fresh struct {
	Change   edit.Change
	Path     string    // "content/members/ada.md"
	Warnings diag.List // what is odd about it
}

// New fills in one file of a kind. An empty id is made from the answers. Nobody else may
// have it; the refusal proposes another.
func (d *Desk) New(k Kind, id string, a Answers) (Fresh, error) {
	a = d.complete(k, a)
	if missing := k.Missing(a); len(missing) > 0 {
		return Fresh{}, refuse("%s needs %s; for example: %s", k.Of.A(), diag.And(missing), k.Example)
	}
	name, err := d.freshPath(k, id, a)
	if err != nil {
		return Fresh{}, err
	}
	text, err := k.text(a)
	if err != nil {
		return Fresh{}, err
	}
	f := Fresh{Path: "content/" + name}
	f.Change.Create(f.Path, text)
	return f, d.approve(&f, k, text)
}

// dated are the kinds that are of today where nobody says another day.
var dated = []hub.Kind{hub.Shoutouts, hub.Asks, hub.Resources}

// complete adds what goes without saying: thanks are of today.
func (d *Desk) complete(k Kind, a Answers) Answers {
	full := Answers{}
	for key, texts := range a {
		full[key] = texts
	}
	if slices.Contains(dated, k.Of) && len(full.said("date")) == 0 {
		full["date"] = []string{d.Hub.Today().String()}
	}
	return full
}

// Missing are the flags of fields that a file cannot do without and nobody answered.
func (k Kind) Missing(a Answers) (flags []string) {
	for _, f := range k.Fields {
		if f.Needed && len(a.said(f.Key)) == 0 {
			flags = append(flags, "--"+f.Name())
		}
	}
	return flags
}

// text is the file: what was answered, what else may be written, and the text.
func (k Kind) text(a Answers) (string, error) {
	var fields front.Value
	var samples strings.Builder
	for _, f := range k.Fields {
		said := a.said(f.Key)
		switch {
		case len(said) == 0 && f.Sample != "":
			samples.WriteString("# " + f.Sample + "\n")
		case len(said) == 0:
		case f.Form == Pairs:
			group, err := pairs(f, said)
			if err != nil {
				return "", err
			}
			fields.Put(f.Key, group)
		case f.Form == Many && len(said) > 1:
			fields.Put(f.Key, front.Words(said...))
		default:
			fields.Put(f.Key, front.Word(strings.Join(said, " ")))
		}
	}
	body := ""
	if said := strings.TrimSpace(strings.Join(a[k.Body], "\n\n")); said != "" {
		body = "\n" + said + "\n"
	} else if k.Prompt != "" {
		body = "\n<!-- " + k.Prompt + " -->\n"
	}
	head := strings.TrimSuffix(front.Write(fields, ""), "---\n")
	if head == "" {
		head = "---\n"
	}
	if samples.Len() > 0 {
		head += "# Remove the # in front of a line to use it:\n" + samples.String()
	}
	return head + "---\n" + body, nil
}

func pairs(f Field, said []string) (group front.Value, err error) {
	for _, text := range said {
		at := labelled.FindStringIndex(text)
		if at == nil || at[0] == 0 || at[1] == len(text) {
			return group, refuse("a %s is LABEL=ADDRESS, such as Website=https://ada.example.org/, and this is %q", f.Name(), text)
		}
		label, value := text[:at[0]], text[at[1]:]
		group.Put(label, front.Word(value))
	}
	return group, nil
}

// labelled is what parts a label from its value: "Website=https://…", or as YAML has it.
var labelled = regexp.MustCompile(`\s*(=|:\s)\s*`)

// freshPath is where the file will lie, within content/.
func (d *Desk) freshPath(k Kind, id string, a Answers) (string, error) {
	if k.Of == hub.Attendings {
		return d.seatPath(id)
	}
	id = strings.TrimSuffix(strings.TrimPrefix(place(id), string(k.Of)+"/"), ".md")
	if id == "" {
		if id = d.ownID(k, a); id == "" {
			return "", refuse("no id can be made of %q; give one: kith new %s ID …", a.one(k.Fields[0].Key), k.Name)
		}
	}
	if err := proper(k.Of, id); err != nil {
		return "", err
	}
	if k.Of == hub.Pages && source.KindOf(id+".md") != hub.Pages {
		return "", refuse("a page called %q would be no page: that place is for other files", id)
	}
	if other := d.holder(k.Of, id); other != nil {
		return "", &Taken{k, id, d.Free(k.Of, id), d.called(other), other.File}
	}
	return path.Join(d.folder(k.Of, a), id+".md"), nil
}

// A Taken id is one that somebody else has.
type Taken struct {
	Kind         Kind
	ID, Free     string // Free is an id that nobody has
	Holder, File string
}

func (t *Taken) Error() string {
	return strconv.Quote(t.ID) + " is taken: it is the id of " + t.Holder + " (" + t.File + "); take another, such as " + strconv.Quote(t.Free)
}

// Free is an id like another that nobody has: "ada-2".
func (d *Desk) Free(kind hub.Kind, id string) string {
	for n := 2; ; n++ {
		if free := id + "-" + strconv.Itoa(n); d.holder(kind, free) == nil {
			return free
		}
	}
}

// ownID makes an id of what is answered: the name, or the day and what happens on it.
func (d *Desk) ownID(k Kind, a Answers) string {
	switch k.Of {
	case hub.Sessions, hub.Asks:
		day, _, _ := strings.Cut(strings.ReplaceAll(a.one("date"), "T", " "), " ")
		return strings.Trim(hub.Slug(day)+"-"+hub.Slug(a.one("title")), "-")
	case hub.Shoutouts:
		return hub.Slug(a.one("date") + " " + a.one("from") + " to " + strings.Join(a.said("to"), " and "))
	case hub.Members:
		return hub.IDOf(a.one("name"))
	}
	return hub.Slug(a.one(k.Fields[0].Key))
}

// seatPath is where an attendance lies: SESSION/MEMBER.
func (d *Desk) seatPath(id string) (string, error) {
	session, member, _ := strings.Cut(id, "/")
	s, m := d.meant(hub.Sessions, session), d.meant(hub.Members, member)
	switch {
	case s == nil:
		return "", d.nobody([]hub.Kind{hub.Sessions}, session)
	case m == nil:
		return "", d.nobody(people, member)
	}
	for _, a := range d.parts.Attendance {
		if means(d.meant(hub.Sessions, a.Session.ID), s) && means(d.meant(hub.Members, a.Member.ID), m) {
			return "", refuse("%s is there already: change it by hand", a.File)
		}
	}
	return "attendance/" + s.ID + "/" + m.ID + ".md", nil
}

func (d *Desk) nobody(kinds []hub.Kind, id string) error {
	var known, one, folders []string
	for e := range d.parts.Entries() {
		if slices.Contains(kinds, e.Kind) {
			known = append(known, e.ID)
		}
	}
	for _, kind := range kinds {
		one, folders = append(one, kind.One()), append(folders, string(kind)+"/")
	}
	hint := cmp.Or(diag.DidYouMean(id, known), "write the name of a file in "+diag.Or(folders)+" without .md")
	return refuse("there is no %s %q; %s", diag.Or(one), id, hint)
}

// folder is where the hub puts such files: into a folder for each year, if it does so
// with most of them.
func (d *Desk) folder(kind hub.Kind, a Answers) string {
	if kind == hub.Pages {
		return ""
	}
	year, _, _ := strings.Cut(a.one("date"), "-")
	yearly, all := 0, 0
	for e := range d.parts.Entries() {
		if e.Kind == kind {
			all++
			if parent := path.Base(path.Dir(e.Path())); len(parent) == 4 && strings.Trim(parent, "0123456789") == "" {
				yearly++
			}
		}
	}
	if 2*yearly > all && len(year) == 4 && strings.Trim(year, "0123456789") == "" {
		return path.Join(string(kind), year)
	}
	return string(kind)
}
