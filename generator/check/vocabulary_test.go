package check

import (
	"testing"

	"kith/generator/hub"
)

// TestWordsOfOneThing holds pairs of words against the vocabulary: those that people write
// for one thing, and those that look so and are two.
func TestWordsOfOneThing(t *testing.T) {
	for _, test := range []struct {
		language, one, other string
		same                 bool
	}{
		{"en", "design systems", "Design System", true},
		{"en", "portfolio review", "Portfolio-Reviewing", true},
		{"en", "portfolio review", "review of portfolios", false},
		{"en", "policies", "policy", true},
		{"en", "classes", "class", true},
		{"en", "APIs", "API", true},
		{"en", "e-learning", "elearning", true},
		{"en", "event planning", "planned events", false},
		{"en", "event planning", "plan events", true},
		{"en", "organisation", "organization", true},
		{"en", "behaviour", "behavior", true},
		{"en", "calibration", "calibratoin", true},
		{"en", "calibration", "calibrations", true},
		{"en", "calibration", "collaboration", false},
		{"en", "C", "C++", false},
		{"en", "C", "C#", false},
		{"en", "R", "Rs", false},
		{"en", "Java", "JavaScript", false},
		{"en", "testing", "texting", false},
		{"en", "test", "testing", false},
		{"en", "contract", "contact", false},
		{"en", "marital arts", "martial arts", false},
		{"en", "market", "marketing", false},
		{"en", "news", "new", false},
		{"en", "web 2", "web 3", false},
		{"en", "Kubernetes 1.29", "Kubernetes 1.30", false},
		{"de", "Prüfung", "Prüfungen", true},
		{"de", "Methode", "Methoden", true},
		{"de", "Werkzeuge", "Werkzeug", true},
		{"de", "Portfolios", "Portfolio", true},
		{"de", "Programmieren", "Programmierer", false},
		{"en", "Programmiere", "Programmieren", false}, // the last letter is often an ending
		{"en", "Karte", "Karten", false},
		{"fr", "réseaux", "réseau", true},
		{"fr", "journaux", "journal", true},
		{"es", "evaluaciones", "evaluación", true},
		{"es", "voces", "voz", true},
		{"pt", "avaliações", "avaliação", true},
		{"pt-BR", "materiais", "material", true},
		{"ja", "がっこう", "かっこう", false},
		{"ja", "機械学習", "機械学習", true},
		{"ja", "ｶﾒﾗ", "カメラ", false},
		{"ar", "كِتابة", "كتابة", true},
		{"hi", "किताब", "कताब", false},
		{"ru", "тестирование", "тестирвание", true},
	} {
		v := vocabulary{language: test.language, keys: map[string]*hub.Topic{}, slips: map[uint64]slipped{}}
		v.learn(hub.Slug(test.one), &hub.Topic{})
		if same := v.near(hub.Slug(test.other)).topic != nil; same != test.same {
			t.Errorf("in %s, are %q and %q the same? %v", test.language, test.one, test.other, same)
		}
	}
}
