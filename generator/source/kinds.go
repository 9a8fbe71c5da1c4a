package source

import (
	"strings"

	"kith/generator/hub"
)

// A kind reads the files of one folder. read returns how the entry joins the parts.
type kind struct {
	name hub.Kind
	read func(*reader) func(*hub.Parts)
	says map[string]string // what each field is for, in one sentence
}

// kinds are the kinds of content that have a folder of their own.
var kinds = []kind{
	{hub.Members, readMember, memberSays},
	{hub.AllSeries, readSeries, seriesSays},
	{hub.Sessions, readSession, sessionSays},
	{hub.Attendings, readAttendance, attendanceSays},
	{hub.Shoutouts, readShoutout, shoutoutSays},
	{hub.Asks, readAsk, askSays},
	{hub.Projects, readProject, projectSays},
	{hub.Resources, readResource, resourceSays},
	{hub.Topics, readTopic, topicSays},
}

// The kinds that have no folder: the one purpose, and whatever stands elsewhere.
var (
	thePurpose = kind{hub.Purposes, readPurpose, purposeSays}
	anyPage    = kind{hub.Pages, readPage, pageSays}
)

// kindOf tells what a Markdown file is, from its path within content/ alone.
func kindOf(path string) kind {
	if strings.EqualFold(path, "purpose.md") {
		return thePurpose
	}
	folder, _, inside := strings.Cut(path, "/")
	for _, k := range kinds {
		if inside && string(k.name) == folder {
			return k
		}
	}
	return anyPage
}

// KindOf tells what a Markdown file is, from its path within content/ alone.
func KindOf(path string) hub.Kind { return kindOf(path).name }
