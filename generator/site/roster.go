package site

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"kith/generator/hub"
)

// roster is where everybody stands in one file, for the script that finds people in
// place. Its address stays the same, so that pages do not change with it; the script
// asks whether it has changed.
const roster = "/members/by/all.json"

// A rosterFile is the directory in columns, which compress well: the n-th of each is the
// n-th person's.
type rosterFile struct {
	Names    []string          `json:"names"`
	IDs      map[string]string `json:"ids"`    // by number, of those whose name does not tell
	Photos   map[string]string `json:"photos"` // addresses by number, of those who show one
	Tiles    string            `json:"tiles"`  // two digits to the base of 36 for each: pattern × colours + colour
	Patterns []string          `json:"patterns"`
	Colours  int               `json:"colours"`
	Topics   string            `json:"topics"` // address of what skills lead to
	Facets   []facetColumn     `json:"facets"` // roles, skills, places, languages
}

// A facetColumn is a facet: its values as [slug, text], and for each person the numbers of
// theirs: "0;2,5;;1".
type facetColumn struct {
	Values [][2]string `json:"values"`
	People string      `json:"people"`
}

func (m *maker) rosterFile() {
	if len(m.directory.facets) == 0 || m.asset("members.js") == "" {
		return
	}
	m.bytes(roster[1:], "", func() ([]byte, error) { return json.Marshal(m.roster()) })
}

func (m *maker) roster() rosterFile {
	people := m.directory.people
	f := rosterFile{
		Names: make([]string, len(people)), IDs: map[string]string{}, Photos: map[string]string{},
		Colours: colourPairs, Topics: m.href("/topics/"),
	}
	var tiles strings.Builder
	for i, p := range people {
		f.Names[i] = p.Name
		if p.ID != plainID(p.Name) {
			f.IDs[strconv.Itoa(i)] = p.ID
		}
		if photo := m.person(p).Tile.Photo; photo != "" {
			f.Photos[strconv.Itoa(i)] = photo
		}
		tiles.WriteString(m.tileNumber(p))
	}
	f.Tiles = tiles.String()
	for _, p := range m.patterns {
		f.Patterns = append(f.Patterns, p.ID)
	}
	for _, facet := range m.directory.facets {
		f.Facets = append(f.Facets, facet.column(people))
	}
	return f
}

func (m *maker) tileNumber(p *hub.Member) string {
	t := m.tile(p.ID)
	number := strconv.FormatInt(int64(slices.Index(m.patterns, t.Pattern)*colourPairs+t.Colours), 36)
	return strings.Repeat("0", 2-len(number)) + number
}

func (f *facet) column(people []*hub.Member) facetColumn {
	c := facetColumn{Values: make([][2]string, len(f.values))}
	for i, v := range f.values {
		c.Values[i] = [2]string{v.slug, v.text}
	}
	var b strings.Builder
	for i, p := range people {
		if i > 0 {
			b.WriteByte(';')
		}
		for j, v := range f.of[p] {
			if j > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strconv.Itoa(v.number))
		}
	}
	c.People = b.String()
	return c
}

// plainID is the id that most people give the file of their name. The script makes it
// in the same way: accents off, small letters, one hyphen for whatever is no letter of
// the Latin alphabet and no digit.
func plainID(name string) string {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(name) {
		switch r := unicode.ToLower(r); {
		case r >= '\u0300' && r <= '\u036f':
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
			gap = false
		case !gap:
			b.WriteByte('-')
			gap = true
		}
	}
	return b.String()
}
