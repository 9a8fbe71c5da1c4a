package site

import "strconv"

func number(n int) string { return strconv.Itoa(n) }

// count words a number of things: "1 person", "14 people", "1,204 people".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

func countOrNone(n int, one, many string) string {
	if n == 0 {
		return ""
	}
	return count(n, one, many)
}

func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
