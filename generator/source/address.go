package source

import (
	"errors"
	"net/url"
	"strings"

	"kith/generator/calendar"
	"kith/generator/diag"
)

// schemes are those a link may have. Anything else could run in the reader's browser.
var schemes = map[string]bool{"http": true, "https": true, "mailto": true, "tel": true, "xmpp": true, "matrix": true, "irc": true, "ircs": true, "sip": true, "geo": true, "webcal": true}

func checkAddress(text string) error {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return errors.New("it cannot be read")
	case u.Scheme == "":
		return errors.New("it does not begin with https://")
	case !schemes[strings.ToLower(u.Scheme)]:
		return errors.New("links of the form " + u.Scheme + ": are not allowed")
	case (u.Scheme == "http" || u.Scheme == "https") && u.Host == "":
		return errors.New("it names no site")
	}
	return nil
}

// diagnose turns what calendar says of a text into a problem.
func diagnose(problems *diag.List, at diag.Pos, err error) {
	var m *calendar.Mistake
	if errors.As(err, &m) {
		problems.Errorf(at, m.Rule, m.Hint, "%s", m.Message)
		return
	}
	problems.Errorf(at, "bad-date", "", "%s", err)
}
