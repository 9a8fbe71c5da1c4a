package source

import (
	"strings"

	"kith/generator/hub"
)

// A kind reads the files of one folder. read returns how the entry joins the parts.
type kind struct {
	name hub.Kind
	read func(*reader) func(*hub.Parts)
}

// kinds are the kinds of content that have a folder of their own.
var kinds = []kind{
	{hub.Members, readMember},
	{hub.AllSeries, readSeries},
	{hub.Sessions, readSession},
	{hub.Attendings, readAttendance},
	{hub.Shoutouts, readShoutout},
	{hub.Topics, readTopic},
}

// kindOf tells what a Markdown file is, from its path within content/ alone.
func kindOf(path string) kind {
	if strings.EqualFold(path, "purpose.md") {
		return kind{hub.Purposes, readPurpose}
	}
	folder, _, inside := strings.Cut(path, "/")
	for _, k := range kinds {
		if inside && string(k.name) == folder {
			return k
		}
	}
	return kind{hub.Pages, readPage}
}
