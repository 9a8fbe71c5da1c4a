// Package api is a hub as data: what a script finds at api/*.json. Its fields are called
// as front matter calls them; what nobody wrote is left out. The shape of every file is
// told by [Schema], and has a number: a script that reads version 1 reads every file of
// version 1, for within a version fields are added and never changed or taken away.
package api

import (
	"bytes"
	_ "embed"
	"encoding/json"
)

// Version is that of the shape of all files.
const Version = 1

// PerFile is how many entries a file holds, so that it stays some hundred kilobytes.
const PerFile = 500

// Schema describes every file (JSON Schema, draft 2020-12).
//
//go:embed schema.json
var Schema []byte

// A File is some entries of one kind.
type File struct {
	Schema  string `json:"$schema"`
	Version int    `json:"version"`
	Kind    string `json:"kind"`
	Count   int    `json:"count"` // in all files of the kind
	Next    string `json:"next,omitempty"`
	Entries any    `json:"entries"` // a slice of one kind's type
}

// A Hub is the file to begin with.
type Hub struct {
	Schema     string    `json:"$schema"`
	Version    int       `json:"version"`
	Kind       string    `json:"kind"`
	Title      string    `json:"title"`
	URL        string    `json:"url"`
	Markdown   string    `json:"markdown,omitempty"`
	Summary    string    `json:"summary,omitempty"`
	Since      string    `json:"since,omitempty"`
	Timezone   string    `json:"timezone"`
	Language   string    `json:"language"`
	Repository string    `json:"repository,omitempty"`
	Conduct    *Ref      `json:"conduct,omitempty"`
	Contact    string    `json:"contact,omitempty"`
	Feed       string    `json:"feed,omitempty"`
	Pulse      string    `json:"pulse"`
	Files      []Listing `json:"files"`
}

// A Listing says where the entries of a kind are.
type Listing struct {
	Kind  string   `json:"kind"`
	Count int      `json:"count"`
	URLs  []string `json:"urls"`
}

// A Ref leads to another entry.
type Ref struct {
	ID    string `json:"id,omitempty"` // empty for a word that is no topic
	URL   string `json:"url,omitempty"`
	Title string `json:"title,omitempty"` // of a topic, as it is written
}

// Write writes a file: an entry a line, so that changes can be read.
func Write(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return b.Bytes(), err
}
