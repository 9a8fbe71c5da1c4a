package search

// Words are those of a text, as the index files them.
func Words(text string) []string {
	words := []string{}
	eachWord(text, func(w []byte) { words = append(words, string(w)) })
	return words
}
