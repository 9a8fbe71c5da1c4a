package intake

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"kith/generator/hub"
	"kith/generator/source/front"
)

// A contributors file is what all-contributors keeps (allcontributors.org): who has
// helped with a project, and by what.
type contributors struct {
	RepoHost     string            `json:"repoHost"`
	Contributors []json.RawMessage `json:"contributors"`
}

// A contributor is one of them. The picture is not asked for: pages show no pictures of
// other hosts. By what somebody helped (code, doc, ideas) says what they did, not what
// they know or offer, so it becomes no skill.
type contributor struct {
	Login   string `json:"login"`
	Name    string `json:"name"`
	Profile string `json:"profile"`
}

func readContributors(text string) (List, error) {
	var file contributors
	if err := json.Unmarshal([]byte(text), &file); err != nil || file.Contributors == nil {
		return List{}, &Unreadable{"this is no all-contributors file", `it is the file .all-contributorsrc, JSON with a list "contributors"`}
	}
	if len(file.Contributors) > MaxEntries {
		return List{}, &Unreadable{fmt.Sprintf("the list has more than %d people", MaxEntries), "take it in in parts"}
	}
	host := strings.TrimSuffix(file.RepoHost, "/")
	if host == "" {
		host = "https://github.com"
	}
	list := List{Format: Contributors, Notes: []string{"by what people helped (code, doc, …) is left out: it is no skill; so are their pictures, which would come from another host"}}
	offset := 0
	for _, raw := range file.Contributors {
		offset += max(bytes.Index([]byte(text[offset:]), raw), 0)
		list.entries = append(list.entries, contributorOf(raw, 1+strings.Count(text[:offset], "\n"), host))
		offset += len(raw)
	}
	list.distinct()
	return list, nil
}

func contributorOf(raw json.RawMessage, line int, host string) entry {
	e := entry{line: line, kind: hub.Members, own: true}
	var c contributor
	if json.Unmarshal(raw, &c) != nil || strings.TrimSpace(c.Login) == "" {
		e.left = `there is no "login"`
		return e
	}
	e.name, e.id = c.Login, hub.IDOf(c.Login)
	switch {
	case strings.HasSuffix(c.Login, "[bot]"):
		e.left = "this is a machine's account"
		return e
	case e.id == "":
		e.left = fmt.Sprintf("%s has no letters of which a file name could be made", excerpt(c.Login))
		return e
	}
	if name, err := tidy(c.Name); err != nil {
		e.notes = append(e.notes, "name: "+err.Error())
	} else if name != "" {
		e.name = name
	}
	e.fields.Put("name", front.Word(e.name))
	var links front.Value
	if label := labelOf(host); label != "" {
		if web, err := linkOf(label, c.Login); err == nil {
			links.Put(label, front.Word(web))
		}
	}
	if c.Profile != "" {
		web, err := linkOf("Website", c.Profile)
		switch {
		case err != nil:
			e.notes = append(e.notes, "profile: "+err.Error())
		case len(links.Pairs) == 0 || webMark(web) != webMark(links.Pairs[0].Value.Text):
			links.Put("Website", front.Word(web))
		}
	}
	e.fields.Put("links", links)
	return e
}

// labelOf is how a link to a host is called.
func labelOf(host string) string {
	for _, label := range []string{"GitHub", "GitLab"} {
		if webMark(host) == webMark("https://"+label+".com") {
			return label
		}
	}
	return ""
}
