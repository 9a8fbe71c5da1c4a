package serve

import (
	"net"
	"net/http"
	"net/netip"
	"strings"
)

const strangeHost = `This server does not answer to that host name.

A site elsewhere could let its own name lead to this machine and so read what is not
meant for it. Use http://localhost or the machine's IP address; a name of your own
must first be allowed where the server is started.`

// knows reports whether the server answers to a Host header. A stranger's name that
// leads to this machine (DNS rebinding) would make the site readable to the stranger's
// pages. An address cannot be made to lead elsewhere, nor can localhost and the names
// below it (RFC 6761, section 6.3).
func (s *Server) knows(host string) bool {
	name := strings.ToLower(strings.TrimSuffix(withoutPort(host), "."))
	if name == "localhost" || strings.HasSuffix(name, ".localhost") {
		return true
	}
	if _, err := netip.ParseAddr(strings.Trim(name, "[]")); err == nil {
		return true
	}
	for _, allowed := range s.AllowHosts {
		if name != "" && strings.EqualFold(name, strings.TrimSuffix(allowed, ".")) {
			return true
		}
	}
	return false
}

func withoutPort(host string) string {
	if name, _, err := net.SplitHostPort(host); err == nil {
		return name
	}
	return host
}

// foreign reports whether a page of another origin has asked. Such a page could not
// read the answer, but has no business with the tools either. Fetch Metadata calls a
// page on another port of the same host "same-site".
func foreign(r *http.Request) bool {
	site := r.Header.Get("Sec-Fetch-Site")
	return site == "cross-site" || site == "same-site"
}
