package sweep

import "strings"

// A shape is how the tokens of one maker look.
type shape struct {
	begin string
	least int    // bytes after that
	also  string // what there may be besides letters and digits
	name  string
}

// shapes are those that their makers made to be recognised.
// https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns
var shapes = []shape{
	{"ghp_", 36, "", "a GitHub token"}, {"gho_", 36, "", "a GitHub token"}, {"ghs_", 36, "", "a GitHub token"},
	{"github_pat_", 22, "_", "a GitHub token"}, {"glpat-", 20, "-_", "a GitLab token"},
	{"xoxb-", 20, "-", "a Slack token"}, {"xoxp-", 20, "-", "a Slack token"}, {"xoxa-", 20, "-", "a Slack token"},
	{"https://hooks.slack.com/services/", 30, "/", "the address of a Slack webhook"},
	{"https://discord.com/api/webhooks/", 40, "/-_", "the address of a Discord webhook"},
	{"AKIA", 16, "", "an AWS key"}, {"ASIA", 16, "", "an AWS key"}, {"AIza", 35, "-_", "a Google key"},
	{"sk_live_", 20, "", "a Stripe key"}, {"sk-ant-", 30, "-_", "an API key"}, {"sk-proj-", 30, "-_", "an API key"},
	{"npm_", 36, "", "an npm token"},
}

// tokenAt is the token that begins at a byte.
func tokenAt(text string, i int) Find {
	rest := text[i:]
	if strings.HasPrefix(rest, "eyJ") {
		return webToken(text, i)
	}
	for _, s := range shapes {
		if len(rest) > 1 && s.begin[0] == rest[0] && s.begin[1] == rest[1] && strings.HasPrefix(rest, s.begin) {
			n := len(s.begin) + run(rest[len(s.begin):], s.also)
			if n-len(s.begin) >= s.least && real(rest[len(s.begin):n]) {
				return Find{Token, i, i + n, s.name}
			}
		}
	}
	return Find{}
}

// run is how many letters, digits and other given bytes a text begins with.
func run(text, also string) int {
	for i := range len(text) {
		if c := text[i]; (!wordByte(c) || c == '_' || c >= 0x80) && strings.IndexByte(also, c) < 0 {
			return i
		}
	}
	return len(text)
}

// real tells a secret from what stands for one in a manual: xxxx, EXAMPLE.
func real(secret string) bool {
	upper := strings.ToUpper(secret)
	kinds := map[rune]bool{}
	for _, c := range upper {
		kinds[c] = true
	}
	return len(kinds) > 6 && !strings.Contains(upper, "EXAMPLE") && !strings.Contains(upper, "XXXX")
}

// privateKey is the first line of a key in PEM (RFC 7468).
func privateKey(text string, i int) Find {
	const begin, end = "-----BEGIN ", "PRIVATE KEY-----"
	if !strings.HasPrefix(text[i:], begin) {
		return Find{}
	}
	line, _, _ := strings.Cut(text[i:], "\n")
	if n := strings.Index(line, end); n > 0 {
		return Find{Token, i, i + n + len(end), "a private key"}
	}
	return Find{}
}

// webToken is a JSON Web Token (RFC 7519): three parts, of which two begin alike.
func webToken(text string, i int) Find {
	n := run(text[i:], "-_")
	if !strings.HasPrefix(text[i+n:], ".eyJ") {
		return Find{}
	}
	n += 1 + run(text[i+n+1:], "-_")
	if !strings.HasPrefix(text[i+n:], ".") {
		return Find{}
	}
	last := run(text[i+n+1:], "-_")
	if last < 20 {
		return Find{}
	}
	return Find{Token, i, i + n + 1 + last, "a web token"}
}
