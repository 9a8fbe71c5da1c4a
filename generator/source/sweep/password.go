package sweep

import (
	"strings"
	"unicode/utf8"
)

// labels are the words before a password.
var labels = []string{"password", "passwort", "passcode", "passwd", "passphrase", "kennwort", "pin"}

// passwordAt is the password behind a label that begins at a byte: "Passcode: 123456".
func passwordAt(text string, i int) Find {
	for _, label := range labels {
		if len(text)-i > len(label) && strings.EqualFold(text[i:i+len(label)], label) {
			from, ok := afterLabel(text, i+len(label))
			if ok {
				return secretAt(text, from, label)
			}
		}
	}
	return Find{}
}

// afterLabel passes over what joins a label and its value, in one line.
func afterLabel(text string, i int) (from int, ok bool) {
	i += span(text[i:], "*_` \t")
	switch rest := text[i:]; {
	case rest == "":
		return 0, false
	case rest[0] == ':' || rest[0] == '=':
		i++
	case strings.HasPrefix(rest, "is ") || strings.HasPrefix(rest, "is: "):
		i += 3
	case strings.HasPrefix(rest, "ist ") || strings.HasPrefix(rest, "ist: "):
		i += 4
	default:
		return 0, false
	}
	return i + span(text[i:], "*_`\"' \t"), true
}

func span(s, set string) int { return len(s) - len(strings.TrimLeft(s, set)) }

// secretAt is a value that looks like a password: of four or more characters, with a
// digit. Words are mostly just that: "password: ask Ada".
func secretAt(text string, from int, label string) Find {
	end := strings.IndexAny(text[from:], " \t\r\n`\"'*,;<>()")
	if end < 0 {
		end = len(text) - from
	}
	value := strings.TrimRight(text[from:from+end], ".")
	if utf8.RuneCountInString(value) < 4 || strings.IndexFunc(value, func(c rune) bool { return c >= '0' && c <= '9' }) < 0 || strings.Contains(value, "://") || strings.Contains(value, "…") {
		return Find{}
	}
	if label == "pin" && strings.Trim(value, "0123456789") != "" {
		return Find{}
	}
	return Find{Kind: Password, From: from, To: from + len(value)}
}

// parameters are the names of what lets people into a meeting, in its address.
var parameters = []string{"pwd", "passcode", "password", "jwt", "access_token", "token"}

// parameterAt is the value behind a = in an address.
func parameterAt(text string, i int) Find {
	for _, name := range parameters {
		begin := i - len(name)
		if begin < 1 || text[begin:i] != name || strings.IndexByte("?&#;", text[begin-1]) < 0 {
			continue
		}
		if n := run(text[i+1:], "-_.%"); n >= 4 {
			return Find{Kind: Password, From: begin, To: i + 1 + n}
		}
	}
	return Find{}
}
