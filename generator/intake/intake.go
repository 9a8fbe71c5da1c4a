// Package intake takes lists that a community has elsewhere into a hub: people from a
// spreadsheet, sessions from a calendar, people from an all-contributors file.
//
//	list, err := intake.Read(name, data, how)   // what the list says
//	plan, err := intake.Of(list, content, how)  // what that means for a hub
//	plan.Change.Apply(dir)                      // done, all or nothing
//
// Nothing about a list is remembered. Taken in again, each of its entries finds its file
// by what it says (an id, a link, a name; a title and a day), fills in what is missing
// there, and leaves what a person wrote: where the two differ the plan says so. Only
// [How.Update] puts the list's word in place of the file's.
//
// Lists come from strangers. What cannot be meant is left out, with its line and what to
// do; e-mail addresses, telephone numbers and the like are never taken over.
package intake

import (
	"bytes"
	"fmt"
	"path"
	"strings"
	"time"

	"kith/generator/hub"
	"kith/generator/source/front"
)

// Limits on lists.
const (
	MaxBytes   = 10 << 20
	MaxEntries = 20_000
)

// A Format is a kind of list.
type Format string

// The formats, as they are called on the command line.
const (
	CSV          Format = "csv"
	Calendar     Format = "ics"
	Contributors Format = "all-contributors"
)

// Formats are all there are.
var Formats = []Format{CSV, Calendar, Contributors}

// How says how a list is to be read and taken in. The zero value will do.
type How struct {
	Format Format            // empty means that name and content tell
	Map    map[string]string // of a table: columns and the fields they go to; "" leaves one out
	Update bool              // where list and file differ, the list is right
	Now    time.Time         // parts what has been from what is to come
}

// An Unreadable says that a list as a whole cannot be read.
type Unreadable struct {
	Message string // lower case, without a full stop
	Hint    string // what to do
}

// Error is the message with its hint.
func (u *Unreadable) Error() string { return u.Message + "; " + u.Hint }

// A Misnamed says that [How] maps what is not there: a column, or a field.
type Misnamed struct{ Message, Hint string }

func (m *Misnamed) Error() string { return m.Message + "; " + m.Hint }

// A List is what somebody's list says, entry by entry.
type List struct {
	Format  Format
	entries []entry
	events  []vevent // of a calendar: what they mean depends on the hub's zone and people
	Notes   []string // what is to be said of the list as a whole
}

// An entry is one person or session of a list.
type entry struct {
	line   int    // of the list, from 1
	name   string // how the report calls it
	kind   hub.Kind
	id     string // the id of a new file, if it is free
	own    bool   // the id comes from the list and names the person; else it is made of the name
	fields front.Value
	body   string
	notes  []string // what was not taken over of it, and why
	left   string   // why it is left out as a whole; empty where it is not
	start  time.Time
	uid    string // of a series: what the calendar calls it
	series string // of a session: the uid of its series
}

// Read reads a list. name is that of its file. What is wrong with the list as a whole is
// an *Unreadable; what How maps wrongly, a *Misnamed.
func Read(name string, data []byte, how How) (List, error) {
	if len(data) > MaxBytes {
		return List{}, &Unreadable{fmt.Sprintf("the list is larger than %d MB", MaxBytes>>20), "take it in in parts"}
	}
	if kind := binary(data); kind != "" {
		return List{}, &Unreadable{"this is " + kind + " and no text", "open it in its program and save it as CSV (or, a calendar, as .ics)"}
	}
	text := decoded(data)
	if strings.TrimSpace(text) == "" {
		return List{}, &Unreadable{"the list is empty", "export it again"}
	}
	format := how.Format
	if format == "" {
		format = formatOf(name, text)
	}
	switch format {
	case CSV:
		return readPeople(text, how)
	case Calendar:
		return readCalendar(text)
	case Contributors:
		return readContributors(text)
	}
	return List{}, &Unreadable{"it does not show what kind of list this is", "say --format csv, ics or all-contributors"}
}

// formatOf tells the format from how a text begins, and else from the name's ending.
func formatOf(name, text string) Format {
	begin := strings.ToUpper(strings.TrimSpace(text[:min(len(text), 200)]))
	switch {
	case strings.HasPrefix(begin, "BEGIN:VCALENDAR"):
		return Calendar
	case strings.HasPrefix(begin, "{"):
		return Contributors
	}
	switch strings.ToLower(path.Ext(name)) {
	case ".csv", ".tsv", ".tab", ".txt":
		return CSV
	case ".ics", ".ical", ".ifb":
		return Calendar
	case ".json", ".all-contributorsrc":
		return Contributors
	}
	first, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if strings.ContainsAny(first, ",;\t") {
		return CSV
	}
	return ""
}

// binary names what is no text, by how it begins.
func binary(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return "a spreadsheet or an archive"
	case bytes.HasPrefix(data, []byte("\xD0\xCF\x11\xE0")):
		return "an old spreadsheet"
	case bytes.HasPrefix(data, []byte("%PDF")):
		return "a PDF"
	}
	return ""
}
