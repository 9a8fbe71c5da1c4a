package source

import (
	"net/url"
	"strings"

	"golang.org/x/text/language"

	"kith/generator/hub"
	"kith/generator/source/front"
)

func readPurpose(r *reader) func(*hub.Parts) {
	p := &hub.Purpose{
		Title:         r.text(required, "title"),
		Summary:       r.text(optional, "summary"),
		Since:         r.day(optional, "since"),
		URL:           r.site("url"),
		Timezone:      r.zone("timezone"),
		Language:      r.language("language"),
		Repository:    r.repository("repository"),
		Accent:        r.accent("accent"),
		Fonts:         r.fonts("fonts"),
		Menu:          r.menu("menu"),
		Conduct:       r.written(Ref, "conduct"),
		Contact:       r.text(optional, "contact"),
		Participation: r.participation("participation"),
		Outputs:       r.texts("outputs"),
		Deploy:        dictionary(r.words(Group, "deploy")),
		AsOf:          r.stamp(optional, "as-of"),
	}
	p.Entry = r.entry(hub.Purposes)
	return func(parts *hub.Parts) { parts.Purpose = p }
}

// site reads the address a hub is published at.
func (r *reader) site(key string) string {
	address := r.web(key)
	if address == "" {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.RawQuery != "" || u.Fragment != "" {
		r.problems.Errorf(r.page.Fields.Get(key).At, "bad-address", "write the address of the home page: https://example.org/hub/", "%q cannot be a site's address", address)
		return ""
	}
	return address
}

// language reads a language by its BCP 47 tag.
func (r *reader) language(key string) string {
	tag := r.line(optional, Language, key)
	if tag == "" {
		return ""
	}
	if _, err := language.Parse(tag); err != nil {
		r.problems.Errorf(r.page.Fields.Get(key).At, "unknown-language", `write a language tag such as "en", "de" or "pt-BR"`, "%q is no language", tag)
		return ""
	}
	return tag
}

// menu reads "label: where to" pairs, as a list or as a group.
func (r *reader) menu(key string) []hub.MenuItem {
	v := r.get(optional, Menu, key)
	var items []hub.MenuItem
	add := func(pairs []front.Pair) {
		for _, p := range pairs {
			if p.Value.Form != front.Scalar {
				r.problems.Errorf(p.KeyAt, "wrong-type", "", "%q should have a single value", p.Key)
				continue
			}
			items = append(items, hub.MenuItem{Label: clean(p.Key), Target: strings.TrimSpace(p.Value.Text), At: p.Value.At})
		}
	}
	switch v.Form {
	case front.Scalar:
		r.wrong(v, key, "a list", `write one "label: where to" on a line, each beginning with "- "`)
	case front.Map:
		add(v.Pairs)
	case front.List:
		for _, item := range v.Items {
			switch item.Form {
			case front.Map:
				add(item.Pairs)
			case front.Scalar:
				items = append(items, hub.MenuItem{Target: strings.TrimSpace(item.Text), At: item.At})
			case front.List:
				r.problems.Errorf(item.At, "wrong-type", `write it as "label: where to"`, "each item of %q should be a single value, and this is %s", key, item.Form)
			default:
				r.problems.Warnf(item.At, "empty-item", "fill it in or remove the line", "an item of %q is empty", key)
			}
		}
	}
	return items
}

var purposeSays = map[string]string{
	"title":         "What the community is called.",
	"summary":       "Why the community is here, in one sentence.",
	"since":         "The day on which the community began.",
	"url":           "The web address at which the hub is published.",
	"timezone":      "The time zone of all times that name no other; if absent, UTC.",
	"language":      "The language in which the pages speak.",
	"repository":    "Where the hub's files are kept, so that pages can lead to its editor.",
	"accent":        "The colour of the hub: a preset, a hue from 0 to 359, or a colour in quotes.",
	"fonts":         "Leave it out for the hub's own typefaces.",
	"menu":          "The lines of the menu, each a label and where it leads.",
	"conduct":       "The page with the code of conduct.",
	"contact":       "An address for people who do not know how to edit a file.",
	"participation": "The thresholds from which somebody counts as core, active or occasional.",
	"outputs":       "Which kinds of output to make; if absent, all.",
	"deploy":        "Where kith deploy publishes the site.",
	"as-of":         "The moment at which an example hub stands still; a real hub leaves it out.",
}
