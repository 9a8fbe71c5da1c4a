package intake

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// rooms are hosts of meetings online: what leads there is where to join.
var rooms = regexp.MustCompile(`(?i)^(?:[\w-]+\.)*(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|jitsi\.[\w.-]+|meet\.[\w.-]+|bbb\.[\w.-]+|gotomeet(?:ing)?\.com|gather\.town|discord\.gg)$`)

// joinOf is where one takes part in an event: what the calendar names for it, else the
// first link to a meeting in its place or text, else its web address.
func joinOf(e vevent) string {
	for _, name := range []string{"CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-ZOOM-MEETING-URL"} {
		if web := webOf(e.value(name)); web != "" {
			return web
		}
	}
	for _, text := range []string{e.value("URL"), e.value("LOCATION"), e.value("DESCRIPTION"), e.value("X-ALT-DESC")} {
		for _, found := range webLike.FindAllString(text, -1) {
			if u, err := url.Parse(trimLink(found)); err == nil && rooms.MatchString(u.Hostname()) {
				return u.String()
			}
		}
	}
	return webOf(e.value("URL"))
}

// webOf is a web address that may be written into a file, or "".
func webOf(text string) string {
	text = trimLink(text)
	if u, err := url.Parse(text); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && !strings.ContainsAny(text, " \n\t") && !mail.MatchString(text) && len(text) <= 2000 {
		return text
	}
	return ""
}

// trimLink drops what a sentence puts behind a link.
func trimLink(text string) string { return strings.TrimRight(strings.TrimSpace(text), ".,;:)>]\"'") }

// secret tells that a link opens the door by itself: it holds a password.
func secret(link string) bool {
	u, err := url.Parse(link)
	if err != nil {
		return false
	}
	for key := range u.Query() {
		if slices.Contains([]string{"pwd", "password", "passcode", "pass", "token", "key"}, strings.ToLower(key)) {
			return true
		}
	}
	return false
}

var told = regexp.MustCompile(`(?i)\b(pass(code|word)|passwort|kennwort|mot de passe|contraseña|senha|pin)\b ?[:=]`)

// textOf is an event's description without HTML.
func textOf(e vevent) string {
	text := e.value("DESCRIPTION")
	if text == "" {
		text = e.value("X-ALT-DESC")
	}
	if !strings.Contains(text, "</") && !strings.Contains(text, "<br") {
		return text
	}
	var b strings.Builder
	z := html.NewTokenizer(strings.NewReader(text))
	skip := 0
	for {
		switch kind := z.Next(); kind {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if skip == 0 {
				b.WriteString(html.UnescapeString(string(z.Raw())))
			}
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			switch tag := string(name); {
			case tag == "script" || tag == "style" || tag == "head":
				if skip++; kind == html.EndTagToken {
					skip = 0
				}
			case tag == "li" && kind == html.StartTagToken:
				b.WriteString("\n- ")
			case slices.Contains([]string{"br", "p", "div", "tr", "ul", "ol", "h1", "h2", "h3", "h4"}, tag):
				b.WriteString("\n")
			}
		}
	}
}
