package site

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
)

// perSitemap keeps below the protocol's 50,000 addresses a file (sitemaps.org).
const perSitemap = 40_000

// sitemap plans the list of all pages for search engines: one file, or an index of
// several. robots.txt leads to it.
func (m *maker) sitemap() {
	if m.base.Root == "" {
		return
	}
	addresses := m.listed
	slices.Sort(addresses)
	m.bytes("robots.txt", "", func() ([]byte, error) {
		return fmt.Appendf(nil, "User-agent: *\nAllow: /\nSitemap: %s\n", m.absolute("/sitemap.xml")), nil
	})
	if len(addresses) <= perSitemap {
		m.bytes("sitemap.xml", "", func() ([]byte, error) { return m.locations("urlset", "url", addresses) })
		return
	}
	var files []string
	for part := range slices.Chunk(addresses, perSitemap) {
		name := fmt.Sprintf("sitemap-%d.xml", len(files)+1)
		files = append(files, "/"+name)
		m.bytes(name, "", func() ([]byte, error) { return m.locations("urlset", "url", part) })
	}
	m.bytes("sitemap.xml", "", func() ([]byte, error) { return m.locations("sitemapindex", "sitemap", files) })
}

func (m *maker) locations(root, each string, addresses []string) ([]byte, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "%s<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", xml.Header, root)
	for _, a := range addresses {
		fmt.Fprintf(&b, "<%s><loc>", each)
		if err := xml.EscapeText(&b, []byte(m.absolute(a))); err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "</loc></%s>\n", each)
	}
	fmt.Fprintf(&b, "</%s>\n", root)
	return b.Bytes(), nil
}
