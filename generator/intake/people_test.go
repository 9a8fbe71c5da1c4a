package intake

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const sheet = `Full name,E-mail,Role,Skills,Joined,GitHub,Website,City,Country,Time zone,Pronouns,Wants,Offers,About,Shoe size
Ada Lovelace,ada@example.org,Core,"Proofs, Looms; Engines",2024-02-01,@ada,ada.example.org,London,England,Europe/London,she/her,Rest,"Proofs
Patience","I write *notes*.

Mail me: ada@example.org",37
`

func TestPeopleBecomeMembers(t *testing.T) {
	after, plan := take(t, files{}, "people.csv", sheet, How{})
	want := `---
name: Ada Lovelace
role: core
joined: 2024-02-01
pronouns: she/her
location: London, England
timezone: Europe/London
skills: ["Proofs, Looms", Engines]
offers: [Proofs, Patience]
wants: [Rest]
links:
  GitHub: https://github.com/ada
  Website: https://ada.example.org
---

I write \*notes\*.

Mail me: (address left out)
`
	if d := cmp.Diff(want, after["content/members/ada-lovelace.md"]); d != "" {
		t.Error(d)
	}
	notes := strings.Join(plan.Notes, "\n")
	if !strings.Contains(notes, `not taken over, because a hub is public: "E-mail"`) || !strings.Contains(notes, `left out: "Shoe size"`) {
		t.Error(notes)
	}
}

