package diag

// A Mistake is a problem that was found only while something was drawn: an error of its
// author's and not of the machine's.
type Mistake struct {
	Problem
}

// Error is the problem in one line.
func (m *Mistake) Error() string { return m.Problem.String() }
