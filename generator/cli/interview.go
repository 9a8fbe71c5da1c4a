package cli

import (
	"cmp"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"kith/generator/calendar"
	"kith/generator/diag"
	"kith/generator/starter"
)

// Answers are what a new hub is to be, as flags or somebody at a terminal say it.
type answers struct {
	title, purpose, language, timezone string
	host, repository, url, contact     string
	name, kith                         string
	yes                                bool
}

func (s *answers) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&s.title, "title", "", "what the community is called")
	f.StringVar(&s.purpose, "purpose", "", "why it meets, in one sentence")
	f.StringVar(&s.language, "language", "", "what the pages speak: ar, de, en, es, fr, ja or pt (default en)")
	f.StringVar(&s.timezone, "timezone", "", "whose clocks count: continent and city, like Europe/Berlin (default this computer's)")
	f.StringVar(&s.host, "host", "", "where the repository is: github, gitlab, forgejo or none (default what --repository shows)")
	f.StringVar(&s.repository, "repository", "", "the repository's web address")
	f.StringVar(&s.url, "url", "", "where the site will be published (default what the repository's host makes of it)")
	f.StringVar(&s.contact, "contact", "", "a mail address that everybody may see")
	f.StringVar(&s.name, "name", "", "your name, to be the first member")
	f.StringVar(&s.kith, "kith-repository", "", "`URL@REF`: a public git repository with kith's source, for the host's machine to build it from")
	f.BoolVarP(&s.yes, "yes", "y", false, "ask nothing; take what would be proposed")
	for name, words := range map[string][]string{"language": starter.Languages, "host": append(starter.Hosts[:len(starter.Hosts):len(starter.Hosts)], "none"), "timezone": calendar.ZoneNames()} {
		_ = cmd.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
}

const titleMissing = `what is the community called? Nobody is here to be asked, so say it with --title, and what else is known, as in: kith init --title "Night Bakers" --purpose "We bake so that mornings smell of bread." --language en --timezone Europe/Berlin --repository https://github.com/night-bakers/hub night-bakers`

// interview judges what the flags say, and asks for the rest where somebody is there to
// be asked; else what would be proposed is taken.
func (a *app) interview(dir string, s *answers) error {
	asker := a.asker()
	if s.yes {
		asker = nil
	}
	if asker == nil && strings.TrimSpace(s.title) == "" {
		return usagef("%s", titleMissing)
	}
	for _, t := range a.topics(dir, s) {
		given := *t.answer
		if given == "" && asker != nil && t.text != "" {
			answer, err := asker.ask(question{t.text, t.proposal(), t.judge})
			if err != nil {
				return err
			}
			*t.answer = answer
			continue
		}
		answer, err := t.judge(cmp.Or(given, t.proposal()))
		if err != nil {
			return usagef("%s: %s", t.flag, err)
		}
		*t.answer = answer
	}
	return nil
}

// A topic is one thing to know of a new hub.
type topic struct {
	flag     string
	text     string // the question; empty where nobody is asked
	answer   *string
	proposal func() string // from what is known by then
	judge    func(string) (string, error)
}

// topics are all, in the order in which they are asked.
func (a *app) topics(dir string, s *answers) []topic {
	return []topic{
		{"--title", "What is the community called?", &s.title, func() string { return a.nameOf(dir) }, title},
		{"--purpose", "Why does it meet, in one sentence? (empty: later)", &s.purpose, nothing, starter.Line},
		{"--language", "Which language do its pages speak? (ar, de, en, es, fr, ja, pt)", &s.language, a.tongue, starter.Language},
		{"--timezone", "Whose clocks count? (continent and city)", &s.timezone, a.zone, zoneNamed},
		{"--name", "What is your name, to be the first member? (empty: nobody yet)", &s.name, nothing, starter.Line},
		{"--contact", "A mail address that everybody may see? (empty: none)", &s.contact, nothing, starter.Mail},
		{"--repository", "The web address of the hub's repository? (empty: none yet)", &s.repository, nothing, starter.Address},
		{"--host", "What runs there? (github, gitlab, forgejo, none)", &s.host, func() string { return cmp.Or(starter.HostAt(s.repository), "none") }, hostNamed},
		{"--url", "Where will the site be? (empty: not known yet)", &s.url, func() string { return s.home() }, starter.Site},
		{"--kith-repository", "", &s.kith, nothing, sourceNamed},
	}
}

func nothing() string { return "" }

// home is where the host publishes the site, as far as the repository's address tells.
func (s *answers) home() string {
	if s.host == "none" {
		return ""
	}
	return starter.SiteAt(s.repository)
}

func title(answer string) (string, error) {
	line, err := starter.Line(answer)
	if err == nil && line == "" {
		err = errors.New("it needs a name; it can be changed at any time")
	}
	return line, err
}

func hostNamed(answer string) (string, error) {
	host, err := starter.Host(answer)
	return cmp.Or(host, "none"), err
}

func sourceNamed(answer string) (string, error) {
	_, err := starter.SourceOf(answer)
	return answer, err
}

func zoneNamed(answer string) (string, error) {
	var zones calendar.Zones
	_, err := zones.Load(answer)
	var mistake *calendar.Mistake
	if errors.As(err, &mistake) {
		return calendar.ZoneCalled(answer), errors.New(strings.TrimSuffix(mistake.Message+"; "+mistake.Hint, "; "))
	}
	return answer, err
}

// wish is what was said, judged already.
func (s *answers) wish() (starter.Wish, error) {
	source, err := starter.SourceOf(s.kith)
	if err != nil {
		return starter.Wish{}, err
	}
	host, err := starter.Host(s.host)
	return starter.Wish{
		Title: s.title, Purpose: s.purpose, Language: s.language, Timezone: s.timezone,
		Host: host, Repository: s.repository, URL: s.url, Contact: s.contact, Name: s.name, Kith: source,
	}, err
}

// nameOf proposes a title: a folder called night-bakers is of the Night Bakers.
func (a *app) nameOf(dir string) string {
	full, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	words := strings.FieldsFunc(filepath.Base(full), func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
	for i, w := range words {
		letters := []rune(w)
		words[i] = strings.ToUpper(string(letters[:1])) + string(letters[1:])
	}
	return diag.Visible(strings.Join(words, " "))
}

// tongue proposes the language of whoever sits here, where a hub can begin in it.
func (a *app) tongue() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		locale, _, _ := strings.Cut(a.Environ(name), ".")
		if language, err := starter.Language(locale); err == nil {
			return language
		}
	}
	return "en"
}

// zone proposes the time zone of this computer, where its name is known.
func (a *app) zone() string {
	names := []string{strings.TrimPrefix(a.Environ("TZ"), ":")}
	if to, err := os.Readlink("/etc/localtime"); err == nil {
		_, name, _ := strings.Cut(filepath.ToSlash(to), "zoneinfo/")
		names = append(names, name)
	}
	if text, err := os.ReadFile("/etc/timezone"); err == nil {
		names = append(names, strings.TrimSpace(string(text)))
	}
	var zones calendar.Zones
	for _, name := range names {
		if _, err := zones.Load(name); err == nil {
			return strings.TrimPrefix(name, "Etc/")
		}
	}
	return "UTC"
}
