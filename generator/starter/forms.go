package starter

import (
	"encoding/json"
	"strings"

	"go.yaml.in/yaml/v4"
)

// A form asks for what somebody would like to see on the hub who will not write the
// file. Its words have the keys "ID.title", "ID.about" and, for each blank, "ID.BLANK"
// and perhaps "ID.BLANK-hint".
type form struct {
	id, file string // file without its ending
	blanks   []blank
}

// A blank is something to fill in.
type blank struct {
	id   string
	long bool // more than a line
	may  bool // it may stay empty
}

var forms = []form{
	{"add-me", "add-me", []blank{{id: "name"}, {id: "you", long: true}, {id: "offers", may: true}, {id: "wants", may: true}}},
	{"propose", "propose-a-session", []blank{{id: "topic"}, {id: "when"}, {id: "who"}, {id: "more", long: true, may: true}}},
	{"thank", "thank-someone", []blank{{id: "whom"}, {id: "words", long: true}, {id: "you"}}},
	{"ask", "ask-for-help", []blank{{id: "what"}, {id: "more", long: true}, {id: "topic", may: true}, {id: "you"}}},
	{"begin", "propose-a-project", []blank{{id: "what"}, {id: "more", long: true}, {id: "needs", may: true}, {id: "lead", may: true}}},
	{"share", "share-a-resource", []blank{{id: "what"}, {id: "where", may: true}, {id: "more", long: true, may: true}, {id: "session", may: true}, {id: "you", may: true}}},
	{"wrong", "something-is-wrong", []blank{{id: "where"}, {id: "what", long: true}}},
}

// formsOf are the forms in the way of a wish's host.
func formsOf(w Wish) ([]File, error) {
	h, ok := hostOf(w.Host)
	if !ok {
		return nil, nil
	}
	data, err := texts.ReadFile("hub/" + w.Language + "/forms.json")
	if err != nil {
		return nil, err
	}
	var said map[string]string
	if err := json.Unmarshal(data, &said); err != nil {
		return nil, err
	}
	var files []File
	for _, f := range forms {
		text := f.markdown(said)
		if h.ending == ".yml" {
			if text, err = f.yaml(said); err != nil {
				return nil, err
			}
		}
		files = append(files, File{h.folder + f.file + h.ending, text})
	}
	return files, nil
}

// A sheetOfQuestions is a form as GitHub and Forgejo read it
// (https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms).
type sheetOfQuestions struct {
	Name        string     `yaml:"name"`
	Description string     `yaml:"description"`
	Title       string     `yaml:"title"`
	Body        []question `yaml:"body"`
}

type question struct {
	Type        string       `yaml:"type"`
	ID          string       `yaml:"id,omitempty"`
	Attributes  attributes   `yaml:"attributes"`
	Validations *validations `yaml:"validations,omitempty"`
}

type attributes struct {
	Value       string `yaml:"value,omitempty"`
	Label       string `yaml:"label,omitempty"`
	Description string `yaml:"description,omitempty"`
}

type validations struct {
	Required bool `yaml:"required"`
}

func (f form) yaml(said map[string]string) (string, error) {
	sheet := sheetOfQuestions{
		Name: said[f.id+".title"], Description: said[f.id+".about"], Title: said[f.id+".title"] + ": ",
		Body: []question{{Type: "markdown", Attributes: attributes{Value: said["public"]}}},
	}
	for _, b := range f.blanks {
		q := question{Type: "input", ID: b.id, Attributes: attributes{Label: said[f.id+"."+b.id], Description: said[f.id+"."+b.id+"-hint"]}}
		if b.long {
			q.Type = "textarea"
		}
		if !b.may {
			q.Validations = &validations{Required: true}
		}
		sheet.Body = append(sheet.Body, q)
	}
	text, err := yaml.Marshal(sheet)
	return string(text), err
}

// markdown is a form as GitLab reads it: a text that is filled in.
func (f form) markdown(said map[string]string) string {
	var b strings.Builder
	b.WriteString("<!-- " + said[f.id+".about"] + " " + said["public"] + " -->\n")
	for _, blank := range f.blanks {
		b.WriteString("\n## " + said[f.id+"."+blank.id] + "\n")
		if hint := said[f.id+"."+blank.id+"-hint"]; hint != "" {
			b.WriteString("\n<!-- " + hint + " -->\n")
		}
	}
	return b.String()
}
