package digest

import (
	"net/url"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longTitle is how many letters of a name or a title are told, longQuote of a thank-you.
const (
	longTitle = 160
	longQuote = 280
)

// clean is what somebody wrote as one line of words: without letters that steer a terminal
// or turn the direction of what stands around, and without addresses for mail, which are
// nobody's to send around.
func clean(text string, letters int) string {
	text = strings.Join(strings.Fields(text), " ")
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || steering(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	return shorten(mailAddress.ReplaceAllString(strings.TrimSpace(text), "…"), letters)
}

// steering are the letters that set a direction (UAX #9) or end a line.
func steering(r rune) bool {
	return r == 0x061c || r == 0x200e || r == 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

var mailAddress = regexp.MustCompile(`[^\s<>()"',;:@]+@[^\s<>()"',;:@]+\.[^\s<>()"',;:@]+`)

// shorten cuts a text after so many letters, at a space where one is near.
func shorten(text string, letters int) string {
	if utf8.RuneCountInString(text) <= letters {
		return text
	}
	cut := string([]rune(text)[:letters])
	if space := strings.LastIndexByte(cut, ' '); space > len(cut)*3/4 {
		cut = cut[:space]
	}
	return strings.TrimRight(cut, " ") + "…"
}

// web is a web address that somebody wrote, so that no reader of it takes it for more;
// empty for what leads elsewhere, into a program for mail perhaps.
func web(address string) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.User != nil {
		return ""
	}
	var b strings.Builder
	for _, c := range []byte(u.String()) {
		if plainInAddress(c) {
			b.WriteByte(c)
		} else {
			b.WriteString("%" + strings.ToUpper(string("0123456789abcdef"[c>>4])+string("0123456789abcdef"[c&15])))
		}
	}
	return b.String()
}

// plainInAddress are the letters of RFC 3986 but for those that end an address in a text.
func plainInAddress(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~:/?#@!$&+,;=%[]", c) >= 0
}
