package intake

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/hub"
	"kith/generator/source/front"
)

// A table is a table whose columns are known.
type table struct {
	head  []string
	cols  columns
	days  map[int]order // of columns with dates
	zones calendar.Zones
}

// readPeople reads a table of people.
func readPeople(text string, how How) (List, error) {
	head, rows, err := readTable(text)
	if err != nil {
		return List{}, err
	}
	cols, notes, err := columnsOf(head.cells, how.Map)
	if err != nil {
		return List{}, err
	}
	t := &table{head: head.cells, cols: cols, days: map[int]order{}}
	for i := range cols {
		column := make([]string, len(rows))
		for j, r := range rows {
			column[j] = r.cell(i)
		}
		t.days[i] = orderOf(column)
	}
	list := List{Format: CSV, Notes: notes}
	for _, r := range rows {
		list.entries = append(list.entries, t.person(r))
	}
	list.distinct()
	return list, nil
}

// A person is a row while it is read.
type person struct {
	entry
	values map[string]front.Value
	links  front.Value
}

// person reads a row. What cannot be meant becomes a note, and its field stays out; who
// has no name stays out altogether.
func (t *table) person(r row) entry {
	p := person{entry: entry{line: r.line, kind: hub.Members}, values: map[string]front.Value{}}
	if slices.ContainsFunc(r.cells, func(c string) bool { return strings.Count(c, "\n") > 100 }) {
		p.left = "a quote that is opened in this row is closed only far below: look for a lone \""
		return p.entry
	}
	for i, field := range t.cols {
		if cell := strings.TrimSpace(r.cell(i)); cell != "" && field != "" && field != "private" {
			if err := t.take(&p, i, field, cell); err != nil {
				p.notes = append(p.notes, fmt.Sprintf("%s: %s", strings.TrimSpace(t.head[i]), err))
			}
		}
	}
	p.settle()
	return p.entry
}

// take reads a cell into its field.
func (t *table) take(p *person, i int, field, cell string) error {
	if label, isLink := strings.CutPrefix(field, "links."); isLink {
		web, err := linkOf(label, cell)
		if err == nil {
			p.links.Put(label, front.Word(web))
		}
		return err
	}
	if field == "body" {
		if !strings.HasPrefix(cell, "=") {
			p.body = proseOf(cell)
		}
		return nil
	}
	if slices.Contains([]string{"skills", "offers", "wants", "languages"}, field) {
		return p.list(field, cell)
	}
	text, err := tidy(cell)
	if err == nil {
		switch field {
		case "joined", "left":
			text, err = dayOf(text, t.days[i])
		case "role":
			text, err = roleOf(text)
		case "timezone":
			err = t.zone(text)
		}
	}
	if err == nil && text != "" {
		p.values[field] = front.Word(text)
	}
	return err
}

func (t *table) zone(name string) error {
	_, err := t.zones.Load(name)
	if m, wrong := errors.AsType[*calendar.Mistake](err); wrong {
		return fmt.Errorf("%s; %s", m.Message, m.Hint)
	}
	return err
}

func (p *person) list(field, cell string) error {
	var words []string
	for _, word := range items(cell) {
		word, err := tidy(word)
		if err != nil {
			return err
		}
		if field == "languages" || hub.Slug(word) != "" {
			words = append(words, word)
		}
	}
	p.values[field] = front.Words(words...)
	return nil
}

// settle makes an entry of what was read.
func (p *person) settle() {
	p.name = p.values["name"].Text
	if p.name == "" {
		p.name = strings.TrimSpace(p.values["given"].Text + " " + p.values["family"].Text)
	}
	if p.name == "" {
		p.left = "there is no name"
		return
	}
	p.values["name"] = front.Word(p.name)
	if country := p.values["country"].Text; country != "" {
		p.values["location"] = front.Word(strings.TrimPrefix(p.values["location"].Text+", "+country, ", "))
	}
	p.id = hub.IDOf(p.values["id"].Text)
	if p.own = strings.Trim(p.id, "0123456789-") != ""; !p.own {
		p.id = hub.IDOf(p.name)
	}
	if p.id == "" {
		p.left = fmt.Sprintf("%s has no letters of which a file name could be made: give the table a column \"id\"", excerpt(p.name))
		return
	}
	for _, key := range []string{"name", "role", "joined", "left", "pronouns", "languages", "location", "timezone", "skills", "offers", "wants"} {
		p.fields.Put(key, p.values[key])
	}
	p.fields.Put("links", p.links)
}

// roles are words for each role.
var roles = map[hub.Role]string{
	hub.Core:       "core, core member, kern, kernteam, noyau, nucleo, コア, اساسي",
	hub.Active:     "active, active member, aktiv, actif, activo, activa, ativo, ativa, アクティブ, نشط",
	hub.Occasional: "occasional, gelegentlich, occasionnel, occasionnelle, ocasional, ときどき, احيانا",
	hub.Peripheral: "peripheral, am rand, peripherique, periferico, periferica, 周辺, هامشي",
}

func roleOf(text string) (string, error) {
	var names []string
	for _, role := range hub.Roles {
		names = append(names, string(role))
		if slices.Contains(strings.Split(roles[role], ", "), bare(text)) {
			return string(role), nil
		}
	}
	if near := diag.DidYouMean(text, names); near != "" {
		return "", fmt.Errorf("%s is no role; %s", excerpt(text), near)
	}
	return "", fmt.Errorf("%s is no role: they are %s", excerpt(text), strings.Join(names, ", "))
}

// distinct leaves out who stands in the list before, and cannot be told apart.
func (l *List) distinct() {
	lines := map[string]int{}
	for i := range l.entries {
		e := &l.entries[i]
		if e.left != "" {
			continue
		}
		for _, mark := range e.marks() {
			if before := lines[mark]; before != 0 {
				e.left = fmt.Sprintf("line %d is the same person: put both into one row, or give the table a column \"id\"", before)
			}
		}
		if e.left == "" {
			for _, mark := range e.marks() {
				lines[mark] = e.line
			}
		}
	}
}

// marks are what tells a person from others: the id of the list, else the name; links of
// their own besides.
func (e *entry) marks() (marks []string) {
	marks = []string{"name " + bare(e.name)}
	if e.own {
		marks = []string{"id " + e.id}
	}
	for _, l := range e.fields.Get("links").Pairs {
		if l.Key != "Website" {
			marks = append(marks, webMark(l.Value.Text))
		}
	}
	return marks
}

// webMark makes addresses equal that lead to the same place.
func webMark(address string) string {
	_, rest, _ := strings.Cut(strings.ToLower(address), "://")
	return "web " + strings.TrimSuffix(strings.TrimPrefix(rest, "www."), "/")
}
