package generator

import (
	"fmt"
	"path/filepath"
	"strings"
)

// make asks for something, begins or ends a project, keeps a resource, or lets a session or
// thanks come of one. Some of what is named is not there.
func (w *workshop) make() string {
	line := func(lines ...string) string { return pick(w.dice, append(lines, "", "")) }
	name := fmt.Sprintf("new-%d.md", w.dice.IntN(4))
	day := fmt.Sprintf("2026-0%d-12", 1+w.dice.IntN(9))
	switch w.dice.IntN(5) {
	case 0:
		return w.save("asks/"+name, "---\ntitle: Who knows?\nby: "+w.someone()+"\ndate: "+day+"\n"+
			line("topics: [maps]\n", "also: "+w.someone()+"\n")+line("status: answered\n", "status: closed\n")+
			line("answered-by: "+w.someone()+"\n", "became: "+w.one("sessions")+"\n", "became: [projects/"+w.one("projects")+", resources/"+w.one("resources")+"]\n")+
			"---\nPlease, @"+w.someone()+".\n")
	case 1:
		return w.save("projects/"+name, "---\ntitle: A map\n"+line("status: active\n", "status: done\n", "status: paused\n")+
			line("leads: "+w.someone()+"\n", "contributors: "+w.someone()+"\n")+line("needs: [maps, Go]\n", "topics: maps\n")+line("started: "+day+"\n")+"---\nIt came of [[asks/"+w.one("asks")+"]].\n")
	case 2:
		return w.save("resources/"+name, "---\ntitle: How to fold\n"+line("kind: guide\n", "kind: song\n")+line("date: "+day+"\n")+line("by: "+w.someone()+"\n")+
			line("link: https://maps.example.org/\n", "link: /a.txt\n")+line("session: "+w.one("sessions")+"\n", "topics: maps\n")+"---\nIn three.\n")
	case 3:
		return w.save("sessions/"+name, "---\ntitle: Folding\ndate: "+day+" 18:00\nfrom: "+pick(w.dice, []string{w.one("asks"), "projects/" + w.one("projects")})+"\n---\nTogether.\n")
	}
	return w.save("shoutouts/made-"+name, "---\nfrom: "+w.someone()+"\nto: "+w.someone()+"\ndate: "+day+"\nproject: "+w.one("projects")+"\n---\nFor the map.\n")
}

// one is the id of something of a kind, which is there, or was, or never.
func (w *workshop) one(kind string) string {
	found, _ := filepath.Glob(filepath.Join(w.content, kind, "*.md"))
	deeper, _ := filepath.Glob(filepath.Join(w.content, kind, "*", "*.md"))
	if found = append(found, deeper...); len(found) == 0 || w.dice.IntN(12) == 0 {
		return "new-0"
	}
	return strings.TrimSuffix(filepath.Base(pick(w.dice, found)), ".md")
}