// TestTablesComeAsSpreadsheetsWriteThem gives one table in every encoding and with every
// separator.
func TestTablesComeAsSpreadsheetsWriteThem(t *testing.T) {
	comma := "Name,Skills\nZoë Martin,\"Drehen, Fräsen\"\n"
	wide := func(e unicode.Endianness, b unicode.BOMPolicy) string {
		s, err := unicode.UTF16(e, b).NewEncoder().String(comma)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	windows, err := charmap.Windows1252.NewEncoder().String(comma)
	if err != nil {
		t.Fatal(err)
	}
	want := "---\nname: Zoë Martin\nskills: [Drehen, Fräsen]\n---\n"
	for name, data := range map[string]string{
		"UTF-8": comma, "with a mark": "\uFEFF" + comma, "CRLF": strings.ReplaceAll(comma, "\n", "\r\n"), "CR": strings.ReplaceAll(comma, "\n", "\r"),
		"Windows-1252": windows,
		"UTF-16LE":     wide(unicode.LittleEndian, unicode.ExpectBOM), "UTF-16BE": wide(unicode.BigEndian, unicode.ExpectBOM), "UTF-16LE without a mark": wide(unicode.LittleEndian, unicode.IgnoreBOM),
		"semicolons": "Name;Skills\nZoë Martin;Drehen, Fräsen\n", "tabs": "Name\tSkills\nZoë Martin\tDrehen, Fräsen\n", "bars": "Name|Skills\nZoë Martin|Drehen, Fräsen\n",
		"a line that names the separator": "sep=;\nName;Skills\nZoë Martin;Drehen, Fräsen\n",
		"blank lines":                     "\n\n,\nName,Skills\n\nZoë Martin,\"Drehen, Fräsen\"\n,,,\n",
		"a lone quote":                    "Name,Skills\nZoë Martin,\"Drehen, Fräsen\"\n",
	} {
		t.Run(name, func(t *testing.T) {
			after, _ := take(t, files{}, "people.csv", data, How{})
			if d := cmp.Diff(files{"content/members/zoe-martin.md": want}, after); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestHeadsAreKnownInEveryLanguage(t *testing.T) {
	for head, want := range map[string]string{
		"Name;Fähigkeiten;Mitglied seit;Ort;Möchte lernen;Zeitzone":                 "name skills joined location wants timezone",
		"Prénom;Nom;Compétences;Membre depuis;Ville;Adresse e-mail":                 "given family skills joined location private",
		"Nombre;Apellidos;Habilidades;Fecha de alta;Ciudad;Correo electrónico":      "given family skills joined location private",
		"Nome;Competências;Membro desde;Cidade;Quer aprender;Fuso horário;Telefone": "name skills joined location wants timezone private",
		"氏名;スキル;参加日;場所;学びたいこと;メールアドレス":                                              "name skills joined location wants private",
		"الاسم الكامل;المهارات;تاريخ الانضمام;المدينة;البريد الإلكتروني":            "name skills joined location private",
		"FULL_NAME;github-username;Web site;Date Joined":                            "name links.GitHub links.Website joined",
		"Nom;Rôle": "name role",
	} {
		cols, _, err := columnsOf(strings.Split(head, ";"), nil)
		if got := strings.Join(cols, " "); err != nil || got != want {
			t.Errorf("%s: %s, want %s (%v)", head, got, want, err)
		}
	}
}

func TestALinkIsWhatCheckWouldOffer(t *testing.T) {
	for _, c := range []struct{ label, cell, want string }{
		{"GitHub", "@ada", "https://github.com/ada"},
		{"GitHub", "github.com/ada", "https://github.com/ada"},
		{"Mastodon", "@ada.l@social.example", "https://social.example/@ada.l"},
		{"LinkedIn", "in/ada", "https://www.linkedin.com/in/ada"},
		{"Bluesky", "ada.example.org", "https://bsky.app/profile/ada.example.org"},
		{"Website", "ada.example.org/looms", "https://ada.example.org/looms"},
		{"Website", " https://ada.example.org ", "https://ada.example.org"},
		{"GitHub", "Ada Lovelace", ""}, // a name is no handle
		{"Website", "<https://example.org/ada@example.org>", ""},
		{"Website", "https://ada:secret@example.org/", ""},
		{"Website", "javascript:alert(1)", ""},
		{"GitHub", "ada@example.org", ""},
	} {
		if got, err := linkOf(c.label, c.cell); got != c.want || (err == nil) != (c.want != "") {
			t.Errorf("%s, %q: got %q and %v, want %q", c.label, c.cell, got, err, c.want)
		}
	}
}

func TestTheAuthorsWordOnColumnsCounts(t *testing.T) {
	after, _ := take(t, files{}, "x.csv", "Who,Name,Knows about,Blog\nAda,x,Looms,a.example\n", How{Map: map[string]string{"who": "name", "Knows about": "skills", "Blog": "links.Log"}})
	if d := cmp.Diff(files{"content/members/ada.md": "---\nname: Ada\nskills: [Looms]\nlinks:\n  Log: https://a.example\n---\n"}, after); d != "" {
		t.Error(d)
	}
	for column, field := range map[string]string{"Nobody": "name", "Who": "skils", "Name": "links."} {
		_, err := Read("x.csv", []byte("Who,Name\nAda,x\n"), How{Map: map[string]string{column: field}})
		var bad *Misnamed
		if !errors.As(err, &bad) {
			t.Errorf("%s=%s: %v", column, field, err)
		}
	}
}

// TestWhatCannotBeMeantStaysOut is one row for each thing that goes wrong, and what is
// said of it.
func TestWhatCannotBeMeantStaysOut(t *testing.T) {
	for _, test := range []struct{ head, row, want string }{
		{"Name,Role", "Ada,Boss", `create members/ada.md | name | Role: "Boss" is no role: they are core, active, occasional, peripheral`},
		{"Name,Role", "Ada,activ", `create members/ada.md | name | Role: "activ" is no role; did you mean "active"?`},
		{"Name,Joined", "Ada,02/03/2024", `create members/ada.md | name | Joined: "02/03/2024" can be read in two ways: write it as 2024-03-02 or 2024-02-03`},
		{"Name,Joined", "Ada,last summer", `create members/ada.md | name | Joined: "last summer" is no day: write it as 2024-02-01`},
		{"Name,Skills", "Ada,=HYPERLINK(1)", `create members/ada.md | name | Skills: "=HYPERLINK(1)" is a formula of a spreadsheet and no text`},
		{"Name,City", "Ada,ask ada@example.org", `create members/ada.md | name | City: "ask …@…" holds an e-mail address, and those are never written`},
		{"Name,Website", "Ada,javascript:alert(1)", `create members/ada.md | name | Website: "javascript:alert(1)" is no web address`},
		{"Name,GitHub", "Ada,not a handle!", `create members/ada.md | name | GitHub: "not a handle!" is no web address`},
		{"Name,Time zone", "Ada,Europe/Berln", `create members/ada.md | name | Time zone: there is no time zone "Europe/Berln"; did you mean "Europe/Berlin"?`},
		{"Name,Role", ",core", "leave out | there is no name"},
		{"Name", "???", `leave out | "???" has no letters of which a file name could be made: give the table a column "id"`},
		{"Name", "=1+1", "leave out | there is no name"},
		{"Name", "../../etc/passwd", "create members/etc-passwd.md | name"},
		{"Name", "con", "create members/con-.md | name"},
		{"Name,City", "A\x00d\x1ba\u202a,x\x07y", "create members/a-d-a.md | name location"},
		{"Name,id", "Ada,12", "create members/ada.md | name"},
		{"Name,id", "Ada,Countess", "create members/countess.md | name"},
	} {
		_, plan := take(t, files{}, "x.csv", test.head+"\n"+test.row+"\n", How{})
		got := strings.ReplaceAll(strings.TrimSpace(steps(plan)), "leave out  |  |", "leave out |")
		if !strings.HasPrefix(got, test.want) {
			t.Errorf("%s: %s\ngot  %s\nwant %s", test.head, test.row, got, test.want)
		}
	}
}

func TestDaysAreReadWhereTheyMeanOne(t *testing.T) {
	for text, want := range map[string]string{
		"2024-02-01": "2024-02-01", "2024/2/1": "2024-02-01", "2024-02-01T10:00:00Z": "2024-02-01", "2024-02-01 10:00": "2024-02-01",
		"1.2.2024": "2024-02-01", "01. 02. 2024": "2024-02-01", "13/02/2024": "2024-02-13", "02/13/2024": "2024-02-13", "03/03/2024": "2024-03-03",
		"1 Feb 2024": "2024-02-01", "February 1st, 2024": "2024-02-01", "1. März 2024": "2024-03-01", "1er août 2024": "2024-08-01", "1 de fevereiro de 2024": "2024-02-01", "15 sept. 2024": "2024-09-15", "2024年2月1日": "2024-02-01", "1 يناير 2024": "2024-01-01",
		"02/03/2024": "", "30.2.2024": "", "2024-13-01": "", "Feb 2024": "", "2024": "", "45323": "", "1.2.24": "", "soon": "", "1/2/0024": "",
	} {
		got, err := dayOf(text, unclear)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%s is %q (%v), want %q", text, got, err, want)
		}
	}
	if o := orderOf([]string{"1/2/2024", "13/2/2024"}); o != dayFirst {
		t.Error(o)
	}
	if o := orderOf([]string{"1/2/2024", "2/13/2024"}); o != monthFirst {
		t.Error(o)
	}
	if o := orderOf([]string{"13/2/2024", "2/13/2024"}); o != unclear {
		t.Error(o)
	}
}

func TestAColumnTellsTheOrderOfItsDays(t *testing.T) {
	after, _ := take(t, files{}, "x.csv", "Name,Joined\nAda,02/03/2024\nEve,25/12/2024\n", How{})
	if got := after["content/members/ada.md"]; !strings.Contains(got, "joined: 2024-03-02") {
		t.Error(got)
	}
}
