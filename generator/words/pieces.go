package words

// A Piece is some words of a message, or the place of a value in it. Whoever writes no
// HTML puts sentences with links together from pieces.
type Piece struct {
	Text  string
	Value string // the placeholder's name; empty for words
}

// Pieces are a message in pieces: "Meet " and the place of "name".
func (w *Words) Pieces(key string) []Piece {
	if m := w.said[key]; m != nil {
		return m.text.inPieces("", "")
	}
	return []Piece{{Text: key}}
}

// CountPieces are a message that counts in pieces, its number among the words.
func (w *Words) CountPieces(key string, n int) []Piece {
	if m := w.said[key]; m != nil {
		return m.of(n).inPieces("n", w.Number(n))
	}
	return []Piece{{Text: w.Number(n) + " " + key}}
}

// inPieces leaves out what is empty, and puts one value in.
func (t text) inPieces(known, value string) (all []Piece) {
	for i, piece := range t.pieces {
		switch {
		case i%2 == 1 && piece == known && known != "":
			all = append(all, Piece{Text: value})
		case i%2 == 1:
			all = append(all, Piece{Value: piece})
		case piece != "":
			all = append(all, Piece{Text: piece})
		}
	}
	return all
}

// Joints are what stands between some names in a sentence, and before the last.
func (w *Words) Joints(names int) (comma, last string) {
	return w.Say("list.comma"), w.last(names)
}

// Apart is a text of the hub, somebody's name perhaps, set apart by marks that nobody sees
// where it runs against the language's direction.
func (w *Words) Apart(s string) string { return w.apart(s) }
