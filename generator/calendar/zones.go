package calendar

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"
)

// zoneinfo is the IANA time zone database, release 2025c, as the Go distribution packs
// it (lib/time/zoneinfo.zip). It is in the public domain. To update it, copy that
// file from a newer Go and name the new release here.
//
//go:embed zoneinfo.zip
var zoneinfo []byte

// archive is the table of contents of zoneinfo, read once.
var archive = sync.OnceValue(func() map[string]*zip.File {
	reader, err := zip.NewReader(bytes.NewReader(zoneinfo), int64(len(zoneinfo)))
	if err != nil {
		panic("calendar: the zone data inside the binary is broken: " + err.Error())
	}
	files := make(map[string]*zip.File, len(reader.File))
	for _, f := range reader.File {
		if !isAbbreviation(f.Name) && f.Name != "Factory" {
			files[f.Name] = f
		}
	}
	return files
})

// names is the sorted keys of archive, made once.
var names = sync.OnceValue(func() []string {
	list := make([]string, 0, len(archive()))
	for name := range archive() {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
})

// ZoneNames lists every name that Zones.Load knows, sorted.
func ZoneNames() []string { return slices.Clone(names()) }

// Zones loads time zones and remembers them. The zero value works, and is safe for
// concurrent use; it must not be copied after first use.
//
// A zone comes from the data inside this binary and from nowhere else. That is why
// time.LoadLocation is not used: it prefers ZONEINFO and the machine's own database,
// which may be older, newer or absent, and would give other bytes on other machines.
type Zones struct {
	loaded sync.Map // name → *time.Location or *Mistake; both depend on the name alone
}

// Load is the zone of an IANA name, "Europe/Berlin". The same name gives the same
// pointer; "UTC" is time.UTC. Errors are *Mistake of rule unknown-zone: for a name
// that is none, for "Local" and "", and for abbreviations such as "CET" and "EST",
// even where the database has an entry for them, because a reader takes them for a
// place and half the year they are an hour wrong.
func (z *Zones) Load(name string) (*time.Location, error) {
	found, ok := z.loaded.Load(name)
	if !ok {
		found, _ = z.loaded.LoadOrStore(name, load(name))
	}
	switch found := found.(type) {
	case *time.Location:
		return found, nil
	case *Mistake:
		return nil, found
	}
	return nil, fmt.Errorf("load zone %s: the data inside the binary is broken: %w", name, found.(error))
}

// load is a *time.Location, a *Mistake or, where the data is broken, another error.
func load(name string) any {
	if name == "UTC" {
		return time.UTC
	}
	file, ok := archive()[name]
	if !ok {
		return unknownZone(name)
	}
	data, err := content(file)
	if err != nil {
		return err
	}
	zone, err := time.LoadLocationFromTZData(name, data)
	if err != nil {
		return err
	}
	return zone
}

func content(file *zip.File) ([]byte, error) {
	r, err := file.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}
