package sweep

import "strings"

// mailAt is the e-mail address around an @.
func mailAt(text string, i int) Find {
	from := i
	for from > 0 && (wordByte(text[from-1]) && text[from-1] < 0x80 || strings.IndexByte(".+-", text[from-1]) >= 0) {
		from--
	}
	n := run(text[i+1:], "-.")
	domain := strings.TrimRight(text[i+1:i+1+n], ".-")
	if from == i || !domainLike(domain) || from > 0 && strings.IndexByte("@/:%=", text[from-1]) >= 0 || impersonal(text[from:i]) {
		return Find{} // a handle, part of an address on the web, or a link that is meant
	}
	if next := i + 1 + n; next < len(text) && (text[next] == ':' || text[next] == '/') && next+1 < len(text) && wordByte(text[next+1]) {
		return Find{} // git@host:path
	}
	return Find{Kind: Mail, From: from, To: i + 1 + len(domain)}
}

func domainLike(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 || len(s)-dot-1 < 2 {
		return false
	}
	for _, c := range s[dot+1:] {
		if c >= '0' && c <= '9' {
			return false
		}
	}
	return true
}

// offices are mailboxes that belong to nobody in particular.
var offices = []string{"info", "hello", "hi", "contact", "kontakt", "team", "office", "mail", "support", "help", "conduct", "community", "organisers", "organizers", "noreply", "no-reply", "press", "admin", "webmaster", "security", "git"}

func impersonal(mailbox string) bool {
	for _, office := range offices {
		if strings.EqualFold(mailbox, office) {
			return true
		}
	}
	return false
}

// phoneAt is the telephone number in international form that begins with a +.
func phoneAt(text string, i int) Find {
	if i > 0 && (wordByte(text[i-1]) || strings.IndexByte(":/+", text[i-1]) >= 0) {
		return Find{}
	}
	digits, end := 0, i+1
	for j := i + 1; j < len(text); j++ {
		if digit(text[j]) {
			digits, end = digits+1, j+1
		} else if strings.IndexByte(" -/().", text[j]) < 0 || j-end > 1 {
			break
		}
	}
	if digits < 9 || digits > 15 { // ITU-T E.164
		return Find{}
	}
	return Find{Kind: Phone, From: i, To: end}
}
