package sweep

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// tail makes a token that nobody was ever given.
func tail(n int) string { return strings.Repeat("a1B2c3D4e5F6g7H8", 5)[:n] }

func TestSecretsAreFound(t *testing.T) {
	tests := []struct {
		text, want string
		kind       Kind
	}{
		{"see ghp_" + tail(36) + ".", "ghp_" + tail(36), Token},
		{"github_pat_" + tail(22) + "_" + tail(30), "github_pat_" + tail(22) + "_" + tail(30), Token},
		{"token: glpat-" + tail(20), "glpat-" + tail(20), Token},
		{"xoxb-" + tail(24), "xoxb-" + tail(24), Token},
		{"`AKIA" + "QWERTYUIOPASDFGH" + "`", "AKIAQWERTYUIOPASDFGH", Token},
		{"key=AIza" + tail(35), "AIza" + tail(35), Token},
		{"(https://hooks.slack.com/services/T" + tail(30) + ")", "https://hooks.slack.com/services/T" + tail(30), Token},
		{"\n-----BEGIN OPENSSH PRIVATE KEY-----\n", "-----BEGIN OPENSSH PRIVATE KEY-----", Token},
		{"eyJ" + tail(20) + ".eyJ" + tail(20) + "." + tail(30), "eyJ" + tail(20) + ".eyJ" + tail(20) + "." + tail(30), Token},
		{"Passcode: 123456\n", "123456", Password},
		{"**Passwort:** kaffee42!", "kaffee42!", Password},
		{"The password is `tea4two`.", "tea4two", Password},
		{"PIN: 4711", "4711", Password},
		{"join: https://zoom.example.org/j/12?pwd=aGVsbG8x.1", "pwd=aGVsbG8x.1", Password},
		{"https://meet.example.org/weavers#jwt=" + tail(30), "jwt=" + tail(30), Password},
		{"Write to ada.lovelace@example.org.", "ada.lovelace@example.org", Mail},
		{"<grace+hub@mail.example.org>", "grace+hub@mail.example.org", Mail},
		{"Call +49 (151) 234-56789, please", "+49 (151) 234-56789", Phone},
	}
	for _, test := range tests {
		finds := Of(test.text)
		if len(finds) != 1 || finds[0].Kind != test.kind || test.text[finds[0].From:finds[0].To] != test.want {
			t.Errorf("in %q it finds %+v, want %q", test.text, finds, test.want)
		}
	}
}

func TestOrdinaryTextHoldsNoSecret(t *testing.T) {
	for _, text := range []string{
		"password: ask Ada", "Passwort: siehe Mail", "Passwords should have 12 characters", "the passcode is in the calendar",
		"ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "AKIAIOSFODNN7EXAMPLE", "ghp_short",
		"@ada@example.social", "https://example.org/@ada", "mailto:ada@example.org", "git@example.org:ada/hub.git", "info@example.org", "https://ada@example.org/",
		"vue@3.4.21", "a@b", "me@localhost", "UTC+0530", "1+234567890123", "2 + 2", "+1", "C++", "tel:+4915123456789",
		"?page=2&token=", "pwd=1", "the pin: a needle", "spinning: 4711", "passes: 1234",
		"2026-03-05 18:00+01:00", "-----BEGIN CERTIFICATE-----", "x = y", "https://example.org/?q=password",
	} {
		if finds := Of(text); finds != nil {
			t.Errorf("in %q it finds %+v", text, finds)
		}
	}
}

func TestLeftoversAndBulletsAreFound(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"I am <your name>, hello.", []string{"<your name>"}},
		{"Lorem ipsum dolor sit amet", []string{"Lorem ipsum"}},
		{"- TODO\n", []string{"TODO"}},
		{"a\n\n • one\n • two\n\n• three\n", []string{"• one\n • ", "• "}},
		{"We keep a TODO list.\nTODO: Ada asks.\n", nil},
		{"Write `<your name>` there.", nil},
		{"```\n• one\nLorem ipsum\n```\n", nil},
		{"~~~\n• one\n```\n• two\n~~~\n• three", []string{"• "}},
		{"— Come in, he said.", nil},
		{"a • b", nil},
	}
	for _, test := range tests {
		var got []string
		for _, f := range Text(test.text) {
			got = append(got, test.text[f.From:f.To])
		}
		if strings.Join(got, "|") != strings.Join(test.want, "|") {
			t.Errorf("in %q it finds %q, want %q", test.text, got, test.want)
		}
	}
}

// TestFindsLieInTheText holds for whatever strangers write.
func TestFindsLieInTheText(t *testing.T) {
	piece := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"ghp_", tail(36), "@", ".org", "ada", "pwd=", "?", "eyJ", ".eyJ", "+49 151 2345678", "Passcode: ", "é", "•", "\n", "```", "TODO", "-----BEGIN ", "PRIVATE KEY-----"}))
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(piece).Draw(t, "pieces"), "")
		for _, finds := range [][]Find{Of(text), Text(text)} {
			last := 0
			for _, f := range finds {
				if f.From < last || f.To <= f.From || f.To > len(text) {
					t.Fatalf("in %q it finds %+v", text, finds)
				}
				last = f.To
			}
		}
	})
}
