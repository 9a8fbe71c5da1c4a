package site

// copyOf is the address of a page's copy in Markdown; empty where it has none.
func (m *maker) copyOf(string) string { return "" }
